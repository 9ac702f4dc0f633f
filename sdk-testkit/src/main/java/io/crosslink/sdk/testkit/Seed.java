package io.crosslink.sdk.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.huawei.vpc.model.Vpc;
import io.crosslink.sdk.huawei.vpn.model.VpnServer;
import io.crosslink.sdk.testkit.ResourceTypes.Type;
import io.crosslink.sdk.testkit.internal.spec.JsonObjects;
import io.crosslink.sdk.testkit.internal.wiremock.Yaml;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Adds the resources of a JSON or YAML document to the fakes: by cloud, service and resource, as in
 * {@code huawei.vpn.customerGateways}, children by the id of their parent, too. Properties have the
 * provider's names; unknown ones are rejected, since they are most likely mistyped.
 */
final class Seed {
  /** Fails on unknown properties, which models keep otherwise. */
  private static final ObjectMapper STRICT =
      Json.mapper()
          .copy()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .setAnnotationIntrospector(
              new JacksonAnnotationIntrospector() {
                private static final long serialVersionUID = 1L;

                @Override
                public Boolean hasAnySetter(Annotated annotated) {
                  return false;
                }
              });

  /** The types in the order in which they are added: parents first. */
  private final Map<String, Type<?>> types = new LinkedHashMap<>();

  private final FakeVpn vpn;
  private final FakeVpc vpc;

  /**
   * A resource to be added.
   *
   * @param place where it is in the document
   * @param group the same without its index
   */
  private record Entry<T>(
      String place,
      String group,
      T model,
      Function<String, FakeResources<T>> handle,
      String parent) {}

  Seed(ResourceTypes types, FakeHuaweiCloud huawei) {
    types.all().forEach(type -> this.types.put(type.path(), type));
    this.vpn = huawei.vpn();
    this.vpc = huawei.vpc();
  }

  /**
   * Adds all resources of a document, or none.
   *
   * @param document JSON or YAML
   * @return the ids of the added resources, by their place in the document
   * @throws IllegalArgumentException if the document is not valid, or a resource cannot be added;
   *     the message names the place
   */
  Map<String, List<String>> add(String document) {
    Map<String, JsonNode> found = resources(parse(document));
    List<Entry<?>> entries = new ArrayList<>();
    types.forEach(
        (path, type) -> {
          if (found.containsKey(path)) {
            entries.addAll(entries(path, type, Objects.requireNonNull(found.get(path))));
          }
        });
    Map<String, List<String>> added = new LinkedHashMap<>();
    List<Runnable> undo = new ArrayList<>();
    try {
      for (Entry<?> entry : entries) {
        String id = add(entry, undo);
        added.computeIfAbsent(entry.group, group -> new ArrayList<>()).add(id);
      }
    } catch (IllegalArgumentException e) {
      Collections.reverse(undo);
      undo.forEach(Runnable::run);
      throw e;
    }
    return added;
  }

  private <T> String add(Entry<T> entry, List<Runnable> undo) {
    try {
      FakeResources<T> handle = entry.handle.apply(entry.parent);
      List<Vpc> vpcs = vpc.vpcs().list();
      String id = handle.add(entry.model);
      undo.add(parentRemoval(entry.model, id, vpcs));
      undo.add(() -> handle.remove(id));
      return id;
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(entry.place + ": " + e.getMessage(), e);
    }
  }

  /** Returns what removes the parent that the fake has generated for a resource without one. */
  private Runnable parentRemoval(Object model, String id, List<Vpc> before) {
    if (model instanceof VpnServer server && server.getP2cVgwId() == null) {
      String gateway = vpn.vpnServers().find(id).map(VpnServer::getP2cVgwId).orElseThrow();
      return () -> vpn.p2cVpnGateways().remove(gateway);
    }
    boolean mayHaveAdded = before.isEmpty() && !(model instanceof Vpc);
    List<Vpc> added = mayHaveAdded ? vpc.vpcs().list() : List.of();
    return () -> added.forEach(each -> vpc.vpcs().remove(each.getId()));
  }

  private static JsonNode parse(String document) {
    try {
      boolean json = document.stripLeading().startsWith("{");
      return Json.mapper().readTree(json ? document : Yaml.toJson(document));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
    }
  }

  /** Returns the values at the third level, by their path. */
  private Map<String, JsonNode> resources(JsonNode root) {
    Map<String, JsonNode> found = new LinkedHashMap<>();
    object("the document", root)
        .forEach(
            (cloud, services) ->
                object(cloud, services)
                    .forEach(
                        (service, resources) ->
                            object(cloud + "." + service, resources)
                                .forEach(
                                    (name, value) ->
                                        found.put(cloud + "." + service + "." + name, value))));
    for (String path : found.keySet()) {
      if (!types.containsKey(path)) {
        throw new IllegalArgumentException(
            path + ": unknown; there are " + String.join(", ", types.keySet()));
      }
    }
    return found;
  }

  private static Map<String, JsonNode> object(String place, JsonNode node) {
    if (!node.isObject()) {
      throw new IllegalArgumentException(place + ": must be an object");
    }
    return JsonObjects.properties(node);
  }

  private static <T> List<Entry<T>> entries(String path, Type<T> type, JsonNode value) {
    if (type.parent() == null) {
      return entries(path, "", type, value);
    }
    List<Entry<T>> entries = new ArrayList<>();
    object(path, value)
        .forEach(
            (parent, children) ->
                entries.addAll(entries(path + "." + parent, parent, type, children)));
    return entries;
  }

  private static <T> List<Entry<T>> entries(
      String group, String parent, Type<T> type, JsonNode list) {
    if (!list.isArray()) {
      throw new IllegalArgumentException(group + ": must be a list");
    }
    List<Entry<T>> entries = new ArrayList<>();
    for (JsonNode each : list) {
      String place = group + "[" + entries.size() + "]";
      object(place, each);
      entries.add(new Entry<>(place, group, model(place, type, each), type.handle(), parent));
    }
    return entries;
  }

  private static <T> T model(String place, Type<T> type, JsonNode node) {
    try {
      return STRICT.treeToValue(node, type.model());
    } catch (UnrecognizedPropertyException e) {
      throw new IllegalArgumentException(
          place(place, e) + ": unknown; there are " + e.getKnownPropertyIds(), e);
    } catch (JsonMappingException e) {
      throw new IllegalArgumentException(place(place, e) + ": " + e.getOriginalMessage(), e);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(place + ": " + e.getOriginalMessage(), e);
    }
  }

  private static String place(String start, JsonMappingException failure) {
    StringBuilder place = new StringBuilder(start);
    for (JsonMappingException.Reference each : failure.getPath()) {
      place.append(
          each.getFieldName() == null ? "[" + each.getIndex() + "]" : "." + each.getFieldName());
    }
    return place.toString();
  }
}
