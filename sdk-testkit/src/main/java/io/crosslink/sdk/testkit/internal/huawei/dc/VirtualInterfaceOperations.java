package io.crosslink.sdk.testkit.internal.huawei.dc;

import io.crosslink.sdk.huawei.dc.DcErrorCodes;
import io.crosslink.sdk.huawei.dc.model.AddressFamily;
import io.crosslink.sdk.huawei.dc.model.CreateVirtualInterfaceRequest;
import io.crosslink.sdk.huawei.dc.model.QuotaType;
import io.crosslink.sdk.huawei.dc.model.UpdateVirtualInterfaceRequest;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfacePeer;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceStatus;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.huawei.http.Values;
import io.crosslink.sdk.testkit.internal.huawei.iam.HuaweiIdentity;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;
import java.util.Objects;

/** The operations of virtual interfaces. */
final class VirtualInterfaceOperations {
  private static final String ALL = "/v3/{project_id}/dcaas/virtual-interfaces";
  private static final String ONE = ALL + "/{virtual_interface_id}";
  private static final String ENVELOPE = "virtual_interface";

  private final VirtualInterfaceState interfaces;
  private final InterfaceOrder order;
  private final InterfaceGateways gateways;
  private final Quotas quotas;

  VirtualInterfaceOperations(
      VirtualInterfaceState interfaces,
      InterfaceOrder order,
      InterfaceGateways gateways,
      Quotas quotas) {
    this.interfaces = interfaces;
    this.order = order;
    this.gateways = gateways;
    this.quotas = quotas;
  }

  void addTo(List<Route> routes) {
    Listing<VirtualInterface> listing =
        new Listing<>("listVirtualInterfaces", "virtual_interfaces", interfaces.store()::all);
    routes.add(Route.of("createVirtualInterface", "POST", ALL, this::create));
    routes.add(Route.of("listVirtualInterfaces", "GET", ALL, listing::respond));
    routes.add(Route.of("showVirtualInterface", "GET", ONE, this::show));
    routes.add(Route.of("updateVirtualInterface", "PUT", ONE, this::update));
    routes.add(Route.of("deleteVirtualInterface", "DELETE", ONE, this::delete));
  }

  private Response create(Call call) {
    CreateVirtualInterfaceRequest request =
        Call.read(call.body(ENVELOPE), CreateVirtualInterfaceRequest.class);
    VirtualInterface wanted = requested(request);
    boolean isV6 = AddressFamily.IPV6.equals(wanted.getAddressFamily());
    Addresses.checkRoutes(request.getRouteMode(), request.getBgpAsn());
    checkDetection(wanted);
    Addresses.checkPair(
        isV6 ? request.getLocalGatewayV6Ip() : request.getLocalGatewayV4Ip(),
        isV6 ? request.getRemoteGatewayV6Ip() : request.getRemoteGatewayV4Ip(),
        isV6);
    Blocks.checked(request.getRemoteEpGroup(), isV6);
    order.check(request);
    gateways.check(request);
    gateways.checkGroup(wanted, request.getRemoteEpGroup(), isV6);
    quotas.check(QuotaType.VIRTUAL_INTERFACE);
    String id = interfaces.add(wanted);
    return Response.created(ENVELOPE, interfaces.find(id).value());
  }

  private static VirtualInterface requested(CreateVirtualInterfaceRequest request) {
    AddressFamily family =
        Objects.requireNonNullElse(request.getAddressFamily(), AddressFamily.IPV4);
    boolean isV6 = AddressFamily.IPV6.equals(family);
    VirtualInterfacePeer peer =
        VirtualInterfacePeer.builder()
            .name(request.getName())
            .addressFamily(family)
            .localGatewayIp(isV6 ? request.getLocalGatewayV6Ip() : request.getLocalGatewayV4Ip())
            .remoteGatewayIp(isV6 ? request.getRemoteGatewayV6Ip() : request.getRemoteGatewayV4Ip())
            .routeMode(request.getRouteMode())
            .bgpAsn(request.getBgpAsn())
            .bgpMd5(request.getBgpMd5())
            .remoteEpGroup(request.getRemoteEpGroup())
            .serviceEpGroup(request.getServiceEpGroup())
            .build();
    boolean mustBeAccepted = InterfaceGateways.isForAnother(request);
    return VirtualInterface.builder()
        .name(Values.name(request.getName()))
        .description(Values.description(request.getDescription()))
        .directConnectId(request.getDirectConnectId())
        .lagId(request.getLagId())
        .type(request.getType())
        .serviceType(request.getServiceType())
        .vgwId(request.getVgwId())
        .gatewayId(request.getGatewayId())
        .vlan(request.getVlan())
        .bandwidth(request.getBandwidth())
        .priority(request.getPriority())
        .addressFamily(family)
        .localGatewayV4Ip(request.getLocalGatewayV4Ip())
        .remoteGatewayV4Ip(request.getRemoteGatewayV4Ip())
        .localGatewayV6Ip(request.getLocalGatewayV6Ip())
        .remoteGatewayV6Ip(request.getRemoteGatewayV6Ip())
        .remoteEpGroup(request.getRemoteEpGroup())
        .serviceEpGroup(request.getServiceEpGroup())
        .enableBfd(request.getEnableBfd())
        .enableNqa(request.getEnableNqa())
        .enterpriseProjectId(request.getEnterpriseProjectId())
        .tags(TagLists.shown(request.getTags()))
        .vifPeers(List.of(peer))
        .status(
            mustBeAccepted
                ? VirtualInterfaceStatus.AUTHORIZATION
                : VirtualInterfaceStatus.PENDING_CREATE)
        .build();
  }

  private static void checkDetection(VirtualInterface one) {
    if (Boolean.TRUE.equals(one.getEnableBfd()) && Boolean.TRUE.equals(one.getEnableNqa())) {
      throw Call.invalid("enable_bfd and enable_nqa exclude each other");
    }
  }

  private Response show(Call call) {
    return Response.ok(ENVELOPE, find(call).poll());
  }

  private Response update(Call call) {
    UpdateVirtualInterfaceRequest request =
        Call.read(call.body(ENVELOPE), UpdateVirtualInterfaceRequest.class);
    Resource<VirtualInterface> found = find(call);
    if (request.getStatus() != null) {
      decide(found, VirtualInterfaceStatus.of(request.getStatus().value()));
    } else {
      change(found, request);
    }
    return Response.ok(ENVELOPE, found.value());
  }

  private void change(Resource<VirtualInterface> found, UpdateVirtualInterfaceRequest request) {
    VirtualInterface old = found.value();
    checkSettled(old);
    String name = Values.name(request.getName());
    String description = Values.description(request.getDescription());
    order.checkBandwidth(request.getBandwidth(), old);
    List<String> group =
        Values.updated(
            request.hasRemoteEpGroup(), request.getRemoteEpGroup(), old.getRemoteEpGroup());
    if (request.hasRemoteEpGroup()) {
      boolean isV6 = AddressFamily.IPV6.equals(old.getAddressFamily());
      Blocks.checked(group, isV6);
      gateways.checkGroup(old, group, isV6);
    }
    VirtualInterface after =
        old.toBuilder()
            .name(Values.updated(name, old.getName()))
            .description(Values.updated(description, old.getDescription()))
            .bandwidth(Values.updated(request.getBandwidth(), old.getBandwidth()))
            .priority(Values.updated(request.getPriority(), old.getPriority()))
            .enableBfd(Values.updated(request.getEnableBfd(), old.getEnableBfd()))
            .enableNqa(Values.updated(request.getEnableNqa(), old.getEnableNqa()))
            .remoteEpGroup(group)
            .serviceEpGroup(
                Values.updated(
                    request.hasServiceEpGroup(),
                    request.getServiceEpGroup(),
                    old.getServiceEpGroup()))
            .updateTime(interfaces.now())
            .build();
    checkDetection(after);
    interfaces.change(found, VirtualInterfaceStatus.PENDING_UPDATE, Peers.followed(after));
  }

  /** Accepts or rejects an interface, as the project may that its gateway belongs to. */
  private void decide(Resource<VirtualInterface> found, VirtualInterfaceStatus decision) {
    VirtualInterface one = found.value();
    if (!VirtualInterfaceStatus.AUTHORIZATION.equals(one.getStatus())) {
      throw DcErrors.error(
          DcErrorCodes.VIRTUAL_INTERFACE_STATUS_FIXED,
          "The virtual interface is " + one.getStatus());
    }
    if (HuaweiIdentity.PROJECT_ID.equals(one.getTenantId())) {
      throw DcErrors.error(
          DcErrorCodes.VIRTUAL_INTERFACE_OF_OTHER_PROJECT,
          "The virtual interface awaits another project");
    }
    if (decision.equals(VirtualInterfaceStatus.REJECTED)) {
      found.update(each -> VirtualInterfaceState.with(each, VirtualInterfaceStatus.REJECTED));
    } else {
      interfaces.change(found, VirtualInterfaceStatus.PENDING_CREATE, one);
    }
  }

  private Response delete(Call call) {
    Resource<VirtualInterface> found = find(call);
    checkSettled(found.value());
    interfaces.delete(found);
    return Response.noContent();
  }

  /** Rejects a change of an interface that is changing, or shut down for a switch-over test. */
  static void checkSettled(VirtualInterface one) {
    if (VirtualInterfaceState.isTransitional(one)
        || VirtualInterfaceStatus.ADMIN_SHUTDOWN.equals(one.getStatus())) {
      throw DcErrors.error(
          DcErrorCodes.ASSOCIATED_RESOURCE_ABNORMAL, "The virtual interface is " + one.getStatus());
    }
  }

  private Resource<VirtualInterface> find(Call call) {
    return interfaces.find(call.pathValue("virtual_interface_id"));
  }
}
