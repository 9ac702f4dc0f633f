package io.crosslink.sdk.core.internal.call;

import static io.crosslink.sdk.core.internal.call.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.ApiResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Closing a client ends its service to new calls, and nothing else. */
class CloseTest {
  private static final String THING = json(200, "{\"id\": \"t-1\"}");

  @ParameterizedTest
  @EnumSource
  void newCallsAreRefused(Mode mode) throws IOException {
    try (RawServer server = new RawServer(RawServer.says(THING))) {
      Things closed = Things.at(server.url()).build();
      Things open = Things.at(server.url()).build();
      closed.caller().close();
      closed.caller().close();

      assertThatThrownBy(() -> mode.call(closed, closed.show("t-1")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("This client is closed");
      assertThat(server.heads()).isEmpty();
      assertThat(mode.call(open, open.show("t-1")).statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRunningCallGoesOnToItsEnd(Mode mode) throws IOException {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    try (RawServer server =
        new RawServer(
            (socket, request) -> {
              arrived.countDown();
              await(closed);
              RawServer.send(socket, request == 1 ? json(503, "") : THING);
            })) {
      Things things = Things.at(server.url()).build();

      CompletableFuture<ApiResponse<Thing>> call =
          CompletableFuture.supplyAsync(() -> mode.call(things, things.show("t-1")));
      await(arrived);
      things.caller().close();
      closed.countDown();

      assertThat(Mode.get(call).value().getId()).isEqualTo("t-1");
      assertThat(Mode.get(call).attempts()).isEqualTo(2);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anEngineOfTheUserStaysOpen(Mode mode) throws IOException {
    OkHttpClient engine = new OkHttpClient();
    try (RawServer server = new RawServer(RawServer.says(THING))) {
      Things things = Things.at(server.url()).engine(engine).build();
      mode.call(things, things.show("t-1"));

      things.caller().close();

      assertThat(engine.dispatcher().executorService().isShutdown()).isFalse();
      assertThat(engine.connectionPool().idleConnectionCount()).isEqualTo(1);
      Request request = new Request.Builder().url(server.url()).build();
      try (Response response = engine.newCall(request).execute()) {
        assertThat(response.code()).isEqualTo(200);
      }
      assertThat(server.connections()).as("the old connection is used again").isEqualTo(1);
    } finally {
      engine.dispatcher().executorService().shutdown();
    }
  }
}
