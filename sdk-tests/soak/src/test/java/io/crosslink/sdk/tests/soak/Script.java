package io.crosslink.sdk.tests.soak;

import org.jspecify.annotations.Nullable;

/** What a caller does, step by step, with a resource of its own: from its creation to its end. */
interface Script {
  Step<?> next();

  /** Tells how the resource is after a step; null if it is not there. */
  void ended(@Nullable Resource now);
}
