package io.crosslink.sdk.testkit.internal.huawei.dc;

import io.crosslink.sdk.huawei.dc.model.CountResourcesByTagsResponse;
import io.crosslink.sdk.huawei.dc.model.ListResourcesByTagsRequest;
import io.crosslink.sdk.huawei.dc.model.ListResourcesByTagsResponse;
import io.crosslink.sdk.huawei.dc.model.TaggedResource;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The operations that select resources by their tags. */
final class TagSearch {
  private static final String PATH = "/v3/{project_id}/{resource_type}/resource-instances/action";
  private static final int MAX_LIMIT = 1000;

  private final Map<String, TaggableResources<?>> types;

  /** Creates the operations for types of resources, by their names in paths. */
  TagSearch(Map<String, TaggableResources<?>> types) {
    this.types = types;
  }

  void addTo(List<Route> routes) {
    routes.add(Route.of("listResourcesByTags", "POST", PATH, this::list));
    routes.add(Route.of("countResourcesByTags", "POST", PATH, this::count));
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
    return type(call).resources().stream().filter(filter::matches).toList();
  }

  private TaggableResources<?> type(Call call) {
    String name = call.pathValue("resource_type");
    TaggableResources<?> type = types.get(name);
    if (type == null) {
      throw Call.invalid("there is no resource_type " + name);
    }
    return type;
  }
}
