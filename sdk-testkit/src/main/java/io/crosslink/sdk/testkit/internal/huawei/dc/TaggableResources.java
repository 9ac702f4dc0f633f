package io.crosslink.sdk.testkit.internal.huawei.dc;

import io.crosslink.sdk.huawei.dc.model.DirectConnect;
import io.crosslink.sdk.huawei.dc.model.ResourceTag;
import io.crosslink.sdk.huawei.dc.model.TaggedResource;
import io.crosslink.sdk.huawei.dc.model.VirtualGateway;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.testkit.internal.huawei.tags.TaggedResources;
import io.crosslink.sdk.testkit.internal.huawei.tags.Tags;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.Store;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Access to the tags of the resources of one type, which are stored in the resources themselves.
 *
 * @param store the resources
 * @param shown returns a resource as responses contain it
 * @param tagged returns a resource with other tags
 * @param <T> the type of a resource
 */
record TaggableResources<T>(
    Store<T> store, Function<T, TaggedResource> shown, BiFunction<T, List<ResourceTag>, T> tagged)
    implements TaggedResources {

  /** Returns all types of resources that have tags, by their names in paths. */
  static Map<String, TaggableResources<?>> all(
      Store<DirectConnect> connects,
      Store<VirtualGateway> gateways,
      Store<VirtualInterface> interfaces) {
    return Map.of(
        "dc-directconnect",
        new TaggableResources<>(
            connects,
            each ->
                resource(
                    each.getId(), each.getName(), each.getEnterpriseProjectId(), each.getTags()),
            (each, tags) -> each.toBuilder().tags(tags).build()),
        "dc-vgw",
        new TaggableResources<>(
            gateways,
            each ->
                resource(
                    each.getId(), each.getName(), each.getEnterpriseProjectId(), each.getTags()),
            (each, tags) -> each.toBuilder().tags(tags).build()),
        "dc-vif",
        new TaggableResources<>(
            interfaces,
            each ->
                resource(
                    each.getId(), each.getName(), each.getEnterpriseProjectId(), each.getTags()),
            (each, tags) -> each.toBuilder().tags(tags).build()));
  }

  private static TaggedResource resource(
      String id, String name, @Nullable String enterpriseProject, List<ResourceTag> tags) {
    return TaggedResource.builder()
        .resourceId(id)
        .resourceName(name)
        .tags(tags)
        .sysTags(
            List.of(
                ResourceTag.builder()
                    .key("_sys_enterprise_project_id")
                    .value(enterpriseProject)
                    .build()))
        .build();
  }

  List<TaggedResource> resources() {
    return store.values().stream().map(shown).toList();
  }

  @Override
  public List<Tags> all() {
    return resources().stream().map(each -> TagLists.of(each.getTags())).toList();
  }

  @Override
  public Tags of(String id) {
    return TagLists.of(shown.apply(find(id).value()).getTags());
  }

  @Override
  public Tags ofSystem(String id) {
    return TagLists.of(shown.apply(find(id).value()).getSysTags());
  }

  @Override
  public void set(String id, Tags tags) {
    find(id).update(each -> tagged.apply(each, TagLists.models(tags)));
  }

  private Resource<T> find(String id) {
    Resource<T> found = store.find(id);
    if (found == null) {
      throw DcErrors.notFound("resource", id);
    }
    return found;
  }
}
