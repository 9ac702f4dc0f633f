package io.crosslink.benchmarks.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The tools of a part.
 *
 * @param jvm starts JVMs
 * @param server the address of the server
 * @param quick whether to measure quickly instead of exactly
 * @param results the results
 */
record Bench(Jvm jvm, String server, boolean quick, Results results) {
  static final List<String> HEAP = List.of("-Xms1g", "-Xmx1g");

  /** Returns the number of rounds. */
  int rounds(int full, int fast) {
    return quick ? fast : full;
  }

  /** Returns a step of a {@code Round}, shortened if quick. */
  String step(String operation, int callers, int warmUpMillis, int millis) {
    int share = quick ? 3 : 1;
    return operation + ":" + callers + ":" + warmUpMillis / share + ":" + millis / share;
  }

  /** Returns a step that warms up, never shortened, since code that is not compiled costs more. */
  static String warmUp(String operation) {
    return operation + "*20000"; // after 4,000, typed lists are still being compiled
  }

  /** Runs a round of a contender and adds its figures, or its failure. */
  void round(int number, Entrant entrant, Path home, List<String> options, List<String> steps)
      throws InterruptedException {
    List<String> all = new ArrayList<>(options);
    all.add("-Dbenchmark.contender=" + entrant.className());
    all.add("-Dbenchmark.server=" + server);
    List<String> program = new ArrayList<>();
    program.add("io.crosslink.benchmarks.Round");
    program.addAll(steps);
    run(number, entrant, home, true, all, program);
  }

  /** Runs a program with a contender and adds the figures that it prints. */
  void run(
      int round,
      Entrant entrant,
      Path home,
      boolean withJmh,
      List<String> options,
      List<String> program)
      throws InterruptedException {
    try {
      for (String line : jvm.run(home, jvm.classPath(entrant, withJmh), options, program)) {
        String[] parts = line.split(" ");
        add(
            entrant,
            parts[0],
            Integer.parseInt(parts[1]),
            parts[2],
            round,
            Double.parseDouble(parts[3]));
      }
    } catch (IOException | RuntimeException e) {
      failed(entrant, program + ", round " + round, e);
    }
  }

  void add(Entrant entrant, String operation, int callers, String metric, int round, double value) {
    results.add(new Figure(entrant.id(), operation, callers, metric, round, value));
    System.out.printf("  %s, %s, %d: %s %.1f%n", entrant.id(), operation, callers, metric, value);
  }

  void failed(Entrant entrant, String text, Exception problem) {
    results.failed(entrant.id() + ": " + text + ": " + problem.getMessage());
    System.out.println("  FAILED: " + entrant.id() + ": " + text + ": " + problem);
  }

  /** Returns contenders in an order that changes from round to round. */
  static List<Entrant> inTurn(int round, List<Entrant> entrants) {
    List<Entrant> order = new ArrayList<>(entrants);
    if (round % 2 == 1) {
      Collections.reverse(order);
    }
    return order;
  }
}
