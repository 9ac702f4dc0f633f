package io.crosslink.sdk.testkit.internal.huawei;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.Eip;
import io.crosslink.sdk.huawei.vpn.model.UpgradeReadiness;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayAttachmentType;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayFlavor;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayHaMode;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayIpVersion;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayNetworkType;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayStatus;
import io.crosslink.sdk.testkit.internal.Pace;
import io.crosslink.sdk.testkit.internal.Refusal;
import io.crosslink.sdk.testkit.internal.Resource;
import io.crosslink.sdk.testkit.internal.Store;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The VPN gateways there are, and how they change. */
final class VpnGatewayState {
  private final Store<VpnGateway> gateways = new Store<>();
  private final Pace pace;
  private final Supplier<OffsetDateTime> creationTime;
  private boolean inUse;

  VpnGatewayState(Pace pace, Supplier<OffsetDateTime> creationTime) {
    this.pace = pace;
    this.creationTime = creationTime;
  }

  /** Adds a gateway with whatever it lacks made up; a status in between moves on. */
  String add(VpnGateway given) {
    VpnGateway complete = complete(given);
    String id = Objects.requireNonNull(complete.getId());
    Resource<VpnGateway> added = gateways.add(id, complete);
    inUse = true;
    VpnGatewayStatus status = Objects.requireNonNull(complete.getStatus());
    switch (status.known()) {
      case PENDING_CREATE, PENDING_UPDATE -> change(added, status, added.value());
      case PENDING_DELETE -> delete(added);
      default -> {}
    }
    return id;
  }

  List<Resource<VpnGateway>> all() {
    return gateways.all();
  }

  boolean has(String id) {
    return gateways.find(id) != null;
  }

  boolean hasHad(String id) {
    return gateways.hasHad(id);
  }

  Resource<VpnGateway> find(String id) {
    Resource<VpnGateway> found = gateways.find(id);
    if (found == null) {
      throw new Refusal(
          404, VpnErrorCodes.GATEWAY_NOT_FOUND, "The VPN gateway " + id + " does not exist");
    }
    return found;
  }

  /** Finds one that may be changed; the code for others is that of a missing permission, too. */
  Resource<VpnGateway> findIn(String id, VpnGatewayStatus... allowed) {
    Resource<VpnGateway> found = find(id);
    VpnGatewayStatus status = found.value().getStatus();
    if (!List.of(allowed).contains(status)) {
      throw new Refusal(
          403, VpnErrorCodes.ACCESS_DENIED, "The VPN gateway " + id + " is in state " + status);
    }
    return found;
  }

  Resource<VpnGateway> findReady(String id) {
    return findIn(id, VpnGatewayStatus.ACTIVE);
  }

  /**
   * Refuses a connection to a gateway that does not exist, is not ready or has no such address.
   * Whoever has never put a gateway there may connect to any.
   */
  void checkConnectable(String id, String address) {
    if (!inUse) {
      return;
    }
    VpnGateway gateway = find(id).value();
    VpnGatewayStatus status = Objects.requireNonNull(gateway.getStatus());
    switch (status.known()) {
      case PENDING_CREATE -> throw busy(VpnErrorCodes.GATEWAY_BEING_CREATED, id, status);
      case PENDING_UPDATE -> throw busy(VpnErrorCodes.GATEWAY_BEING_UPDATED, id, status);
      case PENDING_DELETE -> throw busy(VpnErrorCodes.GATEWAY_BEING_DELETED, id, status);
      default -> findReady(id);
    }
    if (addresses(gateway).noneMatch(address::equals)) {
      throw Call.invalid("vgw_ip is no address of the VPN gateway " + id);
    }
  }

  private static Refusal busy(String code, String id, VpnGatewayStatus status) {
    return new Refusal(400, code, "The VPN gateway " + id + " is in state " + status);
  }

  private static Stream<String> addresses(VpnGateway gateway) {
    return Stream.of(
            id(gateway.getEip1()),
            id(gateway.getEip2()),
            gateway.getAccessPrivateIp1(),
            gateway.getAccessPrivateIp2())
        .filter(Objects::nonNull);
  }

  boolean isBound(@Nullable String eipId) {
    return eipId != null
        && all().stream()
            .map(Resource::value)
            .flatMap(VpnGatewayState::addresses)
            .anyMatch(eipId::equals);
  }

  OffsetDateTime now() {
    return pace.nowInMillis();
  }

  /** Lets a gateway become another one, by way of a status in between. */
  void change(Resource<VpnGateway> resource, VpnGatewayStatus during, VpnGateway after) {
    pace.change(
        resource,
        with(resource.value(), during),
        with(after, VpnGatewayStatus.ACTIVE),
        with(after, VpnGatewayStatus.FAULT));
  }

  /** Lets a gateway disappear. */
  void delete(Resource<VpnGateway> resource) {
    pace.disappear(
        resource,
        with(resource.value(), VpnGatewayStatus.PENDING_DELETE),
        with(resource.value(), VpnGatewayStatus.FAULT));
  }

  private static VpnGateway with(VpnGateway gateway, VpnGatewayStatus status) {
    return gateway.toBuilder().status(status).build();
  }

  private static @Nullable String id(@Nullable Eip eip) {
    return eip == null ? null : eip.getId();
  }

  private VpnGateway complete(VpnGateway given) {
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    VpnGatewayFlavor flavor = requireNonNullElse(given.getFlavor(), VpnGatewayFlavor.PROFESSIONAL1);
    OffsetDateTime created = requireNonNullElse(given.getCreatedAt(), creationTime.get());
    VpnGateway.Builder complete =
        given.toBuilder()
            .id(id)
            .name(given.hasName() ? given.getName() : Defaults.name("vpngw-", id))
            .status(requireNonNullElse(given.getStatus(), VpnGatewayStatus.ACTIVE))
            .attachmentType(
                requireNonNullElse(given.getAttachmentType(), VpnGatewayAttachmentType.VPC))
            .ipVersion(requireNonNullElse(given.getIpVersion(), VpnGatewayIpVersion.IPV4))
            .networkType(requireNonNullElse(given.getNetworkType(), VpnGatewayNetworkType.PUBLIC))
            .haMode(requireNonNullElse(given.getHaMode(), VpnGatewayHaMode.ACTIVE_ACTIVE))
            .bgpAsn(requireNonNullElse(given.getBgpAsn(), 64512L))
            .flavor(flavor)
            .connectionNumber(
                requireNonNullElse(given.getConnectionNumber(), Flavors.connections(flavor)))
            .enterpriseProjectId(requireNonNullElse(given.getEnterpriseProjectId(), "0"))
            .createdAt(created)
            .appliedAt(requireNonNullElse(given.getAppliedAt(), created))
            .updatedAt(requireNonNullElse(given.getUpdatedAt(), created))
            .upgradeInfo(requireNonNullElse(given.getUpgradeInfo(), UpgradeReadiness.READY))
            .tags(given.getTags());
    if (!given.hasAvailabilityZoneIds()) {
      complete.availabilityZoneIds(AvailabilityZones.IDS);
    }
    if (!given.hasSupportedFlavors()) {
      complete.supportedFlavors(Flavors.targetsOf(flavor));
    }
    if (!given.hasSupportedFeatures()) {
      complete.supportedFeatures("query_connection_log");
    }
    return complete.build();
  }
}
