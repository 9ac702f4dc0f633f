package io.crosslink.sdk.testkit.internal.huawei.dc;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.dc.model.AddressFamily;
import io.crosslink.sdk.huawei.dc.model.RouteMode;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfacePeer;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfacePeerStatus;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceStatus;
import io.crosslink.sdk.testkit.internal.huawei.iam.HuaweiIdentity;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The peers of a virtual interface, one of each family of addresses; they share its status. */
final class Peers {
  private static final int NO_ROUTES = -1;
  private static final List<String> V4_ENDS = List.of("169.254.10.1/30", "169.254.10.2/30");
  private static final List<String> V6_ENDS = List.of("fd00:10::1/64", "fd00:10::2/64");

  private Peers() {}

  /** Returns a new interface with peers, which are derived from its addresses if it has none. */
  static VirtualInterface completed(VirtualInterface one) {
    List<VirtualInterfacePeer> given =
        one.getVifPeers().isEmpty() ? List.of(derived(one)) : one.getVifPeers();
    return with(one, given.stream().map(each -> complete(each, one)).toList());
  }

  private static VirtualInterfacePeer derived(VirtualInterface one) {
    boolean isV6 = AddressFamily.IPV6.equals(one.getAddressFamily());
    return VirtualInterfacePeer.builder()
        .addressFamily(one.getAddressFamily())
        .localGatewayIp(isV6 ? one.getLocalGatewayV6Ip() : one.getLocalGatewayV4Ip())
        .remoteGatewayIp(isV6 ? one.getRemoteGatewayV6Ip() : one.getRemoteGatewayV4Ip())
        .remoteEpGroup(one.getRemoteEpGroup())
        .serviceEpGroup(one.getServiceEpGroup())
        .build();
  }

  /** Returns a peer of an interface with defaults for missing properties. */
  static VirtualInterfacePeer complete(VirtualInterfacePeer given, VirtualInterface one) {
    String id = given.hasId() ? given.getId() : UUID.randomUUID().toString();
    AddressFamily family = given.hasAddressFamily() ? given.getAddressFamily() : AddressFamily.IPV4;
    List<String> ends = AddressFamily.IPV6.equals(family) ? V6_ENDS : V4_ENDS;
    return given.toBuilder()
        .id(id)
        .tenantId(requireNonNullElse(given.getTenantId(), HuaweiIdentity.PROJECT_ID))
        .name(given.hasName() ? given.getName() : one.getName())
        .description(requireNonNullElse(given.getDescription(), ""))
        .addressFamily(family)
        .localGatewayIp(given.hasLocalGatewayIp() ? given.getLocalGatewayIp() : ends.get(0))
        .remoteGatewayIp(given.hasRemoteGatewayIp() ? given.getRemoteGatewayIp() : ends.get(1))
        .routeMode(given.hasRouteMode() ? given.getRouteMode() : RouteMode.STATIC)
        .status(status(one.getStatus()))
        .enableBfd(requireNonNullElse(given.getEnableBfd(), one.getEnableBfd()))
        .enableNqa(requireNonNullElse(given.getEnableNqa(), one.getEnableNqa()))
        .vifId(one.getId())
        .build();
  }

  /** Returns peers in the status of their interface, with what follows from it. */
  static List<VirtualInterfacePeer> with(
      List<VirtualInterfacePeer> peers, VirtualInterfaceStatus status) {
    return peers.stream().map(each -> with(each, status)).toList();
  }

  private static VirtualInterfacePeer with(
      VirtualInterfacePeer peer, VirtualInterfaceStatus status) {
    boolean isBgp = RouteMode.BGP.equals(peer.getRouteMode());
    boolean isUp = VirtualInterfaceStatus.ACTIVE.equals(status);
    return peer.toBuilder()
        .status(status(status))
        .bgpStatus(isBgp ? (isUp ? "ACTIVE" : "DOWN") : null)
        .receiveRouteNum(isBgp ? (isUp ? peer.getRemoteEpGroup().size() : 0) : NO_ROUTES)
        .build();
  }

  /** Peers have no status of their own for what concerns the interface only. */
  private static VirtualInterfacePeerStatus status(VirtualInterfaceStatus status) {
    return switch (status.known()) {
      case AUTHORIZATION, REJECTED, ADMIN_SHUTDOWN, DELETED -> VirtualInterfacePeerStatus.DOWN;
      default -> VirtualInterfacePeerStatus.of(status.value());
    };
  }

  /** Returns the peer of a family, or null if the interface has none. */
  static @Nullable VirtualInterfacePeer find(VirtualInterface one, AddressFamily family) {
    return one.getVifPeers().stream()
        .filter(each -> family.equals(each.getAddressFamily()))
        .findFirst()
        .orElse(null);
  }

  /** Returns the interface with another peer, whose addresses it shows as well. */
  static VirtualInterface added(VirtualInterface one, VirtualInterfacePeer peer) {
    return with(one, Stream.concat(one.getVifPeers().stream(), Stream.of(peer)).toList());
  }

  /** Returns the interface with a changed peer. */
  static VirtualInterface replaced(VirtualInterface one, VirtualInterfacePeer peer) {
    return with(
        one,
        one.getVifPeers().stream()
            .map(each -> each.getId().equals(peer.getId()) ? peer : each)
            .toList());
  }

  /** Returns the interface without a peer. */
  static VirtualInterface removed(VirtualInterface one, String peerId) {
    return with(
        one, one.getVifPeers().stream().filter(each -> !each.getId().equals(peerId)).toList());
  }

  /**
   * Returns the interface with peers, and with the addresses and networks that follow from them.
   */
  private static VirtualInterface with(VirtualInterface one, List<VirtualInterfacePeer> peers) {
    VirtualInterface.Builder after = one.toBuilder().vifPeers(peers);
    VirtualInterface shown = one.toBuilder().vifPeers(peers).build();
    VirtualInterfacePeer v4 = find(shown, AddressFamily.IPV4);
    VirtualInterfacePeer v6 = find(shown, AddressFamily.IPV6);
    VirtualInterfacePeer first = AddressFamily.IPV6.equals(one.getAddressFamily()) ? v6 : v4;
    return after
        .localGatewayV4Ip(v4 == null ? null : v4.getLocalGatewayIp())
        .remoteGatewayV4Ip(v4 == null ? null : v4.getRemoteGatewayIp())
        .localGatewayV6Ip(v6 == null ? null : v6.getLocalGatewayIp())
        .remoteGatewayV6Ip(v6 == null ? null : v6.getRemoteGatewayIp())
        .remoteEpGroup(first == null ? List.of() : first.getRemoteEpGroup())
        .build();
  }

  /** Returns the interface with peers that have what the interface has been changed to. */
  static VirtualInterface followed(VirtualInterface one) {
    return one.toBuilder()
        .vifPeers(
            one.getVifPeers().stream()
                .map(
                    each ->
                        each.toBuilder()
                            .enableBfd(one.getEnableBfd())
                            .enableNqa(one.getEnableNqa())
                            .remoteEpGroup(
                                each.getAddressFamily().equals(one.getAddressFamily())
                                    ? one.getRemoteEpGroup()
                                    : each.getRemoteEpGroup())
                            .build())
                .toList())
        .build();
  }
}
