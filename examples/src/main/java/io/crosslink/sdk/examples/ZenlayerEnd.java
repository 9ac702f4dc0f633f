package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.examples.CrossingException.Kind;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.BgpConnectionRequest;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouter;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterEdgePointRequest;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterStatus;
import io.crosslink.sdk.zenlayer.sdn.model.CloudType;
import io.crosslink.sdk.zenlayer.sdn.model.ConnectivityStatus;
import io.crosslink.sdk.zenlayer.sdn.model.CreateCloudRouterRequest;
import io.crosslink.sdk.zenlayer.sdn.model.CreatePortRequest;
import io.crosslink.sdk.zenlayer.sdn.model.CreatePrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePortUsableVlanRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePortUsableVlanResponse;
import io.crosslink.sdk.zenlayer.sdn.model.IpRouteRequest;
import io.crosslink.sdk.zenlayer.sdn.model.Port;
import io.crosslink.sdk.zenlayer.sdn.model.PortStatus;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectEndpointRequest;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Zenlayer's end: a port, and a private connect or a cloud router from there into Huawei Cloud.
 * What is being removed, or is in the recycle bin, is removed to the end before anything new is
 * ordered.
 */
final class ZenlayerEnd {
  private static final Set<PortStatus> LEAVING_PORT =
      Set.of(PortStatus.DELETING, PortStatus.RECYCLED, PortStatus.DESTROYING);
  private static final Set<PrivateConnectStatus> LEAVING_CONNECT =
      Set.of(
          PrivateConnectStatus.DELETING,
          PrivateConnectStatus.RECYCLED,
          PrivateConnectStatus.DESTROYING);
  private static final Set<CloudRouterStatus> LEAVING_ROUTER =
      Set.of(CloudRouterStatus.DELETING, CloudRouterStatus.RECYCLED, CloudRouterStatus.DESTROYING);

  private final SdnClient sdn;
  private final Crossing crossing;
  private final Terminal terminal;

  ZenlayerEnd(SdnClient sdn, Crossing crossing, Terminal terminal) {
    this.sdn = sdn;
    this.crossing = crossing;
    this.terminal = terminal;
  }

  /** Returns the port, unless it is being removed. */
  Optional<Port> findPort() {
    return sdn.ports()
        .findByName(crossing.name())
        .filter(port -> !LEAVING_PORT.contains(port.getPortStatus()));
  }

  /** Returns the private connect, unless it is being removed. */
  Optional<PrivateConnect> findPrivateConnect() {
    return sdn.privateConnects()
        .findByName(crossing.name())
        .filter(connect -> !LEAVING_CONNECT.contains(connect.getPrivateConnectStatus()));
  }

  /** Returns the cloud router, unless it is being removed. */
  Optional<CloudRouter> findCloudRouter() {
    return sdn.cloudRouters()
        .findByName(crossing.name())
        .filter(router -> !LEAVING_ROUTER.contains(router.getCloudRouterStatus()));
  }

  /**
   * Returns the end towards Huawei Cloud, empty if nothing leads there yet.
   *
   * @throws CrossingException if the connection is there, but of the other kind
   */
  Optional<OnRamp> findOnRamp() {
    Optional<PrivateConnect> connect = findPrivateConnect();
    Optional<CloudRouter> router = findCloudRouter();
    if (crossing.router() ? connect.isPresent() : router.isPresent()) {
      throw new CrossingException(
          Kind.IMPOSSIBLE,
          "There is a "
              + (crossing.router() ? "private connect " : "cloud router ")
              + crossing.name()
              + " already. Remove it first, or use another name.");
    }
    return crossing.router() ? router.flatMap(OnRamp::of) : connect.flatMap(OnRamp::of);
  }

  /**
   * Orders the port and waits for its letter of authorization and its link.
   *
   * @param wait the options of waits for what Zenlayer does
   * @param patient the options of waits for what people do
   */
  CompletableFuture<Port> port(String dataCenter, WaitOptions wait, WaitOptions patient) {
    return sdn.ports()
        .findByNameAsync(crossing.name())
        .thenCompose(
            found ->
                found.isPresent() && LEAVING_PORT.contains(found.get().getPortStatus())
                    ? sdn.ports().removeAsync(found.get().getPortId(), wait)
                    : CompletableFuture.completedFuture(false))
        .thenCompose(
            removed ->
                sdn.ports()
                    .ensureAsync(
                        CreatePortRequest.builder()
                            .portName(crossing.name())
                            .dcId(dataCenter)
                            .portType(crossing.portType())
                            .businessEntityName(crossing.company())
                            .build(),
                        wait))
        .thenCompose(
            ensured -> sdn.ports().waitUntilRunningAsync(ensured.resource().getPortId(), wait))
        .thenCompose(running -> linked(running, patient));
  }

  private CompletableFuture<Port> linked(Port running, WaitOptions patient) {
    if (ConnectivityStatus.ACTIVE.equals(running.getConnectionStatus())) {
      return CompletableFuture.completedFuture(running);
    }
    return Patience.orNotYet(
            sdn.ports().waitUntilLoaIssuedAsync(running.getPortId(), patient),
            "Zenlayer has not issued the letter of authorization for port "
                + running.getPortId()
                + " yet.")
        .thenCompose(
            issued -> {
              terminal.step("letter of authorization: " + issued.getLoaDownloadUrl());
              terminal.step("have the cross connect to the port built with it");
              return Patience.orNotYet(
                  sdn.ports().waitUntilConnectedAsync(issued.getPortId(), patient),
                  "Port " + issued.getPortId() + " has no link yet: have the cross connect built.");
            });
  }

  /** Orders the private connect or the cloud router, and returns its end towards Huawei Cloud. */
  OnRamp connect(Port port, CrossingPlan plan, WaitOptions wait) {
    Optional<OnRamp> end =
        crossing.router()
            ? OnRamp.of(cloudRouter(port, plan, wait))
            : OnRamp.of(privateConnect(port, plan, wait));
    return end.orElseThrow(
        () ->
            new CrossingException(
                Kind.IMPOSSIBLE,
                crossing.name() + " at Zenlayer does not lead into Huawei Cloud."));
  }

  private PrivateConnect privateConnect(Port port, CrossingPlan plan, WaitOptions wait) {
    removeLeavingConnect(wait);
    PrivateConnect ordered =
        sdn.privateConnects()
            .ensure(
                CreatePrivateConnectRequest.builder()
                    .privateConnectName(crossing.name())
                    .bandwidthMbps(crossing.bandwidth())
                    .endpointA(
                        PrivateConnectEndpointRequest.builder()
                            .portId(port.getPortId())
                            .vlanId(portVlan(port, plan))
                            .build())
                    .endpointZ(
                        PrivateConnectEndpointRequest.builder()
                            .cloudType(CloudType.HUAWEI_CLOUD)
                            .cloudRegionId(plan.region())
                            .dcId(plan.onRamp().getDcId())
                            .cloudAccountId(crossing.account())
                            .cloudBandwidthMbps(plan.cloudBandwidth())
                            .vlanId(plan.vlan())
                            .endpointName(crossing.name())
                            .build())
                    .build(),
                wait)
            .resource();
    return sdn.privateConnects().waitUntilAvailable(ordered.getPrivateConnectId(), wait);
  }

  private CloudRouter cloudRouter(Port port, CrossingPlan plan, WaitOptions wait) {
    removeLeavingRouter(wait);
    Ipv4Block office = Objects.requireNonNull(plan.officeSession());
    CloudRouter ordered =
        sdn.cloudRouters()
            .ensure(
                CreateCloudRouterRequest.builder()
                    .cloudRouterName(crossing.name())
                    .edgePoints(
                        CloudRouterEdgePointRequest.builder()
                            .portId(port.getPortId())
                            .vlanId(portVlan(port, plan))
                            .bandwidthMbps(crossing.bandwidth())
                            .ipAddress(office.withPrefix(1))
                            .staticRoutes(
                                IpRouteRequest.builder()
                                    .prefix(crossing.office().toString())
                                    .nextHop(office.address(2))
                                    .build())
                            .build(),
                        CloudRouterEdgePointRequest.builder()
                            .edgePointName(crossing.name())
                            .cloudType(CloudType.HUAWEI_CLOUD)
                            .cloudRegionId(plan.region())
                            .dcId(plan.onRamp().getDcId())
                            .cloudAccountId(crossing.account())
                            .cloudBandwidthMbps(plan.cloudBandwidth())
                            .bandwidthMbps(crossing.bandwidth())
                            .vlanId(plan.vlan())
                            .ipAddress(plan.session().withPrefix(2))
                            .bgpConnection(
                                BgpConnectionRequest.builder()
                                    .peerIpAddress(plan.session().address(1))
                                    .peerAsn(crossing.huaweiAsn())
                                    .localAsn(Crossing.ZENLAYER_ASN)
                                    .password(crossing.key().value())
                                    .build())
                            .build())
                    .build(),
                wait)
            .resource();
    return sdn.cloudRouters().waitUntilRunning(ordered.getCloudRouterId(), wait);
  }

  /** Returns the same VLAN id as towards Huawei Cloud if it is free at the port, else another. */
  private int portVlan(Port port, CrossingPlan plan) {
    DescribePortUsableVlanResponse usage =
        sdn.ports()
            .getUsableVlan(
                DescribePortUsableVlanRequest.builder().portId(port.getPortId()).build());
    return Vlans.firstFree(plan.vlan(), plan.vlan(), usage.getInuseVlanList())
        .or(() -> Vlans.firstFree(usage.getStart(), usage.getEnd(), usage.getInuseVlanList()))
        .orElseThrow(
            () ->
                new CrossingException(
                    Kind.IMPOSSIBLE, "No VLAN id is free at port " + port.getPortId() + "."));
  }

  private void removeLeavingConnect(WaitOptions wait) {
    sdn.privateConnects()
        .findByName(crossing.name())
        .filter(each -> LEAVING_CONNECT.contains(each.getPrivateConnectStatus()))
        .ifPresent(each -> sdn.privateConnects().remove(each.getPrivateConnectId(), wait));
  }

  private void removeLeavingRouter(WaitOptions wait) {
    sdn.cloudRouters()
        .findByName(crossing.name())
        .filter(each -> LEAVING_ROUTER.contains(each.getCloudRouterStatus()))
        .ifPresent(each -> sdn.cloudRouters().remove(each.getCloudRouterId(), wait));
  }

  /** Removes the private connect and the cloud router, whichever there is, for good. */
  void disconnect(Removal removal) {
    removal.of(sdn.privateConnects().findByName(crossing.name()), sdn.privateConnects()::remove);
    removal.of(sdn.cloudRouters().findByName(crossing.name()), sdn.cloudRouters()::remove);
  }

  /** Removes the port for good. */
  void removePort(Removal removal) {
    removal.of(sdn.ports().findByName(crossing.name()), sdn.ports()::remove);
  }
}
