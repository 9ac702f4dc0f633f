package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.error.CallException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What follows from an attempt: a response, a failure, or another attempt after a delay.
 *
 * @param response the response of the call, or null
 * @param failure the failure of the attempt, or null
 * @param delay the time to wait before the next attempt, or null if the call has ended
 */
record NextStep<T>(
    @Nullable ApiResponse<T> response,
    @Nullable RuntimeException failure,
    @Nullable Duration delay) {

  static <T> NextStep<T> done(ApiResponse<T> response) {
    return new NextStep<>(response, null, null);
  }

  static <T> NextStep<T> fail(RuntimeException failure) {
    return new NextStep<>(null, failure, null);
  }

  static <T> NextStep<T> retry(CallException failure, Duration delay) {
    return new NextStep<>(null, failure, delay);
  }
}
