package io.crosslink.sdk.tests.soak;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/** Runs callers against a faulty server, and reports. */
final class Soak {
  /** The longest wait for callers, connections and threads to end. */
  private static final Duration MAX_WAIT = Duration.ofSeconds(30);

  /** Threads of the JDK and of OkHttp, which these start and end by themselves. */
  private static final List<String> SHARED_THREADS =
      List.of("OkHttp TaskRunner", "Okio Watchdog", "CompletableFutureDelayScheduler", "ForkJoin");

  private final Settings settings;
  private final Statistics statistics = new Statistics();
  private final ServerState state = new ServerState(statistics);

  Soak(Settings settings) {
    this.settings = settings;
  }

  Report run() throws IOException, InterruptedException {
    Set<Thread> threads = Thread.getAllStackTraces().keySet();
    HttpClients httpClients = new HttpClients(statistics, settings.callers());
    long heapBefore;
    int connections;
    int busy;
    int open;
    int redirected;
    try (FaultyServer server = new FaultyServer(settings, state, statistics);
        Clients shared = Clients.of(server.sharedUrl(), Optional.empty(), statistics);
        Clients own = Clients.of(server.ownUrl(), Optional.of(httpClients.own()), statistics);
        Clients http2 =
            Clients.of(server.http2Url(), Optional.of(httpClients.http2()), statistics)) {
      heapBefore = heap();
      call(List.of(shared, own, http2));
      eventually(
          () ->
              httpClients.busy() == 0 && statistics.completedCalls() == statistics.startedCalls());
      busy = httpClients.busy();
      eventually(
          () -> {
            httpClients.releaseIdle();
            return server.openConnections() == 0;
          });
      open = server.openConnections();
      connections = server.connections();
      redirected = server.redirected();
    }
    eventually(() -> newThreads(threads).isEmpty());
    return new Report(
        settings,
        statistics,
        connections,
        redirected,
        busy,
        open,
        threads.size(),
        newThreads(threads),
        heapBefore,
        heap());
  }

  /** Makes calls until the time is up. */
  private void call(List<Clients> clients) throws InterruptedException {
    OutcomeChecker checker = new OutcomeChecker(state, statistics);
    long endsAt = System.nanoTime() + settings.duration().toNanos();
    SplittableRandom random = new SplittableRandom(settings.seed());
    ExecutorService threads =
        Executors.newCachedThreadPool(work -> new Thread(work, "soak-caller"));
    List<CompletableFuture<Void>> callers = new ArrayList<>();
    try (ClientAborts aborts = new ClientAborts(statistics)) {
      for (int i = 0; i < settings.callers(); i++) {
        String name = "caller" + i;
        Script script =
            script(name, i / 2 % 2 == 0, clients.get(i / 4 % clients.size()), random.split());
        RandomGenerator callerRandom = random.split();
        callers.add(
            i % 2 == 0
                ? CompletableFuture.runAsync(
                    new BlockingCaller(
                        name,
                        script,
                        checker,
                        state,
                        endsAt,
                        settings.pause(),
                        callerRandom,
                        aborts,
                        statistics),
                    threads)
                : new AsyncCaller(
                        name,
                        script,
                        checker,
                        state,
                        endsAt,
                        settings.pause(),
                        callerRandom,
                        aborts)
                    .start());
      }
      for (int i = 0; i < callers.size(); i++) {
        await("caller" + i, callers.get(i), endsAt);
      }
    }
    threads.shutdownNow();
  }

  private static Script script(
      String caller, boolean gateways, Clients clients, RandomGenerator random) {
    return gateways
        ? new GatewayScript(clients.vpn().customerGateways(), caller, random)
        : new ConnectScript(clients.sdn().privateConnects(), caller, random);
  }

  private void await(String caller, CompletableFuture<Void> finished, long endsAt)
      throws InterruptedException {
    long left = endsAt - System.nanoTime() + MAX_WAIT.toNanos();
    try {
      finished.get(left, TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      statistics.hang(caller + " has not finished");
    } catch (Exception e) {
      statistics.wrong(caller + " failed: " + e);
    }
  }

  /** Returns the threads that were started since, except those of the JDK and of OkHttp. */
  private static Set<Thread> newThreads(Set<Thread> before) {
    Set<Thread> now = new HashSet<>(Thread.getAllStackTraces().keySet());
    now.removeAll(before);
    now.removeIf(thread -> SHARED_THREADS.stream().anyMatch(thread.getName()::contains));
    return now;
  }

  private static long heap() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** Waits until a condition is met, or not any longer. */
  private static void eventually(BooleanSupplier condition) throws InterruptedException {
    long endsAt = System.nanoTime() + MAX_WAIT.toNanos();
    while (!condition.getAsBoolean() && System.nanoTime() < endsAt) {
      Thread.sleep(20);
    }
  }
}
