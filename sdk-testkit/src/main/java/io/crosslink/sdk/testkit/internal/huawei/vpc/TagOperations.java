package io.crosslink.sdk.testkit.internal.huawei.vpc;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.huawei.vpc.model.CountResourcesByTagsResponse;
import io.crosslink.sdk.huawei.vpc.model.ListProjectTagsResponse;
import io.crosslink.sdk.huawei.vpc.model.ListResourcesByTagsRequest;
import io.crosslink.sdk.huawei.vpc.model.ListResourcesByTagsResponse;
import io.crosslink.sdk.huawei.vpc.model.ProjectTag;
import io.crosslink.sdk.huawei.vpc.model.ResourceMatchKey;
import io.crosslink.sdk.huawei.vpc.model.ResourceMatchRequest;
import io.crosslink.sdk.huawei.vpc.model.ResourceTagFilterRequest;
import io.crosslink.sdk.huawei.vpc.model.ShowResourceTagsResponse;
import io.crosslink.sdk.huawei.vpc.model.TaggedResource;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The operations of the tags of one type of resource. */
final class TagOperations {
  private static final int MAX_TAGS = 20;
  private static final int MAX_LIMIT = 1000;

  private final TagStore tags;
  private final Supplier<Map<String, String>> names;
  private final String type;
  private final String idParameter;
  private final String collection;

  /**
   * Creates the operations.
   *
   * @param type the type of resource, as in the operation ids, such as {@code Vpc}
   * @param names returns the names of all resources by id, in the order of their creation
   */
  TagOperations(String type, TagStore tags, Supplier<Map<String, String>> names) {
    this.type = type;
    this.tags = tags;
    this.names = names;
    String lower = type.toLowerCase(Locale.ROOT);
    idParameter = lower + "_id";
    collection = "/v2.0/{project_id}/" + lower + "s";
  }

  void addTo(List<Route> routes) {
    String ofOne = collection + "/{" + idParameter + "}/tags";
    String action = ofOne + "/action";
    String instances = collection + "/resource_instances/action";
    add(routes, "list%sTags", "GET", collection + "/tags", call -> listForProject());
    add(routes, "create%sTag", "POST", ofOne, this::create);
    add(routes, "show%sTags", "GET", ofOne, this::show);
    add(routes, "delete%sTag", "DELETE", ofOne + "/{key}", this::delete);
    add(routes, "batchCreate%sTags", "POST", action, this::createAll);
    add(routes, "batchDelete%sTags", "POST", action, this::deleteAll);
    add(routes, "list%ssByTags", "POST", instances, this::list);
    add(routes, "count%ssByTags", "POST", instances, this::count);
  }

  private void add(
      List<Route> routes, String operation, String method, String path, Route.Handler handler) {
    routes.add(Route.of(operation.formatted(type), method, path, handler));
  }

  private Response listForProject() {
    Map<String, Set<String>> values = new LinkedHashMap<>();
    names
        .get()
        .keySet()
        .forEach(
            id ->
                tags.get(id)
                    .values()
                    .forEach(
                        (key, value) ->
                            values.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(value)));
    List<ProjectTag> all = new ArrayList<>();
    values.forEach(
        (key, each) -> all.add(ProjectTag.builder().key(key).values(List.copyOf(each)).build()));
    return Response.ok(ListProjectTagsResponse.builder().tags(all).build());
  }

  private Response create(Call call) {
    ObjectNode tag = call.body("tag");
    Map<String, String> after = values(call);
    after.put(tag.path("key").asText(), tag.path("value").asText());
    return set(call, after);
  }

  private Response show(Call call) {
    return Response.ok(ShowResourceTagsResponse.builder().tags(tags.get(id(call)).shown()).build());
  }

  private Response delete(Call call) {
    Map<String, String> after = values(call);
    after.remove(call.pathValue("key"));
    return set(call, after);
  }

  private Response createAll(Call call) {
    Map<String, String> after = values(call);
    call.plainBody()
        .path("tags")
        .forEach(tag -> after.put(tag.path("key").asText(), tag.path("value").asText()));
    return set(call, after);
  }

  private Response deleteAll(Call call) {
    Map<String, String> after = values(call);
    call.plainBody().path("tags").forEach(tag -> after.remove(tag.path("key").asText()));
    return set(call, after);
  }

  private Map<String, String> values(Call call) {
    return new LinkedHashMap<>(tags.get(id(call)).values());
  }

  private Response set(Call call, Map<String, String> after) {
    if (after.size() > MAX_TAGS) {
      throw Call.invalid("a resource has at most " + MAX_TAGS + " tags");
    }
    tags.set(id(call), new TagStore.Tags(after));
    return Response.noContent();
  }

  private String id(Call call) {
    String id = call.pathValue(idParameter);
    if (!names.get().containsKey(id)) {
      throw VpcErrors.notFound("resource", id);
    }
    return id;
  }

  private Response list(Call call) {
    ListResourcesByTagsRequest request =
        Call.read(call.plainBody(), ListResourcesByTagsRequest.class);
    List<TaggedResource> found = found(request);
    int offset = request.getOffset() == null ? 0 : Math.min(request.getOffset(), found.size());
    int limit = request.getLimit() == null ? MAX_LIMIT : request.getLimit();
    return Response.ok(
        ListResourcesByTagsResponse.builder()
            .resources(found.subList(offset, Math.min(offset + limit, found.size())))
            .totalCount(found.size())
            .build());
  }

  private Response count(Call call) {
    ListResourcesByTagsRequest request =
        Call.read(call.plainBody(), ListResourcesByTagsRequest.class);
    return Response.ok(
        CountResourcesByTagsResponse.builder().totalCount(found(request).size()).build());
  }

  private List<TaggedResource> found(ListResourcesByTagsRequest request) {
    for (ResourceMatchRequest match : request.getMatches()) {
      if (!ResourceMatchKey.RESOURCE_NAME.equals(match.getKey())) {
        throw Call.invalid("the key of a match must be resource_name");
      }
    }
    List<TaggedResource> found = new ArrayList<>();
    names
        .get()
        .forEach(
            (id, name) -> {
              if (matches(request, tags.get(id), name)) {
                found.add(
                    TaggedResource.builder()
                        .resourceId(id)
                        .resourceName(name)
                        .tags(tags.get(id).shown())
                        .build());
              }
            });
    return found;
  }

  private static boolean matches(
      ListResourcesByTagsRequest request, TagStore.Tags tags, String name) {
    return request.getTags().stream().allMatch(filter -> hasTag(tags, filter))
        && request.getMatches().stream().allMatch(match -> name.equals(match.getValue()));
  }

  private static boolean hasTag(TagStore.Tags tags, ResourceTagFilterRequest filter) {
    String value = tags.values().get(filter.getKey());
    return value != null && (filter.getValues().isEmpty() || filter.getValues().contains(value));
  }
}
