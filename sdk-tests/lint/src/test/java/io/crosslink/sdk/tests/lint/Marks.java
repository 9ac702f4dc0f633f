package io.crosslink.sdk.tests.lint;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The lines of a YAML file by another reader than the linter's. */
final class Marks {
  private final Map<String, Integer> lines = new HashMap<>();

  Marks(Path file) {
    try (Reader reader = Files.newBufferedReader(file)) {
      add("", new Yaml(new LoaderOptions()).compose(reader));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String pointer, Node node) {
    lines.putIfAbsent(pointer, node.getStartMark().getLine() + 1);
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(entry -> addMember(pointer, entry));
    } else if (node instanceof SequenceNode sequence) {
      List<Node> items = sequence.getValue();
      for (int i = 0; i < items.size(); i++) {
        add(pointer + "/" + i, items.get(i));
      }
    }
  }

  private void addMember(String pointer, NodeTuple entry) {
    ScalarNode key = (ScalarNode) entry.getKeyNode();
    String member = pointer + "/" + key.getValue().replace("~", "~0").replace("/", "~1");
    lines.put(member, key.getStartMark().getLine() + 1);
    add(member, entry.getValueNode());
  }

  /** Returns the line of a pointer, or that of the nearest place around it. */
  int line(String pointer) {
    Integer line = lines.get(pointer);
    return line != null ? line : line(pointer.substring(0, pointer.lastIndexOf('/')));
  }
}
