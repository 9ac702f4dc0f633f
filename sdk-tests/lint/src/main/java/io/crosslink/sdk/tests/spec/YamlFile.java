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
 * @param shared the file that it extends, whose values are in the tree, too; nothing if it extends
 *     none
 */
public record YamlFile(
    JsonNode tree,
    Map<String, Integer> lines,
    Map<String, String> words,
    Optional<String> problem,
    Optional<SharedFile> shared) {
  private static final JsonMapper YAML =
      JsonMapper.builder(new YAMLFactory())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .nodeFactory(new JsonNodeFactory(true))
          .build();

  /** A file that does not exist. */
  static final YamlFile NONE =
      new YamlFile(
          MissingNode.getInstance(), Map.of(), Map.of(), Optional.empty(), Optional.empty());

  /** Reads a file, together with the one that it extends. */
  public static YamlFile read(Path file) {
    try {
      YamlFile own = parse(Files.readString(file));
      return SharedFile.name(own.tree())
          .map(shared -> SharedFile.read(file, shared).with(own))
          .orElse(own);
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
          : new YamlFile(
              tree, recorder.lines(), recorder.words(), Optional.empty(), Optional.empty());
    } catch (JsonProcessingException e) {
      return invalid(e.getLocation().getLineNr(), withoutExcerpts(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static YamlFile invalid(int line, String problem) {
    return new YamlFile(
        MissingNode.getInstance(),
        Map.of("", line),
        Map.of(),
        Optional.of(problem),
        Optional.empty());
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
    String nearest = nearest(pointer);
    return isFromShared(nearest)
        ? shared.orElseThrow().file().line(nearest)
        : lines.getOrDefault(nearest, 1);
  }

  /** {@return the name of the file that has this line: its own, or that of the shared one} */
  String name(String own, String pointer) {
    return isFromShared(nearest(pointer)) ? shared.orElseThrow().name() : own;
  }

  private boolean isFromShared(String pointer) {
    return !lines.containsKey(pointer) && shared.isPresent();
  }

  private String nearest(String pointer) {
    String nearest = pointer;
    while (!nearest.isEmpty() && !has(nearest)) {
      nearest = nearest.substring(0, nearest.lastIndexOf('/'));
    }
    return nearest;
  }

  private boolean has(String pointer) {
    return lines.containsKey(pointer) || shared.map(it -> it.file().has(pointer)).orElse(false);
  }
}
