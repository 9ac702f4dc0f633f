package io.crosslink.sdk.tests.soak;

import org.jspecify.annotations.Nullable;

/** The sequence of calls that a caller makes with its own resource, from creation to deletion. */
interface Script {
  Step<?> next();

  /** Receives the resource after a step; null if it is absent. */
  void completed(@Nullable Resource now);
}
