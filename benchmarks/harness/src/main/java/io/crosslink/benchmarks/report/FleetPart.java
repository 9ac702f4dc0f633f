package io.crosslink.benchmarks.report;

import java.io.IOException;
import java.util.List;

/** A thousand resources of a service that limits the rate of each operation. */
final class FleetPart implements Part {
  static final Entrant CROSSLINK =
      new Entrant(Entrant.CROSSLINK.id(), "crosslink", "crosslink.HuaweiFleet");
  static final Entrant CROSSLINK_ZENLAYER =
      new Entrant(Entrant.CROSSLINK_ZENLAYER.id(), "crosslink", "crosslink.ZenlayerFleet");
  static final Entrant HUAWEI_SDK =
      new Entrant(Entrant.HUAWEI_SDK.id(), "huawei-sdk", "huawei.HuaweiSdkFleet");
  static final Entrant RETRYING_HUAWEI_SDK =
      new Entrant("Huawei's SDK, 30 retries", "huawei-sdk", "huawei.RetryingHuaweiSdkFleet");
  static final List<Entrant> ENTRANTS =
      List.of(CROSSLINK, HUAWEI_SDK, RETRYING_HUAWEI_SDK, CROSSLINK_ZENLAYER);
  static final List<Entrant> OURS = List.of(CROSSLINK, CROSSLINK_ZENLAYER);

  static final String DELETES = "deletes";
  static final String REMOVALS = "removals";
  static final String WAITS = "waits";
  static final String RATE = "deletes, half second";
  static final int LIMIT = 20; // requests per second and operation; the burst, too
  static final int WAITERS = 10_000;
  static final int PAGE = 100;
  private static final int QUICK = 300;
  private static final int TRANSITION = 2; // seconds that a deletion takes
  private static final int INTERVALS = 3; // at the end, of five seconds
  private static final int SLOTS = INTERVALS * 10;

  /** The number of requests of an operation in a half second. */
  private record Count(String operation, int slot, int accepted, int throttled) {
    static Count ofLine(String line) {
      String[] parts = line.split(";");
      return new Count(
          parts[0],
          Integer.parseInt(parts[1]),
          Integer.parseInt(parts[2]),
          Integer.parseInt(parts[3]));
    }

    boolean isPoll() {
      return operation.startsWith("Describe") || operation.startsWith("GET");
    }
  }

  @Override
  public void run(Bench bench) throws IOException, InterruptedException {
    int size = bench.rounds(1000, QUICK);
    for (int round = 0; round < bench.rounds(2, 1); round++) {
      for (Entrant entrant : ENTRANTS) {
        deletes(bench, round, entrant, size);
      }
      for (Entrant entrant : List.of(CROSSLINK, RETRYING_HUAWEI_SDK, CROSSLINK_ZENLAYER)) {
        removals(bench, round, entrant, size);
      }
      waits(bench, round, CROSSLINK_ZENLAYER);
    }
  }

  private static void deletes(Bench bench, int round, Entrant entrant, int size)
      throws IOException, InterruptedException {
    List<Count> counts = run(bench, round, entrant, DELETES, size, LIMIT);
    bench.add(entrant, DELETES, size, "attempts", round, total(counts) / (double) size);
    for (Count count : counts.subList(1, counts.size())) {
      Results results = bench.results();
      results.add(new Figure(entrant.id(), RATE, count.slot, "accepted", round, count.accepted));
      results.add(new Figure(entrant.id(), RATE, count.slot, "throttled", round, count.throttled));
    }
  }

  private static void removals(Bench bench, int round, Entrant entrant, int size)
      throws IOException, InterruptedException {
    List<Count> counts = run(bench, round, entrant, REMOVALS, size, LIMIT);
    bench.add(entrant, REMOVALS, size, "attempts", round, total(counts) / (double) size);
    int polls = total(counts.stream().filter(Count::isPoll).toList());
    bench.add(entrant, REMOVALS, size, "polls", round, polls);
  }

  private static void waits(Bench bench, int round, Entrant entrant)
      throws IOException, InterruptedException {
    List<Count> counts = run(bench, round, entrant, WAITS, WAITERS, 1_000_000);
    int end = counts.get(0).slot;
    int polls = total(counts.stream().filter(c -> c.slot >= end - SLOTS && c.slot < end).toList());
    bench.add(entrant, WAITS, WAITERS, "polls", round, polls / (double) INTERVALS);
  }

  private static int total(List<Count> counts) {
    return counts.stream().mapToInt(count -> count.accepted + count.throttled).sum();
  }

  private static List<Count> run(
      Bench bench, int round, Entrant entrant, String what, int size, int limit)
      throws IOException, InterruptedException {
    String limitText = Integer.toString(limit);
    String transition = Integer.toString(1000 * TRANSITION);
    try (Jvm.Server server =
        bench
            .jvm()
            .startServer(Integer.toString(size), limitText, limitText, "false", transition)) {
      bench.run(
          round,
          entrant,
          Jvm.ownHome(),
          false,
          Bench.HEAP,
          List.of(
              "io.crosslink.benchmarks.Fleets",
              entrant.className(),
              server.address(),
              what,
              entrant == CROSSLINK_ZENLAYER ? "pc-" : "vc-",
              Integer.toString(size)));
      return server.end().stream().map(Count::ofLine).toList();
    }
  }

  /** {@return the number of resources in results, which is smaller in quick ones} */
  static int size(Results results) {
    return results.spread(CROSSLINK, DELETES, 1000, "seconds").isKnown() ? 1000 : QUICK;
  }

  /** Returns how often the time took the least one that the limit allows. */
  static Spread slowness(Results results, Entrant entrant, String what) {
    int size = size(results);
    int transitions = what.equals(DELETES) ? 0 : entrant == CROSSLINK_ZENLAYER ? 2 : 1;
    double least = (size - LIMIT) / (double) LIMIT + transitions * TRANSITION;
    return Spread.of(
        results.rounds(entrant, what, size, "seconds").values().stream()
            .map(seconds -> seconds / least)
            .toList());
  }
}
