package io.crosslink.sdk.testkit.internal.huawei.dc;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.dc.model.GlobalDcGateway;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGatewayStatus;
import io.crosslink.sdk.huawei.dc.model.PeerLink;
import io.crosslink.sdk.huawei.dc.model.PeerLinkBandwidth;
import io.crosslink.sdk.huawei.dc.model.PeerLinkOwner;
import io.crosslink.sdk.huawei.dc.model.PeerLinkStatus;
import io.crosslink.sdk.huawei.dc.model.PeerSite;
import io.crosslink.sdk.huawei.dc.model.PeerSiteType;
import io.crosslink.sdk.testkit.internal.huawei.iam.HuaweiIdentity;
import io.crosslink.sdk.testkit.internal.state.Defaults;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.Store;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The peer links of global DC gateways, and their transitions. */
final class PeerLinkState {
  private final Store<PeerLink> links = new Store<>(PeerLinkState::status, this::begin);
  private final GlobalGatewayState gateways;
  private final TransitionTimer timer;

  PeerLinkState(GlobalGatewayState gateways, TransitionTimer timer) {
    this.gateways = gateways;
    this.timer = timer;
  }

  private static @Nullable PeerLinkStatus status(PeerLink link) {
    return link.hasStatus() ? link.getStatus() : null;
  }

  /** Adds a link with defaults for missing properties; a transitional status completes. */
  String add(PeerLink given) {
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    OffsetDateTime created = given.hasCreatedTime() ? given.getCreatedTime() : timer.now();
    links.add(
        id,
        given.toBuilder()
            .id(id)
            .tenantId(requireNonNullElse(given.getTenantId(), HuaweiIdentity.PROJECT_ID))
            .name(given.hasName() ? given.getName() : Defaults.name("link-", id))
            .description(requireNonNullElse(given.getDescription(), ""))
            .bandwidthInfo(
                requireNonNullElse(
                    given.getBandwidthInfo(), PeerLinkBandwidth.builder().bandwidthSize(0).build()))
            .peerSite(given.hasPeerSite() ? given.getPeerSite() : anySite())
            .createOwner(requireNonNullElse(given.getCreateOwner(), PeerLinkOwner.DIRECT_CONNECT))
            .status(requireNonNullElse(status(given), PeerLinkStatus.ACTIVE))
            .createdTime(created)
            .build());
    return id;
  }

  private static PeerSite anySite() {
    return PeerSite.builder()
        .gatewayId(UUID.randomUUID().toString())
        .projectId(HuaweiIdentity.PROJECT_ID)
        .regionId(HuaweiIdentity.REGION)
        .type(PeerSiteType.ENTERPRISE_ROUTER)
        .build();
  }

  private void begin(Resource<PeerLink> added) {
    PeerLink value = added.value();
    switch (value.getStatus().known()) {
      case PENDING_CREATE, PENDING_UPDATE ->
          timer.change(
              added, value, with(value, PeerLinkStatus.ACTIVE), with(value, PeerLinkStatus.ERROR));
      default -> {}
    }
  }

  /** Starts the removal of a link, whose status remains. */
  void delete(Resource<PeerLink> link) {
    timer.remove(link, link.value(), with(link.value(), PeerLinkStatus.ERROR));
  }

  /** Starts the change of the gateway of a link that comes or goes. */
  void follow(String gatewayId, boolean isConnected) {
    Resource<GlobalDcGateway> gateway = gateways.store().find(gatewayId);
    if (gateway != null) {
      gateways.change(
          gateway, isConnected ? GlobalDcGatewayStatus.ACTIVE : GlobalDcGatewayStatus.DOWN);
    }
  }

  private static PeerLink with(PeerLink link, PeerLinkStatus status) {
    return link.toBuilder().status(status).build();
  }

  Store<PeerLink> store() {
    return links;
  }

  /** Returns the links of a gateway. */
  List<Resource<PeerLink>> of(String gatewayId) {
    return links.all().stream()
        .filter(each -> gatewayId.equals(each.value().getGlobalDcGatewayId()))
        .toList();
  }

  OffsetDateTime now() {
    return timer.now();
  }
}
