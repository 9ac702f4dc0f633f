package io.crosslink.sdk.examples;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes an inventory as a table for people. */
final class InventoryTable {
  private InventoryTable() {}

  static String of(List<InventorySection> sections) {
    List<String> headings =
        InventoryRow.COLUMNS.stream().map(column -> column.toUpperCase(Locale.ROOT)).toList();
    return TextTable.of(
        Stream.concat(Stream.of(headings), InventoryRow.of(sections).map(InventoryRow::cells))
            .toList());
  }
}
