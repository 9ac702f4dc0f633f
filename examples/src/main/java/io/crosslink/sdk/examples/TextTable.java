package io.crosslink.sdk.examples;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a table for people, in columns as wide as they have to be. */
final class TextTable {
  private TextTable() {}

  /**
   * Writes a table.
   *
   * @param lines the lines, each with the same number of cells; the first one is the heading
   */
  static String of(List<List<String>> lines) {
    List<List<String>> printable =
        lines.stream().map(line -> line.stream().map(TextTable::cell).toList()).toList();
    int[] widths =
        IntStream.range(0, lines.get(0).size())
            .map(
                column ->
                    printable.stream().mapToInt(line -> line.get(column).length()).max().orElse(0))
            .toArray();
    return printable.stream().map(line -> line(line, widths)).collect(Collectors.joining());
  }

  /** Names may contain anything, which must not control the terminal. */
  private static String cell(String value) {
    return value.isEmpty() ? "-" : value.replaceAll("[\\p{Cc}\\p{Cf}]", "?");
  }

  private static String line(List<String> cells, int[] widths) {
    return IntStream.range(0, widths.length)
            .mapToObj(i -> cells.get(i) + " ".repeat(widths[i] - cells.get(i).length()))
            .collect(Collectors.joining("  "))
            .stripTrailing()
        + "\n";
  }
}
