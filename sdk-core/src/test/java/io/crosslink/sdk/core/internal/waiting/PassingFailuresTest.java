package io.crosslink.sdk.core.internal.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.error.AuthenticationException;
import io.crosslink.sdk.core.error.CallDetails;
import io.crosslink.sdk.core.error.IntermediaryResponseException;
import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.PermissionDeniedException;
import io.crosslink.sdk.core.error.RateLimitedException;
import io.crosslink.sdk.core.error.ResponseFormatException;
import io.crosslink.sdk.core.error.ServerException;
import io.crosslink.sdk.core.error.ServiceError;
import io.crosslink.sdk.core.error.TransportException;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the failure of a call for several resources says about each of them. */
class PassingFailuresTest {
  private static final CallDetails CALL =
      CallDetails.builder().provider("Acme").operation("listThings").build();

  private static ServiceError error(int status) {
    return ServiceError.builder(status, "m").code("C").retryable(status == 429).build();
  }

  private static IntermediaryResponseException intermediary(int status) {
    return new IntermediaryResponseException(status, "https://host/", null, CALL);
  }

  static Stream<Throwable> ofOne() {
    return Stream.of(
        new ResponseFormatException("unreadable", CALL, null),
        new ApiTimeoutException(ApiTimeoutException.Limit.TOTAL, Duration.ofSeconds(1), CALL, null),
        new InvalidRequestException(error(400), CALL),
        new PermissionDeniedException(error(403), CALL),
        intermediary(414)); // the URL is too long
  }

  static Stream<Throwable> ofAll() {
    return Stream.of(
        new AuthenticationException(error(401), CALL),
        new RateLimitedException(error(429), CALL),
        new ServerException(error(503), CALL),
        intermediary(502),
        new TransportException("lost", CALL, new IOException()),
        new IllegalStateException("This client is closed"));
  }

  @ParameterizedTest
  @MethodSource("ofOne")
  void mayBeOfOne(Throwable problem) {
    assertThat(PassingFailures.mayBeOfOne(problem)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("ofAll")
  void isOfAll(Throwable problem) {
    assertThat(PassingFailures.mayBeOfOne(problem)).isFalse();
  }
}
