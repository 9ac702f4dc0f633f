package io.crosslink.sdk.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.parser.util.DeserializationUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file of a spec. It may extend a file that several services share: then it is a merge patch of
 * that file, see RFC 7396, and references in both are those of the service.
 */
final class SpecFile {
  private static final String EXTENDS = "x-extends";
  private static final Pattern EXTENDS_LINE = Pattern.compile("(?m)^" + EXTENDS + ": *(\\S+)");

  private SpecFile() {}

  /** Reads a file, together with the one that it extends. */
  static JsonNode read(Path file) {
    JsonNode own = DeserializationUtils.readYamlTree(text(file));
    if (!own.has(EXTENDS)) {
      return own;
    }
    ObjectNode shared = (ObjectNode) read(file.resolveSibling(own.get(EXTENDS).asText()));
    merge((ObjectNode) own, shared);
    return shared.without(EXTENDS);
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

  /** Returns the files outside of a spec's folder that its files extend. */
  static List<Path> sharedBy(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .flatMap(
              file ->
                  EXTENDS_LINE
                      .matcher(text(file))
                      .results()
                      .map(found -> file.resolveSibling(found.group(1)).normalize()))
          .distinct()
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
