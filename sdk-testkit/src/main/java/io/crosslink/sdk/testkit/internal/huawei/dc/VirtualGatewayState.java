package io.crosslink.sdk.testkit.internal.huawei.dc;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.dc.model.VirtualGateway;
import io.crosslink.sdk.huawei.dc.model.VirtualGatewayStatus;
import io.crosslink.sdk.huawei.dc.model.VirtualGatewayType;
import io.crosslink.sdk.testkit.internal.huawei.iam.HuaweiIdentity;
import io.crosslink.sdk.testkit.internal.state.Defaults;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.Store;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The virtual gateways and their transitions. */
final class VirtualGatewayState {
  private static final long AS_NUMBER = 64512;

  private final Store<VirtualGateway> gateways =
      new Store<>(VirtualGatewayState::status, this::begin);
  private final TransitionTimer timer;

  VirtualGatewayState(TransitionTimer timer) {
    this.timer = timer;
  }

  private static @Nullable VirtualGatewayStatus status(VirtualGateway gateway) {
    return gateway.hasStatus() ? gateway.getStatus() : null;
  }

  /** Adds a gateway with defaults for missing properties; a transitional status completes. */
  String add(VirtualGateway given) {
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    gateways.add(
        id,
        given.toBuilder()
            .id(id)
            .tenantId(requireNonNullElse(given.getTenantId(), HuaweiIdentity.PROJECT_ID))
            .name(given.hasName() ? given.getName() : Defaults.name("vgw-", id))
            .description(requireNonNullElse(given.getDescription(), ""))
            .type(requireNonNullElse(given.getType(), VirtualGatewayType.DEFAULT))
            .adminStateUp(requireNonNullElse(given.getAdminStateUp(), true))
            .status(requireNonNullElse(status(given), VirtualGatewayStatus.ACTIVE))
            .bgpAsn(requireNonNullElse(given.getBgpAsn(), AS_NUMBER))
            .enterpriseProjectId(requireNonNullElse(given.getEnterpriseProjectId(), "0"))
            .localEpGroup(given.getLocalEpGroup())
            .localEpGroupIpv6(given.getLocalEpGroupIpv6())
            .tags(given.getTags())
            .build());
    return id;
  }

  private void begin(Resource<VirtualGateway> added) {
    VirtualGateway value = added.value();
    switch (value.getStatus().known()) {
      case BUILD, PENDING_CREATE, PENDING_UPDATE -> change(added, value.getStatus(), value);
      case PENDING_DELETE -> delete(added);
      default -> {}
    }
  }

  /** Starts the change of a gateway, with a transitional status. */
  void change(Resource<VirtualGateway> gateway, VirtualGatewayStatus during, VirtualGateway after) {
    timer.change(
        gateway,
        with(after, during),
        with(after, VirtualGatewayStatus.ACTIVE),
        with(after, VirtualGatewayStatus.ERROR));
  }

  /** Starts the removal of a gateway. */
  void delete(Resource<VirtualGateway> gateway) {
    timer.remove(
        gateway,
        with(gateway.value(), VirtualGatewayStatus.PENDING_DELETE),
        with(gateway.value(), VirtualGatewayStatus.ERROR));
  }

  private static VirtualGateway with(VirtualGateway gateway, VirtualGatewayStatus status) {
    return gateway.toBuilder().status(status).build();
  }

  Store<VirtualGateway> store() {
    return gateways;
  }

  /** Returns whether a VPC has a gateway. */
  boolean isOf(String vpcId) {
    return gateways.values().stream().anyMatch(each -> vpcId.equals(each.getVpcId()));
  }

  Resource<VirtualGateway> find(String id) {
    Resource<VirtualGateway> found = gateways.find(id);
    if (found == null) {
      throw DcErrors.notFound("virtual gateway", id);
    }
    return found;
  }
}
