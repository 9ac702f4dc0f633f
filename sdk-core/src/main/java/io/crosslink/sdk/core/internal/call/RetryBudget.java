package io.crosslink.sdk.core.internal.call;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps a client from multiplying the load on a service that is down: retries draw on it, successes
 * refill it.
 */
final class RetryBudget {
  private static final int CAPACITY = 500;
  private static final int COST = 5;

  private final AtomicInteger tokens = new AtomicInteger(CAPACITY);

  boolean tryRetry() {
    return tokens.getAndUpdate(t -> t >= COST ? t - COST : t) >= COST;
  }

  void succeeded() {
    if (tokens.get() < CAPACITY) {
      tokens.getAndUpdate(t -> Math.min(CAPACITY, t + 1));
    }
  }
}
