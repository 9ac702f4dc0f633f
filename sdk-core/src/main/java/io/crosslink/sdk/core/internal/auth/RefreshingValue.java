package io.crosslink.sdk.core.internal.auth;

import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.call.Attempt;
import io.crosslink.sdk.core.internal.util.Durations;
import io.crosslink.sdk.core.internal.util.Threads;
import io.crosslink.sdk.core.internal.util.WorkTracker;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A cached value that is fetched when it is first needed and refreshed before it expires, by one
 * fetch for all calls that wait. While the current value is valid, no call waits.
 *
 * <p>It is fetched on a separate thread: the call that needs it first may end before it is fetched,
 * and all threads of the HTTP client may be waiting for it.
 *
 * @param <T> the type of the value
 */
public final class RefreshingValue<T> {
  private static final Logger LOG = LoggerFactory.getLogger("io.crosslink.sdk.calls");
  private static final Duration EARLY = Duration.ofMinutes(40);
  private static final double LATEST =
      0.8; // of EARLY: clients that start together refresh at different times
  private static final Duration DELAY_AFTER_FAILURE = Duration.ofMinutes(1);
  private static final Duration DELAY_AFTER_REPLACEMENT = Duration.ofMinutes(2);

  private final String what;
  private final TimeSource time;
  private final DoubleSupplier random;
  private final WorkTracker work;
  private volatile @Nullable Cached<T> current;
  private @Nullable CompletableFuture<T> pending;
  private @Nullable Instant replacedAt; // when a rejected value was last discarded
  private @Nullable RejectedLogin rejectedLogin;

  /**
   * A fetched value.
   *
   * @param value the value
   * @param expiresAt when it expires, or null if it does not
   * @param <T> the type of the value
   */
  public record Fetched<T>(T value, @Nullable Instant expiresAt) {}

  /**
   * A cached value.
   *
   * @param expiresAt when it expires
   * @param dueAt when to refresh it
   */
  private record Cached<T>(T value, Instant expiresAt, Instant dueAt) {
    static <T> Cached<T> of(Fetched<T> fetched, Instant now, double random) {
      Instant end = fetched.expiresAt == null ? Instant.MAX : fetched.expiresAt;
      if (end.equals(Instant.MAX)) {
        return new Cached<>(fetched.value, end, end);
      }
      Duration half =
          Duration.between(now, end)
              .dividedBy(2); // so that short-lived values are not refreshed all the time
      Duration early = half.compareTo(EARLY) < 0 ? half : EARLY;
      double share = LATEST + (1 - LATEST) * random;
      return new Cached<>(fetched.value, end, end.minusMillis((long) (early.toMillis() * share)));
    }

    boolean validAt(Instant now) {
      return now.isBefore(expiresAt);
    }

    Cached<T> dueAt(Instant later) {
      return new Cached<>(value, expiresAt, later);
    }
  }

  /**
   * Creates an empty cache.
   *
   * @param what the name of the value, for messages and the log
   * @param time the source of time
   */
  public RefreshingValue(String what, TimeSource time) {
    this(what, time, () -> ThreadLocalRandom.current().nextDouble());
  }

  /**
   * Creates an empty cache.
   *
   * @param what the name of the value, for messages and the log
   * @param time the source of time
   * @param random numbers from 0 to 1: how early, between the latest and the earliest moment, the
   *     value is refreshed
   */
  public RefreshingValue(String what, TimeSource time, DoubleSupplier random) {
    this.what = what;
    this.time = time;
    this.random = random;
    this.work = WorkTracker.of(time);
  }

  /** Starts with a known value that does not expire. */
  public synchronized void begin(T value) {
    current = new Cached<>(value, Instant.MAX, Instant.MAX);
  }

  /**
   * Returns the value; waits for it if none is valid.
   *
   * @param attempt the attempt that needs it
   * @param fetch fetches the value
   * @throws IOException if the attempt ended first
   */
  public T get(Attempt attempt, Supplier<Fetched<T>> fetch) throws IOException {
    Cached<T> cached = current;
    Instant now = time.now();
    if (cached == null || !cached.validAt(now)) {
      return await(attempt, fetching(cached, now, fetch));
    }
    if (!now.isBefore(cached.dueAt)) {
      fetching(cached, now, fetch);
    }
    return cached.value;
  }

  private T await(Attempt attempt, CompletableFuture<T> fetching) throws IOException {
    Runnable ended = work.awaiting(fetching);
    try {
      return attempt.await(what, fetching);
    } catch (ExecutionException e) {
      if (e.getCause()
          instanceof CredentialsException shared) { // a separate exception for each waiting call
        throw new CredentialsException(String.valueOf(shared.getMessage()), shared.getCause());
      }
      throw new IllegalStateException(what + " could not be fetched", e.getCause());
    } finally {
      ended.run();
    }
  }

  /**
   * Joins the fetch in progress, or starts one unless another thread has just finished one, be it
   * with a failure.
   */
  private synchronized CompletableFuture<T> fetching(
      @Nullable Cached<T> seen, Instant now, Supplier<Fetched<T>> fetch) {
    Cached<T> cached = current;
    if (cached != null && !cached.equals(seen) && cached.validAt(now)) {
      return CompletableFuture.completedFuture(cached.value);
    }
    RejectedLogin rejected = rejectedLogin;
    if (rejected != null && now.isBefore(rejected.until())) {
      throw rejected.again(now);
    }
    CompletableFuture<T> joined = pending;
    if (joined == null) {
      joined = new CompletableFuture<>();
      begin(joined, fetch);
      pending = joined;
    }
    return joined;
  }

  private void begin(CompletableFuture<T> result, Supplier<Fetched<T>> fetch) {
    Runnable task = work.handedOver(() -> fetch(result, fetch));
    Threads.daemon("crosslink-" + what.replace(' ', '-'), task).start();
  }

  private void fetch(CompletableFuture<T> result, Supplier<Fetched<T>> fetch) {
    try {
      Fetched<T> fetched = fetch.get();
      ended(Cached.of(fetched, time.now(), random.getAsDouble()), null);
      result.complete(fetched.value);
    } catch (Throwable e) { // waiting calls must receive any failure
      failed(e);
      result.completeExceptionally(e);
    }
  }

  private synchronized void ended(@Nullable Cached<T> next, @Nullable RejectedLogin rejected) {
    current = next;
    pending = null;
    rejectedLogin = rejected;
  }

  /**
   * Waiting calls receive the exception; if the current value is still valid, it is only logged.
   */
  private synchronized void failed(Throwable problem) {
    Cached<T> cached = current;
    Instant now = time.now();
    RejectedLogin rejected = RejectedLogin.of(problem, rejectedLogin, now);
    Instant next = rejected == null ? now.plus(DELAY_AFTER_FAILURE) : rejected.until();
    ended(cached == null ? null : cached.dueAt(next), rejected);
    if (cached != null && cached.validAt(now)) {
      LOG.warn(
          "Could not refresh the {}; the current value stays in use until it expires at {}: {}",
          what,
          cached.expiresAt,
          problem.toString());
      LOG.debug("Why the {} could not be refreshed", what, problem);
    }
  }

  /**
   * Discards a value that was rejected, unless it has been replaced already. Returns whether
   * another value may be accepted: not if this one has just replaced another that was rejected,
   * since fetching has not helped then.
   */
  public synchronized boolean invalidate(Object value) {
    Cached<T> cached = current;
    if (cached == null || cached.value != value) {
      return true;
    }
    if (!untilReplaceable().isZero()) {
      return false;
    }
    replacedAt = time.now();
    current = null;
    return true;
  }

  /** Returns how long a rejected value is kept because it has just replaced another. */
  public synchronized Duration untilReplaceable() {
    Instant replaced = replacedAt;
    return replaced == null
        ? Duration.ZERO
        : Durations.until(replaced.plus(DELAY_AFTER_REPLACEMENT), time.now());
  }
}
