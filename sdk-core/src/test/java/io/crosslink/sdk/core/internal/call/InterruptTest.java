package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.error.TransportException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An interrupted thread gets out of a blocking call, and is still interrupted afterwards. */
@Timeout(20)
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
    Responses.inTurn(SERVER, Responses.error(503));
    time.duringPauses(() -> Thread.currentThread().interrupt());

    TransportException problem =
        catchThrowableOfType(
            TransportException.class, () -> things.caller().call(things.show("t-1")));

    assertThat(Thread.currentThread().isInterrupted()).isTrue();
    assertThat(problem.attempts()).isEqualTo(1);
    assertThat(problem.requestId()).isEqualTo("r-1");
    assertThat(problem.mayHaveBeenApplied()).isTrue();
    assertThat(problem)
        .hasMessageStartingWith("The thread was interrupted while waiting for the next attempt")
        .hasCauseInstanceOf(InterruptedException.class);
    assertThat(problem.getSuppressed()).hasAtLeastOneElementOfType(ServiceException.class);
    assertThat(SERVER.getAllServeEvents()).hasSize(1);
  }

  @Test
  void beforeTheCall() {
    Responses.inTurn(SERVER, Responses.thing("t-1"));
    Thread.currentThread().interrupt();

    TransportException problem =
        catchThrowableOfType(
            TransportException.class, () -> things.caller().call(things.show("t-1")));

    assertThat(Thread.currentThread().isInterrupted()).isTrue();
    assertThat(problem.attempts()).isEqualTo(1);
    assertThat(problem).hasMessageStartingWith("The thread was interrupted during the call");
    assertThat(time.pauses()).isEmpty();
  }

  /** A thread that is blocked in a read does not notice by itself. */
  @ParameterizedTest
  @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"id\":"})
  void duringTheCall(String beginning) throws IOException {
    Thread caller = Thread.currentThread();
    try (RawServer server =
        new RawServer(
            (socket, request) -> {
              RawServer.send(socket, beginning);
              caller.interrupt();
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

  /** Whoever watches over blocked threads looks more than once. */
  @Test
  void lateDuringTheCall() throws IOException {
    Thread caller = Thread.currentThread();
    try (RawServer server =
        new RawServer(
            (socket, request) -> {
              LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
              caller.interrupt();
            })) {
      Things other = Things.at(server.url()).time(time).build();

      assertThatThrownBy(() -> other.caller().call(other.show("t-1")))
          .hasMessageStartingWith("The thread was interrupted during the call");
    }
  }

  /** Nor does it while it connects. */
  @Test
  void whileItConnects() throws IOException {
    Thread caller = Thread.currentThread();
    OkHttpClient engine =
        new OkHttpClient.Builder()
            .eventListener(
                new EventListener() {
                  @Override
                  public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
                    caller.interrupt();
                  }
                })
            .build();
    try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket first = new Socket(full.getInetAddress(), full.getLocalPort());
        Socket second = new Socket(full.getInetAddress(), full.getLocalPort())) {
      Things other =
          Things.at("http://127.0.0.1:" + full.getLocalPort()).time(time).engine(engine).build();

      TransportException problem =
          catchThrowableOfType(
              TransportException.class, () -> other.caller().call(other.show("t-1")));

      assertThat(first.isConnected() && second.isConnected()).isTrue();
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
      assertThat(problem.mayHaveBeenApplied()).isFalse();
    }
  }
}
