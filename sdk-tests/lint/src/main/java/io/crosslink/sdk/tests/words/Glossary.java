package io.crosslink.sdk.tests.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  /** By how many letters the phrases are sorted: a pattern is only tried where they stand. */
  private static final int START = 2;

  private final Map<String, List<Phrase>> phrases; // by the letters they start with

  private record Phrase(String term, String start, Pattern pattern) {
    private static Phrase of(String term, String words) {
      String start = words.substring(0, Math.min(START, words.length())).strip();
      return new Phrase(term, start.toLowerCase(Locale.ROOT), compile(words));
    }
  }

  private Glossary(List<Phrase> phrases) {
    this.phrases = phrases.stream().collect(Collectors.groupingBy(Phrase::start));
  }

  /** Reads the table from the text of the document. */
  static Glossary read(String document) {
    Matcher section = SECTION.matcher(document);
    if (!section.find()) {
      throw new IllegalArgumentException("The document has no heading \"## Glossary\"");
    }
    List<Phrase> phrases =
        section
            .group()
            .lines()
            .map(ROW::matcher)
            .filter(Matcher::matches)
            .flatMap(row -> phrases(row.group(1).strip(), row.group(2)))
            .toList();
    if (phrases.isEmpty()) {
      throw new IllegalArgumentException(
          "The glossary has no row with `words` in its third column");
    }
    return new Glossary(phrases);
  }

  private static Stream<Phrase> phrases(String term, String column) {
    return CODE.matcher(column).results().map(found -> Phrase.of(term, found.group(1).strip()));
  }

  private static Pattern compile(String phrase) {
    return Pattern.compile(
        Stream.of(phrase.split(" +"))
            .map(
                word ->
                    word.endsWith("*")
                        ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\w*"
                        : Pattern.quote(word))
            .collect(Collectors.joining("\\s+", "", "\\b")),
        Pattern.CASE_INSENSITIVE);
  }

  /** Finds the words of a text that the glossary replaces, as {@code line: "words": use term}. */
  List<String> findings(String prose) {
    List<String> findings = new ArrayList<>();
    int line = 1;
    boolean inWord = false;
    for (int i = 0; i < prose.length(); i++) {
      char c = prose.charAt(i);
      boolean startsWord = !inWord && Character.isLetter(c);
      inWord = Character.isLetterOrDigit(c) || c == '_';
      line += c == '\n' ? 1 : 0;
      if (startsWord) {
        int found = line;
        finding(prose, i).ifPresent(finding -> findings.add(found + ": " + finding));
      }
    }
    return findings;
  }

  private Optional<String> finding(String prose, int from) {
    int to = Math.min(from + START, prose.length());
    String start = prose.substring(from, to).strip().toLowerCase(Locale.ROOT);
    for (Phrase phrase : phrases.getOrDefault(start, List.of())) {
      Matcher matcher = phrase.pattern.matcher(prose).region(from, prose.length());
      if (matcher.lookingAt()) {
        String words = matcher.group().replaceAll("\\s+", " ");
        return Optional.of("\"" + words + "\": use " + phrase.term);
      }
    }
    return Optional.empty();
  }
}
