package io.crosslink.sdk.testkit.internal.huawei.dc;

import io.crosslink.sdk.huawei.dc.model.CountResourcesByTagsResponse;
import io.crosslink.sdk.huawei.dc.model.CreateResourceTagsRequest;
import io.crosslink.sdk.huawei.dc.model.DeleteResourceTagsRequest;
import io.crosslink.sdk.huawei.dc.model.ListProjectTagsResponse;
import io.crosslink.sdk.huawei.dc.model.ListResourcesByTagsRequest;
import io.crosslink.sdk.huawei.dc.model.ListResourcesByTagsResponse;
import io.crosslink.sdk.huawei.dc.model.ProjectTag;
import io.crosslink.sdk.huawei.dc.model.ResourceTag;
import io.crosslink.sdk.huawei.dc.model.ResourceTagRemovalRequest;
import io.crosslink.sdk.huawei.dc.model.ResourceTagRequest;
import io.crosslink.sdk.huawei.dc.model.ShowResourceTagsResponse;
import io.crosslink.sdk.huawei.dc.model.TaggedResource;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The operations of tags of resources. */
final class TagOperations {
  private static final String KIND = "/v3/{project_id}/{resource_type}";
  private static final String TAGS = KIND + "/{resource_id}/tags";
  private static final String INSTANCES = KIND + "/resource-instances/action";
  private static final int MAX_LIMIT = 1000;

  private final Map<String, TaggableResources<?>> kinds;

  /** Creates the operations for types of resources, by their names in paths. */
  TagOperations(Map<String, TaggableResources<?>> kinds) {
    this.kinds = kinds;
  }

  void addTo(List<Route> routes) {
    routes.add(Route.of("listProjectTags", "GET", KIND + "/tags", this::listForProject));
    routes.add(Route.of("createResourceTag", "POST", TAGS, this::create));
    routes.add(Route.of("showResourceTags", "GET", TAGS, this::show));
    routes.add(Route.of("deleteResourceTag", "DELETE", TAGS + "/{key}", this::delete));
    routes.add(Route.of("batchCreateResourceTags", "POST", TAGS + "/action", this::createAll));
    routes.add(Route.of("batchDeleteResourceTags", "POST", TAGS + "/action", this::deleteAll));
    routes.add(Route.of("listResourcesByTags", "POST", INSTANCES, this::list));
    routes.add(Route.of("countResourcesByTags", "POST", INSTANCES, this::count));
  }

  private Response listForProject(Call call) {
    Map<String, Set<String>> values = new LinkedHashMap<>();
    for (TaggedResource resource : kind(call).resources()) {
      for (ResourceTag tag : resource.getTags()) {
        values
            .computeIfAbsent(tag.getKey(), key -> new LinkedHashSet<>())
            .add(Objects.requireNonNullElse(tag.getValue(), ""));
      }
    }
    List<ProjectTag> tags = new ArrayList<>();
    values.forEach(
        (key, all) -> tags.add(ProjectTag.builder().key(key).values(List.copyOf(all)).build()));
    return Response.ok(ListProjectTagsResponse.builder().tags(tags).build());
  }

  private Response create(Call call) {
    ResourceTagRequest tag = Call.read(call.body("tag"), ResourceTagRequest.class);
    kind(call).change(id(call), tags -> TagLists.with(tags, List.of(tag)));
    return Response.noContent();
  }

  private Response show(Call call) {
    TaggedResource resource = kind(call).resource(id(call));
    return Response.ok(
        ShowResourceTagsResponse.builder()
            .tags(resource.getTags())
            .sysTags(resource.getSysTags())
            .build());
  }

  private Response delete(Call call) {
    String key = call.pathValue("key");
    if (kind(call).resource(id(call)).getTags().stream()
        .noneMatch(tag -> tag.getKey().equals(key))) {
      throw DcErrors.notFound("tag", key);
    }
    kind(call).change(id(call), tags -> without(tags, key));
    return Response.noContent();
  }

  private Response createAll(Call call) {
    List<ResourceTagRequest> added =
        Call.read(call.plainBody(), CreateResourceTagsRequest.class).getTags();
    kind(call).change(id(call), tags -> TagLists.with(tags, added));
    return Response.noContent();
  }

  /** Tags that the resource does not have are ignored, which is not documented. */
  private Response deleteAll(Call call) {
    for (ResourceTagRemovalRequest removed :
        Call.read(call.plainBody(), DeleteResourceTagsRequest.class).getTags()) {
      kind(call).change(id(call), tags -> without(tags, removed.getKey()));
    }
    return Response.noContent();
  }

  private static List<ResourceTag> without(List<ResourceTag> tags, String key) {
    return tags.stream().filter(tag -> !tag.getKey().equals(key)).toList();
  }

  private Response list(Call call) {
    ListResourcesByTagsRequest request =
        Call.read(call.plainBody(), ListResourcesByTagsRequest.class);
    List<TaggedResource> found = found(call, request);
    int offset = Math.min(Objects.requireNonNullElse(request.getOffset(), 0), found.size());
    int limit = Objects.requireNonNullElse(request.getLimit(), MAX_LIMIT);
    return Response.ok(
        ListResourcesByTagsResponse.builder()
            .resources(found.subList(offset, Math.min(offset + limit, found.size())))
            .totalCount(found.size())
            .build());
  }

  /** The conditions of both requests have the same names. */
  private Response count(Call call) {
    ListResourcesByTagsRequest request =
        Call.read(call.plainBody(), ListResourcesByTagsRequest.class);
    return Response.ok(
        CountResourcesByTagsResponse.builder().totalCount(found(call, request).size()).build());
  }

  private List<TaggedResource> found(Call call, ListResourcesByTagsRequest request) {
    TagFilter filter = new TagFilter(request);
    return kind(call).resources().stream().filter(filter::matches).toList();
  }

  private static String id(Call call) {
    return call.pathValue("resource_id");
  }

  private TaggableResources<?> kind(Call call) {
    String name = call.pathValue("resource_type");
    TaggableResources<?> kind = kinds.get(name);
    if (kind == null) {
      throw Call.invalid("there is no resource_type " + name);
    }
    return kind;
  }
}
