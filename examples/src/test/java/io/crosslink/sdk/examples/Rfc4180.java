package io.crosslink.sdk.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses CSV by the grammar of RFC 4180, and accepts nothing else. */
final class Rfc4180 {
  private static final Pattern FIELD =
      Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^\",\r\n]*))(,|\r\n)");

  private Rfc4180() {}

  static List<List<String>> parse(String csv) {
    List<List<String>> records = new ArrayList<>();
    List<String> fields = new ArrayList<>();
    Matcher matcher = FIELD.matcher(csv);
    int end = 0;
    while (end < csv.length()) {
      if (!matcher.find(end) || matcher.start() != end) {
        throw new AssertionError("Not a field: " + csv.substring(end));
      }
      end = matcher.end();
      String quoted = matcher.group(1);
      fields.add(quoted == null ? matcher.group(2) : quoted.replace("\"\"", "\""));
      if (matcher.group(3).equals("\r\n")) {
        records.add(fields);
        fields = new ArrayList<>();
      }
    }
    if (!fields.isEmpty()) {
      throw new AssertionError("The last line does not end");
    }
    return records;
  }
}
