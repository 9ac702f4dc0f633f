package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.CloudResource;
import io.crosslink.sdk.examples.InventorySource.Place;
import io.crosslink.sdk.huawei.dc.model.DirectConnect;
import io.crosslink.sdk.huawei.dc.model.DirectConnectType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Draws what is connected with what, as a flowchart of Mermaid: a frame for each account and
 * region, in it the resources that are connected with others, and the listings that failed. A
 * resource that is not listed, such as the VPC of another account, is shown by its id.
 *
 * <p>Solid lines are ids that resources hold. A dotted line connects what Zenlayer ends in a VLAN
 * at Huawei Cloud with the hosted direct connect that has this VLAN, if there is exactly one.
 */
final class InventoryMermaid {
  private static final String SAFE = " ,:/()@+-.";

  private final Map<String, List<Node>> nodesById = new LinkedHashMap<>();
  private final Map<String, String> unlisted = new LinkedHashMap<>();
  private final Set<String> edges = new LinkedHashSet<>();
  private final Set<Node> connected = new LinkedHashSet<>();

  /** A resource in the diagram; {@code name} is its name there. */
  private record Node(String name, Place place, String kind, String owner, CloudResource resource) {

    boolean near(Node other) {
      return place.account().equals(other.place.account())
          && place.region().equals(other.place.region());
    }

    String label() {
      String name = Objects.requireNonNullElse(resource.resourceName(), "");
      String status = Objects.requireNonNullElse(resource.resourceStatus(), "");
      return kind
          + " "
          + (name.isEmpty() ? resource.resourceId() : name)
          + (status.isEmpty() ? "" : ", " + status);
    }
  }

  private InventoryMermaid() {}

  static String of(List<InventorySection> sections) {
    return new InventoryMermaid().draw(sections);
  }

  private String draw(List<InventorySection> sections) {
    List<Node> nodes = new ArrayList<>();
    for (InventorySection section : sections) {
      for (CloudResource each : section.resources()) {
        Node node =
            new Node(
                "n" + (nodes.size() + 1), section.place(), section.kind(), section.owner(), each);
        nodes.add(node);
        nodesById.computeIfAbsent(each.resourceId(), id -> new ArrayList<>()).add(node);
      }
    }
    connect(nodes);
    StringBuilder text = new StringBuilder("flowchart LR\n");
    int frames = 0;
    for (Map.Entry<String, List<String>> frame : frames(sections).entrySet()) {
      if (!frame.getValue().isEmpty()) {
        text.append("  subgraph ").append(node("g" + ++frames, frame.getKey())).append('\n');
        frame.getValue().forEach(line -> text.append("    ").append(line).append('\n'));
        text.append("  end\n");
      }
    }
    unlisted.forEach(
        (id, name) ->
            text.append("  ").append(node(name, "not listed: " + id)).append(":::unlisted\n"));
    edges.forEach(edge -> text.append("  ").append(edge).append('\n'));
    return text.append("  classDef unlisted stroke-dasharray:4\n").toString();
  }

  private void connect(List<Node> nodes) {
    InventoryLinks links = new InventoryLinks(nodes.stream().map(Node::resource).toList());
    for (Node from : nodes) {
      for (String id : links.of(from.resource(), from.owner())) {
        connected.add(from);
        edges.add(from.name() + " --- " + target(from, id));
      }
      for (int vlan : InventoryLinks.vlans(from.resource())) {
        List<Node> hosted = nodes.stream().filter(each -> isHosted(each, vlan)).toList();
        if (hosted.size() == 1) {
          connected.add(from);
          connected.add(hosted.get(0));
          edges.add(from.name() + " -.-|VLAN " + vlan + "| " + hosted.get(0).name());
        }
      }
    }
  }

  private static boolean isHosted(Node node, int vlan) {
    return node.resource() instanceof DirectConnect connect
        && DirectConnectType.HOSTED.equals(connect.getType())
        && Objects.equals(connect.getVlan(), vlan);
  }

  /** Returns the resource with an id: if several places have it, the one in the same place. */
  private String target(Node from, String id) {
    List<Node> found = nodesById.getOrDefault(id, List.of());
    if (found.isEmpty()) {
      return unlisted.computeIfAbsent(id, other -> "x" + (unlisted.size() + 1));
    }
    Node node = found.stream().filter(from::near).findFirst().orElse(found.get(0));
    connected.add(node);
    return node.name();
  }

  private Map<String, List<String>> frames(List<InventorySection> sections) {
    Map<String, List<String>> frames = new LinkedHashMap<>();
    int failures = 0;
    for (InventorySection section : sections) {
      List<String> lines = frames.computeIfAbsent(title(section.place()), t -> new ArrayList<>());
      if (section.failure() != null) {
        String what = section.kind() + " of " + section.place().service();
        lines.add(node("f" + ++failures, "not listed: " + what) + ":::unlisted");
      }
    }
    nodesById.values().stream()
        .flatMap(List::stream)
        .filter(connected::contains)
        .forEach(
            each ->
                Objects.requireNonNull(frames.get(title(each.place())))
                    .add(node(each.name(), each.label())));
    return frames;
  }

  private static String title(Place place) {
    return place.region().isEmpty()
        ? place.account() + ", " + place.service()
        : place.account() + ", " + place.region();
  }

  private static String node(String name, String label) {
    return name + "[\"" + escaped(label) + "\"]";
  }

  /** Writes all but letters, digits and some signs as codes, so that no name is syntax. */
  static String escaped(String label) {
    StringBuilder text = new StringBuilder();
    label
        .codePoints()
        .forEach(
            each -> {
              if (Character.isLetterOrDigit(each) || SAFE.indexOf(each) >= 0) {
                text.appendCodePoint(each);
              } else if (Character.isISOControl(each)
                  || Character.getType(each) == Character.FORMAT) {
                text.append('?');
              } else {
                text.append('#').append(each).append(';');
              }
            });
    return text.toString();
  }
}
