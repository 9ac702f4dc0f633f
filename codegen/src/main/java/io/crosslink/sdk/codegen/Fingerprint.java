package io.crosslink.sdk.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A hash of texts, and of files with their names. */
final class Fingerprint {
  private final MessageDigest digest = sha256();

  /** Adds a text. */
  Fingerprint add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    return this;
  }

  /** Adds a file, or all files of a folder; what does not exist adds nothing but its absence. */
  Fingerprint add(Path path) {
    if (!Files.exists(path)) {
      return add("absent");
    }
    try (Stream<Path> paths = Files.walk(path)) {
      for (Path file : paths.filter(Files::isRegularFile).sorted().toList()) {
        add(path.relativize(file).toString().replace('\\', '/'));
        add(hash(Files.readAllBytes(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Adds files or folders. */
  Fingerprint addAll(List<Path> paths) {
    paths.forEach(this::add);
    return this;
  }

  /** Returns the hash of everything added, in hexadecimal. */
  String end() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Returns the SHA-256 of bytes, in hexadecimal. */
  static String hash(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
