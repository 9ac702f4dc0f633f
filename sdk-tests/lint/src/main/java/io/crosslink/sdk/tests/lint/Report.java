package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;

/** Takes what a rule finds. */
interface Report {

  /**
   * Notes a violation.
   *
   * @param place where it is; one that should exist is found where it should be
   * @param problem what is wrong, to be read after the name of the place: "is missing"
   */
  void add(Place place, String problem);

  /** Notes a violation unless the condition holds. */
  default void check(boolean condition, Place place, String problem) {
    if (!condition) {
      add(place, problem);
    }
  }
}
