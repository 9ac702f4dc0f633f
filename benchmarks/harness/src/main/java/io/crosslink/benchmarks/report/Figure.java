package io.crosslink.benchmarks.report;

/**
 * One measured figure.
 *
 * @param entrant the contender
 * @param operation the operation
 * @param callers the number of concurrent callers
 * @param metric the metric
 * @param round the round
 * @param value the value
 */
record Figure(
    String entrant, String operation, int callers, String metric, int round, double value) {

  /** {@return the figure as a line of a file} */
  String toLine() {
    return String.join(
        ";",
        entrant,
        operation,
        Integer.toString(callers),
        metric,
        Integer.toString(round),
        Double.toString(value));
  }

  static Figure ofLine(String line) {
    String[] parts = line.split(";");
    return new Figure(
        parts[0],
        parts[1],
        Integer.parseInt(parts[2]),
        parts[3],
        Integer.parseInt(parts[4]),
        Double.parseDouble(parts[5]));
  }
}
