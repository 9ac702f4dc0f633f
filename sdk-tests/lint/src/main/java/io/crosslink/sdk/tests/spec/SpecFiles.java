package io.crosslink.sdk.tests.spec;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The YAML files of one spec, read.
 *
 * @param trees what each file holds, by file name
 */
public record SpecFiles(Map<String, JsonNode> trees) {
  private static final JsonMapper YAML =
      JsonMapper.builder(new YAMLFactory())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .nodeFactory(new JsonNodeFactory(true))
          .build();

  /** Reads all YAML files of a folder. */
  public static SpecFiles in(Path folder) {
    Map<String, JsonNode> trees = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.toString().endsWith(".yaml"))
          .forEach(file -> trees.put(file.getFileName().toString(), read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SpecFiles(trees);
  }

  /** Reads one YAML file. */
  public static JsonNode read(Path file) {
    try {
      return YAML.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(file.getFileName() + ": " + e.getMessage(), e);
    }
  }

  /** {@return the place at the top of a file} */
  public Place top(String file) {
    return Place.top(this, file);
  }

  JsonNode tree(String file) {
    return trees.getOrDefault(file, MissingNode.getInstance());
  }
}
