package io.crosslink.sdk.core.internal.auth;

import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.call.Attempt;
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
 * A value that is fetched when it is needed, and again before it expires: once, however many calls
 * wait for it. While the old value is good, nobody waits.
 *
 * <p>It is fetched on a thread of its own. The call that needs it first may end before it is there,
 * and the engine's threads may all be waiting for it.
 *
 * @param <T> the type of the value
 */
public final class RefreshingValue<T> {
  private static final Logger LOG = LoggerFactory.getLogger("io.crosslink.sdk.calls");
  private static final Duration EARLY = Duration.ofMinutes(40);
  private static final double LATEST = 0.8; // of that: what starts together is spread
  private static final Duration DELAY_AFTER_FAILURE = Duration.ofMinutes(1);

  private final String what;
  private final TimeSource time;
  private final DoubleSupplier random;
  private volatile @Nullable Cached<T> current;
  private @Nullable CompletableFuture<T> pending;

  /**
   * What was fetched.
   *
   * @param value the value
   * @param expiresAt when it expires, or null if it does not
   * @param <T> the type of the value
   */
  public record Fetched<T>(T value, @Nullable Instant expiresAt) {}

  /**
   * A value at hand.
   *
   * @param expiresAt when it expires
   * @param dueAt when to fetch the next one
   */
  private record Cached<T>(T value, Instant expiresAt, Instant dueAt) {
    static <T> Cached<T> of(Fetched<T> fetched, Instant now, double random) {
      Instant end = fetched.expiresAt == null ? Instant.MAX : fetched.expiresAt;
      if (end.equals(Instant.MAX)) {
        return new Cached<>(fetched.value, end, end);
      }
      Duration half = Duration.between(now, end).dividedBy(2); // short lives are not all renewal
      Duration early = half.compareTo(EARLY) < 0 ? half : EARLY;
      double share = LATEST + (1 - LATEST) * random;
      return new Cached<>(fetched.value, end, end.minusMillis((long) (early.toMillis() * share)));
    }

    Cached<T> dueAt(Instant later) {
      return new Cached<>(value, expiresAt, later);
    }
  }

  /**
   * Makes a value that is not there yet.
   *
   * @param what what it is, for the log
   * @param time where time comes from
   */
  public RefreshingValue(String what, TimeSource time) {
    this(what, time, () -> ThreadLocalRandom.current().nextDouble());
  }

  /**
   * Makes a value that is not there yet.
   *
   * @param what what it is, for the log
   * @param time where time comes from
   * @param random numbers from 0 to 1: how early, between the latest and the earliest moment, a
   *     value is fetched again
   */
  public RefreshingValue(String what, TimeSource time, DoubleSupplier random) {
    this.what = what;
    this.time = time;
    this.random = random;
  }

  /** Starts with a value that is there already and does not expire. */
  public synchronized void begin(T value) {
    current = new Cached<>(value, Instant.MAX, Instant.MAX);
  }

  /**
   * Returns the value; waits for it if there is none that is good.
   *
   * @param attempt the attempt that needs it
   * @param fetch fetches the value
   * @throws IOException if the attempt ended meanwhile
   */
  public T get(Attempt attempt, Supplier<Fetched<T>> fetch) throws IOException {
    Cached<T> cached = current;
    Instant now = time.now();
    if (cached == null || !now.isBefore(cached.expiresAt)) {
      return await(attempt, fetching(cached, fetch));
    }
    if (!now.isBefore(cached.dueAt)) {
      fetching(cached, fetch);
    }
    return cached.value;
  }

  private T await(Attempt attempt, CompletableFuture<T> fetching) throws IOException {
    try {
      return attempt.await(what, fetching);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CredentialsException shared) { // an own one for each who waits
        throw new CredentialsException(String.valueOf(shared.getMessage()), shared.getCause());
      }
      throw new IllegalStateException(what + " could not be fetched", e.getCause());
    }
  }

  /** Joins the fetch that is under way, or begins one unless somebody else just ended one. */
  private synchronized CompletableFuture<T> fetching(
      @Nullable Cached<T> seen, Supplier<Fetched<T>> fetch) {
    Cached<T> cached = current;
    if (cached != null && (seen == null || cached.value != seen.value)) {
      return CompletableFuture.completedFuture(cached.value);
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
    Thread thread = new Thread(() -> fetch(result, fetch), "crosslink-" + what.replace(' ', '-'));
    thread.setDaemon(true); // it must not keep the JVM alive
    thread.start();
  }

  private void fetch(CompletableFuture<T> result, Supplier<Fetched<T>> fetch) {
    try {
      Fetched<T> fetched = fetch.get();
      ended(Cached.of(fetched, time.now(), random.getAsDouble()));
      result.complete(fetched.value);
    } catch (Throwable e) { // whatever it is, those who wait must hear of it
      failed(e);
      result.completeExceptionally(e);
    }
  }

  private synchronized void ended(@Nullable Cached<T> next) {
    current = next;
    pending = null;
  }

  /** Callers get the exception, unless the old value is still good: then only the log tells. */
  private synchronized void failed(Throwable problem) {
    Cached<T> cached = current;
    Instant now = time.now();
    ended(cached == null ? null : cached.dueAt(now.plus(DELAY_AFTER_FAILURE)));
    if (cached != null && now.isBefore(cached.expiresAt)) {
      LOG.warn(
          "Could not refresh the {}; the current value stays in use until it expires at {}: {}",
          what,
          cached.expiresAt,
          problem.toString());
      LOG.debug("Why the {} could not be refreshed", what, problem);
    }
  }

  /** Gives up a value that has turned out to be no good, unless another has taken its place. */
  public synchronized void invalidate(Object value) {
    Cached<T> cached = current;
    if (cached != null && cached.value == value) {
      current = null;
    }
  }
}
