package io.crosslink.sdk.codegen;

import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the code of one service is compiled from, or its reference is published from. It follows
 * what the templates have written to another folder: only what changed there is finished, and what
 * stays the same here keeps its time stamp, so that the compiler has nothing to do.
 */
final class OutputFolder {
  private final Path folder;
  private final Finish finish;

  /** Makes the text of a file out of what a template has written. */
  interface Finish {
    String apply(String written) throws FormatterException;
  }

  OutputFolder(Path folder, Finish finish) {
    this.folder = folder;
    this.finish = finish;
  }

  /**
   * Takes over what the templates have written.
   *
   * @param written the folder they have written to
   * @param files what belongs to this generation, by path within the folder; all other files go
   */
  void follow(Path written, List<Path> files) throws IOException {
    for (Path file : files) {
      update(written.resolve(file), folder.resolve(file));
    }
    keep(written, files);
    keep(folder, files);
  }

  private void update(Path from, Path to) throws IOException {
    if (isNewer(to, from)) {
      return;
    }
    try {
      OutputFile.write(to, finish.apply(Files.readString(from)));
    } catch (FormatterException e) {
      throw new IOException(from + " is not Java: " + e.getMessage(), e);
    }
  }

  private static boolean isNewer(Path file, Path other) throws IOException {
    return Files.exists(file)
        && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(other)) > 0;
  }

  private static void keep(Path folder, List<Path> files) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        if (!files.contains(folder.relativize(path))) {
          Files.delete(path);
        }
      }
    }
  }
}
