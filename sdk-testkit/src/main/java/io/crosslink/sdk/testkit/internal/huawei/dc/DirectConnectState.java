package io.crosslink.sdk.testkit.internal.huawei.dc;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.dc.model.DirectConnect;
import io.crosslink.sdk.huawei.dc.model.DirectConnectStatus;
import io.crosslink.sdk.huawei.dc.model.DirectConnectType;
import io.crosslink.sdk.huawei.dc.model.LeasedLineStatus;
import io.crosslink.sdk.huawei.dc.model.PortType;
import io.crosslink.sdk.testkit.internal.huawei.iam.HuaweiIdentity;
import io.crosslink.sdk.testkit.internal.state.Defaults;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.Store;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The direct connects and their transitions. Only what the service does by itself is a transition:
 * the statuses before {@code BUILD} wait for people, which a test stands for.
 */
final class DirectConnectState {
  private static final int BANDWIDTH = 1000;
  private static final int HOSTED_BANDWIDTH = 50;
  private static final int HOSTED_VLAN = 100;

  private final Store<DirectConnect> connects =
      new Store<>(DirectConnectState::status, this::begin);
  private final TransitionTimer timer;

  DirectConnectState(TransitionTimer timer) {
    this.timer = timer;
  }

  private static @Nullable DirectConnectStatus status(DirectConnect connect) {
    return connect.hasStatus() ? connect.getStatus() : null;
  }

  /** Adds a direct connect with defaults for missing properties. */
  String add(DirectConnect given) {
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    OffsetDateTime created = requireNonNullElse(given.getCreateTime(), timer.now());
    DirectConnectType type = given.hasType() ? given.getType() : DirectConnectType.STANDARD;
    boolean isHosted = DirectConnectType.HOSTED.equals(type);
    connects.add(
        id,
        given.toBuilder()
            .id(id)
            .tenantId(requireNonNullElse(given.getTenantId(), HuaweiIdentity.PROJECT_ID))
            .name(given.hasName() ? given.getName() : Defaults.name("dc-", id))
            .description(requireNonNullElse(given.getDescription(), ""))
            .type(type)
            .portType(requireNonNullElse(given.getPortType(), PortType.SPEED_10G))
            .bandwidth(given.hasBandwidth() ? given.getBandwidth() : bandwidth(isHosted))
            .vlan(isHosted ? requireNonNullElse(given.getVlan(), HOSTED_VLAN) : given.getVlan())
            .location(requireNonNullElse(given.getLocation(), LocationState.FIRST))
            .adminStateUp(requireNonNullElse(given.getAdminStateUp(), true))
            .status(requireNonNullElse(status(given), DirectConnectStatus.ACTIVE))
            .providerStatus(requireNonNullElse(given.getProviderStatus(), LeasedLineStatus.ACTIVE))
            .enterpriseProjectId(requireNonNullElse(given.getEnterpriseProjectId(), "0"))
            .applyTime(requireNonNullElse(given.getApplyTime(), created))
            .createTime(created)
            .tags(given.getTags())
            .build());
    return id;
  }

  private static int bandwidth(boolean isHosted) {
    return isHosted ? HOSTED_BANDWIDTH : BANDWIDTH;
  }

  private void begin(Resource<DirectConnect> added) {
    DirectConnect value = added.value();
    switch (value.getStatus().known()) {
      case BUILD ->
          timer.change(
              added,
              value,
              with(value, DirectConnectStatus.ACTIVE),
              with(value, DirectConnectStatus.ERROR));
      case PENDING_DELETE -> delete(added);
      default -> {}
    }
  }

  /** Starts the removal of a direct connect. */
  void delete(Resource<DirectConnect> connect) {
    timer.remove(
        connect,
        with(connect.value(), DirectConnectStatus.PENDING_DELETE),
        with(connect.value(), DirectConnectStatus.ERROR));
  }

  private static DirectConnect with(DirectConnect connect, DirectConnectStatus status) {
    return connect.toBuilder().status(status).build();
  }

  Store<DirectConnect> store() {
    return connects;
  }

  Resource<DirectConnect> find(String id) {
    Resource<DirectConnect> found = connects.find(id);
    if (found == null) {
      throw DcErrors.notFound("direct connect", id);
    }
    return found;
  }
}
