package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Spec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Words that have to make good Javadoc. */
final class TextRules {
  private static final Pattern SUMMARY = Pattern.compile("[A-Z][a-z]*s (?:(?!\\. |\\n).)*[^.]\\.");
  private static final Pattern CODE = Pattern.compile("`[^`]*`");

  private static final Map<Pattern, String> FORBIDDEN = new LinkedHashMap<>();

  static {
    FORBIDDEN.put(Pattern.compile("[<>]"), "holds < or >");
    FORBIDDEN.put(Pattern.compile("@"), "holds @");
    FORBIDDEN.put(Pattern.compile("\\*/"), "holds the end of a comment");
    FORBIDDEN.put(Pattern.compile("&"), "holds &");
    FORBIDDEN.put(Pattern.compile("\\\\u"), "holds the beginning of a Unicode escape");
    FORBIDDEN.put(Pattern.compile("\\*\\*|]\\(|(?m)^\\s*[-*#] "), "holds markup other than `code`");
  }

  private TextRules() {}

  static void summary(Spec spec, Report report) {
    Texts.summaries(spec)
        .filter(summary -> !SUMMARY.matcher(summary.text()).matches())
        .forEach(
            summary ->
                report.add(summary, "is not one sentence in the third person with a full stop"));
  }

  static void markup(Spec spec, Report report) {
    Texts.all(spec).forEach(text -> markup(text, report));
    Texts.escaped(spec)
        .filter(text -> text.text().matches("(?s).*[\"\\\\].*"))
        .forEach(text -> report.add(text, "holds \" or \\, which the generator would escape"));
  }

  private static void markup(Place place, Report report) {
    String text = place.text();
    FORBIDDEN.forEach(
        (pattern, problem) -> report.check(!pattern.matcher(text).find(), place, problem));
    report.check(
        !CODE.matcher(text).replaceAll("").contains("`"), place, "has a backtick without its twin");
    report.check(
        CODE.matcher(text).results().allMatch(code -> isBalanced(code.group())),
        place,
        "has a brace without its twin inside `code`");
  }

  /** A code tag of Javadoc ends at the first brace that none inside has opened. */
  private static boolean isBalanced(String code) {
    return code.replaceAll("\\{[^{}]*}", "").chars().noneMatch(c -> c == '{' || c == '}');
  }
}
