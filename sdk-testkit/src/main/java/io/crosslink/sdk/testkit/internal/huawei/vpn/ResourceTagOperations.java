package io.crosslink.sdk.testkit.internal.huawei.vpn;

import io.crosslink.sdk.huawei.vpn.model.CountResourcesByTagsResponse;
import io.crosslink.sdk.huawei.vpn.model.CreateResourceTagsRequest;
import io.crosslink.sdk.huawei.vpn.model.DeleteResourceTagsRequest;
import io.crosslink.sdk.huawei.vpn.model.ListProjectTagsResponse;
import io.crosslink.sdk.huawei.vpn.model.ListResourcesByTagsResponse;
import io.crosslink.sdk.huawei.vpn.model.ProjectTag;
import io.crosslink.sdk.huawei.vpn.model.ResourceMatchKey;
import io.crosslink.sdk.huawei.vpn.model.ResourceMatchRequest;
import io.crosslink.sdk.huawei.vpn.model.ResourceTag;
import io.crosslink.sdk.huawei.vpn.model.ResourceTagFilterRequest;
import io.crosslink.sdk.huawei.vpn.model.ResourceTagRemovalRequest;
import io.crosslink.sdk.huawei.vpn.model.ResourcesByTagsRequest;
import io.crosslink.sdk.huawei.vpn.model.ShowResourceTagsResponse;
import io.crosslink.sdk.huawei.vpn.model.TaggedResource;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.OffsetPaging;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The operations of tags of resources. */
final class ResourceTagOperations {
  private static final String KIND = "/v5/{project_id}/{resource_type}";
  private static final String TAGS = KIND + "/{resource_id}/tags";
  private static final String INSTANCES = KIND + "/resource-instances";
  private static final int MAX_TAGS = 20;
  private static final OffsetPaging PAGING = new OffsetPaging(1, 1000, Integer.MAX_VALUE);

  private final Map<String, TaggableResources<?>> kinds;

  /** Creates the operations for types of resources, by their names in paths. */
  ResourceTagOperations(Map<String, TaggableResources<?>> kinds) {
    this.kinds = kinds;
  }

  void addTo(List<Route> routes) {
    add(routes, "createResourceTags", "POST", TAGS + "/create", this::create);
    add(routes, "deleteResourceTags", "POST", TAGS + "/delete", this::delete);
    add(routes, "showResourceTags", "GET", TAGS, this::show);
    add(routes, "listProjectTags", "GET", KIND + "/tags", this::listProjectTags);
    add(routes, "listResourcesByTags", "POST", INSTANCES + "/filter", this::listResources);
    add(routes, "countResourcesByTags", "POST", INSTANCES + "/count", this::countResources);
  }

  private static void add(
      List<Route> routes, String operation, String method, String path, Route.Handler handler) {
    routes.add(Route.of(operation, method, path, handler));
  }

  private Response create(Call call) {
    List<ResourceTag> added =
        Call.read(call.plainBody("tags"), CreateResourceTagsRequest.class).getTags().stream()
            .map(tag -> tag(tag.getKey(), tag.getValue()))
            .toList();
    checkNumber(added);
    kind(call).change(call.pathValue("resource_id"), tags -> with(tags, added));
    return Response.noContent();
  }

  private Response delete(Call call) {
    List<ResourceTagRemovalRequest> removed =
        Call.read(call.plainBody("tags"), DeleteResourceTagsRequest.class).getTags();
    checkNumber(removed);
    kind(call)
        .change(
            call.pathValue("resource_id"),
            tags ->
                tags.stream()
                    .filter(tag -> removed.stream().noneMatch(each -> matches(tag, each)))
                    .toList());
    return Response.noContent();
  }

  private Response show(Call call) {
    return Response.ok(
        ShowResourceTagsResponse.builder()
            .tags(kind(call).tags(call.pathValue("resource_id")))
            .build());
  }

  private Response listProjectTags(Call call) {
    Map<@Nullable String, Set<String>> values = new LinkedHashMap<>();
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

  private Response listResources(Call call) {
    List<TaggedResource> found = resources(call);
    return Response.ok(
        ListResourcesByTagsResponse.builder()
            .resources(PAGING.cut(found, call.query()))
            .totalCount(found.size())
            .build());
  }

  private Response countResources(Call call) {
    return Response.ok(
        CountResourcesByTagsResponse.builder().totalCount(resources(call).size()).build());
  }

  private List<TaggedResource> resources(Call call) {
    ResourcesByTagsRequest request = Call.read(call.plainBody(), ResourcesByTagsRequest.class);
    if (request.getTags().size() > MAX_TAGS) {
      throw Call.invalid("tags must have at most " + MAX_TAGS + " items");
    }
    for (ResourceMatchRequest match : request.getMatches()) {
      if (!ResourceMatchKey.RESOURCE_NAME.equals(match.getKey())) {
        throw Call.invalid("the key of a match must be resource_name");
      }
    }
    return kind(call).resources().stream().filter(each -> matches(each, request)).toList();
  }

  private TaggableResources<?> kind(Call call) {
    String name = call.pathValue("resource_type");
    TaggableResources<?> kind = kinds.get(name);
    if (kind == null) {
      throw Call.invalid("there is no resource_type " + name);
    }
    return kind;
  }

  private static boolean matches(TaggedResource resource, ResourcesByTagsRequest request) {
    boolean untagged = Boolean.TRUE.equals(request.getWithoutAnyTag());
    boolean tagged =
        untagged
            ? resource.getTags().isEmpty()
            : request.getTags().stream().allMatch(filter -> hasTag(resource, filter));
    return tagged
        && request.getMatches().stream()
            .allMatch(match -> Objects.equals(match.getValue(), resource.getResourceName()));
  }

  private static boolean hasTag(TaggedResource resource, ResourceTagFilterRequest filter) {
    return resource.getTags().stream()
        .anyMatch(
            tag ->
                Objects.equals(tag.getKey(), filter.getKey())
                    && (filter.getValues().isEmpty()
                        || filter.getValues().contains(tag.getValue())));
  }

  private static boolean matches(ResourceTag tag, ResourceTagRemovalRequest wanted) {
    return Objects.equals(tag.getKey(), wanted.getKey())
        && (wanted.getValue() == null || wanted.getValue().equals(tag.getValue()));
  }

  /** Keys are unique in a resource: a new value replaces the old one. */
  private static List<ResourceTag> with(List<ResourceTag> tags, List<ResourceTag> added) {
    Map<@Nullable String, ResourceTag> byKey = new LinkedHashMap<>();
    tags.forEach(tag -> byKey.put(tag.getKey(), tag));
    added.forEach(tag -> byKey.put(tag.getKey(), tag));
    return List.copyOf(byKey.values());
  }

  private static ResourceTag tag(@Nullable String key, @Nullable String value) {
    if (key == null || key.isEmpty() || key.length() > 128) {
      throw Call.invalid("the key of a tag has 1 to 128 characters");
    }
    if (value != null && value.length() > 255) {
      throw Call.invalid("the value of a tag has at most 255 characters");
    }
    return ResourceTag.builder().key(key).value(Objects.requireNonNullElse(value, "")).build();
  }

  private static void checkNumber(List<?> tags) {
    if (tags.isEmpty() || tags.size() > MAX_TAGS) {
      throw Call.invalid("tags must have 1 to " + MAX_TAGS + " items");
    }
  }
}
