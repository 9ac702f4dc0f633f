package io.crosslink.sdk.core.internal.mask;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes escapes of JSON, HTML and URLs, also nested ones. */
public final class Unescaper {
  private static final int MOST_TIMES = 3;
  private static final Pattern ESCAPE =
      Pattern.compile(
          "\\\\++(?:u([0-9a-f]{4})|x([0-9a-f]{2})|([^\\w\\\\]))"
              + "|&(?:#(\\d{1,7})|#x([0-9a-f]{1,6})|(amp|apos|gt|lt|quot));"
              + "|((?:%[0-9a-f]{2})++)",
          Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> ENTITIES =
      Map.of("amp", "&", "apos", "'", "gt", ">", "lt", "<", "quot", "\"");

  private Unescaper() {}

  /** Returns the unescaped text. */
  public static String undo(String text) {
    if (text.indexOf('\\') < 0 && text.indexOf('&') < 0 && text.indexOf('%') < 0) {
      return text;
    }
    String plain = text;
    for (int i = 0; i < MOST_TIMES && ESCAPE.matcher(plain).find(); i++) {
      plain = ESCAPE.matcher(plain).replaceAll(Unescaper::meant);
    }
    return plain;
  }

  private static String meant(MatchResult escape) {
    String meant;
    if (escape.group(1) != null || escape.group(2) != null) {
      meant = character(escape.group(1) != null ? escape.group(1) : escape.group(2), 16);
    } else if (escape.group(3) != null) {
      meant = escape.group(3);
    } else if (escape.group(4) != null) {
      meant = character(escape.group(4), 10);
    } else if (escape.group(5) != null) {
      meant = character(escape.group(5), 16);
    } else if (escape.group(6) != null) {
      meant = ENTITIES.getOrDefault(escape.group(6), "");
    } else {
      meant = new String(HexFormat.of().parseHex(escape.group(7).replace("%", "")), UTF_8);
    }
    return Matcher.quoteReplacement(meant);
  }

  private static String character(String digits, int radix) {
    int number = Integer.parseInt(digits, radix);
    return Character.isValidCodePoint(number) ? Character.toString(number) : "\ufffd";
  }
}
