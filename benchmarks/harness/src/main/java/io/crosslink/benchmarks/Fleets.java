package io.crosslink.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Works on many resources with one client, and prints how that went. */
public final class Fleets {
  private static final int CALLERS = 100;
  private static final long POLL_INTERVAL = 5000; // the default, in milliseconds
  private static final int INTERVALS = 4;

  private final Fleet fleet;
  private final String prefix;
  private final int size;
  private final AtomicInteger failures = new AtomicInteger();
  private final ConcurrentHashMap<String, Integer> reasons = new ConcurrentHashMap<>();

  private Fleets(Fleet fleet, String prefix, int size) {
    this.fleet = fleet;
    this.prefix = prefix;
    this.size = size;
  }

  /** Takes the class of the client, the server, what to do, the prefix of ids, and their number. */
  public static void main(String[] args) throws InterruptedException {
    Fleets fleets = new Fleets(Fleet.of(args[0], args[1]), args[3], Integer.parseInt(args[4]));
    long start = System.nanoTime();
    switch (args[2]) {
      case "deletes" -> fleets.deletes();
      case "removals" -> fleets.removals();
      case "waits" -> fleets.waits();
      default -> throw new IllegalArgumentException(args[2]);
    }
    fleets.print(args[2], "seconds", (System.nanoTime() - start) / 1e9);
    fleets.print(args[2], "failures", fleets.failures.get());
    fleets.reasons.forEach((reason, count) -> System.err.println(count + " x " + reason));
    System.exit(0); // even if threads are still running
  }

  private void print(String operation, String metric, double value) {
    System.out.printf(Locale.ROOT, "%s %d %s %.3f%n", operation, size, metric, value);
  }

  private String id(int number) {
    return prefix + number;
  }

  private void failed(Throwable problem) {
    failures.incrementAndGet();
    reasons.merge(String.valueOf(problem).replaceAll("\\d+", "#"), 1, Integer::sum);
  }

  private void deletes() throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    List<Thread> callers = new ArrayList<>();
    for (int i = 0; i < CALLERS; i++) {
      Thread caller = new Thread(() -> deleteAll(next));
      callers.add(caller);
      caller.start();
    }
    for (Thread caller : callers) {
      caller.join();
    }
  }

  private void deleteAll(AtomicInteger next) {
    for (int i = next.getAndIncrement(); i < size; i = next.getAndIncrement()) {
      try {
        fleet.delete(id(i));
      } catch (RuntimeException e) {
        failed(e);
      }
    }
  }

  private void removals() {
    List<CompletableFuture<?>> removals = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      removals.add(fleet.remove(id(i)).exceptionally(this::noted));
    }
    CompletableFuture.allOf(removals.toArray(CompletableFuture[]::new)).join();
  }

  private <T> T noted(Throwable problem) {
    failed(problem);
    return null;
  }

  private void waits() throws InterruptedException {
    CompletableFuture<?> first = fleet.await(id(0)); // loads what waits share
    Thread.sleep(POLL_INTERVAL / 2);
    first.cancel(true);
    Thread.sleep(POLL_INTERVAL / 2);
    long heap = heap();
    int threads = ManagementFactory.getThreadMXBean().getThreadCount();
    CompletableFuture<?>[] waits = new CompletableFuture<?>[size];
    Arrays.setAll(waits, i -> fleet.await(id(i)));
    ManagementFactory.getThreadMXBean().resetPeakThreadCount();
    long[] heaps = new long[INTERVALS];
    for (int i = 0; i < INTERVALS; i++) {
      Thread.sleep(POLL_INTERVAL * 9 / 10); // not in step with the polls
      heaps[i] = heap();
    }
    Arrays.sort(heaps);
    print("waits", "bytes", (heaps[INTERVALS / 2] - heap) / (double) size);
    print(
        "waits",
        "threads",
        (double) ManagementFactory.getThreadMXBean().getPeakThreadCount() - threads);
    IntStream.range(0, size)
        .filter(i -> waits[i].isDone())
        .forEach(i -> failed(new IllegalStateException("The wait has ended")));
  }

  private static long heap() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(20);
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
