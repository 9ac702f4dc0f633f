package io.crosslink.sdk.core.internal.waiting;

/** The meaning of a missing resource for a wait. */
public enum WhenNotFound {
  /** The goal is reached. */
  SUCCESS,
  /** The goal cannot be reached any more. */
  FAILURE,
  /** It may still appear within minutes; once seen, it must not disappear again. */
  PENDING,
  /** It may appear until the timeout. If no status is the goal, its existence is. */
  EXPECTED
}
