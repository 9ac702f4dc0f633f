package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.CallInfo;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Sends the requests of each operation at a fixed rate at most, for a process that must leave room
 * for others. Requests are sent in the order in which they come, at regular intervals. The time
 * that they wait counts as part of their attempt.
 */
public final class FixedShare implements Interceptor {
  private final long interval;
  private final ConcurrentMap<String, AtomicLong> nextTurns = new ConcurrentHashMap<>();

  /**
   * Creates it.
   *
   * @param requestsPerSecond the rate of each operation, more than 0
   */
  public FixedShare(double requestsPerSecond) {
    if (!(requestsPerSecond > 0)) {
      throw new IllegalArgumentException("requestsPerSecond must be more than 0");
    }
    interval = (long) (TimeUnit.SECONDS.toNanos(1) / requestsPerSecond);
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    CallInfo call = CallInfo.of(chain.request());
    String operation = call == null ? "" : call.operation(); // of a login, for instance
    long now = System.nanoTime();
    AtomicLong nextTurn = nextTurns.computeIfAbsent(operation, first -> new AtomicLong(now));
    long turn = Math.max(now, nextTurn.getAndUpdate(next -> Math.max(now, next) + interval));
    try {
      TimeUnit.NANOSECONDS.sleep(turn - now);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Interrupted before the turn of this request");
    }
    return chain.proceed(chain.request());
  }
}
