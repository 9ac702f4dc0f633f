package io.crosslink.sdk.tests.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The YAML files of one spec, read. */
public final class SpecFiles {
  private final Map<String, YamlFile> files;
  private final Map<String, Place> tops = new ConcurrentHashMap<>();

  /** Makes a spec's files of files by name. */
  public SpecFiles(Map<String, YamlFile> files) {
    this.files = files;
  }

  /** Reads all YAML files of a folder. */
  public static SpecFiles in(Path folder) {
    Map<String, YamlFile> read = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.toString().endsWith(".yaml"))
          .forEach(file -> read.put(file.getFileName().toString(), YamlFile.read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SpecFiles(read);
  }

  /** {@return the files by name} */
  public Map<String, YamlFile> files() {
    return files;
  }

  /** Reads one YAML file, which must be valid. */
  public static JsonNode read(Path file) {
    YamlFile read = YamlFile.read(file);
    requireValid(file.toString(), read);
    return read.tree();
  }

  /** Throws if one of the files is not valid YAML. */
  void requireValid() {
    files.forEach(SpecFiles::requireValid);
  }

  private static void requireValid(String name, YamlFile file) {
    if (file.problem().isPresent()) {
      throw new IllegalStateException(name + ":" + file.line("") + ": " + file.problem().get());
    }
  }

  /** {@return the place at the top of a file, which may hold nothing} */
  public Place top(String file) {
    return tops.computeIfAbsent(file, name -> Place.top(this, name));
  }

  YamlFile file(String name) {
    return files.getOrDefault(name, YamlFile.NONE);
  }
}
