package io.crosslink.sdk.testkit.internal.huawei.vpn;

import org.jspecify.annotations.Nullable;

/** Properties of an update request; those that are absent do not change. */
final class Updates {
  private Updates() {}

  static @Nullable String orElse(@Nullable String updated, @Nullable String old) {
    return updated != null ? updated : old;
  }
}
