package io.crosslink.sdk.testkit.internal.huawei.vpn;

import io.crosslink.sdk.huawei.vpn.model.ResourceTag;
import io.crosslink.sdk.huawei.vpn.model.TaggedResource;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Access to the tags of the resources of one type, which are stored in the resources themselves.
 *
 * @param all returns all resources, oldest first
 * @param find returns the resource with an id, or throws
 * @param shown returns a resource as responses contain it
 * @param tagged returns a resource with other tags
 * @param <T> the type of a resource
 */
record TaggableResources<T>(
    Supplier<List<T>> all,
    Function<String, Resource<T>> find,
    Function<T, TaggedResource> shown,
    BiFunction<T, List<ResourceTag>, T> tagged) {

  /** Returns all types of resources that have tags, by their names in paths. */
  static Map<String, TaggableResources<?>> all(
      VpnState state, VpnGatewayState gateways, P2cVpnGatewayState p2cGateways) {
    return Map.of(
        "vpn-gateway",
        new TaggableResources<>(
            () -> gateways.all().stream().map(Resource::value).toList(),
            gateways::find,
            each -> resource(each.getId(), each.getName(), each.getTags()),
            (each, tags) -> each.toBuilder().tags(tags).build()),
        "customer-gateway",
        new TaggableResources<>(
            state::gateways,
            state::gateway,
            each -> resource(each.getId(), each.getName(), each.getTags()),
            (each, tags) -> each.toBuilder().tags(tags).build()),
        "vpn-connection",
        new TaggableResources<>(
            () -> state.connections().stream().map(Resource::value).toList(),
            state::connection,
            each -> resource(each.getId(), each.getName(), each.getTags()),
            (each, tags) -> each.toBuilder().tags(tags).build()),
        "p2c-vpn-gateways",
        new TaggableResources<>(
            () -> p2cGateways.gateways().stream().map(Resource::value).toList(),
            p2cGateways::gateway,
            each -> resource(each.getId(), each.getName(), each.getTags()),
            (each, tags) -> each.toBuilder().tags(tags).build()));
  }

  private static TaggedResource resource(
      @Nullable String id, @Nullable String name, List<ResourceTag> tags) {
    return TaggedResource.builder().resourceId(id).resourceName(name).tags(tags).build();
  }

  List<TaggedResource> resources() {
    return all.get().stream().map(shown).toList();
  }

  List<ResourceTag> tags(String id) {
    return shown.apply(find.apply(id).value()).getTags();
  }

  void change(String id, UnaryOperator<List<ResourceTag>> change) {
    Resource<T> resource = find.apply(id);
    List<ResourceTag> after = change.apply(tags(id));
    resource.update(each -> tagged.apply(each, after));
  }
}
