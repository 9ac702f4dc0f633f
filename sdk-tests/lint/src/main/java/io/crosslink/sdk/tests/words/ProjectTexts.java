package io.crosslink.sdk.tests.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The files of the project with texts that people read: all but the sources of tests. */
final class ProjectTexts {
  private static final Map<String, UnaryOperator<String>> KINDS =
      Map.of(
          ".md", MarkdownProse::of,
          ".java", JavaProse::of,
          ".mustache", TemplateProse::ofJava,
          "reference_*.mustache", TemplateProse::ofMarkdown,
          ".yaml", YamlProse::of);

  private static final Set<String> NOT_SEARCHED =
      Set.of("target", "test", ".git", "results", "node_modules");

  private ProjectTexts() {}

  /** Returns what the glossary replaces in the files of a folder, as {@code file:line: …}. */
  static List<String> findings(Path root, Glossary glossary) {
    return files(root)
        .filter(file -> KINDS.containsKey(kind(file)))
        .sorted()
        .flatMap(
            file ->
                glossary.findings(KINDS.get(kind(file)).apply(text(file))).stream()
                    .map(finding -> root.relativize(file) + ":" + finding))
        .toList();
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.toList().stream()
          .filter(child -> !NOT_SEARCHED.contains(child.getFileName().toString()))
          .flatMap(child -> Files.isDirectory(child) ? files(child) : Stream.of(child));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String kind(Path file) {
    String name = file.getFileName().toString();
    if (name.matches("reference_.*\\.mustache")) {
      return "reference_*.mustache";
    }
    return name.substring(Math.max(0, name.lastIndexOf('.')));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
