package io.crosslink.sdk.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A Markdown file.
 *
 * @param file the file
 * @param name the path from the root of the repository, such as {@code docs/waiting.md}
 * @param lines the lines
 */
record Document(Path file, String name, List<String> lines) {

  private static final Set<String> NOT_READ = Set.of("target", "node_modules", "golden", ".git");

  /** Reads all Markdown files below a folder, except those in build output, and samples of it. */
  static List<Document> below(Path root) throws IOException {
    List<Document> found = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NOT_READ.contains(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".md")) {
              found.add(read(root, file));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }

  /** Reads all Markdown files of this repository. */
  static List<Document> all() throws IOException {
    return below(Path.of(System.getProperty("root")).toRealPath());
  }

  private static Document read(Path root, Path file) {
    try {
      return new Document(file, root.relativize(file).toString(), Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
