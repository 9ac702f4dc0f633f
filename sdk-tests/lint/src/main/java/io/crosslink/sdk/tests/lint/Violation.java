package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;

/** A rule that a spec breaks, and where. */
record Violation(Rule rule, Place place, String problem) {
  @Override
  public String toString() {
    return place + ": " + problem + " [" + rule + "]";
  }
}
