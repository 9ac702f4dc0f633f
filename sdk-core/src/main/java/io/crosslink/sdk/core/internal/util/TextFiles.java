package io.crosslink.sdk.core.internal.util;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the files of users that hold settings and credentials. */
public final class TextFiles {
  private TextFiles() {}

  /**
   * Returns the content of a file in UTF-8, without the byte order mark that some editors write at
   * its beginning.
   *
   * @throws IOException if it cannot be read or is not UTF-8
   */
  public static String read(Path file) throws IOException {
    String text = Files.readString(file);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
