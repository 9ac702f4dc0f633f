package io.crosslink.sdk.testkit.internal.huawei.tags;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.service.Rejection;
import io.crosslink.sdk.testkit.internal.spec.SpecDocument;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The operations of tags that all services have whose paths of tags are equal. What else a response
 * contains is a matter of the document.
 */
public final class TagOperations {
  private static final String TYPE = "/v3/{project_id}/{resource_type}";
  private static final String TAGS = TYPE + "/{resource_id}/tags";
  private static final String LIST = "listProjectTags";
  private static final String SHOW = "showResourceTags";

  private final Map<String, ? extends TaggedResources> types;
  private final int most;
  private final boolean removesOnlyPresent;
  private final boolean countsKeys;
  private final boolean showsSystemTags;

  /**
   * Creates the operations.
   *
   * @param document the document of the service
   * @param types the types of resources, by their names in paths
   * @param most how many tags a resource may have
   * @param removesOnlyPresent whether it is an error to remove a tag that the resource does not
   *     have
   */
  public TagOperations(
      SpecDocument document,
      Map<String, ? extends TaggedResources> types,
      int most,
      boolean removesOnlyPresent) {
    this.types = types;
    this.most = most;
    this.removesOnlyPresent = removesOnlyPresent;
    countsKeys = responds(document, LIST, "total_count");
    showsSystemTags = responds(document, SHOW, "sys_tags");
  }

  private static boolean responds(SpecDocument document, String operation, String property) {
    return document.operation(operation).responseSchema().path("properties").has(property);
  }

  /** Adds the routes of the operations. */
  public void addTo(List<Route> routes) {
    routes.add(Route.of(LIST, "GET", TYPE + "/tags", this::listForProject));
    routes.add(Route.of("createResourceTag", "POST", TAGS, this::create));
    routes.add(Route.of(SHOW, "GET", TAGS, this::show));
    routes.add(Route.of("deleteResourceTag", "DELETE", TAGS + "/{key}", this::delete));
    routes.add(Route.of("batchCreateResourceTags", "POST", TAGS + "/action", this::createAll));
    routes.add(Route.of("batchDeleteResourceTags", "POST", TAGS + "/action", this::deleteAll));
  }

  private Response listForProject(Call call) {
    Map<String, Set<String>> values = new LinkedHashMap<>();
    for (Tags tags : type(call).all()) {
      tags.values()
          .forEach(
              (key, value) ->
                  values.computeIfAbsent(key, same -> new LinkedHashSet<>()).add(value));
    }
    ObjectNode body = Json.mapper().createObjectNode();
    ArrayNode tags = body.putArray("tags");
    values.forEach(
        (key, all) -> {
          ArrayNode each = tags.addObject().put("key", key).putArray("values");
          all.forEach(each::add);
        });
    if (countsKeys) {
      body.put("total_count", values.size());
    }
    return Response.ok(body);
  }

  private Response show(Call call) {
    ObjectNode body = Json.mapper().createObjectNode();
    body.set("tags", tags(call).json());
    if (showsSystemTags) {
      body.set("sys_tags", type(call).ofSystem(id(call)).json());
    }
    return Response.ok(body);
  }

  private Response create(Call call) {
    return set(call, with(tags(call), call.body("tag")));
  }

  private Response createAll(Call call) {
    Tags tags = tags(call);
    for (JsonNode each : call.plainBody().path("tags")) {
      tags = with(tags, each);
    }
    return set(call, tags);
  }

  private static Tags with(Tags tags, JsonNode added) {
    return tags.with(added.path("key").asText(), added.path("value").textValue());
  }

  private Response delete(Call call) {
    String key = call.pathValue("key");
    Tags tags = tags(call);
    if (removesOnlyPresent && !tags.values().containsKey(key)) {
      throw new ErrorResponseException(
          404, Rejection.NOT_FOUND, "The tag " + key + " does not exist");
    }
    return set(call, tags.without(key));
  }

  /** Tags that the resource does not have are ignored, which is not documented. */
  private Response deleteAll(Call call) {
    Tags tags = tags(call);
    for (JsonNode each : call.plainBody().path("tags")) {
      tags = tags.without(each.path("key").asText());
    }
    return set(call, tags);
  }

  private Tags tags(Call call) {
    return type(call).of(id(call));
  }

  private Response set(Call call, Tags tags) {
    type(call).set(id(call), tags.atMost(most));
    return Response.noContent();
  }

  private static String id(Call call) {
    return call.pathValue("resource_id");
  }

  private TaggedResources type(Call call) {
    String name = call.pathValue("resource_type");
    TaggedResources type = types.get(name);
    if (type == null) {
      throw Call.invalid("there is no resource_type " + name);
    }
    return type;
  }
}
