package io.crosslink.sdk.tests.soak;

import java.io.IOException;

/**
 * What goes wrong after a request was read. Where a real service may or may not have applied the
 * request before the response is lost, this one chooses at random.
 *
 * @param <X> the exchanges in which it can happen
 */
interface Fault<X extends Exchange> {
  void applyTo(X exchange) throws IOException;

  /** {@return whether the fault is so expensive that it must be rare} */
  default boolean isCostly() {
    return false;
  }
}
