package io.crosslink.sdk.core.internal.call;

import java.io.IOException;

/**
 * Carries an exception that is not an IOException through OkHttp and Retrofit, which lose any other
 * on the way to asynchronous callers.
 */
final class TunneledException extends IOException {
  private static final long serialVersionUID = 1L;

  private final Throwable problem;

  TunneledException(Throwable problem) {
    super(problem);
    this.problem = problem;
  }

  Throwable problem() {
    return problem;
  }
}
