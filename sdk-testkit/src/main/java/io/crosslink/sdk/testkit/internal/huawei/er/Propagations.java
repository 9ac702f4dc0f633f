package io.crosslink.sdk.testkit.internal.huawei.er;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.er.ErErrorCodes;
import io.crosslink.sdk.huawei.er.model.ImportRoutePolicy;
import io.crosslink.sdk.huawei.er.model.Propagation;
import io.crosslink.sdk.huawei.er.model.ResourceState;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The propagations of attachments to route tables; an attachment has at most one per table. */
final class Propagations extends Bindings<Propagation> {
  Propagations(TransitionTimer timer) {
    super(
        new Lifecycle<>(
            timer,
            Propagations::state,
            (propagation, state) -> propagation.toBuilder().state(ResourceState.of(state)).build(),
            gone -> {}),
        Propagation::getId,
        Propagation::getRouteTableId,
        Propagation::getAttachmentId,
        "propagation",
        ErErrorCodes.PROPAGATION_NOT_FOUND,
        ErErrorCodes.PROPAGATION_BUSY);
  }

  private static @Nullable String state(Propagation propagation) {
    return propagation.hasState() ? propagation.getState().value() : null;
  }

  /** Adds a propagation with defaults for missing properties. */
  String add(Propagation given) {
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    OffsetDateTime created = requireNonNullElse(given.getCreatedAt(), lifecycle().now());
    lifecycle()
        .add(
            id,
            given.toBuilder()
                .id(id)
                .state(given.hasState() ? given.getState() : ResourceState.AVAILABLE)
                .createdAt(created)
                .updatedAt(requireNonNullElse(given.getUpdatedAt(), created))
                .routePolicy(
                    requireNonNullElse(
                        given.getRoutePolicy(),
                        ImportRoutePolicy.builder().importPolicyId("").build()))
                .build());
    return id;
  }
}
