package io.crosslink.sdk.documents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links in documents, and the headings that they can refer to. */
final class Links {
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]*)\\)|^\\[[^\\]]+]:\\s*(\\S+)");
  private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*?)( +#+)?");
  private static final Pattern CODE = Pattern.compile("`[^`]*`");
  private static final Pattern LINKED_TEXT = Pattern.compile("\\[([^\\]]*)]\\([^)]*\\)");
  private static final Pattern NOT_A_FILE = Pattern.compile("([a-z]+:|/).*");

  private Links() {}

  /** Returns the invalid links of documents. */
  static List<String> problems(List<Document> documents) {
    Map<Path, Set<String>> anchors = new HashMap<>();
    documents.forEach(document -> anchors.put(document.file(), anchors(document)));
    List<String> problems = new ArrayList<>();
    for (Document document : documents) {
      for (String target : targets(document)) {
        if (!isValid(document.file(), target, anchors)) {
          problems.add(document.name() + ": " + target);
        }
      }
    }
    return problems;
  }

  private static boolean isValid(Path from, String target, Map<Path, Set<String>> anchors) {
    String[] parts = target.split("#", 2);
    Path file = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).normalize();
    return Files.exists(file)
        && (parts.length == 1 || anchors.getOrDefault(file, Set.of()).contains(parts[1]));
  }

  /** Returns the targets of links in a document, except external ones and those within the site. */
  static List<String> targets(Document document) {
    List<String> targets = new ArrayList<>();
    for (String line : prose(document)) {
      Matcher link = LINK.matcher(CODE.matcher(line).replaceAll(""));
      while (link.find()) {
        String target = link.group(1) != null ? link.group(1) : link.group(2);
        if (!NOT_A_FILE.matcher(target).matches()) {
          targets.add(target);
        }
      }
    }
    return targets;
  }

  /** Returns the anchors of the headings of a document, as GitHub generates them. */
  private static Set<String> anchors(Document document) {
    Set<String> anchors = new HashSet<>();
    for (String line : prose(document)) {
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        String name = anchor(heading.group(1));
        int number = 0;
        while (!anchors.add(number == 0 ? name : name + "-" + number)) {
          number++;
        }
      }
    }
    return anchors;
  }

  private static String anchor(String heading) {
    return LINKED_TEXT
        .matcher(heading)
        .replaceAll("$1")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }

  private static List<String> prose(Document document) {
    List<String> lines = new ArrayList<>(document.lines());
    for (CodeBlock block : CodeBlock.of(document)) {
      for (int i = 0; i < block.code().size(); i++) {
        lines.set(block.line() - 1 + i, "");
      }
    }
    return lines;
  }
}
