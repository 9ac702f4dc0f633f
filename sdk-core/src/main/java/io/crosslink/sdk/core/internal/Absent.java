package io.crosslink.sdk.core.internal;

/** What it means for a wait that the resource is not there. */
public enum Absent {
  /** It is what was waited for. */
  SUCCESS,
  /** What was waited for cannot come any more. */
  FAILURE,
  /** It may still appear, within minutes; once seen, it must not disappear again. */
  PENDING
}
