package io.crosslink.sdk.codegen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes files that keep their time stamp if they do not change. */
final class OutputFile {
  private OutputFile() {}

  /** Writes a text. */
  static void write(Path file, String text) throws IOException {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
      Files.createDirectories(file.resolveSibling(""));
      Files.write(file, content);
    }
  }
}
