package io.crosslink.sdk.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Exceptions are sent between processes, by test runners and job queues. */
class SerializationTest {
  static Stream<SdkException> exceptions() {
    CallDetails call =
        CallDetails.builder()
            .provider("Acme")
            .operation("show")
            .host("h")
            .region("r")
            .project("p")
            .attempts(2)
            .statusCode(404)
            .requestId("r-1")
            .mayHaveBeenApplied(true)
            .notRetriedBecause("it is late")
            .build();
    ServiceError error =
        ServiceError.builder(404, "m")
            .code("C")
            .retryable(true)
            .retryAfter(Duration.ofSeconds(1))
            .bodyExcerpt("x")
            .build();
    return Stream.of(
        new NotFoundException(error, call),
        new ServiceException(error, call),
        new TransportException("lost", call, new IOException("reset")),
        new ApiTimeoutException(ApiTimeoutException.Limit.TOTAL, Duration.ofSeconds(1), call, null),
        new ResponseFormatException("malformed", call, null),
        new IntermediaryResponseException(200, "https://host/path", "<html>", call),
        new WaiterException(WaiterException.Reason.TIMEOUT, "NEW", "late", null),
        new MissingPropertyException("Thing", "id", "none was sent"),
        new CredentialsException("none"));
  }

  @ParameterizedTest
  @MethodSource("exceptions")
  void keepsEverything(SdkException exception) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(exception);
    }
    Object copy = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

    assertThat(copy)
        .usingRecursiveComparison()
        .ignoringFields("stackTrace", "cause", "suppressedExceptions")
        .isEqualTo(exception);
  }
}
