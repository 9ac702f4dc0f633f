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

/** Lets callers and a faulty server loose on each other, and reports. */
final class Soak {
  /** What nobody has done when it is over will not be done. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Threads of the JDK's and of OkHttp's own that come and go as these please. */
  private static final List<String> PASSING_THREADS =
      List.of("OkHttp TaskRunner", "Okio Watchdog", "CompletableFutureDelayScheduler", "ForkJoin");

  private final Settings settings;
  private final Tally tally = new Tally();
  private final Truth truth = new Truth(tally);

  Soak(Settings settings) {
    this.settings = settings;
  }

  Report run() throws IOException, InterruptedException {
    Set<Thread> threads = Thread.getAllStackTraces().keySet();
    Engines engines = new Engines(tally, settings.callers());
    long heapBefore;
    int connections;
    int busy;
    int open;
    int redirected;
    try (FaultyServer server = new FaultyServer(settings, truth, tally);
        Clients shared = Clients.of(server.sharedUrl(), Optional.empty(), tally);
        Clients own = Clients.of(server.ownUrl(), Optional.of(engines.own()), tally)) {
      heapBefore = heap();
      call(List.of(shared, own));
      eventually(() -> engines.busy() == 0 && tally.endedCalls() == tally.begunCalls());
      busy = engines.busy();
      eventually(
          () -> {
            engines.rest();
            return server.openConnections() == 0;
          });
      open = server.openConnections();
      connections = server.connections();
      redirected = server.redirected();
    }
    eventually(() -> newThreads(threads).isEmpty());
    return new Report(
        settings,
        tally,
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
    Judge judge = new Judge(truth, tally);
    long endsAt = System.nanoTime() + settings.duration().toNanos();
    SplittableRandom random = new SplittableRandom(settings.seed());
    ExecutorService threads =
        Executors.newCachedThreadPool(work -> new Thread(work, "soak-caller"));
    List<CompletableFuture<Void>> callers = new ArrayList<>();
    try (Mischief mischief = new Mischief(tally)) {
      for (int i = 0; i < settings.callers(); i++) {
        String name = "caller" + i;
        Script script = script(name, i / 2 % 2 == 0, clients.get(i / 4 % 2), random.split());
        RandomGenerator luck = random.split();
        callers.add(
            i % 2 == 0
                ? CompletableFuture.runAsync(
                    new BlockingCaller(
                        name,
                        script,
                        judge,
                        truth,
                        endsAt,
                        settings.pause(),
                        luck,
                        mischief,
                        tally),
                    threads)
                : new AsyncCaller(
                        name, script, judge, truth, endsAt, settings.pause(), luck, mischief)
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
    long left = endsAt - System.nanoTime() + PATIENCE.toNanos();
    try {
      finished.get(left, TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      tally.hang(caller + " has not come back");
    } catch (Exception e) {
      tally.wrong(caller + " gave up: " + e);
    }
  }

  /** Threads that were not there before, except those that need no reason to be there. */
  private static Set<Thread> newThreads(Set<Thread> before) {
    Set<Thread> now = new HashSet<>(Thread.getAllStackTraces().keySet());
    now.removeAll(before);
    now.removeIf(thread -> PASSING_THREADS.stream().anyMatch(thread.getName()::contains));
    return now;
  }

  private static long heap() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** Gives something that happens by itself the time to do so. */
  private static void eventually(BooleanSupplier condition) throws InterruptedException {
    long endsAt = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean() && System.nanoTime() < endsAt) {
      Thread.sleep(20);
    }
  }
}
