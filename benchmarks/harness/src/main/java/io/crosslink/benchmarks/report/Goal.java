package io.crosslink.benchmarks.report;

import static io.crosslink.benchmarks.report.Entrant.BARE;
import static io.crosslink.benchmarks.report.Entrant.CROSSLINK;
import static io.crosslink.benchmarks.report.Entrant.CROSSLINK_ZENLAYER;
import static io.crosslink.benchmarks.report.Entrant.HUAWEI_SDK;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A goal.
 *
 * @param what the measured quantity
 * @param limit the bound
 * @param atLeast whether the bound is a lower one
 * @param measured the measurement
 * @param unit {@code x} for a ratio
 */
record Goal(String what, double limit, boolean atLeast, Spread measured, String unit) {
  private static final double BUDGET = 2560;

  /** Returns all goals. */
  static List<Goal> of(Map<String, Results> parts) {
    List<Goal> goals = new ArrayList<>();
    Results allocation = parts.get("allocation");
    for (Entrant ours : List.of(CROSSLINK, CROSSLINK_ZENLAYER)) {
      String cloud = ours == CROSSLINK ? "Huawei" : "Zenlayer";
      for (String operation : List.of("delete", "get", "create")) {
        goals.add(
            new Goal(
                "bytes allocated in addition to bare OkHttp, " + operation + ", " + cloud,
                BUDGET,
                false,
                more(allocation, ours, operation),
                "B"));
      }
      goals.add(
          ratio("bytes allocated, list, " + cloud, 1.0, allocation, ours, "list", 1, "bytes"));
      goals.add(
          ratio("bytes allocated, error, " + cloud, 1.25, allocation, ours, "error", 1, "bytes"));
    }
    for (int callers : List.of(32, 256)) {
      for (String operation : Parts.MASS_OPERATIONS) {
        goals.add(
            ratio(
                "CPU, " + operation + ", " + callers + " callers",
                operation.equals("list") ? 1.0 : 1.15,
                parts.get("cpu"),
                CROSSLINK,
                operation,
                callers,
                "cpu"));
      }
    }
    Results signing = parts.get("signing");
    goals.add(
        new Goal(
            "signatures of a DELETE per second, ratio to Huawei's signer",
            6,
            true,
            signing.ratio(CROSSLINK, HUAWEI_SDK, "signDelete", 1, "calls"),
            "x"));
    goals.add(
        new Goal(
            "bytes allocated per signature of a DELETE",
            BUDGET,
            false,
            signing.spread(CROSSLINK, "signDelete", 1, "bytes"),
            "B"));
    Results start = parts.get("start");
    goals.add(
        ratio("time to the end of the first call", 1.10, start, CROSSLINK, "start", 1, "wall"));
    goals.add(
        ratio(
            "time to the end of the first call, Zenlayer",
            1.15,
            start,
            CROSSLINK_ZENLAYER,
            "start",
            1,
            "wall"));
    Results clients = parts.get("clients");
    for (String after : List.of("build", "call")) {
      String when = after.equals("build") ? "built" : "used once";
      goals.add(
          new Goal(
              "additional threads, 1,000 clients " + when,
              0,
              false,
              clients.spread(CROSSLINK, after, 1000, "threads"),
              ""));
      goals.add(
          new Goal(
              "heap per client",
              4096,
              false,
              clients.spread(CROSSLINK, after, 1000, "bytes"),
              "B"));
    }
    Results texts = parts.get("texts");
    goals.add(
        new Goal(
            "1 MiB of hostile text, slowest kind",
            50,
            false,
            Spread.of(
                texts.operations(CROSSLINK).stream()
                    .map(kind -> texts.spread(CROSSLINK, kind, 1, "ms").median())
                    .max(Double::compare)
                    .stream()
                    .toList()),
            "ms"));
    Results footprint = parts.get("footprint");
    goals.add(classPath("Huawei", footprint.spread(CROSSLINK, "class path", 0, "bytes")));
    goals.add(
        classPath("Zenlayer", footprint.spread(CROSSLINK_ZENLAYER, "class path", 0, "bytes")));
    goals.add(classPath("both clouds", footprint.spread(CROSSLINK, Parts.BOTH_CLOUDS, 0, "bytes")));
    for (String operation : Parts.MASS_OPERATIONS) {
      goals.add(
          faster(
              "calls per second, " + operation + ", 256 asynchronous calls in flight",
              parts.get("async"),
              operation + "Async",
              1));
      goals.add(
          faster(
              "calls per second, " + operation + ", 1,000 virtual threads",
              parts.get("virtual"),
              operation,
              Parts.VIRTUAL_CALLERS));
    }
    goals.addAll(ofFleets(parts.get("fleet")));
    return goals;
  }

  private static List<Goal> ofFleets(Results fleet) {
    List<Goal> goals = new ArrayList<>();
    int size = FleetPart.size(fleet);
    for (Entrant ours : FleetPart.OURS) {
      for (String what : List.of(FleetPart.DELETES, FleetPart.REMOVALS)) {
        String all = "%,d %s, ".formatted(size, what);
        goals.add(
            atMost(
                all + "failures, " + ours.id(), 0, fleet.spread(ours, what, size, "failures"), ""));
        goals.add(
            atMost(
                all + "ratio to the least time, " + ours.id(),
                1.15,
                FleetPart.slowness(fleet, ours, what),
                "x"));
      }
      goals.add(
          atMost(
              "%,d deletes, attempts per call, %s".formatted(size, ours.id()),
              1.25,
              fleet.spread(ours, FleetPart.DELETES, size, "attempts"),
              "x"));
    }
    String waits = "%,d waits, ".formatted(FleetPart.WAITERS);
    goals.add(atMost(waits + "heap for each", 3072, ofWaits(fleet, "bytes"), "B"));
    goals.add(atMost(waits + "additional threads", 8, ofWaits(fleet, "threads"), ""));
    goals.add(
        atMost(
            waits + "polls per interval",
            1.1 * FleetPart.WAITERS / FleetPart.PAGE,
            ofWaits(fleet, "polls"),
            ""));
    return goals;
  }

  private static Spread ofWaits(Results fleet, String metric) {
    return fleet.spread(FleetPart.CROSSLINK_ZENLAYER, FleetPart.WAITS, FleetPart.WAITERS, metric);
  }

  private static Goal atMost(String what, double limit, Spread measured, String unit) {
    return new Goal(what, limit, false, measured, unit);
  }

  private static Goal classPath(String cloud, Spread bytes) {
    return new Goal("class path, " + cloud, 7_000_000, false, bytes, "B");
  }

  private static Goal ratio(
      String what,
      double limit,
      Results results,
      Entrant ours,
      String operation,
      int callers,
      String metric) {
    return new Goal(
        what + ", ratio to bare OkHttp",
        limit,
        false,
        results.ratio(ours, ours.floor(), operation, callers, metric),
        "x");
  }

  private static Goal faster(String what, Results results, String operation, int callers) {
    return new Goal(
        what + ", ratio to bare OkHttp",
        0.9,
        true,
        results.ratio(CROSSLINK, BARE, operation, callers, "calls"),
        "x");
  }

  private static Spread more(Results results, Entrant ours, String operation) {
    Map<Integer, Double> more = new TreeMap<>(results.rounds(ours, operation, 1, "bytes"));
    Map<Integer, Double> base = results.rounds(ours.floor(), operation, 1, "bytes");
    more.keySet().retainAll(base.keySet());
    more.replaceAll((round, bytes) -> bytes - base.get(round));
    return Spread.of(more.values());
  }

  String verdict() {
    if (!measured.isKnown()) {
      return "not measured";
    }
    boolean reached = atLeast ? measured.median() >= limit : measured.median() <= limit;
    return reached ? "yes" : "**no**";
  }
}
