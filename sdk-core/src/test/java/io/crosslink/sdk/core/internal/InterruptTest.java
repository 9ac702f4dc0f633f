package io.crosslink.sdk.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.error.TransportException;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An interrupted thread gets out of a blocking call, and is still interrupted afterwards. */
class InterruptTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  private final FakeTime time = new FakeTime();
  private final Things things = Things.at(SERVER.baseUrl()).time(time).build();

  @AfterEach
  void clearInterruptFlag() {
    Thread.interrupted();
  }

  @Test
  void duringABackOff() {
    Answers.inTurn(SERVER, Answers.error(503));
    time.duringPauses(() -> Thread.currentThread().interrupt());

    TransportException problem =
        catchThrowableOfType(
            TransportException.class, () -> things.caller().call(things.show("t-1")));

    assertThat(Thread.currentThread().isInterrupted()).isTrue();
    assertThat(problem.attempts()).isEqualTo(1);
    assertThat(problem.requestId()).isEqualTo("r-1");
    assertThat(problem.mayHaveBeenApplied()).isTrue();
    assertThat(problem)
        .hasMessageStartingWith("The thread was interrupted while waiting to try again")
        .hasCauseInstanceOf(InterruptedException.class);
    assertThat(problem.getSuppressed()).hasAtLeastOneElementOfType(ServiceException.class);
    assertThat(SERVER.getAllServeEvents()).hasSize(1);
  }

  @Test
  void beforeTheCall() {
    Answers.inTurn(SERVER, Answers.thing("t-1"));
    Thread.currentThread().interrupt();

    TransportException problem =
        catchThrowableOfType(
            TransportException.class, () -> things.caller().call(things.show("t-1")));

    assertThat(Thread.currentThread().isInterrupted()).isTrue();
    assertThat(problem.attempts()).isEqualTo(1);
    assertThat(problem).hasMessageStartingWith("The thread was interrupted during the call");
    assertThat(time.pauses()).isEmpty();
  }

  /** A blocked read does not notice, but the next one does. */
  @Test
  void duringTheCall() throws IOException {
    Thread caller = Thread.currentThread();
    String half = "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"id\":";
    try (RawServer server =
        new RawServer(
            (socket, request) -> {
              RawServer.send(socket, half);
              caller.interrupt();
              RawServer.send(socket, "\"half of the rest");
            })) {
      Things other = Things.at(server.url()).time(time).build();

      TransportException problem =
          catchThrowableOfType(
              TransportException.class, () -> other.caller().call(other.show("t-1")));

      assertThat(Thread.currentThread().isInterrupted()).isTrue();
      assertThat(problem.mayHaveBeenApplied()).isTrue();
      assertThat(problem).hasMessageStartingWith("The thread was interrupted during the call");
      assertThat(time.pauses()).isEmpty();
    }
  }
}
