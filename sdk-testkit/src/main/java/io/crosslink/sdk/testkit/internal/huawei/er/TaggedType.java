package io.crosslink.sdk.testkit.internal.huawei.er;

import io.crosslink.sdk.huawei.er.ErErrorCodes;
import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.AttachmentResourceType;
import io.crosslink.sdk.huawei.er.model.EnterpriseRouter;
import io.crosslink.sdk.huawei.er.model.ResourceTag;
import io.crosslink.sdk.huawei.er.model.RouteTable;
import io.crosslink.sdk.testkit.internal.huawei.tags.TaggedResources;
import io.crosslink.sdk.testkit.internal.huawei.tags.Tags;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The resources of one type, which have their tags in themselves.
 *
 * @param resources returns the resources
 * @param id returns the id of a resource
 * @param tags returns the tags of a resource
 * @param with returns a resource with other tags
 * @param notFound the code of a resource that does not exist
 * @param <T> the model of the resources
 */
record TaggedType<T>(
    Supplier<List<Resource<T>>> resources,
    Function<T, String> id,
    Function<T, List<ResourceTag>> tags,
    BiFunction<T, List<ResourceTag>, T> with,
    String notFound)
    implements TaggedResources {

  /** Returns all types of resources that have tags, by their names in paths. */
  static Map<String, TaggedType<?>> all(ErState state) {
    Map<String, TaggedType<?>> types = new HashMap<>();
    types.put(
        "instance",
        new TaggedType<>(
            state.routers().lifecycle()::all,
            EnterpriseRouter::getId,
            EnterpriseRouter::getTags,
            (router, tags) -> router.toBuilder().tags(tags).build(),
            ErErrorCodes.ROUTER_NOT_FOUND));
    types.put(
        "route-table",
        new TaggedType<>(
            state.tables().lifecycle()::all,
            RouteTable::getId,
            RouteTable::getTags,
            (table, tags) -> table.toBuilder().tags(tags).build(),
            ErErrorCodes.ROUTE_TABLE_NOT_FOUND));
    types.put("attachments", attachments(state, each -> true));
    for (AttachmentResourceType type : AttachmentResourceType.knownValues()) {
      types.put(
          type.value() + "-attachment",
          attachments(state, each -> type.equals(each.getResourceType())));
    }
    return Map.copyOf(types);
  }

  private static TaggedType<Attachment> attachments(ErState state, Predicate<Attachment> isOfType) {
    return new TaggedType<>(
        () ->
            state.attachments().lifecycle().all().stream()
                .filter(each -> isOfType.test(each.value()))
                .toList(),
        Attachment::getId,
        Attachment::getTags,
        (attachment, tags) -> attachment.toBuilder().tags(tags).build(),
        ErErrorCodes.ATTACHMENT_NOT_FOUND);
  }

  @Override
  public List<Tags> all() {
    return resources.get().stream().map(each -> of(each.value())).toList();
  }

  private Tags of(T resource) {
    return TagLists.of(tags.apply(resource));
  }

  @Override
  public Tags of(String wanted) {
    return of(find(wanted).value());
  }

  @Override
  public void set(String wanted, Tags all) {
    find(wanted).update(each -> with.apply(each, TagLists.models(all)));
  }

  private Resource<T> find(String wanted) {
    return resources.get().stream()
        .filter(each -> wanted.equals(id.apply(each.value())))
        .findFirst()
        .orElseThrow(() -> ErErrors.notFound(notFound, "resource", wanted));
  }
}
