package io.crosslink.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The figures of a part, stored in a file so that a report can combine separate runs. */
final class Results {
  private final List<Figure> figures = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private String environment = "";

  static Results of(Path file) throws IOException {
    Results results = new Results();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        switch (line.charAt(0)) {
          case '#' -> results.environment = line.substring(2);
          case '!' -> results.failures.add(line.substring(2));
          default -> results.figures.add(Figure.ofLine(line));
        }
      }
    }
    return results;
  }

  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# " + environment);
    failures.forEach(failure -> lines.add("! " + failure));
    figures.forEach(figure -> lines.add(figure.toLine()));
    Files.createDirectories(file.getParent());
    Files.write(file, lines);
  }

  void measuredOn(String where) {
    environment = where;
  }

  void add(Figure figure) {
    figures.add(figure);
  }

  void failed(String text) {
    failures.add(text);
  }

  String environment() {
    return environment;
  }

  List<String> failures() {
    return failures;
  }

  boolean isEmpty() {
    return figures.isEmpty();
  }

  /** Returns the figures of a contender by round. */
  Map<Integer, Double> rounds(Entrant entrant, String operation, int callers, String metric) {
    Map<Integer, Double> rounds = new TreeMap<>();
    for (Figure figure : figures) {
      if (figure.entrant().equals(entrant.id())
          && figure.operation().equals(operation)
          && figure.callers() == callers
          && figure.metric().equals(metric)) {
        rounds.put(figure.round(), figure.value());
      }
    }
    return rounds;
  }

  /** Returns the operations of a contender, in the order in which they were measured. */
  List<String> operations(Entrant entrant) {
    return figures.stream()
        .filter(figure -> figure.entrant().equals(entrant.id()))
        .map(Figure::operation)
        .distinct()
        .toList();
  }

  Spread spread(Entrant entrant, String operation, int callers, String metric) {
    return Spread.of(rounds(entrant, operation, callers, metric).values());
  }

  /** Returns the ratios of two contenders in each round. */
  Spread ratio(Entrant entrant, Entrant to, String operation, int callers, String metric) {
    Map<Integer, Double> base = rounds(to, operation, callers, metric);
    List<Double> ratios = new ArrayList<>();
    rounds(entrant, operation, callers, metric)
        .forEach(
            (round, value) -> {
              if (base.containsKey(round)) {
                ratios.add(value / base.get(round));
              }
            });
    return Spread.of(ratios);
  }
}
