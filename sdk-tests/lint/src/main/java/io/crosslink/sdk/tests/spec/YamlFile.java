package io.crosslink.sdk.tests.spec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A YAML file, read.
 *
 * @param tree what it holds, a missing node if it is not valid YAML
 * @param lines the line at which each key and list item begins, by pointer; the first line is 1. If
 *     the file is not valid, where it is not
 * @param words the words that YAML reads as a boolean although they are neither true nor false,
 *     such as yes and off, by pointer
 * @param problem why it is not valid YAML, nothing if it is
 */
public record YamlFile(
    JsonNode tree,
    Map<String, Integer> lines,
    Map<String, String> words,
    Optional<String> problem) {
  private static final JsonMapper YAML =
      JsonMapper.builder(new YAMLFactory())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .nodeFactory(new JsonNodeFactory(true))
          .build();

  /** A file that does not exist. */
  static final YamlFile NONE =
      new YamlFile(MissingNode.getInstance(), Map.of(), Map.of(), Optional.empty());

  /** Reads a file. */
  public static YamlFile read(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the text of a file. */
  public static YamlFile parse(String text) {
    try (JsonParser parser = YAML.createParser(text)) {
      PlaceRecorder recorder = new PlaceRecorder(parser);
      JsonNode tree = YAML.readTree(recorder);
      return tree == null
          ? invalid(1, "it is empty")
          : new YamlFile(tree, recorder.lines(), recorder.words(), Optional.empty());
    } catch (JsonProcessingException e) {
      return invalid(e.getLocation().getLineNr(), withoutExcerpts(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static YamlFile invalid(int line, String problem) {
    return new YamlFile(
        MissingNode.getInstance(), Map.of("", line), Map.of(), Optional.of(problem));
  }

  /** The parser's message has lines of its own for the place and for what it has read there. */
  private static String withoutExcerpts(JsonProcessingException e) {
    return e.getOriginalMessage()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith(" "))
        .collect(Collectors.joining(", "));
  }

  /** {@return the line of a pointer, or of the nearest place around it that exists} */
  public int line(String pointer) {
    String nearest = pointer;
    while (!lines.containsKey(nearest) && !nearest.isEmpty()) {
      nearest = nearest.substring(0, nearest.lastIndexOf('/'));
    }
    return lines.getOrDefault(nearest, 1);
  }
}
