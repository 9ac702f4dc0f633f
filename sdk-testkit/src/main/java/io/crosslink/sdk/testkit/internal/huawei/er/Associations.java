package io.crosslink.sdk.testkit.internal.huawei.er;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.er.ErErrorCodes;
import io.crosslink.sdk.huawei.er.model.Association;
import io.crosslink.sdk.huawei.er.model.ExportRoutePolicy;
import io.crosslink.sdk.huawei.er.model.ResourceState;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The associations of attachments with route tables; an attachment has at most one. */
final class Associations extends Bindings<Association> {
  Associations(TransitionTimer timer) {
    super(
        new Lifecycle<>(
            timer,
            Associations::state,
            (association, state) -> association.toBuilder().state(ResourceState.of(state)).build(),
            gone -> {}),
        Association::getId,
        Association::getRouteTableId,
        Association::getAttachmentId,
        "association",
        ErErrorCodes.ASSOCIATION_NOT_FOUND,
        ErErrorCodes.ASSOCIATION_BUSY);
  }

  private static @Nullable String state(Association association) {
    return association.hasState() ? association.getState().value() : null;
  }

  /** Adds an association with defaults for missing properties. */
  String add(Association given) {
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
                        ExportRoutePolicy.builder().exportPolicyId("").build()))
                .build());
    return id;
  }

  /** Returns the association of an attachment, or null if it has none. */
  @Nullable Resource<Association> of(String attachmentId) {
    return first(lifecycle().all(), attachmentId);
  }
}
