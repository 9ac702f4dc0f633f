package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.concurrent.Future;

/**
 * A service with a token bucket and its callers, event by event in virtual time. Callers make one
 * call after another, each as {@link CallState} does it.
 */
final class ThrottlingService implements TimeSource {
  private static final double SECOND = 1e9;
  private static final int MAX_ATTEMPTS = 4;

  private record Event(long at, Runnable task) {}

  private final PriorityQueue<Event> events =
      new PriorityQueue<>(Comparator.comparingLong(Event::at));
  private final Random random = new Random(7);
  private final Pacer pacer = new Pacer(this);
  private final RetryBudget budget = new RetryBudget();
  private final double burst;

  private long latency = 30_000_000L;
  private long totalTimeout = 120_000_000_000L;
  private long startsWithin;
  private boolean paced = true;
  private long now;
  private double limit;
  private double tokens;
  private long filledAt;
  private int left;
  private int attempts;
  private final List<Double> acceptedAt = new ArrayList<>();
  private int failed;

  ThrottlingService(double limit, double burst) {
    this.limit = limit;
    this.burst = burst;
    this.tokens = burst;
  }

  /** Changes the limit after a time. */
  ThrottlingService limitAfter(double seconds, double other) {
    after((long) (seconds * SECOND), () -> limit = other);
    return this;
  }

  /** Sets how long each request takes. */
  ThrottlingService latency(double seconds) {
    latency = (long) (seconds * SECOND);
    return this;
  }

  /** Sets how long each call may take. */
  ThrottlingService totalTimeout(double seconds) {
    totalTimeout = (long) (seconds * SECOND);
    return this;
  }

  /** Lets the callers begin one by one. */
  ThrottlingService startsWithin(double seconds) {
    startsWithin = (long) (seconds * SECOND);
    return this;
  }

  /** Lets every attempt be sent at once. */
  ThrottlingService notPaced() {
    paced = false;
    return this;
  }

  /** Makes a number of calls by a number of callers. */
  ThrottlingService run(int calls, int callers) {
    left = calls;
    for (int i = 0; i < callers; i++) {
      after(i * 1000L + startsWithin / callers * i, this::nextCall);
    }
    while (!events.isEmpty()) {
      Event next = events.remove();
      now = Math.max(now, next.at());
      next.task().run();
    }
    return this;
  }

  private void after(long delay, Runnable task) {
    events.add(new Event(now + delay, task));
  }

  private void nextCall() {
    if (left > 0) {
      left--;
      attempt(new Turn(pacer, this, now), 1, 0, now + totalTimeout);
    }
  }

  private void attempt(Turn turn, int number, int uncounted, long end) {
    Duration left = Duration.ofNanos(Math.max(0, end - now));
    long wait = paced ? turn.await("op", left).toNanos() : 0;
    if (wait > 0) {
      after(wait, () -> attempt(turn, number, uncounted, end));
      return;
    }
    after(
        latency / 2,
        () -> {
          boolean accepted = accepts();
          after(latency / 2, () -> ended(accepted, turn, number, uncounted, end));
        });
  }

  private boolean accepts() {
    attempts++;
    tokens = Math.min(burst, tokens + (now - filledAt) / SECOND * limit);
    filledAt = now;
    if (tokens < 1) {
      return false;
    }
    tokens--;
    return true;
  }

  private void ended(boolean accepted, Turn turn, int number, int uncounted, long end) {
    if (now > end) {
      failed++;
      nextCall();
      return;
    }
    if (accepted) {
      turn.accepted("op");
      budget.succeeded();
      acceptedAt.add(now / SECOND);
      nextCall();
      return;
    }
    if (paced) {
      turn.throttled("op", null);
    }
    boolean othersAccepted = paced && turn.othersMayBeAccepted();
    int free = uncounted + (othersAccepted ? 1 : 0);
    double longest = othersAccepted ? Math.min(20, turn.longestDelay().toNanos() / SECOND) : 20;
    double bound = Math.min(longest, 0.5 * (1L << Math.min(20, number - 1)));
    long delay = (long) (Math.max(0.1, random.nextDouble() * bound) * SECOND);
    boolean mayRetry = number - free < MAX_ATTEMPTS && now + delay < end;
    if (!mayRetry || (!paced && !budget.tryRetry())) {
      failed++;
      nextCall();
    } else {
      after(delay, () -> attempt(turn, number + 1, free, end));
    }
  }

  int succeeded() {
    return acceptedAt.size();
  }

  int failed() {
    return failed;
  }

  double attemptsPerCall() {
    return attempts / (double) (acceptedAt.size() + failed);
  }

  /** {@return the seconds that all calls took} */
  double seconds() {
    return acceptedAt.get(acceptedAt.size() - 1);
  }

  /** {@return how many calls were accepted per second within an interval} */
  double rate(double from, double to) {
    return acceptedAt.stream().filter(at -> at >= from && at < to).count() / (to - from);
  }

  @Override
  public Instant now() {
    return Instant.EPOCH.plusNanos(now);
  }

  @Override
  public long nanoTime() {
    return now;
  }

  @Override
  public void sleep(Duration duration) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Future<?> schedule(Duration delay, Runnable task) {
    throw new UnsupportedOperationException();
  }
}
