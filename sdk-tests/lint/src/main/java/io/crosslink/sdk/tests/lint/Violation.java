package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;

/**
 * A rule that a spec breaks, and where.
 *
 * @param rule the rule
 * @param file the name of the file
 * @param line where in the file
 * @param problem what is wrong there
 */
record Violation(Rule rule, String file, int line, String problem) {

  static Violation of(Rule rule, Place place, String problem) {
    return new Violation(rule, place.lineFile(), place.line(), Label.of(place) + " " + problem);
  }

  /** In the form of a compiler's messages, which editors and terminals turn into links. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + problem + " [" + rule + "]";
  }
}
