package io.crosslink.sdk.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the code of one service is generated from.
 *
 * @param tools a hash of the generator, of what it runs with, and of its settings
 * @param sources a hash of the spec, the service's configuration, the templates, and what else
 *     changes some of the output only
 */
record Inputs(String tools, String sources) {
  private static final Inputs UNKNOWN = new Inputs("", "");

  /**
   * Reads the inputs of a service.
   *
   * @param settings the settings of the plugin that may change all output
   * @param reference the setting that adds the reference to the output
   * @param sources the folder of the spec, what it extends, the service's configuration and the
   *     templates
   */
  static Inputs of(String settings, String reference, List<Path> sources) {
    Fingerprint tools = new Fingerprint().add(settings).add(ownCode());
    tools.add("formatting is possible: " + JavaFormat.isPossible());
    runtime().forEach(tools::add);
    return new Inputs(tools.end(), new Fingerprint().add(reference).addAll(sources).end());
  }

  private static Path ownCode() {
    try {
      return Path.of(Inputs.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the names of the jars that the plugin runs with; they hold the versions. */
  private static Stream<String> runtime() {
    return Inputs.class.getClassLoader() instanceof URLClassLoader loader
        ? Stream.of(loader.getURLs()).map(URL::getPath).map(it -> it.replaceAll(".*/", "")).sorted()
        : Stream.empty();
  }

  /** Reads what {@link #write} has written, if it has. */
  static Inputs read(Path file) {
    try {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      return lines.size() == 2 ? new Inputs(lines.get(0), lines.get(1)) : UNKNOWN;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(Path file) {
    try {
      Files.write(file, List.of(tools, sources));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
