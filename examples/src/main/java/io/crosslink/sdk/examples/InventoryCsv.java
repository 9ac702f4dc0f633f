package io.crosslink.sdk.examples;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes an inventory as CSV (RFC 4180), with a header line. Each value is quoted. An apostrophe
 * precedes a value that a spreadsheet would take for a formula: any user of an account may have
 * chosen the name of a resource.
 */
final class InventoryCsv {
  private static final Pattern FORMULA = Pattern.compile("[\\t\\r\\n]|[\\s\\p{Z}]*[=+\\-@＝＋－＠]");

  private InventoryCsv() {}

  static String of(List<InventorySection> sections) {
    return Stream.concat(
            Stream.of(InventoryRow.COLUMNS), InventoryRow.of(sections).map(InventoryRow::cells))
        .map(cells -> cells.stream().map(InventoryCsv::quoted).collect(Collectors.joining(",")))
        .map(line -> line + "\r\n")
        .collect(Collectors.joining());
  }

  private static String quoted(String value) {
    String apostrophe = FORMULA.matcher(value).lookingAt() ? "'" : "";
    return '"' + apostrophe + value.replace("\"", "\"\"") + '"';
  }
}
