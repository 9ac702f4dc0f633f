package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.error.ApiTimeoutException.Limit;
import io.crosslink.sdk.core.error.TransportException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The two limits of a call, against peers that fall silent. Time is real here, but short. */
class TimeoutTest {
  private static final Duration SHORT = Duration.ofMillis(100);
  private static final Duration LONG_ENOUGH_TO_SEND = Duration.ofMillis(300);
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final String HALF =
      "HTTP/1.1 200 OK\r\nX-Request-Id: r-1\r\nContent-Length: 99\r\n\r\n{\"id\":";

  private static RawServer silent() throws IOException {
    return new RawServer((socket, request) -> {});
  }

  private static ApiTimeoutException timeout(Mode mode, Things things, WireCall<?> wire) {
    return catchThrowableOfType(ApiTimeoutException.class, () -> mode.call(things, wire));
  }

  @ParameterizedTest
  @EnumSource
  void attemptTimeoutIsTriedAgainOnlyWhenThatDoesNoHarm(Mode mode) throws IOException {
    try (RawServer server = silent()) {
      Things things =
          Things.at(server.url())
              .attemptTimeout(LONG_ENOUGH_TO_SEND)
              .retryPolicy(RetryPolicy.defaults().withMaxAttempts(2))
              .build();

      ApiTimeoutException harmless = timeout(mode, things, things.show("t-1"));
      ApiTimeoutException harmful = timeout(mode, things, things.create(Thing.of("t-1")));

      assertThat(server.heads()).hasSize(3);
      assertThat(harmless.attempts()).isEqualTo(2);
      assertThat(harmful.attempts()).isEqualTo(1);
      assertThat(harmful.limit()).isEqualTo(Limit.ATTEMPT);
      assertThat(harmful.timeout()).isEqualTo(LONG_ENOUGH_TO_SEND);
      assertThat(harmful.mayHaveBeenApplied()).isTrue();
      assertThat(harmful)
          .hasMessage(
              "No complete response within the attempt timeout of 300 ms"
                  + " (operation createThing"
                  + Things.place(server.url())
                  + ", request id unknown, no retry because the operation is not idempotent)");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aBodyThatStallsCountsToo(Mode mode) throws IOException {
    try (RawServer server = new RawServer((socket, request) -> RawServer.send(socket, HALF))) {
      Things things = Things.at(server.url()).attemptTimeout(LONG_ENOUGH_TO_SEND).build();

      ApiTimeoutException problem = timeout(mode, things, things.create(Thing.of("t-1")));

      assertThat(problem.limit()).isEqualTo(Limit.ATTEMPT);
      assertThat(problem.details().statusCode()).isEqualTo(200);
      assertThat(problem.requestId()).isEqualTo("r-1");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theTotalTimeoutEndsTheAttemptInFlight(Mode mode) throws IOException {
    try (RawServer server = silent()) {
      Things things =
          Things.at(server.url())
              .time(TimeSource.system())
              .attemptTimeout(LONG)
              .totalTimeout(SHORT)
              .build();

      ApiTimeoutException problem = timeout(mode, things, things.show("t-1"));

      assertThat(problem.limit()).isEqualTo(Limit.TOTAL);
      assertThat(problem.timeout()).isEqualTo(SHORT);
      assertThat(problem.attempts()).isEqualTo(1);
      assertThat(problem).hasMessageContaining("within the total timeout of 100 ms");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theTotalTimeoutSpansAllAttempts(Mode mode) throws IOException {
    FakeTime time = new FakeTime();
    // Leaves the second attempt half of what an attempt may take.
    time.duringPauses(
        () -> time.advance(LONG.minus(SHORT.dividedBy(2)).minus(time.pauses().get(0))));
    try (RawServer server = silent()) {
      Things things =
          Things.at(server.url()).time(time).attemptTimeout(SHORT).totalTimeout(LONG).build();

      ApiTimeoutException problem = timeout(mode, things, things.show("t-1"));

      assertThat(problem.limit()).isEqualTo(Limit.TOTAL);
      assertThat(problem.attempts()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void optionsSetThemForASingleCall(Mode mode) throws IOException {
    try (RawServer server = silent()) {
      Things things = Things.at(server.url()).build();
      RequestOptions attempt = RequestOptions.builder().attemptTimeout(SHORT).build();
      RequestOptions total = RequestOptions.builder().totalTimeout(SHORT).build();
      WireCall<Thing> create = things.create(Thing.of("t-1"));

      assertThat(
              catchThrowableOfType(
                      ApiTimeoutException.class, () -> mode.call(things.caller(), create, attempt))
                  .limit())
          .isEqualTo(Limit.ATTEMPT);
      assertThat(
              catchThrowableOfType(
                      ApiTimeoutException.class, () -> mode.call(things.caller(), create, total))
                  .limit())
          .isEqualTo(Limit.TOTAL);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theyReplaceTheCallTimeoutOfTheUsersEngine(Mode mode) throws IOException {
    OkHttpClient engine = new OkHttpClient.Builder().callTimeout(Duration.ofMillis(1)).build();
    try (RawServer server =
        new RawServer((socket, request) -> RawServer.send(socket, RawServer.json(200, "{}")))) {
      Things things = Things.at(server.url()).engine(engine).build();

      assertThat(mode.call(things, things.show("t-1")).statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anotherLimitOfTheUsersEngineIsNotTakenForOneOfOurs(Mode mode) throws IOException {
    OkHttpClient engine = new OkHttpClient.Builder().readTimeout(SHORT).build();
    try (RawServer server = silent()) {
      Things things = Things.at(server.url()).engine(engine).build();

      TransportException problem =
          catchThrowableOfType(
              TransportException.class, () -> mode.call(things, things.create(Thing.of("t-1"))));

      assertThat(problem).hasMessageContaining("HTTP client's own timeout");
      assertThat(problem.mayHaveBeenApplied()).isTrue();
    }
  }

  /** OkHttp's own timeout would begin only when a call leaves the queue. */
  @Test
  void timeInTheQueueCounts() throws IOException {
    Dispatcher oneAtATime = new Dispatcher();
    oneAtATime.setMaxRequestsPerHost(1);
    OkHttpClient engine = new OkHttpClient.Builder().dispatcher(oneAtATime).build();
    try (RawServer server = silent()) {
      Things things =
          Things.at(server.url())
              .time(TimeSource.system())
              .engine(engine)
              .totalTimeout(SHORT)
              .build();

      List<CompletableFuture<Thing>> futures = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        futures.add(things.caller().callAsync(things.show("t-1")));
      }
      for (CompletableFuture<Thing> future : futures) {
        assertThat(catchThrowableOfType(ApiTimeoutException.class, () -> Mode.get(future)).limit())
            .isEqualTo(Limit.TOTAL);
      }

      assertThat(server.heads()).as("those that left the queue in time").hasSizeLessThan(5);
    } finally {
      oneAtATime.executorService().shutdown();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCallWhoseTimeIsUpBeforeItBeginsIsNotEvenSigned(Mode mode) throws IOException {
    RecordingSigner signer = new RecordingSigner();
    try (RawServer server = silent()) {
      Things things =
          Things.at(server.url())
              .time(TimeSource.system())
              .signer(signer)
              .totalTimeout(Duration.ofNanos(1))
              .build();

      ApiTimeoutException problem = timeout(mode, things, things.show("t-1"));

      assertThat(problem.limit()).isEqualTo(Limit.TOTAL);
      assertThat(problem.mayHaveBeenApplied()).isFalse();
      assertThat(signer.requests()).isEmpty();
      assertThat(server.heads()).isEmpty();
    }
  }
}
