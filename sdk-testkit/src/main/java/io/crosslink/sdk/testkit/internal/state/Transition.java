package io.crosslink.sdk.testkit.internal.state;

import io.crosslink.sdk.core.TimeSource;
import java.time.Duration;

/** A transition in progress: complete after a number of polls and an amount of time. */
final class Transition {
  private final TimeSource time;
  private final int polls;
  private final Duration duration;
  private final Duration end;
  private int pollsLeft;

  Transition(TimeSource time, int polls, Duration duration) {
    this(time, polls, duration, Duration.ofNanos(time.nanoTime()));
  }

  private Transition(TimeSource time, int polls, Duration duration, Duration start) {
    this.time = time;
    this.polls = polls;
    this.duration = duration;
    this.end = start.plus(duration);
    this.pollsLeft = polls;
  }

  /** Returns one that takes as long, from the moment at which this one ended. */
  Transition again() {
    return new Transition(time, polls, duration, polls == 0 ? end : elapsed());
  }

  void poll() {
    pollsLeft--;
  }

  boolean isComplete() {
    return pollsLeft <= 0 && elapsed().compareTo(end) >= 0;
  }

  private Duration elapsed() {
    return Duration.ofNanos(time.nanoTime());
  }
}
