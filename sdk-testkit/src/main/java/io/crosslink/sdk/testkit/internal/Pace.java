package io.crosslink.sdk.testkit.internal;

import io.crosslink.sdk.testkit.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** What time it is in a fake, and how long its changes take. */
public final class Pace {
  private final VirtualTime time;
  private volatile int polls = 2;
  private volatile Duration duration = Duration.ZERO;
  private volatile boolean endsBadly;

  /** Makes a pace that goes by a time. */
  public Pace(VirtualTime time) {
    this.time = time;
  }

  /** {@return the time it goes by} */
  public VirtualTime time() {
    return time;
  }

  /** Lets changes that begin from now on take a number of polls. */
  public void pollsPerTransition(int number) {
    if (number < 0) {
      throw new IllegalArgumentException(
          "The number of polls per transition must not be negative: " + number);
    }
    polls = number;
    duration = Duration.ZERO;
  }

  /** Lets changes that begin from now on take some time. */
  public void timePerTransition(Duration taken) {
    if (taken.isNegative()) {
      throw new IllegalArgumentException("The time per transition must not be negative: " + taken);
    }
    polls = 0;
    duration = taken;
  }

  /** Sets whether changes that begin from now on fail in the end. */
  public void endsBadly(boolean badly) {
    endsBadly = badly;
  }

  /** Lets a resource change by way of a state in between; badly, it ends as it was. */
  public <T> void change(Resource<T> resource, T during, T after) {
    change(resource, during, after, resource.value());
  }

  /** Lets a resource change by way of a state in between; badly, it ends failed. */
  public <T> void change(Resource<T> resource, T during, T after, T failed) {
    resource.change(during, endsBadly ? failed : after, next());
  }

  /** Lets a resource come into being; badly, it disappears again. */
  public <T> void appear(Resource<T> resource, T during, T after) {
    if (endsBadly) {
      resource.disappear(during, next());
    } else {
      resource.change(during, after, next());
    }
  }

  /** Lets a resource disappear; badly, it stays as it was. */
  public <T> void disappear(Resource<T> resource, T during) {
    disappear(resource, during, resource.value());
  }

  /** Lets a resource disappear; badly, it stays and is failed. */
  public <T> void disappear(Resource<T> resource, T during, T failed) {
    if (endsBadly) {
      resource.change(during, failed, next());
    } else {
      resource.disappear(during, next());
    }
  }

  private Transition next() {
    return new Transition(time, polls, time.elapsed().plus(duration));
  }

  /** {@return the present moment, to the second} */
  public OffsetDateTime now() {
    return moment().truncatedTo(ChronoUnit.SECONDS);
  }

  /** {@return the present moment, to the millisecond} */
  public OffsetDateTime nowInMillis() {
    return moment().truncatedTo(ChronoUnit.MILLIS);
  }

  private OffsetDateTime moment() {
    return time.now().atOffset(ZoneOffset.UTC);
  }

  /**
   * Tells whether a signature's time is close enough, by this time or by the machine's: not every
   * client goes by the fake's.
   */
  public boolean isWithin(Duration skew, Instant signed) {
    return isNear(skew, signed, time.now()) || isNear(skew, signed, Instant.now());
  }

  private static boolean isNear(Duration skew, Instant a, Instant b) {
    return Duration.between(a, b).abs().compareTo(skew) <= 0;
  }
}
