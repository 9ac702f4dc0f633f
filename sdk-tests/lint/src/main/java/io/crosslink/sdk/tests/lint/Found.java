package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import java.util.regex.Pattern;

/** Values of a spec, as messages show them. */
final class Found {
  private static final int LONGEST = 60;

  /** Texts that would be something else without quotes. */
  private static final Pattern NO_TEXT = Pattern.compile("true|false|null|-?[0-9]+(\\.[0-9]+)?");

  private Found() {}

  /** Says what a place holds, such as "is `no`" or "is missing". */
  static String is(Place place) {
    if (!place.exists()) {
      return "is missing";
    }
    if (place.node().isNull() || place.source().isBlank()) {
      return "is empty";
    }
    boolean needsQuotes = place.node().isTextual() && NO_TEXT.matcher(place.text()).matches();
    return "is " + quoted(needsQuotes ? "'" + place.text() + "'" : place.source());
  }

  /** Quotes a value, shortened to what fits into a line. */
  static String quoted(String value) {
    String line = value.strip().replaceAll("\\s+", " ");
    return "`" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + "`";
  }
}
