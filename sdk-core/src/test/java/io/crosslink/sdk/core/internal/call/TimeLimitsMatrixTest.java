package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.error.CallException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.internal.auth.RefreshingSigner;
import io.crosslink.sdk.core.internal.auth.SigningSession;
import io.crosslink.sdk.core.internal.waiting.Waiter;
import io.crosslink.sdk.core.internal.waiting.WhenNotFound;
import io.crosslink.sdk.core.waiting.WaitOptions;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every limit of a call ends it wherever it is, however it was made and with whichever HTTP client,
 * while an application blocks the JVM's common pool. The cases of a stage run at the same time.
 */
class TimeLimitsMatrixTest {
  private static final Duration LIMIT = Duration.ofMillis(500);

  /** When a callback returns in which a blocking call is: well after the limit. */
  private static final Duration BLOCKED = Duration.ofMillis(1500);

  /** Machines that build may be busy with other things; a limit that has no effect takes longer. */
  private static final Duration GRACE = Duration.ofSeconds(5);

  private static final Duration FOREVER = Duration.ofSeconds(30);
  private static final String HALF = "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"id\":";

  private static final CountDownLatch OVER = new CountDownLatch(1);
  private static final List<AutoCloseable> OPEN = new ArrayList<>();
  private static final ExecutorService CALLERS = Executors.newCachedThreadPool();

  private static Duration latest = Duration.ZERO; // after a limit
  private static String cellOfLatest = "none";

  /** Where the call is when its time is over. */
  private enum Stage {
    QUEUED(ok()),
    CONNECTING(silent()),
    TLS_HANDSHAKE(silent()),
    SENDING(silent()),
    WAITING_FOR_THE_HEAD(silent()),
    READING_THE_BODY((socket, request) -> RawServer.send(socket, HALF)),
    BETWEEN_ATTEMPTS((socket, request) -> RawServer.send(socket, RawServer.json(503, "{}"))),
    LOGGING_IN(ok()),
    IN_AN_INTERCEPTOR(ok()),
    IN_A_CALL_LISTENER(ok()),
    POLLING(silent()),
    BETWEEN_POLLS(ok());

    private final RawServer.Behaviour server;

    Stage(RawServer.Behaviour server) {
      this.server = server;
    }

    private static RawServer.Behaviour ok() {
      return (socket, request) -> RawServer.send(socket, RawServer.json(200, "{}"));
    }

    private static RawServer.Behaviour silent() {
      return (socket, request) -> {};
    }

    Duration limit() {
      return this == SENDING ? LIMIT.multipliedBy(5) : LIMIT; // writing so much JSON takes a while
    }

    boolean isWait() {
      return this == POLLING || this == BETWEEN_POLLS;
    }

    boolean isCallback() {
      return this == IN_AN_INTERCEPTOR || this == IN_A_CALL_LISTENER;
    }
  }

  private enum Limit {
    ATTEMPT,
    TOTAL,
    DEADLINE,
    WAIT;

    /** A poll in flight may outlast the timeout of the wait a little, but not the deadline. */
    boolean isFor(Stage stage) {
      return switch (stage) {
        case POLLING -> this == DEADLINE;
        case BETWEEN_POLLS -> this == DEADLINE || this == WAIT;
        default -> this != WAIT;
      };
    }
  }

  private enum Way {
    BLOCKING,
    VIRTUAL_THREAD,
    ASYNC
  }

  private enum HttpClient {
    SHARED,
    OWN_WITH_ONE_SLOT
  }

  /** One cell of the matrix. */
  private record Case(Stage stage, Limit limit, Way way, HttpClient client) {
    Duration blocked() {
      return way == Way.ASYNC ? FOREVER : BLOCKED;
    }

    boolean isPossible() {
      boolean needsOwnClient = stage == Stage.QUEUED || stage == Stage.IN_AN_INTERCEPTOR;
      boolean countsFromAttempt = limit == Limit.ATTEMPT;
      return limit.isFor(stage)
          && (client == HttpClient.OWN_WITH_ONE_SLOT || !needsOwnClient)
          // Only asynchronous calls are queued; the time of an attempt begins after the queue, and
          // does not end a callback.
          && (stage != Stage.QUEUED || (way == Way.ASYNC && !countsFromAttempt))
          && !(countsFromAttempt && (stage.isCallback() || stage == Stage.BETWEEN_ATTEMPTS))
          && (way != Way.VIRTUAL_THREAD || Runtime.version().feature() >= 21);
    }
  }

  /** How long a call took and how it ended. */
  private record Ended(Duration after, @Nullable Throwable problem, int requests) {}

  @BeforeAll
  static void blockTheCommonPool() {
    for (int i = 0; i < 2 * ForkJoinPool.commonPool().getParallelism() + 2; i++) {
      ForkJoinPool.commonPool().execute(() -> sleep(FOREVER));
    }
  }

  @AfterAll
  static void release() throws Exception {
    System.out.printf(
        "Time limits: the latest end was %d ms after its limit, %s%n",
        latest.toMillis(), cellOfLatest);
    OVER.countDown();
    CALLERS.shutdownNow();
    for (AutoCloseable resource : OPEN) {
      resource.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyLimitEndsTheCall() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      Map<Case, Future<Ended>> running = new LinkedHashMap<>();
      for (Case cell : cases(stage)) {
        running.put(cell, start(cell));
      }
      for (Map.Entry<Case, Future<Ended>> each : running.entrySet()) {
        Ended ended = each.getValue().get();
        tests.add(dynamicTest(each.getKey().toString(), () -> check(each.getKey(), ended)));
      }
    }
    return tests.stream();
  }

  private static List<Case> cases(Stage stage) {
    List<Case> all = new ArrayList<>();
    for (Limit limit : Limit.values()) {
      for (Way way : Way.values()) {
        for (HttpClient client : HttpClient.values()) {
          all.add(new Case(stage, limit, way, client));
        }
      }
    }
    return all.stream().filter(Case::isPossible).toList();
  }

  private static void check(Case cell, Ended ended) {
    boolean returnsWithCallback = cell.stage().isCallback() && cell.way() != Way.ASYNC;
    Duration expected = returnsWithCallback ? BLOCKED : cell.stage().limit();
    Duration late = ended.after().minus(expected);
    assertThat(late).isLessThan(GRACE);
    if (late.compareTo(latest) > 0) {
      latest = late;
      cellOfLatest = cell.toString();
    }
    assertThat(ended.requests()).as("%s", ended).isLessThanOrEqualTo(maxRequests(cell.stage()));
    if (cell.stage() == Stage.BETWEEN_ATTEMPTS) { // it ends before a delay that is too long
      assertThat(ended.problem()).isInstanceOf(CallException.class);
    } else if (cell.stage() == Stage.IN_A_CALL_LISTENER) {
      assertThat(ended.problem()).as("the response had arrived").isNull();
    } else if (cell.stage().isWait()) {
      assertThat(ended.problem()).as("%s", ended).isInstanceOf(WaiterException.class);
      WaiterException timeout = (WaiterException) Objects.requireNonNull(ended.problem());
      assertThat(timeout.reason()).isEqualTo(WaiterException.Reason.TIMEOUT);
    } else {
      assertThat(ended.problem()).as("%s", ended).isInstanceOf(ApiTimeoutException.class);
      ApiTimeoutException timeout = (ApiTimeoutException) Objects.requireNonNull(ended.problem());
      assertThat(timeout.limit()).hasToString(cell.limit().name());
      if (ended.requests() >= minRequests(cell.stage())) { // else the machine was too slow
        assertThat(timeout.mayHaveBeenApplied())
            .as("applied %s", ended)
            .isEqualTo(mayBeApplied(cell.stage()));
      }
    }
  }

  private static int maxRequests(Stage stage) {
    return switch (stage) {
      case QUEUED, CONNECTING, TLS_HANDSHAKE, SENDING, LOGGING_IN, IN_AN_INTERCEPTOR -> 0;
      case BETWEEN_ATTEMPTS, BETWEEN_POLLS -> 10;
      default -> 1;
    };
  }

  private static int minRequests(Stage stage) {
    return stage == Stage.WAITING_FOR_THE_HEAD || stage == Stage.READING_THE_BODY ? 1 : 0;
  }

  private static boolean mayBeApplied(Stage stage) {
    return stage == Stage.SENDING
        || stage == Stage.WAITING_FOR_THE_HEAD
        || stage == Stage.READING_THE_BODY;
  }

  private static Future<Ended> start(Case cell) throws IOException {
    RawServer.Behaviour behaviour = cell.stage().server;
    RawServer server =
        open(
            cell.stage() == Stage.SENDING
                ? RawServer.rash(behaviour) // does not even read
                : new RawServer(behaviour));
    OkHttpClient client = client(cell);
    Things things = things(cell, server, client);
    WireCall<Thing> wire =
        cell.stage() == Stage.BETWEEN_ATTEMPTS || cell.stage().isWait()
            ? things.show("t-1")
            : things.create(cell.stage() == Stage.SENDING ? huge() : Thing.of("t-1"));
    if (cell.stage() == Stage.QUEUED) {
      occupy(Objects.requireNonNull(client));
    }
    return inThread(cell.way(), () -> ended(things, wire, cell, server));
  }

  private static Ended ended(Things things, WireCall<Thing> wire, Case cell, RawServer server) {
    Mode mode = cell.way() == Way.ASYNC ? Mode.ASYNC : Mode.BLOCKING;
    long begin = System.nanoTime();
    Throwable problem = null;
    try {
      if (cell.stage().isWait()) {
        await(mode, things.caller(), wire, cell);
      } else {
        mode.call(things.caller(), wire, limited(cell));
      }
    } catch (RuntimeException e) {
      problem = e;
    }
    Duration after = Duration.ofNanos(System.nanoTime() - begin);
    return new Ended(after, problem, server.heads().size());
  }

  /** Waits for what is there already to disappear. */
  private static void await(Mode mode, CallExecutor caller, WireCall<Thing> show, Case cell) {
    WaitOptions options =
        WaitOptions.defaults()
            .withPollInterval(LIMIT.dividedBy(5))
            .withTimeout(cell.limit() == Limit.WAIT ? cell.stage().limit() : FOREVER)
            .withRequestOptions(limited(cell));
    Waiter.Goal<Thing> gone =
        new Waiter.Goal<>(
            "thing", thing -> "NEW", WhenNotFound.SUCCESS, List.of(), List.of(), List.of(), false);
    Waiter<Thing> waiter = new Waiter<>(gone, "t-1", seen -> true, options, TimeSource.system());
    if (mode == Mode.BLOCKING) {
      waiter.await(poll -> Optional.of(caller.call(show, poll).value()));
    } else {
      Mode.get(
          waiter.awaitAsync(
              poll ->
                  caller
                      .callAsync(show, poll)
                      .thenApply(response -> Optional.of(response.value()))));
    }
  }

  private static RequestOptions limited(Case cell) {
    RequestOptions.Builder options = RequestOptions.builder();
    Duration limit = cell.stage().limit();
    return switch (cell.limit()) {
      case ATTEMPT -> options.attemptTimeout(limit).build();
      case TOTAL -> options.totalTimeout(limit).build();
      case DEADLINE -> options.deadline(TimeSource.system().now().plus(limit)).build();
      case WAIT -> options.build();
    };
  }

  private static Things things(Case cell, RawServer server, @Nullable OkHttpClient client)
      throws IOException {
    Things.Builder builder =
        Things.at(url(cell.stage(), server))
            .time(TimeSource.system())
            .engine(client)
            .attemptTimeout(FOREVER)
            .totalTimeout(FOREVER);
    if (cell.limit() == Limit.ATTEMPT) {
      builder.retryPolicy(RetryPolicy.none());
    }
    if (cell.stage() == Stage.LOGGING_IN) {
      RefreshingSigner<String> signer = neverLoggedIn();
      builder
          .signer(signer)
          .customizer((next, request, operation) -> signer.join(Attempt.of(request), next));
    }
    if (cell.stage() == Stage.IN_A_CALL_LISTENER) {
      builder.listener(
          event -> {
            if (event instanceof CallEvent.AttemptCompleted) {
              sleep(cell.blocked());
            }
          });
    }
    return builder.build();
  }

  private static RefreshingSigner<String> neverLoggedIn() {
    RefreshingSigner.Source<String> source =
        new RefreshingSigner.Source<>() {
          @Override
          public SigningSession<String> fetch() {
            sleep(FOREVER);
            throw new IllegalStateException("The test is over");
          }

          @Override
          public boolean mayReplace(String rejected) {
            return false;
          }
        };
    return new RefreshingSigner<>(source, TimeSource.system(), null);
  }

  private static @Nullable OkHttpClient client(Case cell) {
    if (cell.client() == HttpClient.SHARED) {
      return null;
    }
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequests(1);
    OkHttpClient.Builder builder = new OkHttpClient.Builder().dispatcher(dispatcher);
    if (cell.stage() == Stage.IN_AN_INTERCEPTOR) {
      builder.addInterceptor(
          chain -> {
            sleep(cell.blocked());
            return chain.proceed(chain.request());
          });
    }
    return builder.build();
  }

  /** Makes another call wait for ever in the only slot of an HTTP client. */
  private static void occupy(OkHttpClient client) throws IOException {
    RawServer silent = open(new RawServer((socket, request) -> {}));
    Things things =
        Things.at(silent.url())
            .time(TimeSource.system())
            .engine(client)
            .attemptTimeout(FOREVER)
            .build();
    CompletableFuture<?> call =
        things.caller().callAsync(things.show("slow"), RequestOptions.none());
    OPEN.add(() -> call.cancel(true));
  }

  private static String url(Stage stage, RawServer server) throws IOException {
    return switch (stage) {
      case CONNECTING -> "http://127.0.0.1:" + deaf().getLocalPort();
      case TLS_HANDSHAKE -> server.url().replace("http:", "https:");
      default -> server.url();
    };
  }

  /** A port whose queue of connections is full, so that a further one is never accepted. */
  private static ServerSocket deaf() throws IOException {
    ServerSocket socket = open(new ServerSocket(0, 1));
    for (int i = 0; i < 3; i++) {
      try {
        open(new Socket()).connect(socket.getLocalSocketAddress(), 200);
      } catch (SocketTimeoutException e) {
        break; // the queue is full
      }
    }
    return socket;
  }

  /** More than the buffers of both sockets hold. */
  private static Thing huge() {
    return Thing.builder().id("t-1").psk("x".repeat(8 << 20)).build();
  }

  private static Future<Ended> inThread(Way way, Callable<Ended> call) {
    if (way != Way.VIRTUAL_THREAD) {
      return CALLERS.submit(call);
    }
    CompletableFuture<Ended> result = new CompletableFuture<>();
    Runnable task =
        () -> {
          try {
            result.complete(call.call());
          } catch (Throwable e) {
            result.completeExceptionally(e);
          }
        };
    try { // not in JDK 17
      Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, task);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
    return result;
  }

  private static <C extends AutoCloseable> C open(C resource) {
    OPEN.add(resource);
    return resource;
  }

  private static void sleep(Duration duration) {
    try {
      OVER.await(duration.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
