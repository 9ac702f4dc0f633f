package io.crosslink.sdk.tests.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table under the heading "Glossary" of CONTRIBUTING.md. */
final class Glossary {
  /** Finds the section with the table. */
  static final Pattern SECTION = Pattern.compile("(?ms)^## Glossary$.*?(?=^## |\\z)");

  private static final Pattern ROW = Pattern.compile("\\|([^|]*)\\|[^|]*\\|([^|]*)\\|");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private final List<Row> rows;
  private final Pattern any; // most texts have no words of any row

  /**
   * A row.
   *
   * @param term the term to use
   * @param instead finds the words not to use
   */
  record Row(String term, Pattern instead) {}

  private Glossary(List<Row> rows) {
    this.rows = rows;
    any = pattern(rows.stream().map(row -> row.instead.pattern()));
  }

  /** Reads the table from the text of the document. */
  static Glossary read(String document) {
    Matcher section = SECTION.matcher(document);
    if (!section.find()) {
      throw new IllegalArgumentException("The document has no heading \"## Glossary\"");
    }
    List<Row> rows = new ArrayList<>();
    section
        .group()
        .lines()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .filter(row -> row.group(2).contains("`"))
        .forEach(row -> rows.add(new Row(row.group(1).strip(), instead(row.group(2)))));
    if (rows.isEmpty()) {
      throw new IllegalArgumentException(
          "The glossary has no row with `words` in its third column");
    }
    return new Glossary(List.copyOf(rows));
  }

  private static Pattern instead(String column) {
    return pattern(CODE.matcher(column).results().map(found -> words(found.group(1))));
  }

  private static Pattern pattern(Stream<String> alternatives) {
    return Pattern.compile(
        alternatives.collect(Collectors.joining("|", "\\b(?:", ")")), Pattern.CASE_INSENSITIVE);
  }

  private static String words(String phrase) {
    return Stream.of(phrase.strip().split(" +"))
            .map(
                word ->
                    word.endsWith("*")
                        ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\w*"
                        : Pattern.quote(word))
            .collect(Collectors.joining("\\s+"))
        + "\\b";
  }

  /** Finds the words of a text that the glossary replaces, as {@code line: "words": use term}. */
  List<String> findings(String prose) {
    if (!any.matcher(prose).find()) {
      return List.of();
    }
    List<String> findings = new ArrayList<>();
    for (Row row : rows) {
      row.instead
          .matcher(prose)
          .results()
          .forEach(
              found -> {
                long line =
                    prose.substring(0, found.start()).chars().filter(c -> c == '\n').count();
                findings.add(
                    (line + 1)
                        + ": \""
                        + found.group().replaceAll("\\s+", " ")
                        + "\": use "
                        + row.term);
              });
    }
    return findings;
  }
}
