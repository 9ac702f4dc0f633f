package io.crosslink.sdk.testkit.internal.huawei.vpc;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.vpc.model.PeeredVpc;
import io.crosslink.sdk.huawei.vpc.model.VpcPeering;
import io.crosslink.sdk.huawei.vpc.model.VpcPeeringStatus;
import io.crosslink.sdk.testkit.internal.state.Defaults;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.Store;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** The VPC peering connections. */
final class PeeringState {
  private final Store<VpcPeering> peerings =
      new Store<>(each -> each.hasStatus() ? each.getStatus() : null, added -> {});
  private final TransitionTimer timer;

  PeeringState(TransitionTimer timer) {
    this.timer = timer;
  }

  /** Adds a connection with defaults for missing properties. */
  String add(VpcPeering given) {
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    OffsetDateTime created = requireNonNullElse(given.getCreatedAt(), timer.now());
    peerings.add(
        id,
        given.toBuilder()
            .id(id)
            .name(given.hasName() ? given.getName() : Defaults.name("peering-", id))
            .description(requireNonNullElse(given.getDescription(), ""))
            .status(given.hasStatus() ? given.getStatus() : VpcPeeringStatus.ACTIVE)
            .createdAt(created)
            .updatedAt(requireNonNullElse(given.getUpdatedAt(), created))
            .build());
    return id;
  }

  Store<VpcPeering> store() {
    return peerings;
  }

  Resource<VpcPeering> find(String id) {
    Resource<VpcPeering> found = peerings.find(id);
    if (found == null) {
      throw VpcErrors.notFound("VPC peering connection", id);
    }
    return found;
  }

  /** Returns the connections of a VPC. */
  List<VpcPeering> of(String vpcId) {
    return peerings.values().stream()
        .filter(each -> ends(each).anyMatch(end -> vpcId.equals(end.getVpcId())))
        .toList();
  }

  /** Returns whether a connection of two VPCs exists, whichever of them has requested it. */
  boolean connects(PeeredVpc one, PeeredVpc other) {
    return of(String.valueOf(one.getVpcId())).stream()
        .filter(each -> !VpcPeeringStatus.REJECTED.equals(each.getStatus()))
        .anyMatch(
            each -> ends(each).anyMatch(end -> Objects.equals(other.getVpcId(), end.getVpcId())));
  }

  static Stream<PeeredVpc> ends(VpcPeering peering) {
    return Stream.of(peering.getRequestVpcInfo(), peering.getAcceptVpcInfo())
        .filter(Objects::nonNull);
  }

  OffsetDateTime now() {
    return timer.now();
  }
}
