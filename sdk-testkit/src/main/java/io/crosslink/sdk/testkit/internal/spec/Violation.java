package io.crosslink.sdk.testkit.internal.spec;

/**
 * What is wrong with a request, as its operation is described.
 *
 * @param kind in which way
 * @param where the parameter, such as {@code endpointA.vlanId}
 * @param text what a caller reads
 */
public record Violation(Kind kind, String where, String text) {
  /** The ways in which a value can be wrong. */
  public enum Kind {
    /** It is not there, or blank. */
    MISSING,
    /** It is of another JSON type. */
    TYPE,
    /** It is too long, or holds too many items. */
    TOO_LONG,
    /** It is too short, or holds too few items. */
    TOO_SHORT,
    /** It is too large a number. */
    TOO_LARGE,
    /** It is too small a number. */
    TOO_SMALL
  }
}
