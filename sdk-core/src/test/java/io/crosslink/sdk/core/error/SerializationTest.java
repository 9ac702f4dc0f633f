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

/** Exceptions travel between processes, in test runners and job queues. */
class SerializationTest {
  static Stream<SdkException> exceptions() {
    CallDetails call = new CallDetails("Acme", "show", 2, 404, "r-1", true);
    ServiceError error = new ServiceError(404, "C", "m", true, Duration.ofSeconds(1), "x");
    return Stream.of(
        new NotFoundException(error, call),
        new ServiceException(error, call),
        new TransportException("lost", call, new IOException("reset")),
        new ApiTimeoutException(ApiTimeoutException.Limit.TOTAL, Duration.ofSeconds(1), call, null),
        new ResponseFormatException("unreadable", call, null),
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
