package io.crosslink.sdk.testkit.internal.zenlayer;

import org.jspecify.annotations.Nullable;

/** Defaults for missing properties. */
final class Defaults {
  private Defaults() {}

  static <T> T orElse(@Nullable T value, T other) {
    return value != null ? value : other;
  }
}
