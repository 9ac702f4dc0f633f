package io.crosslink.sdk.core.internal.call;

/** Whether sending a request twice has the same effect as sending it once. */
public enum Idempotency {
  /** It has. */
  TRUE,
  /** It may have a further effect. */
  FALSE,
  /** Not documented; treated as {@link #FALSE}. */
  UNKNOWN
}
