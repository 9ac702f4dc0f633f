package io.crosslink.sdk.testkit.internal.huawei.dc;

import io.crosslink.sdk.huawei.dc.DcErrorCodes;
import io.crosslink.sdk.huawei.dc.model.CreateVirtualGatewayRequest;
import io.crosslink.sdk.huawei.dc.model.UpdateVirtualGatewayRequest;
import io.crosslink.sdk.huawei.dc.model.VirtualGateway;
import io.crosslink.sdk.huawei.dc.model.VirtualGatewayStatus;
import io.crosslink.sdk.testkit.internal.huawei.er.Hubs;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.huawei.http.Values;
import io.crosslink.sdk.testkit.internal.huawei.vpc.Networks;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;
import java.util.Set;

/** The operations of virtual gateways. */
final class VirtualGatewayOperations {
  private static final String ALL = "/v3/{project_id}/dcaas/virtual-gateways";
  private static final String ONE = ALL + "/{virtual_gateway_id}";
  private static final String ENVELOPE = "virtual_gateway";
  private static final Set<VirtualGatewayStatus> TRANSITIONAL =
      Set.of(
          VirtualGatewayStatus.BUILD,
          VirtualGatewayStatus.PENDING_CREATE,
          VirtualGatewayStatus.PENDING_UPDATE,
          VirtualGatewayStatus.PENDING_DELETE);

  private final VirtualGatewayState gateways;
  private final VirtualInterfaceState interfaces;
  private final Networks networks;
  private final Hubs hubs;

  VirtualGatewayOperations(
      VirtualGatewayState gateways,
      VirtualInterfaceState interfaces,
      Networks networks,
      Hubs hubs) {
    this.hubs = hubs;
    this.gateways = gateways;
    this.interfaces = interfaces;
    this.networks = networks;
  }

  void addTo(List<Route> routes) {
    Listing<VirtualGateway> listing =
        new Listing<>("listVirtualGateways", "virtual_gateways", gateways.store()::all);
    routes.add(Route.of("createVirtualGateway", "POST", ALL, this::create));
    routes.add(Route.of("listVirtualGateways", "GET", ALL, listing::respond));
    routes.add(Route.of("showVirtualGateway", "GET", ONE, this::show));
    routes.add(Route.of("updateVirtualGateway", "PUT", ONE, this::update));
    routes.add(Route.of("deleteVirtualGateway", "DELETE", ONE, this::delete));
  }

  private Response create(Call call) {
    CreateVirtualGatewayRequest request =
        Call.read(call.body(ENVELOPE), CreateVirtualGatewayRequest.class);
    String name = Values.name(request.getName());
    String description = Values.description(request.getDescription());
    checkTarget(request);
    Blocks.checked(request.getLocalEpGroup(), false);
    Blocks.checked(request.getLocalEpGroupIpv6(), true);
    String id =
        gateways.add(
            VirtualGateway.builder()
                .name(name)
                .description(description)
                .vpcId(request.getVpcId())
                .enterpriseRouterId(request.getEnterpriseRouterId())
                .localEpGroup(request.getLocalEpGroup())
                .localEpGroupIpv6(request.getLocalEpGroupIpv6())
                .bgpAsn(request.getBgpAsn())
                .enterpriseProjectId(request.getEnterpriseProjectId())
                .tags(TagLists.shown(request.getTags()))
                .status(VirtualGatewayStatus.PENDING_CREATE)
                .build());
    return Response.created(ENVELOPE, gateways.find(id).value());
  }

  /** A gateway belongs to a VPC, which has at most one, or to an enterprise router. */
  private void checkTarget(CreateVirtualGatewayRequest request) {
    String vpcId = request.getVpcId();
    if (vpcId == null || vpcId.isEmpty()) {
      if (request.getEnterpriseRouterId() == null) {
        throw Call.invalid("vpc_id or enterprise_router_id is required");
      }
      if (hubs.areKnown() && !hubs.hasRouter(request.getEnterpriseRouterId())) {
        throw Call.invalid("there is no enterprise router " + request.getEnterpriseRouterId());
      }
      return;
    }
    if (networks.areKnown() && !networks.hasVpc(vpcId)) {
      throw DcErrors.error(DcErrorCodes.VPC_NOT_FOUND, "The VPC " + vpcId + " does not exist");
    }
    if (gateways.isOf(vpcId)) {
      throw DcErrors.error(
          DcErrorCodes.VPC_HAS_VIRTUAL_GATEWAY,
          "The VPC " + vpcId + " has a virtual gateway already");
    }
  }

  private Response show(Call call) {
    return Response.ok(ENVELOPE, find(call).poll());
  }

  private Response update(Call call) {
    UpdateVirtualGatewayRequest request =
        Call.read(call.body(ENVELOPE), UpdateVirtualGatewayRequest.class);
    Resource<VirtualGateway> found = findSettled(call);
    String name = Values.name(request.getName());
    String description = Values.description(request.getDescription());
    Blocks.checked(request.getLocalEpGroup(), false);
    Blocks.checked(request.getLocalEpGroupIpv6(), true);
    VirtualGateway old = found.value();
    VirtualGateway after =
        old.toBuilder()
            .name(Values.updated(name, old.getName()))
            .description(Values.updated(description, old.getDescription()))
            .localEpGroup(
                Values.updated(
                    request.hasLocalEpGroup(), request.getLocalEpGroup(), old.getLocalEpGroup()))
            .localEpGroupIpv6(
                Values.updated(
                    request.hasLocalEpGroupIpv6(),
                    request.getLocalEpGroupIpv6(),
                    old.getLocalEpGroupIpv6()))
            .build();
    if (request.hasLocalEpGroup() || request.hasLocalEpGroupIpv6()) {
      gateways.change(found, VirtualGatewayStatus.PENDING_UPDATE, after);
    } else {
      found.update(each -> after);
    }
    return Response.ok(ENVELOPE, found.value());
  }

  private Response delete(Call call) {
    Resource<VirtualGateway> found = findSettled(call);
    String id = found.value().getId();
    if (interfaces.store().values().stream().anyMatch(each -> id.equals(each.getVgwId()))) {
      throw DcErrors.error(
          DcErrorCodes.VIRTUAL_GATEWAY_IN_USE,
          "The virtual gateway " + id + " has virtual interfaces");
    }
    gateways.delete(found);
    return Response.noContent();
  }

  private Resource<VirtualGateway> findSettled(Call call) {
    Resource<VirtualGateway> found = find(call);
    checkSettled(found.value());
    return found;
  }

  /** Rejects a change of a gateway that is changing, or of what it is part of. */
  static void checkSettled(VirtualGateway gateway) {
    if (TRANSITIONAL.contains(gateway.getStatus())) {
      throw DcErrors.error(
          DcErrorCodes.VIRTUAL_GATEWAY_LOCKED,
          "The virtual gateway " + gateway.getId() + " is " + gateway.getStatus());
    }
  }

  private Resource<VirtualGateway> find(Call call) {
    return gateways.find(call.pathValue("virtual_gateway_id"));
  }
}
