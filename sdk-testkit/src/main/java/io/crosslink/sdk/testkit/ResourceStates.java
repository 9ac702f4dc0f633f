package io.crosslink.sdk.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.testkit.ResourceTypes.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The resources of both fakes with their states, and since when each is in its state. They are read
 * as a test reads them, which is neither a call nor a poll. A new state is noticed when it is read,
 * so its time is as exact as reads are frequent. Nothing is kept of resources that do not exist.
 */
final class ResourceStates {
  /** Of more resources of a type, the newest are listed. */
  private static final int LISTED = 100;

  private static final long INTERVAL = Duration.ofSeconds(1).toNanos();

  /** At most a tenth of the time is spent on {@link #note()}, whatever the number of resources. */
  private static final int DURATIONS_BETWEEN = 9;

  private final ResourceTypes types;
  private final VirtualTime time;
  private Map<Resource, Seen> seen = Map.of();
  private long due = System.nanoTime();

  /** A resource; the parent is empty if it has none. */
  private record Resource(String type, String parent, String id) {}

  /** A state, and when it was first seen. */
  private record Seen(@Nullable String state, Instant since) {}

  /** A resource with its properties. */
  private record Found(Resource resource, Object model) {}

  ResourceStates(ResourceTypes types, VirtualTime time) {
    this.types = types;
    this.time = time;
  }

  /** Notes which states have changed, if that is due. To be called all the time. */
  synchronized void note() {
    if (System.nanoTime() - due >= 0) {
      toJson();
    }
  }

  /** {@return the types of which there are resources, each with the resources} */
  synchronized ArrayNode toJson() {
    long start = System.nanoTime();
    Map<Resource, Seen> now = new HashMap<>();
    Map<String, List<Found>> all = new HashMap<>();
    ArrayNode json = Json.mapper().createArrayNode();
    for (Type<?> type : types.all()) {
      List<Found> found = find(type, all);
      all.put(type.path(), found);
      if (!found.isEmpty()) {
        ObjectNode group = json.addObject().put("type", type.path()).put("count", found.size());
        ArrayNode listed = group.putArray("resources");
        found
            .subList(Math.max(0, found.size() - LISTED), found.size())
            .forEach(each -> listed.add(toJson(each, now)));
      }
    }
    seen = now;
    long end = System.nanoTime();
    due = end + Math.max(INTERVAL, DURATIONS_BETWEEN * (end - start));
    return json;
  }

  /** Returns the resources of a type; those of its parent have been found before. */
  private static <T> List<Found> find(Type<T> type, Map<String, List<Found>> all) {
    List<String> parents =
        type.parent() == null
            ? List.of("")
            : all.getOrDefault(type.parent(), List.of()).stream()
                .map(each -> each.resource.id)
                .toList();
    List<Found> found = new ArrayList<>();
    for (String parent : parents) {
      FakeResources<T> handle = type.handle().apply(parent);
      for (T model : handle.list()) {
        String id = String.valueOf(handle.access().id(model));
        found.add(new Found(new Resource(type.path(), parent, id), model));
      }
    }
    return found;
  }

  private ObjectNode toJson(Found found, Map<Resource, Seen> now) {
    Resource resource = found.resource;
    String type = resource.type.substring(resource.type.lastIndexOf('.') + 1);
    String one = type.substring(0, type.length() - 1); // such as privateConnect
    JsonNode model = Json.mapper().valueToTree(found.model);
    String state = text(model, "status", "state", one + "Status");
    Seen before = seen.get(resource);
    Seen present =
        before != null && Objects.equals(before.state, state)
            ? before
            : new Seen(state, time.now());
    now.put(resource, present);
    ObjectNode json =
        Json.mapper()
            .createObjectNode()
            .put("id", resource.id)
            .put("name", text(model, "name", "alias", one + "Name"))
            .put("state", state)
            .put("since", present.since.toString());
    return resource.parent.isEmpty() ? json : json.put("parent", resource.parent);
  }

  /** Returns the first of some properties that a resource has, or null if it has none of them. */
  private static @Nullable String text(JsonNode model, String... names) {
    for (String name : names) {
      if (model.hasNonNull(name)) {
        return model.get(name).asText();
      }
    }
    return null;
  }
}
