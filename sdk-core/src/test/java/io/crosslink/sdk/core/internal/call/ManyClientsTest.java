package io.crosslink.sdk.core.internal.call;

import static io.crosslink.sdk.core.internal.call.RawServer.json;
import static io.crosslink.sdk.core.internal.call.RawServer.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Clients are cheap: thousands of them, for accounts and regions, share one engine. */
class ManyClientsTest {
  private static final int CLIENTS = 1000;
  private static final int CALLERS = 8;

  @ParameterizedTest
  @EnumSource
  void theyNeedNoMoreThreadsAndConnectionsThanTheirCallers(Mode mode) throws IOException {
    ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    try (RawServer server = new RawServer(says(json(200, "{\"id\": \"t-1\"}")))) {
      long before = engineThreads();
      List<Things> clients =
          Stream.generate(() -> Things.at(server.url()).build()).limit(CLIENTS).toList();

      List<CompletableFuture<Void>> calls = new ArrayList<>();
      for (Things things : clients) {
        calls.add(CompletableFuture.runAsync(() -> mode.call(things, things.show("t-1")), callers));
      }
      calls.forEach(Mode::get);

      assertThat(server.heads()).hasSize(CLIENTS);
      assertThat(server.connections()).isLessThanOrEqualTo(CALLERS);
      // A thread that is about to be idle is not free yet, so there may be a few more.
      assertThat(engineThreads() - before).isLessThanOrEqualTo(mode == Mode.BLOCKING ? 0 : 100);
    } finally {
      callers.shutdown();
    }
  }

  private static long engineThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("crosslink-worker"))
        .count();
  }
}
