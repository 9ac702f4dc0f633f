package io.crosslink.sdk.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes an inventory as a table for people. */
final class InventoryTable {
  private InventoryTable() {}

  static String of(List<InventorySection> sections) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(InventoryRow.COLUMNS.stream().map(InventoryTable::heading).toList());
    InventoryRow.of(sections)
        .map(row -> row.cells().stream().map(InventoryTable::cell).toList())
        .forEach(lines::add);
    int[] widths =
        IntStream.range(0, InventoryRow.COLUMNS.size())
            .map(
                column ->
                    lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0))
            .toArray();
    return lines.stream().map(line -> line(line, widths)).collect(Collectors.joining());
  }

  private static String heading(String column) {
    return column.toUpperCase(Locale.ROOT);
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
