package io.crosslink.sdk.tests.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A file that files of several services extend: each of those is a merge patch of it, see RFC 7396,
 * and references in it are those of the service.
 *
 * @param name the file, relative to the one that extends it
 * @param file what it holds
 */
public record SharedFile(String name, YamlFile file) {
  private static final String EXTENDS = "x-extends";

  /** Returns the name of the file that another one extends, nothing if it extends none. */
  static Optional<String> name(JsonNode extending) {
    return Optional.ofNullable(extending.path(EXTENDS).textValue());
  }

  /** Reads a shared file. */
  static SharedFile read(Path extending, String name) {
    Path file = extending.resolveSibling(name);
    return new SharedFile(name, Files.isRegularFile(file) ? YamlFile.read(file) : YamlFile.NONE);
  }

  /** Returns what a file that extends this one holds. */
  YamlFile with(YamlFile own) {
    if (file.problem().isPresent()) {
      String problem = "it extends " + name + ":" + file.line("") + ": " + file.problem().get();
      return YamlFile.invalid(own.line("/" + EXTENDS), problem);
    }
    if (!(file.tree() instanceof ObjectNode shared)) {
      return YamlFile.invalid(
          own.line("/" + EXTENDS), "it extends " + name + ", which does not exist");
    }
    ObjectNode merged = shared.deepCopy();
    merge((ObjectNode) own.tree(), merged);
    Map<String, String> words = new HashMap<>(file.words());
    words.keySet().removeAll(own.lines().keySet());
    words.putAll(own.words());
    merged.remove(EXTENDS);
    return new YamlFile(merged, own.lines(), words, Optional.empty(), Optional.of(this));
  }

  private static void merge(ObjectNode patch, ObjectNode target) {
    patch
        .fieldNames()
        .forEachRemaining(
            name -> {
              JsonNode value = patch.get(name);
              if (value.isNull()) {
                target.remove(name);
              } else if (value instanceof ObjectNode part) {
                merge(
                    part, target.get(name) instanceof ObjectNode it ? it : target.putObject(name));
              } else {
                target.set(name, value);
              }
            });
  }
}
