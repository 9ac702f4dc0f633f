package io.crosslink.sdk.testkit.internal.huawei;

import org.jspecify.annotations.Nullable;

/** Properties of an update, which leaves as it is what it does not name. */
final class Changes {
  private Changes() {}

  static @Nullable String orElse(@Nullable String changed, @Nullable String old) {
    return changed != null ? changed : old;
  }
}
