package io.crosslink.sdk.core.internal.call;

import java.io.IOException;

/**
 * Carries what is no I/O failure past OkHttp and Retrofit: on the way to asynchronous callers both
 * lose everything else.
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
