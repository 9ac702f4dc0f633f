package io.crosslink.sdk.core.internal.waiting;

/** What it means for a wait that the resource is not there. */
public enum WhenNotFound {
  /** It is what was waited for. */
  SUCCESS,
  /** What was waited for cannot come any more. */
  FAILURE,
  /** It may still appear, within minutes; once seen, it must not disappear again. */
  PENDING
}
