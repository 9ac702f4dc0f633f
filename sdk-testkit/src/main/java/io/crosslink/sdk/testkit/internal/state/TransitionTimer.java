package io.crosslink.sdk.testkit.internal.state;

import io.crosslink.sdk.core.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The time of a fake, and the duration and outcome of transitions. */
public final class TransitionTimer {
  private final TimeSource time;
  private volatile int polls = 2;
  private volatile Duration duration = Duration.ZERO;
  private volatile boolean failsLater;

  /** Creates a timer on a time source. */
  public TransitionTimer(TimeSource time) {
    this.time = time;
  }

  /** Makes transitions that begin from now on take a number of polls. */
  public void pollsPerTransition(int number) {
    if (number < 0) {
      throw new IllegalArgumentException(
          "The number of polls per transition must not be negative: " + number);
    }
    polls = number;
    duration = Duration.ZERO;
  }

  /** Makes transitions that begin from now on take an amount of time. */
  public void timePerTransition(Duration amount) {
    if (amount.isNegative()) {
      throw new IllegalArgumentException("The time per transition must not be negative: " + amount);
    }
    polls = 0;
    duration = amount;
  }

  /** Sets whether transitions that begin from now on fail in the end. */
  public void failsLater(boolean fails) {
    failsLater = fails;
  }

  /** {@return whether transitions that begin now fail in the end} */
  public boolean isFailing() {
    return failsLater;
  }

  /** Starts the change of a resource. If it fails, the resource returns to its present value. */
  public <T> void change(Resource<T> resource, T during, T after) {
    change(resource, during, after, resource.value());
  }

  /** Starts the change of a resource. If it fails, the resource ends with the failed value. */
  public <T> void change(Resource<T> resource, T during, T after, T failed) {
    resource.change(during, failsLater ? failed : after, next());
  }

  /** Starts the creation of a resource. If it fails, the resource is removed. */
  public <T> void create(Resource<T> resource, T during, T after) {
    if (failsLater) {
      resource.remove(during, next());
    } else {
      resource.change(during, after, next());
    }
  }

  /** Starts the removal of a resource. If it fails, the resource returns to its present value. */
  public <T> void remove(Resource<T> resource, T during) {
    remove(resource, during, resource.value());
  }

  /** Starts the removal of a resource. If it fails, the resource ends with the failed value. */
  public <T> void remove(Resource<T> resource, T during, T failed) {
    if (failsLater) {
      resource.change(during, failed, next());
    } else {
      resource.remove(during, next());
    }
  }

  /**
   * Lets a resource change by itself from now on, whenever no transition is in progress.
   *
   * @param course returns what follows a value, or null if nothing does
   */
  public <T> void follow(Resource<T> resource, Function<T, @Nullable T> course) {
    resource.follow(course, next());
  }

  private Transition next() {
    return new Transition(time, polls, duration);
  }

  /** {@return the current moment} */
  public Instant instant() {
    return time.now();
  }

  /** {@return the current moment, to the second} */
  public OffsetDateTime now() {
    return instant().atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
  }

  /** {@return the current moment, to the millisecond} */
  public OffsetDateTime nowInMillis() {
    return instant().atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
  }

  /**
   * Returns whether the time of a signature is close enough to the time of the fake or to that of
   * the machine, which clients other than the SDK's use.
   */
  public boolean isWithin(Duration skew, Instant signed) {
    return isNear(skew, signed, instant()) || isNear(skew, signed, Instant.now());
  }

  private static boolean isNear(Duration skew, Instant a, Instant b) {
    return Duration.between(a, b).abs().compareTo(skew) <= 0;
  }
}
