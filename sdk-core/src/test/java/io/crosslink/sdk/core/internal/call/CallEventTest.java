package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.CallEvent.AttemptCompleted;
import io.crosslink.sdk.core.CallEvent.AttemptStarted;
import io.crosslink.sdk.core.CallEvent.Completed;
import io.crosslink.sdk.core.CallEvent.Retrying;
import io.crosslink.sdk.core.CallEvent.Started;
import io.crosslink.sdk.core.CallInfo;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.RateLimitedException;
import io.crosslink.sdk.core.error.TransportException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A listener hears of everything that happens to a call, in order and once. */
class CallEventTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  private final FakeTime time = new FakeTime();
  private final List<CallEvent> events = new CopyOnWriteArrayList<>();
  private final Things things =
      Things.at(SERVER.baseUrl()).time(time).listener(events::add).build();

  @AfterEach
  void clearInterruptFlag() {
    Thread.interrupted();
  }

  private Completed end() {
    assertThat(events).filteredOn(Completed.class::isInstance).hasSize(1);
    return (Completed) events.get(events.size() - 1);
  }

  @ParameterizedTest
  @EnumSource
  void aCallThatTookTwoAttempts(Mode mode) {
    Responses.inTurn(
        SERVER,
        Responses.error(429).withHeader("X-Request-Id", "r-429"),
        Responses.thing("t-1").withHeader("X-Request-Id", "r-200"));
    time.duringPauses(() -> time.advance(Duration.ofMillis(1)));

    mode.call(things, things.create(Thing.of("t-1")));

    CallInfo call = events.get(0).call();
    assertThat(call.provider()).isEqualTo("Acme");
    assertThat(call.service()).isEqualTo("Things");
    assertThat(call.operation()).isEqualTo("createThing");
    Duration pause = Duration.ofMillis(500);
    assertThat(events)
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("failure")
        .containsExactly(
            Started.of(call),
            AttemptStarted.builder(call).method("POST").build(),
            AttemptCompleted.builder(call).statusCode(429).requestId("r-429").build(),
            Retrying.builder(call).attempt(2).delay(pause).build(),
            AttemptStarted.builder(call).attempt(2).method("POST").build(),
            AttemptCompleted.builder(call).attempt(2).statusCode(200).requestId("r-200").build(),
            Completed.builder(call).attempts(2).duration(pause.plusMillis(1)).build());
    assertThat(((AttemptCompleted) events.get(2)).failure())
        .isInstanceOf(RateLimitedException.class);
    assertThat(end().failure()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void aCallThatFails(Mode mode) {
    Responses.inTurn(SERVER, WireMock.aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

    Throwable thrown = catchThrowable(() -> mode.call(things, things.create(Thing.of("t-1"))));

    AttemptCompleted attempted = (AttemptCompleted) events.get(2);
    assertThat(attempted.statusCode()).isNull();
    assertThat(attempted.failure()).isSameAs(thrown);
    assertThat(end().failure()).isSameAs(thrown);
    assertThat(end().attempts()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void aCallForWhichThereIsNoTime(Mode mode) {
    RequestOptions late = RequestOptions.builder().deadline(FakeTime.START).build();

    Throwable thrown = catchThrowable(() -> mode.call(things.caller(), things.show("t-1"), late));

    assertThat(events).hasSize(2);
    assertThat(end().failure()).isSameAs(thrown);
    assertThat(end().attempts()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void aCallThatEndsWithAnError(Mode mode) {
    AssertionError error = new AssertionError("interceptor");
    OkHttpClient engine =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  throw error;
                })
            .build();
    Things broken = Things.at(SERVER.baseUrl()).engine(engine).listener(events::add).build();

    assertThat(catchThrowable(() -> mode.call(broken, broken.show("t-1")))).isSameAs(error);

    assertThat(end().failure()).isSameAs(error);
  }

  @ParameterizedTest
  @EnumSource
  void aCallThatTheEngineDoesNotEvenStart(Mode mode) {
    for (Throwable problem : List.of(new AssertionError(), new IllegalStateException())) {
      events.clear();
      OkHttpClient engine =
          new OkHttpClient.Builder()
              .eventListener(
                  new EventListener() {
                    @Override
                    public void callStart(Call call) {
                      throw Mode.thrown(problem);
                    }
                  })
              .build();
      Things broken = Things.at(SERVER.baseUrl()).engine(engine).listener(events::add).build();

      assertThat(catchThrowable(() -> mode.call(broken, broken.show("t-1")))).isSameAs(problem);

      assertThat(end().failure()).isSameAs(problem);
    }
  }

  @Test
  void aCallThatIsInterruptedWhileItPauses() {
    Responses.inTurn(SERVER, Responses.error(503));
    time.duringPauses(() -> Thread.currentThread().interrupt());

    TransportException thrown =
        catchThrowableOfType(
            TransportException.class, () -> things.caller().call(things.show("t-1")));

    assertThat(end().failure()).isSameAs(thrown);
  }

  @Test
  void aCallThatIsCancelledWhileItPauses() {
    Responses.inTurn(SERVER, Responses.error(503));
    CompletableFuture<CompletableFuture<Thing>> handle = new CompletableFuture<>();
    CompletableFuture<Boolean> cancelled = new CompletableFuture<>(); // once all have heard of it
    time.duringPauses(() -> cancelled.complete(Mode.get(handle).cancel(false)));

    CompletableFuture<Thing> future = things.caller().callAsync(things.show("t-1"));
    handle.complete(future);

    assertThat(Mode.get(cancelled)).isTrue();
    assertThat(catchThrowable(() -> Mode.get(future))).isInstanceOf(CancellationException.class);
    assertThat(end().failure()).isInstanceOf(CancellationException.class);
    assertThat(end().attempts()).isEqualTo(1);
  }

  @Test
  void aCallThatIsCancelledInFlight() throws IOException {
    CompletableFuture<Void> arrived = new CompletableFuture<>();
    CompletableFuture<Completed> ended = new CompletableFuture<>();
    try (RawServer server = new RawServer((socket, request) -> arrived.complete(null))) {
      Things other =
          Things.at(server.url())
              .listener(
                  event -> {
                    events.add(event);
                    if (event instanceof Completed end) {
                      ended.complete(end);
                    }
                  })
              .build();

      CompletableFuture<Thing> future = other.caller().callAsync(other.show("t-1"));
      Mode.get(arrived);
      future.cancel(false);

      assertThat(Mode.get(ended).failure()).isInstanceOf(CancellationException.class);
      end();
    }
  }

  /** When the body of an answer is read, the engine takes no cancellation any more. */
  @Test
  void aCallThatIsCancelledWhenItsAnswerIsThere() {
    Responses.inTurn(SERVER, Responses.error(503));
    CompletableFuture<CompletableFuture<Thing>> handle = new CompletableFuture<>();
    CompletableFuture<Completed> ended = new CompletableFuture<>();
    Source body =
        new ForwardingSource(new Buffer()) {
          @Override
          public long read(Buffer sink, long byteCount) throws IOException {
            Mode.get(handle).cancel(false);
            return super.read(sink, byteCount);
          }
        };
    OkHttpClient engine =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  Response response = chain.proceed(chain.request());
                  response.close();
                  return response
                      .newBuilder()
                      .body(ResponseBody.create(Okio.buffer(body), null, -1))
                      .build();
                })
            .build();
    Things other =
        Things.at(SERVER.baseUrl())
            .engine(engine)
            .listener(
                event -> {
                  if (event instanceof Completed end) {
                    ended.complete(end);
                  }
                })
            .build();

    handle.complete(other.caller().callAsync(other.show("t-1")));

    assertThat(Mode.get(ended).failure()).isInstanceOf(CancellationException.class);
  }

  @ParameterizedTest
  @EnumSource
  void whatAListenerThrowsChangesNothing(Mode mode) {
    for (Throwable heckle : List.of(new IllegalStateException(), new NoClassDefFoundError())) {
      events.clear();
      Responses.inTurn(SERVER, Responses.error(503), Responses.thing("t-1"));
      Things heckled =
          Things.at(SERVER.baseUrl())
              .listener(
                  event -> {
                    events.add(event);
                    throw Mode.thrown(heckle);
                  })
              .build();

      ApiResponse<Thing> response = mode.call(heckled, heckled.show("t-1"));

      assertThat(response.value().getId()).isEqualTo("t-1");
      assertThat(events).hasSize(7);
    }
  }

  /** The end, told by whoever cancels, waits for what is being told already, and is the last. */
  @Test
  void aCallThatIsCancelledWhileItsListenerIsBusy() {
    Responses.inTurn(SERVER, Responses.error(503));
    CompletableFuture<CompletableFuture<Thing>> handle = new CompletableFuture<>();
    CompletableFuture<Void> paused = new CompletableFuture<>();
    time.duringPauses(() -> paused.complete(null));
    Things other =
        Things.at(SERVER.baseUrl())
            .time(time)
            .listener(
                event -> {
                  if (event instanceof AttemptCompleted) {
                    Mode.get(CompletableFuture.supplyAsync(() -> Mode.get(handle).cancel(false)));
                  }
                  events.add(event);
                })
            .build();

    handle.complete(other.caller().callAsync(other.show("t-1")));

    Mode.get(paused);
    assertThat(events).hasSize(4);
    assertThat(events.get(2)).isInstanceOf(AttemptCompleted.class);
    assertThat(end().failure()).isInstanceOf(CancellationException.class);
  }

  @ParameterizedTest
  @EnumSource
  void interceptorsAndListenersKnowTheSameCall(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(503), Responses.thing("t-1"));
    List<CallInfo> seen = new CopyOnWriteArrayList<>();
    OkHttpClient engine =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  seen.add(CallInfo.of(chain.request()));
                  return chain.proceed(chain.request());
                })
            .build();
    Things observed = Things.at(SERVER.baseUrl()).engine(engine).listener(events::add).build();

    mode.call(observed, observed.show("t-1"));
    mode.call(observed, observed.show("t-1"));

    assertThat(seen).hasSize(3);
    assertThat(seen.get(0)).isEqualTo(seen.get(1)).isEqualTo(events.get(0).call());
    assertThat(seen.get(2).id()).isNotEqualTo(seen.get(1).id());
    assertThat(CallInfo.of(new Request.Builder().url(SERVER.baseUrl()).build())).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void anExceptionTellsOfTheFailuresBefore(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(503), Responses.error(502), Responses.error(504));
    Things patient =
        Things.at(SERVER.baseUrl()).retryPolicy(RetryPolicy.defaults().withMaxAttempts(3)).build();

    Throwable last = catchThrowable(() -> mode.call(patient, patient.show("t-1")));

    assertThat(last).hasMessageContaining("status 504");
    assertThat(last.getSuppressed()).hasSize(1);
    Throwable second = last.getSuppressed()[0];
    assertThat(second).hasMessageContaining("status 502");
    assertThat(second.getSuppressed()[0]).hasMessageContaining("status 503");
  }
}
