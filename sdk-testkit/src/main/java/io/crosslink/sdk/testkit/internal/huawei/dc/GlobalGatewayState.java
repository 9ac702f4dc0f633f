package io.crosslink.sdk.testkit.internal.huawei.dc;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.dc.model.GlobalDcGateway;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGatewayAddressFamily;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGatewayStatus;
import io.crosslink.sdk.testkit.internal.huawei.iam.HuaweiIdentity;
import io.crosslink.sdk.testkit.internal.state.Defaults;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.Store;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The global DC gateways and their transitions. */
final class GlobalGatewayState {
  private static final long AS_NUMBER = 64512;

  private final Store<GlobalDcGateway> gateways =
      new Store<>(GlobalGatewayState::status, this::begin);
  private final TransitionTimer timer;

  GlobalGatewayState(TransitionTimer timer) {
    this.timer = timer;
  }

  private static @Nullable GlobalDcGatewayStatus status(GlobalDcGateway gateway) {
    return gateway.hasStatus() ? gateway.getStatus() : null;
  }

  /** Adds a gateway with defaults for missing properties; a transitional status completes. */
  String add(GlobalDcGateway given) {
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    OffsetDateTime created = given.hasCreatedTime() ? given.getCreatedTime() : timer.now();
    gateways.add(
        id,
        given.toBuilder()
            .id(id)
            .tenantId(requireNonNullElse(given.getTenantId(), HuaweiIdentity.PROJECT_ID))
            .name(given.hasName() ? given.getName() : Defaults.name("gdgw-", id))
            .description(requireNonNullElse(given.getDescription(), ""))
            .status(requireNonNullElse(status(given), GlobalDcGatewayStatus.ACTIVE))
            .bgpAsn(requireNonNullElse(given.getBgpAsn(), AS_NUMBER))
            .addressFamily(
                requireNonNullElse(given.getAddressFamily(), GlobalDcGatewayAddressFamily.IPV4))
            .adminStateUp(!given.hasAdminStateUp() || given.getAdminStateUp())
            .enterpriseProjectId(requireNonNullElse(given.getEnterpriseProjectId(), "0"))
            .createdTime(created)
            .tags(given.getTags())
            .build());
    return id;
  }

  private void begin(Resource<GlobalDcGateway> added) {
    GlobalDcGateway value = added.value();
    switch (value.getStatus().known()) {
      case PENDING_UPDATE -> change(added, GlobalDcGatewayStatus.ACTIVE);
      default -> {}
    }
  }

  /** Starts the change of a gateway to another status. */
  void change(Resource<GlobalDcGateway> gateway, GlobalDcGatewayStatus after) {
    GlobalDcGateway value = gateway.value();
    timer.change(
        gateway,
        with(value, GlobalDcGatewayStatus.PENDING_UPDATE),
        with(value, after),
        with(value, GlobalDcGatewayStatus.ERROR));
  }

  private static GlobalDcGateway with(GlobalDcGateway gateway, GlobalDcGatewayStatus status) {
    return gateway.toBuilder().status(status).build();
  }

  Store<GlobalDcGateway> store() {
    return gateways;
  }

  Resource<GlobalDcGateway> find(String id) {
    Resource<GlobalDcGateway> found = gateways.find(id);
    if (found == null) {
      throw DcErrors.notFound("global DC gateway", id);
    }
    return found;
  }

  OffsetDateTime now() {
    return timer.now();
  }
}
