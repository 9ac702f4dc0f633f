package io.crosslink.sdk.testkit.internal.state;

import io.crosslink.sdk.core.TimeSource;
import java.time.Duration;

/** A transition in progress: complete after a number of polls and an amount of time. */
final class Transition {
  private final TimeSource time;
  private final Duration end;
  private int pollsLeft;

  Transition(TimeSource time, int polls, Duration duration) {
    this.time = time;
    this.end = elapsed().plus(duration);
    this.pollsLeft = polls;
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
