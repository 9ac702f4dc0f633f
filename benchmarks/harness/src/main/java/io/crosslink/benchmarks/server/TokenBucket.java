package io.crosslink.benchmarks.server;

/** A rate limit: a bucket of tokens, one for each request, that is filled at a constant rate. */
final class TokenBucket {
  private static final double SECOND = 1e9;

  private final double perSecond;
  private final double size;
  private double tokens;
  private long filledAt;

  TokenBucket(double perSecond, double size, long now) {
    this.perSecond = perSecond;
    this.size = size;
    tokens = size;
    filledAt = now;
  }

  /** Takes a token, if there is one. */
  boolean take(long now) {
    tokens = Math.min(size, tokens + (now - filledAt) / SECOND * perSecond);
    filledAt = now;
    if (tokens < 1) {
      return false;
    }
    tokens--;
    return true;
  }
}
