package io.crosslink.benchmarks.report;

import static io.crosslink.benchmarks.report.Entrant.ALL;
import static io.crosslink.benchmarks.report.Entrant.BARE;
import static io.crosslink.benchmarks.report.Entrant.CROSSLINK;
import static io.crosslink.benchmarks.report.Entrant.CROSSLINK_ZENLAYER;
import static io.crosslink.benchmarks.report.Entrant.HUAWEI_SDK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Lays out in Markdown what was measured. */
final class Report {
  private final Map<String, Results> parts;
  private final StringBuilder text = new StringBuilder();

  Report(Map<String, Results> parts) {
    this.parts = parts;
  }

  void write(Path file) throws IOException {
    text.append(
        """
        # What calls cost

        Written by the benchmarks, see [their README](../README.md); do not edit. Bare OkHttp is the floor: OkHttp 4.12, a
        signature by hand and a Jackson tree, on the same API. Values are medians, in brackets between which bounds the
        true median lies (95 %; with fewer than six rounds the extremes). Ratios are those of contenders in the same
        round. Absolute times are those of one machine and one loopback server; compare ratios.

        ![Crosslink and Huawei's SDK beside bare OkHttp](chart.svg)

        """);
    goals();
    allocation();
    cpu();
    modes();
    signing();
    start();
    clients();
    footprint();
    origin();
    Files.writeString(file, text);
  }

  private void goals() {
    head("What was to be reached", "goal", "bound", "measured", "reached");
    for (Goal goal : Goal.of(parts)) {
      row(
          goal.what(),
          (goal.atLeast() ? "at least " : "at most ") + number(goal.limit(), goal.unit()),
          goal.measured().show(goal.unit().equals("x") ? 2 : 0) + " " + goal.unit(),
          goal.verdict());
    }
  }

  private void allocation() {
    Results results = parts.get("allocation");
    head("One caller: bytes allocated per call", "", Parts.OPERATIONS);
    for (Entrant entrant : ALL) {
      row(
          entrant.id(),
          Parts.OPERATIONS.stream().map(op -> results.spread(entrant, op, 1, "bytes").show(0)));
    }
    for (Entrant entrant : List.of(CROSSLINK, HUAWEI_SDK, CROSSLINK_ZENLAYER)) {
      row(
          entrant.id() + ", to bare",
          Parts.OPERATIONS.stream()
              .map(op -> results.ratio(entrant, entrant.floor(), op, 1, "bytes").show(2)));
    }
    head("One caller: calls per second", "", Parts.OPERATIONS);
    for (Entrant entrant : ALL) {
      row(
          entrant.id(),
          Parts.OPERATIONS.stream().map(op -> results.spread(entrant, op, 1, "calls").show(0)));
    }
  }

  private void cpu() {
    Results results = parts.get("cpu");
    head(
        "Many callers, one client: CPU of the process per call",
        "operation, callers",
        "contender",
        "CPU, us",
        "to bare",
        "calls per second",
        "to bare");
    for (String operation : Parts.MASS_OPERATIONS) {
      for (int callers : List.of(32, 256)) {
        for (Entrant entrant : ALL) {
          row(
              operation + ", " + callers,
              entrant.id(),
              results.spread(entrant, operation, callers, "cpu").show(0),
              results.ratio(entrant, entrant.floor(), operation, callers, "cpu").show(2),
              results.spread(entrant, operation, callers, "calls").show(0),
              results.ratio(entrant, entrant.floor(), operation, callers, "calls").show(2));
        }
      }
    }
    text.append(
        "\nClient and server share the cores, so calls per second are those of the pair.\n");
  }

  private void modes() {
    mode("Asynchronous calls, 256 in flight", parts.get("async"), "Async", 1);
    mode(
        "Virtual threads (JDK 25), 1,000 callers", parts.get("virtual"), "", Parts.VIRTUAL_CALLERS);
  }

  private void mode(String title, Results results, String suffix, int callers) {
    head(title, "operation", "contender", "calls per second", "to bare", "CPU, us", "to bare");
    for (String each : Parts.MASS_OPERATIONS) {
      String operation = each + suffix;
      for (Entrant entrant : List.of(CROSSLINK, BARE, HUAWEI_SDK)) {
        row(
            each,
            entrant.id(),
            results.spread(entrant, operation, callers, "calls").show(0),
            results.ratio(entrant, BARE, operation, callers, "calls").show(2),
            results.spread(entrant, operation, callers, "cpu").show(0),
            results.ratio(entrant, BARE, operation, callers, "cpu").show(2));
      }
    }
  }

  private void signing() {
    Results results = parts.get("signing");
    head(
        "Signing alone",
        "",
        "DELETE, per second",
        "DELETE, bytes",
        "POST of 4 KiB, per second",
        "POST of 4 KiB, bytes");
    for (Entrant entrant : ALL) {
      row(
          entrant.id(),
          results.spread(entrant, "signDelete", 1, "calls").show(0),
          results.spread(entrant, "signDelete", 1, "bytes").show(0),
          results.spread(entrant, "signPost", 1, "calls").show(0),
          results.spread(entrant, "signPost", 1, "bytes").show(0));
    }
    text.append(
        """

        By hand it makes the header only; Crosslink returns the request to send. Zenlayer knows no DELETE: its request has
        an empty body.
        """);
  }

  private void start() {
    Results results = parts.get("start");
    head(
        "From the start of the JVM to the end after one deletion",
        "",
        "ms",
        "to bare",
        "CPU, ms",
        "ms, with an archive of classes",
        "to without");
    for (Entrant entrant : ALL) {
      Spread with = results.spread(entrant, "start, archive", 1, "wall");
      Spread without = results.spread(entrant, "start", 1, "wall");
      row(
          entrant.id(),
          without.show(0),
          results.ratio(entrant, entrant.floor(), "start", 1, "wall").show(2),
          results.spread(entrant, "start", 1, "cpu").show(0),
          with.show(0),
          String.format(Locale.ROOT, "%.2f", with.median() / without.median()));
    }
  }

  private void clients() {
    Results results = parts.get("clients");
    head(
        "1,000 clients in one JVM",
        "",
        "heap each, built",
        "heap each, used once",
        "threads more, built",
        "threads more, used once");
    for (Entrant entrant : List.of(CROSSLINK, CROSSLINK_ZENLAYER, HUAWEI_SDK)) {
      row(
          entrant.id(),
          results.spread(entrant, "build", 1000, "bytes").show(0),
          results.spread(entrant, "call", 1000, "bytes").show(0),
          results.spread(entrant, "build", 1000, "threads").show(0),
          results.spread(entrant, "call", 1000, "threads").show(0));
    }
  }

  private void footprint() {
    Results results = parts.get("footprint");
    head("Class path at run time", "", "jars", "bytes");
    footprint(results, CROSSLINK.id(), CROSSLINK, "class path");
    footprint(results, CROSSLINK_ZENLAYER.id(), CROSSLINK_ZENLAYER, "class path");
    footprint(results, "Crosslink, both clouds", CROSSLINK, Parts.BOTH_CLOUDS);
    footprint(results, "bare OkHttp", BARE, "class path");
    footprint(results, HUAWEI_SDK.id(), HUAWEI_SDK, "class path");
  }

  private void footprint(Results results, String name, Entrant entrant, String operation) {
    row(
        name,
        results.spread(entrant, operation, 0, "jars").show(0),
        results.spread(entrant, operation, 0, "bytes").show(0));
  }

  private void origin() {
    head("Where the figures are from", "part", "measured", "failures");
    parts.forEach(
        (name, results) ->
            row(
                name,
                results.environment().isEmpty() ? "not measured" : results.environment(),
                results.failures().isEmpty() ? "none" : String.join("<br>", results.failures())));
  }

  private static String number(double value, String unit) {
    return unit.equals("x")
        ? String.format(Locale.ROOT, "%.2f x", value)
        : String.format(Locale.ROOT, "%,.0f %s", value, unit);
  }

  private void head(String title, String first, List<String> others) {
    String[] columns = new String[others.size() + 1];
    columns[0] = first;
    for (int i = 0; i < others.size(); i++) {
      columns[i + 1] = others.get(i);
    }
    head(title, columns);
  }

  private void head(String title, String... columns) {
    text.append("\n## ").append(title).append("\n\n");
    row(columns);
    text.append("|").append(" --- |".repeat(columns.length)).append('\n');
  }

  private void row(String first, Stream<String> others) {
    row(Stream.concat(Stream.of(first), others).toArray(String[]::new));
  }

  private void row(String... cells) {
    text.append("| ");
    for (String cell : cells) {
      text.append(cell.strip()).append(" | ");
    }
    text.setLength(text.length() - 1);
    text.append('\n');
  }
}
