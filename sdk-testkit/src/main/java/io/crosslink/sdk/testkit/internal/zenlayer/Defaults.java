package io.crosslink.sdk.testkit.internal.zenlayer;

import org.jspecify.annotations.Nullable;

/** What is made up where a resource lacks it. */
final class Defaults {
  private Defaults() {}

  static <T> T orElse(@Nullable T value, T other) {
    return value != null ? value : other;
  }
}
