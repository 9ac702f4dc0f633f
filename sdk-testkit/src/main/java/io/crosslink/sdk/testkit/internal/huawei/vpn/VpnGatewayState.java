package io.crosslink.sdk.testkit.internal.huawei.vpn;

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
import io.crosslink.sdk.testkit.internal.huawei.eip.GatewayAddresses.Held;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.state.Defaults;
import io.crosslink.sdk.testkit.internal.state.Edits;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.Store;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The VPN gateways, and their transitions. */
final class VpnGatewayState {
  private final Store<VpnGateway> gateways;
  private final TransitionTimer timer;
  private final Supplier<OffsetDateTime> creationTime;
  private final GatewayPorts ports;
  private boolean inUse;

  VpnGatewayState(
      TransitionTimer timer, Supplier<OffsetDateTime> creationTime, GatewayPorts ports) {
    this.gateways =
        new Store<>(VpnGateway::getStatus, this::begin, gone -> ports.release(gone.getId()));
    this.ports = ports;
    this.timer = timer;
    this.creationTime = creationTime;
  }

  /** Adds a gateway with defaults for missing properties; a transitional status completes. */
  String add(VpnGateway given) {
    VpnGateway complete = complete(given);
    String id = Objects.requireNonNull(complete.getId());
    gateways.add(id, complete);
    ports.occupy(complete);
    inUse = true;
    return id;
  }

  private void begin(Resource<VpnGateway> added) {
    VpnGateway value = added.value();
    VpnGatewayStatus status = Objects.requireNonNull(value.getStatus());
    switch (status.known()) {
      case PENDING_CREATE, PENDING_UPDATE -> change(added, status, value);
      case PENDING_DELETE -> delete(added);
      default -> {}
    }
  }

  Edits<VpnGateway> edits() {
    return gateways;
  }

  /** Changes the elastic IP with this id, if a gateway has it; unbinds it if the result is null. */
  void changeEip(String id, Function<Eip, @Nullable Eip> change) {
    gateways.all().stream()
        .filter(gateway -> eips(gateway.value()).anyMatch(eip -> id.equals(eip.getId())))
        .forEach(
            gateway ->
                gateway.update(
                    old ->
                        old.toBuilder()
                            .eip1(changed(old.getEip1(), id, change))
                            .eip2(changed(old.getEip2(), id, change))
                            .build()));
  }

  static @Nullable Eip changed(@Nullable Eip eip, String id, Function<Eip, @Nullable Eip> change) {
    return eip != null && id.equals(eip.getId()) ? change.apply(eip) : eip;
  }

  List<Resource<VpnGateway>> all() {
    return gateways.all();
  }

  boolean has(String id) {
    return gateways.find(id) != null;
  }

  boolean hasExisted(String id) {
    return gateways.hasExisted(id);
  }

  Resource<VpnGateway> find(String id) {
    Resource<VpnGateway> found = gateways.find(id);
    if (found == null) {
      throw new ErrorResponseException(
          404, VpnErrorCodes.GATEWAY_NOT_FOUND, "The VPN gateway " + id + " does not exist");
    }
    return found;
  }

  /**
   * Returns a gateway in one of these statuses; otherwise the code is that of a missing permission.
   */
  Resource<VpnGateway> findIn(String id, VpnGatewayStatus... allowed) {
    Resource<VpnGateway> found = find(id);
    VpnGatewayStatus status = found.value().getStatus();
    if (!List.of(allowed).contains(status)) {
      throw new ErrorResponseException(
          403, VpnErrorCodes.ACCESS_DENIED, "The VPN gateway " + id + " is in state " + status);
    }
    return found;
  }

  Resource<VpnGateway> findReady(String id) {
    return findIn(id, VpnGatewayStatus.ACTIVE);
  }

  /**
   * Rejects a connection to a gateway that does not exist, is not ready or has no such address. If
   * the fake has never had a gateway, all connections are accepted.
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
      throw Call.invalid("vgw_ip is not an address of the VPN gateway " + id);
    }
  }

  private static ErrorResponseException busy(String code, String id, VpnGatewayStatus status) {
    return new ErrorResponseException(
        400, code, "The VPN gateway " + id + " is in state " + status);
  }

  private static Stream<String> addresses(VpnGateway gateway) {
    return Stream.of(
            id(gateway.getEip1()),
            id(gateway.getEip2()),
            gateway.getAccessPrivateIp1(),
            gateway.getAccessPrivateIp2())
        .filter(Objects::nonNull);
  }

  /** {@return the elastic IPs of all gateways} */
  Stream<Held> eips() {
    return gateways.values().stream()
        .flatMap(
            gateway ->
                eips(gateway).map(eip -> new Held(Objects.requireNonNull(gateway.getId()), eip)));
  }

  /** Returns whether a gateway can have one more elastic IP. */
  boolean hasRoom(String id) {
    VpnGateway gateway = find(id).value();
    return !VpnGatewayNetworkType.PRIVATE.equals(gateway.getNetworkType())
        && eips(gateway).count() < 2;
  }

  /** Binds an elastic IP to a gateway. */
  void bind(String id, Eip eip) {
    find(id)
        .update(
            old ->
                old.getEip1() == null
                    ? old.toBuilder().eip1(eip).build()
                    : old.toBuilder().eip2(eip).build());
  }

  private static Stream<Eip> eips(VpnGateway gateway) {
    return Stream.of(gateway.getEip1(), gateway.getEip2()).filter(Objects::nonNull);
  }

  OffsetDateTime now() {
    return timer.nowInMillis();
  }

  /** Starts the change of a gateway, with a transitional status. */
  void change(Resource<VpnGateway> resource, VpnGatewayStatus during, VpnGateway after) {
    timer.change(
        resource,
        with(resource.value(), during),
        with(after, VpnGatewayStatus.ACTIVE),
        with(after, VpnGatewayStatus.FAULT));
  }

  /** Starts the removal of a gateway. */
  void delete(Resource<VpnGateway> resource) {
    timer.remove(
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
