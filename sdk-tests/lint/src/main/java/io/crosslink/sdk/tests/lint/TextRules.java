package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Spec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that have to make good Javadoc. */
final class TextRules {
  private static final Pattern THIRD_PERSON = Pattern.compile("[A-Z][a-z]*s ");
  private static final Pattern TWO_SENTENCES = Pattern.compile("\\. |\\n|\\.\\.");
  private static final Pattern ESCAPED = Pattern.compile("[\"\\\\]");
  private static final Pattern CODE = Pattern.compile("`[^`]*`");

  private static final Map<Pattern, String> FORBIDDEN = new LinkedHashMap<>();

  static {
    FORBIDDEN.put(Pattern.compile("[<>]"), "which is HTML to Javadoc: say it in words");
    FORBIDDEN.put(Pattern.compile("@"), "which begins a tag of Javadoc: say it in words");
    FORBIDDEN.put(Pattern.compile("\\*/"), "which ends a Java comment");
    FORBIDDEN.put(Pattern.compile("&"), "which is HTML to Javadoc: write and");
    FORBIDDEN.put(Pattern.compile("\\\\u"), "which begins a Unicode escape in Java");
    FORBIDDEN.put(
        Pattern.compile("\\*\\*|]\\(|(?m)^\\s*[-*#] "),
        "but the only markup is `code` in backticks");
  }

  private TextRules() {}

  static void summary(Spec spec, Report report) {
    Texts.summaries(spec)
        .forEach(
            summary ->
                problemOf(summary.text())
                    .ifPresent(problem -> report.add(summary, Found.is(summary) + "; " + problem)));
  }

  private static Optional<String> problemOf(String summary) {
    if (!THIRD_PERSON.matcher(summary).lookingAt()) {
      return Optional.of("it must begin with a verb in the third person, such as Lists or Deletes");
    }
    if (!summary.endsWith(".")) {
      return Optional.of("it must end with a full stop");
    }
    return TWO_SENTENCES.matcher(summary).find()
        ? Optional.of("it must be one sentence: the rest belongs in the description")
        : Optional.empty();
  }

  static void markup(Spec spec, Report report) {
    Texts.all(spec).forEach(text -> markup(text, report));
    Texts.escaped(spec)
        .forEach(text -> forbid(ESCAPED, "which the generator would escape here", text, report));
  }

  private static void markup(Place place, Report report) {
    String text = place.text();
    FORBIDDEN.forEach((pattern, problem) -> forbid(pattern, problem, place, report));
    report.check(
        !CODE.matcher(text).replaceAll("").contains("`"),
        place,
        "has a backtick without a second one: " + Found.quoted(text));
    CODE.matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(code -> !isBalanced(code))
        .forEach(code -> report.add(place, "has unbalanced braces within " + code));
  }

  private static void forbid(Pattern pattern, String problem, Place place, Report report) {
    String text = place.text();
    Matcher matcher = pattern.matcher(text);
    if (matcher.find()) {
      String around =
          text.substring(
              Math.max(0, matcher.start() - 15), Math.min(text.length(), matcher.end() + 15));
      report.add(
          place,
          "holds %s in %s, %s".formatted(matcher.group().strip(), Found.quoted(around), problem));
    }
  }

  /** A code tag of Javadoc ends at the first brace that none inside has opened. */
  private static boolean isBalanced(String code) {
    return code.replaceAll("\\{[^{}]*}", "").chars().noneMatch(c -> c == '{' || c == '}');
  }
}
