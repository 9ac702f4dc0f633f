package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.Paginator;
import io.crosslink.sdk.core.Reading;
import io.crosslink.sdk.core.error.TransportException;
import io.crosslink.sdk.core.internal.paging.Paginators;
import io.crosslink.sdk.core.internal.util.Futures;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever gives up on a future gives up the call. */
class CancelTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  private final CountDownLatch cancelled = new CountDownLatch(1);
  private final AtomicInteger ended = new AtomicInteger();

  private OkHttpClient engine() {
    return new OkHttpClient.Builder()
        .eventListener(
            new EventListener() {
              @Override
              public void canceled(Call call) {
                cancelled.countDown();
              }

              @Override
              public void callEnd(Call call) {
                ended.incrementAndGet();
              }
            })
        .build();
  }

  private static RawServer silent(CountDownLatch arrived) throws IOException {
    return new RawServer((socket, request) -> arrived.countDown());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void cancelsTheCallInFlight() throws IOException {
    CountDownLatch arrived = new CountDownLatch(1);
    try (RawServer server = silent(arrived)) {
      Things things = Things.at(server.url()).engine(engine()).build();

      CompletableFuture<Thing> future = things.caller().callAsync(things.show("t-1"));
      await(arrived);
      future.cancel(false);

      await(cancelled);
      assertThatThrownBy(() -> Mode.get(future)).isInstanceOf(CancellationException.class);
      assertThat(server.heads()).hasSize(1);
    }
  }

  @Test
  void cancelsThePageOfAListingInFlight() throws IOException {
    CountDownLatch arrived = new CountDownLatch(1);
    try (RawServer server = silent(arrived)) {
      Things things = Things.at(server.url()).engine(engine()).build();
      Paginator<Thing, Thing> listing =
          Paginators.single(
              "listThings",
              options -> things.caller().call(things.show("t-1"), options).value(),
              options ->
                  Futures.map(
                      things.caller().callAsync(things.show("t-1"), options), ApiResponse::value),
              List::of,
              Reading::malformed);

      CompletableFuture<List<Thing>> future = listing.toListAsync();
      await(arrived);
      future.cancel(false);

      await(cancelled);
      assertThatThrownBy(() -> Mode.get(future)).isInstanceOf(CancellationException.class);
      assertThat(server.heads()).hasSize(1);
    }
  }

  @Test
  void aTimeoutOfTheFutureCancelsTheCallToo() throws IOException {
    CountDownLatch arrived = new CountDownLatch(1);
    try (RawServer server = silent(arrived)) {
      Things things = Things.at(server.url()).engine(engine()).build();

      CompletableFuture<Thing> future =
          things.caller().callAsync(things.show("t-1")).orTimeout(50, TimeUnit.MILLISECONDS);

      await(cancelled);
      assertThatThrownBy(() -> Mode.get(future)).hasCauseInstanceOf(TimeoutException.class);
    }
  }

  @Test
  void cancelsThePauseBetweenAttempts() {
    Responses.inTurn(SERVER, Responses.error(503));
    FakeTime time = new FakeTime();
    Things things = Things.at(SERVER.baseUrl()).time(time).build();
    CompletableFuture<CompletableFuture<Thing>> handle = new CompletableFuture<>();
    time.duringPauses(() -> Mode.get(handle).cancel(false));

    CompletableFuture<Thing> future = things.caller().callAsync(things.show("t-1"));
    handle.complete(future);

    assertThatThrownBy(() -> Mode.get(future)).isInstanceOf(CancellationException.class);
    assertThat(time.pauses()).hasSize(1);
    assertThat(SERVER.getAllServeEvents()).hasSize(1);
  }

  @Test
  void cancelsAnAttemptThatIsBeingMade() {
    Responses.inTurn(SERVER, Responses.error(503));
    EndlessDelays time = new EndlessDelays();
    Things things = Things.at(SERVER.baseUrl()).engine(engine()).time(time).build();
    CompletableFuture<CompletableFuture<Thing>> handle = new CompletableFuture<>();
    WireCall<Thing> show = things.show("t-1");
    WireCall<Thing> wire =
        attempt -> {
          if (attempt.number() == 2) {
            Mode.get(handle).cancel(false);
          }
          return show.start(attempt);
        };

    handle.complete(things.caller().callAsync(wire));
    time.pause().complete(null);

    await(cancelled);
  }

  /** Else it would hold the call until it is due. */
  @Test
  void thePauseIsLetGoOf() {
    Responses.inTurn(SERVER, Responses.error(503));
    EndlessDelays time = new EndlessDelays();
    Things things = Things.at(SERVER.baseUrl()).time(time).build();

    CompletableFuture<Thing> future = things.caller().callAsync(things.show("t-1"));
    assertThat(time.pause()).isNotDone();
    future.cancel(false);

    // The call may get hold of the pause a moment after it has begun.
    assertThatThrownBy(() -> Mode.get(time.pause())).isInstanceOf(CancellationException.class);
  }

  @Test
  void thePauseIsLetGoOfWhenItBegins() {
    Responses.inTurn(SERVER, Responses.error(503));
    EndlessDelays time = new EndlessDelays();
    Things things = Things.at(SERVER.baseUrl()).time(time).build();
    CompletableFuture<CompletableFuture<Thing>> handle = new CompletableFuture<>();
    time.atTheBeginning(() -> Mode.get(handle).cancel(false));

    handle.complete(things.caller().callAsync(things.show("t-1")));

    assertThatThrownBy(() -> Mode.get(time.pause())).isInstanceOf(CancellationException.class);
  }

  @Test
  void successIsNotReportedAsCancelled() {
    Responses.inTurn(SERVER, Responses.thing("t-1"));
    Things things = Things.at(SERVER.baseUrl()).engine(engine()).build();

    CompletableFuture<Thing> future = things.caller().callAsync(things.show("t-1"));
    Mode.get(future);
    future.cancel(true);

    assertThat(ended).hasValue(1);
    assertThat(cancelled.getCount()).as("not cancelled").isEqualTo(1);
  }

  /** Such as {@code client.dispatcher().cancelAll()} of the user's own engine. */
  @Test
  void aCallThatSomebodyElseCancelsIsNotTriedAgain() throws IOException {
    CountDownLatch arrived = new CountDownLatch(1);
    OkHttpClient engine = engine();
    try (RawServer server = silent(arrived)) {
      Things things = Things.at(server.url()).engine(engine).build();

      CompletableFuture<Thing> future = things.caller().callAsync(things.show("t-1"));
      await(arrived);
      engine.dispatcher().cancelAll();

      assertThatThrownBy(() -> Mode.get(future))
          .isInstanceOf(TransportException.class)
          .hasMessageStartingWith("The call was cancelled");
      assertThat(server.heads()).hasSize(1);
    }
  }
}
