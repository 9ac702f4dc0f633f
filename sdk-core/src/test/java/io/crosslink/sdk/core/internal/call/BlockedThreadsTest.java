package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.internal.waiting.Goals;
import io.crosslink.sdk.core.internal.waiting.Waiter;
import io.crosslink.sdk.core.waiting.WaitOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Predicate;
import java.util.stream.Stream;
import okhttp3.Call;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** An application that blocks threads does not keep limits, retries and waits from going on. */
class BlockedThreadsTest {
  private static final Duration LIMIT = Duration.ofMillis(300);
  private static final String BUSY = RawServer.json(503, "{}");
  private static final String OK = RawServer.json(200, "{}");

  private final CountDownLatch over = new CountDownLatch(1);

  @AfterEach
  void release() {
    over.countDown();
  }

  private void block() {
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void blockTheCommonPool() {
    for (int i = 0; i < 2 * ForkJoinPool.commonPool().getParallelism() + 2; i++) {
      ForkJoinPool.commonPool().execute(this::block);
    }
  }

  private static OkHttpClient clientForTwoCalls() {
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequests(2);
    return new OkHttpClient.Builder().dispatcher(dispatcher).build();
  }

  @Test
  void callbacksThatWaitForOtherCallsEndAtTheLimit() throws IOException {
    try (RawServer server = new RawServer(RawServer.says(OK))) {
      Things things =
          Things.at(server.url())
              .engine(clientForTwoCalls())
              .time(TimeSource.system())
              .totalTimeout(LIMIT)
              .build();

      List<CompletableFuture<Thing>> calls =
          Stream.generate(() -> things.show("t-1"))
              .limit(8)
              .map(
                  wire ->
                      things
                          .caller()
                          .callAsync(wire)
                          .thenApply(thing -> things.caller().callAsync(wire).join()))
              .toList();

      // Those that hold the two slots wait for calls that only they keep from starting.
      List<Throwable> problems =
          calls.stream().map(call -> catchThrowable(() -> Mode.get(call))).toList();
      assertThat(problems)
          .filteredOn(Objects::nonNull)
          .isNotEmpty()
          .allSatisfy(e -> assertThat(root(e)).isInstanceOf(ApiTimeoutException.class));
    }
  }

  private static Throwable root(Throwable problem) {
    return problem.getCause() == null ? problem : root(problem.getCause());
  }

  @Test
  void retriesNeedNoPoolOfTheJvm() throws IOException {
    blockTheCommonPool();
    try (RawServer server =
        new RawServer((socket, request) -> RawServer.send(socket, request == 1 ? BUSY : OK))) {
      Things things = Things.at(server.url()).time(TimeSource.system()).random(() -> 0.01).build();

      assertThat(Mode.ASYNC.call(things, things.show("t-1")).attempts()).isEqualTo(2);
    }
  }

  @Test
  void waitsNeedNoPoolOfTheJvm() {
    blockTheCommonPool();
    int[] polls = {0};
    CompletableFuture<Optional<String>> wait =
        waiter(state -> true, Duration.ofMinutes(1))
            .awaitAsync(
                options -> {
                  polls[0]++;
                  return CompletableFuture.completedFuture(
                      Optional.of(polls[0] < 3 ? "NEW" : "READY"));
                });

    assertThat(Mode.get(wait)).contains("READY");
  }

  private static Waiter<String> waiter(Predicate<String> condition, Duration timeout) {
    return new Waiter<>(
        Goals.ready(),
        "t-1",
        condition,
        WaitOptions.defaults().withTimeout(timeout).withPollInterval(Duration.ofMillis(5)),
        TimeSource.system());
  }

  /** The last poll may take ten seconds longer than the wait. */
  @Test
  @EnabledIfSystemProperty(named = "long", matches = "true")
  void aWaitEndsThoughItsConditionDoesNotReturn() {
    Waiter<String> waiter =
        waiter(
            state -> {
              block();
              return true;
            },
            LIMIT);
    CompletableFuture<Optional<String>> poll = new CompletableFuture<>();
    CompletableFuture<Optional<String>> wait = waiter.awaitAsync(options -> poll);
    RawServer.inBackground(() -> poll.complete(Optional.of("READY")));

    assertThat(catchThrowableOfType(WaiterException.class, () -> Mode.get(wait)).reason())
        .isEqualTo(WaiterException.Reason.TIMEOUT);
  }

  @Test
  void anEventListenerThatBlocksDelaysNoOtherCall() throws IOException {
    OkHttpClient blocking =
        new OkHttpClient.Builder()
            .eventListener(
                new EventListener() {
                  @Override
                  public void canceled(Call call) {
                    block();
                  }
                })
            .build();
    RequestOptions limited = RequestOptions.builder().totalTimeout(LIMIT).build();
    try (RawServer silent = new RawServer((socket, request) -> {})) {
      Things blocked = Things.at(silent.url()).engine(blocking).time(TimeSource.system()).build();
      Things other = Things.at(silent.url()).time(TimeSource.system()).build();
      CompletableFuture<?> first = blocked.caller().callAsync(blocked.show("t-1"), limited);

      for (Mode mode : Mode.values()) {
        assertThat(
                catchThrowableOfType(
                    ApiTimeoutException.class,
                    () -> mode.call(other.caller(), other.show("t-1"), limited)))
            .isNotNull();
      }
      assertThat(first).as("its own listener blocks it").isNotCompleted();
    }
  }

  /** Then its own thread ends it, in time. */
  @Test
  void aCallWhoseEventListenerBlocksTheTimeoutEndsWithIt() throws IOException {
    List<CallEvent> events = new CopyOnWriteArrayList<>();
    CompletableFuture<CompletableFuture<Thing>> call = new CompletableFuture<>();
    OkHttpClient blocking =
        new OkHttpClient.Builder()
            .eventListener(
                new EventListener() {
                  @Override
                  public void canceled(Call ignored) {
                    assertThat(catchThrowable(() -> Mode.get(Mode.get(call)))).isNotNull();
                  }
                })
            .build();
    try (RawServer silent = new RawServer((socket, request) -> {})) {
      Things things =
          Things.at(silent.url())
              .engine(blocking)
              .time(TimeSource.system())
              .totalTimeout(LIMIT)
              .listener(events::add)
              .build();
      call.complete(things.caller().callAsync(things.show("t-1")));

      Throwable received = catchThrowable(() -> Mode.get(Mode.get(call)));

      assertThat(received).isInstanceOf(ApiTimeoutException.class);
      assertThat(events)
          .filteredOn(CallEvent.Completed.class::isInstance)
          .singleElement()
          .extracting(event -> ((CallEvent.Completed) event).failure())
          .isSameAs(received);
    }
  }

  /** The timer asks each thread that waits for a call whether it was interrupted. */
  @Test
  void aThreadThatCannotBeAskedDisturbsNoOtherCall() throws Exception {
    RequestOptions limited = RequestOptions.builder().totalTimeout(LIMIT).build();
    CompletableFuture<Throwable> odd = new CompletableFuture<>();
    try (RawServer silent = new RawServer((socket, request) -> {})) {
      Things things = Things.at(silent.url()).time(TimeSource.system()).build();
      Thread thread =
          new Thread(
              () -> odd.complete(catchThrowable(() -> things.caller().call(things.show("t-1"))))) {
            @Override
            public boolean isInterrupted() {
              if (Thread.currentThread() != this) {
                throw new IllegalStateException("asked by another thread");
              }
              return super.isInterrupted();
            }
          };
      thread.setDaemon(true);
      thread.start();
      while (silent.heads().isEmpty()) {
        Thread.sleep(1);
      }

      for (Mode mode : Mode.values()) {
        assertThat(
                catchThrowableOfType(
                    ApiTimeoutException.class,
                    () -> mode.call(things.caller(), things.show("t-2"), limited)))
            .isNotNull();
      }
    } // which ends the call that cannot be watched
    assertThat(Mode.get(odd)).isNotNull();
  }
}
