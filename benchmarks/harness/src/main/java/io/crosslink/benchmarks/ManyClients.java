package io.crosslink.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.stream.IntStream;

/** Measures memory and threads of a thousand clients, before and after a call with each. */
public final class ManyClients {
  private static final int CLIENTS = 1000;

  private ManyClients() {}

  /** Takes the contender's class and the server. */
  public static void main(String[] args) throws InterruptedException {
    callRepeatedly(Contender.of(args[0], args[1]));
    Contender[] clients = new Contender[CLIENTS];
    long heap = heap();
    int threads = threads();
    IntStream.range(0, CLIENTS).forEach(i -> clients[i] = Contender.of(args[0], args[1]));
    print("build", heap, threads);
    for (Contender client : clients) {
      client.delete();
    }
    print("call", heap, threads);
    System.exit(clients.length == CLIENTS ? 0 : 1); // keeps them reachable until here
  }

  /** Loads everything that clients share, including occasional threads of the HTTP client. */
  private static void callRepeatedly(Contender client) {
    for (int i = 0; i < CLIENTS; i++) {
      client.delete();
    }
  }

  private static void print(String after, long heap, int threads) throws InterruptedException {
    double each = (double) (heap() - heap) / CLIENTS;
    System.out.printf(Locale.ROOT, "%s %d bytes %.1f%n", after, CLIENTS, each);
    System.out.printf(Locale.ROOT, "%s %d threads %d%n", after, CLIENTS, threads() - threads);
  }

  private static int threads() {
    return ManagementFactory.getThreadMXBean().getThreadCount();
  }

  private static long heap() throws InterruptedException {
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(50);
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
