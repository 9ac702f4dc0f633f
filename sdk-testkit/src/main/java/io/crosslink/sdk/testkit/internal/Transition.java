package io.crosslink.sdk.testkit.internal;

import io.crosslink.sdk.testkit.VirtualTime;
import java.time.Duration;

/** What it takes until a change is done: so many looks at the resource, and some time. */
public final class Transition {
  private final VirtualTime time;
  private final Duration end;
  private int looksLeft;

  Transition(VirtualTime time, int looks, Duration end) {
    this.time = time;
    this.end = end;
    this.looksLeft = looks;
  }

  void look() {
    looksLeft--;
  }

  boolean isOver() {
    return looksLeft <= 0 && time.elapsed().compareTo(end) >= 0;
  }
}
