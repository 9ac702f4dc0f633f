package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;

/** Takes what a rule finds. */
interface Report {

  /** Notes a violation. */
  void add(Place place, String problem);

  /** Notes a violation unless the condition holds. */
  default void check(boolean condition, Place place, String problem) {
    if (!condition) {
      add(place, problem);
    }
  }
}
