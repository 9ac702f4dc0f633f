package io.crosslink.sdk.tests.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The descriptions and comments of a spec; not its names and examples. */
final class YamlProse {
  private static final String KEYS =
      "title|description|summary|what|owner|none|x-enum-descriptions|x-type-exception";
  private static final Pattern KEY = Pattern.compile("^([ -]*)(?:" + KEYS + "):");
  private static final Pattern IN_BRACES = Pattern.compile("[{,] *(?:" + KEYS + "): *([^{}]*)\\}");
  private static final Pattern CODE = Pattern.compile("`[^`]*`");
  private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#(.*)");

  private YamlProse() {}

  static String of(String source) {
    Prose prose = new Prose(source);
    int textIndent = -1; // of the key whose text the lines belong to
    int start = 0;
    while (start < source.length()) {
      int end = source.indexOf('\n', start) < 0 ? source.length() : source.indexOf('\n', start);
      String line = source.substring(start, end);
      Matcher key = KEY.matcher(line);
      if (textIndent >= 0 && (line.isBlank() || indent(line) > textIndent)) {
        prose.keep(end);
      } else if (key.find()) {
        textIndent = key.group(1).length();
        prose.separate(start + key.end());
        prose.keep(end);
      } else {
        textIndent = -1;
        keep(IN_BRACES.matcher(line), start, prose);
        keep(COMMENT.matcher(line), start, prose);
        if (!line.strip().startsWith("#")) {
          prose.separate(end);
        }
      }
      prose.skip(Math.min(end + 1, source.length()));
      start = end + 1;
    }
    return Prose.without(prose.text(), CODE);
  }

  private static void keep(Matcher part, int lineStart, Prose prose) {
    if (part.find() && lineStart + part.start(1) >= prose.position()) {
      prose.skip(lineStart + part.start(1));
      prose.keep(lineStart + part.end(1));
    }
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
