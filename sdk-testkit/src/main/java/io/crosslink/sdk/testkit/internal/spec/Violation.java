package io.crosslink.sdk.testkit.internal.spec;

/**
 * A value in a request that violates the schema of its operation.
 *
 * @param kind the kind of violation
 * @param where the parameter, such as {@code endpointA.vlanId}
 * @param text the message
 */
public record Violation(Kind kind, String where, String text) {
  /** The kinds of violations. */
  public enum Kind {
    /** It is missing or blank. */
    MISSING,
    /** It has another JSON type. */
    TYPE,
    /** It is too long or has too many items. */
    TOO_LONG,
    /** It is too short or has too few items. */
    TOO_SHORT,
    /** It is too large a number. */
    TOO_LARGE,
    /** It is too small a number. */
    TOO_SMALL
  }
}
