package io.crosslink.sdk.testkit.internal.huawei.er;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.er.ErErrorCodes;
import io.crosslink.sdk.huawei.er.model.ImportRoutePolicy;
import io.crosslink.sdk.huawei.er.model.Propagation;
import io.crosslink.sdk.huawei.er.model.ResourceState;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The propagations of attachments to route tables; an attachment has at most one per table. */
final class Propagations {
  private final Lifecycle<Propagation> propagations;

  Propagations(TransitionTimer timer) {
    propagations =
        new Lifecycle<>(
            timer,
            Propagations::state,
            (propagation, state) -> propagation.toBuilder().state(ResourceState.of(state)).build(),
            gone -> {});
  }

  private static @Nullable String state(Propagation propagation) {
    return propagation.hasState() ? propagation.getState().value() : null;
  }

  /** Adds a propagation with defaults for missing properties. */
  String add(Propagation given) {
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    OffsetDateTime created = requireNonNullElse(given.getCreatedAt(), propagations.now());
    propagations.add(
        id,
        given.toBuilder()
            .id(id)
            .state(given.hasState() ? given.getState() : ResourceState.AVAILABLE)
            .createdAt(created)
            .updatedAt(requireNonNullElse(given.getUpdatedAt(), created))
            .routePolicy(
                requireNonNullElse(
                    given.getRoutePolicy(), ImportRoutePolicy.builder().importPolicyId("").build()))
            .build());
    return id;
  }

  Lifecycle<Propagation> lifecycle() {
    return propagations;
  }

  /** Returns those of a route table. */
  List<Resource<Propagation>> in(String tableId) {
    return propagations.all().stream()
        .filter(each -> tableId.equals(each.value().getRouteTableId()))
        .toList();
  }

  /** Returns the propagation of an attachment in a route table, or null if there is none. */
  @Nullable Resource<Propagation> find(String tableId, String attachmentId) {
    return in(tableId).stream()
        .filter(each -> attachmentId.equals(each.value().getAttachmentId()))
        .findFirst()
        .orElse(null);
  }

  /** Returns a propagation that a request is to change, which is in a route table. */
  Resource<Propagation> existing(String tableId, String id) {
    return in(tableId).stream()
        .filter(each -> id.equals(each.value().getId()))
        .findFirst()
        .orElseThrow(
            () -> ErErrors.notFound(ErErrorCodes.PROPAGATION_NOT_FOUND, "propagation", id));
  }

  /** Removes those of an attachment that has gone. */
  void removeOf(String attachmentId) {
    propagations.values().stream()
        .filter(each -> attachmentId.equals(each.getAttachmentId()))
        .forEach(each -> propagations.remove(each.getId()));
  }

  /** Removes those in a route table that has gone. */
  void removeIn(String tableId) {
    in(tableId).forEach(each -> propagations.remove(each.value().getId()));
  }

  /** Rejects a change of a propagation that is being changed. */
  void checkSettled(Resource<Propagation> found) {
    if (propagations.isTransitional(found.value())) {
      throw ErErrors.error(
          ErErrorCodes.PROPAGATION_BUSY,
          "The propagation " + found.value().getId() + " is " + found.value().getState());
    }
  }
}
