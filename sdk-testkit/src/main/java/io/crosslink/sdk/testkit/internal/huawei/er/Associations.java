package io.crosslink.sdk.testkit.internal.huawei.er;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.er.ErErrorCodes;
import io.crosslink.sdk.huawei.er.model.Association;
import io.crosslink.sdk.huawei.er.model.ExportRoutePolicy;
import io.crosslink.sdk.huawei.er.model.ResourceState;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The associations of attachments with route tables; an attachment has at most one. */
final class Associations {
  private final Lifecycle<Association> associations;

  Associations(TransitionTimer timer) {
    associations =
        new Lifecycle<>(
            timer,
            Associations::state,
            (association, state) -> association.toBuilder().state(ResourceState.of(state)).build(),
            gone -> {});
  }

  private static @Nullable String state(Association association) {
    return association.hasState() ? association.getState().value() : null;
  }

  /** Adds an association with defaults for missing properties. */
  String add(Association given) {
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    OffsetDateTime created = requireNonNullElse(given.getCreatedAt(), associations.now());
    associations.add(
        id,
        given.toBuilder()
            .id(id)
            .state(given.hasState() ? given.getState() : ResourceState.AVAILABLE)
            .createdAt(created)
            .updatedAt(requireNonNullElse(given.getUpdatedAt(), created))
            .routePolicy(
                requireNonNullElse(
                    given.getRoutePolicy(), ExportRoutePolicy.builder().exportPolicyId("").build()))
            .build());
    return id;
  }

  Lifecycle<Association> lifecycle() {
    return associations;
  }

  /** Returns those of a route table. */
  List<Resource<Association>> in(String tableId) {
    return associations.all().stream()
        .filter(each -> tableId.equals(each.value().getRouteTableId()))
        .toList();
  }

  /** Returns the association of an attachment, or null if it has none. */
  @Nullable Resource<Association> of(String attachmentId) {
    return associations.all().stream()
        .filter(each -> attachmentId.equals(each.value().getAttachmentId()))
        .findFirst()
        .orElse(null);
  }

  /** Returns the association of an attachment in a route table, or null if there is none. */
  @Nullable Resource<Association> find(String tableId, String attachmentId) {
    return in(tableId).stream()
        .filter(each -> attachmentId.equals(each.value().getAttachmentId()))
        .findFirst()
        .orElse(null);
  }

  /** Returns an association that a request is to change, which is in a route table. */
  Resource<Association> existing(String tableId, String id) {
    return in(tableId).stream()
        .filter(each -> id.equals(each.value().getId()))
        .findFirst()
        .orElseThrow(
            () -> ErErrors.notFound(ErErrorCodes.ASSOCIATION_NOT_FOUND, "association", id));
  }

  /** Removes those of an attachment that has gone. */
  void removeOf(String attachmentId) {
    associations.values().stream()
        .filter(each -> attachmentId.equals(each.getAttachmentId()))
        .forEach(each -> associations.remove(each.getId()));
  }

  /** Removes those in a route table that has gone. */
  void removeIn(String tableId) {
    in(tableId).forEach(each -> associations.remove(each.value().getId()));
  }

  /** Rejects a change of an association that is being changed. */
  void checkSettled(Resource<Association> found) {
    if (associations.isTransitional(found.value())) {
      throw ErErrors.error(
          ErErrorCodes.ASSOCIATION_BUSY,
          "The association " + found.value().getId() + " is " + found.value().getState());
    }
  }
}
