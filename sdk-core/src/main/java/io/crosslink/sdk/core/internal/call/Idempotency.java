package io.crosslink.sdk.core.internal.call;

/** Whether sending an operation twice does no more than sending it once. */
public enum Idempotency {
  /** It does no more. */
  TRUE,
  /** It may do more. */
  FALSE,
  /** Nobody documents it; treated as {@link #FALSE}. */
  UNKNOWN
}
