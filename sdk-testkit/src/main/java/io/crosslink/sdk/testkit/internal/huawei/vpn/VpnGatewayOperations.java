package io.crosslink.sdk.testkit.internal.huawei.vpn;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.DisassociateVpnGatewayEipRequest;
import io.crosslink.sdk.huawei.vpn.model.DisassociatedEip;
import io.crosslink.sdk.huawei.vpn.model.Eip;
import io.crosslink.sdk.huawei.vpn.model.ListVpnGatewaysResponse;
import io.crosslink.sdk.huawei.vpn.model.UpdateVpnGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.UpgradeAction;
import io.crosslink.sdk.huawei.vpn.model.UpgradeReadiness;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayFlavor;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayNetworkType;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayStatus;
import io.crosslink.sdk.testkit.internal.huawei.er.Hubs;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The operations of VPN gateways. */
final class VpnGatewayOperations {
  private static final String ALL = "/v5/{project_id}/vpn-gateways";
  private static final String ONE = ALL + "/{vgw_id}";
  private static final String ENVELOPE = "vpn_gateway";

  private final VpnGatewayState gateways;
  private final VpnState state;
  private final UpgradeJobs upgrades;
  private final ElasticIps eips;
  private final GatewayPorts ports;
  private final Hubs hubs;

  VpnGatewayOperations(
      VpnGatewayState gateways,
      VpnState state,
      UpgradeJobs upgrades,
      ElasticIps eips,
      GatewayPorts ports,
      Hubs hubs) {
    this.hubs = hubs;
    this.gateways = gateways;
    this.state = state;
    this.upgrades = upgrades;
    this.eips = eips;
    this.ports = ports;
  }

  void addTo(List<Route> routes) {
    routes.add(Route.of("createVpnGateway", "POST", ALL, this::create));
    routes.add(Route.of("listVpnGateways", "GET", ALL, this::list));
    routes.add(Route.of("showVpnGateway", "GET", ONE, this::show));
    routes.add(Route.of("updateVpnGateway", "PUT", ONE, this::update));
    routes.add(Route.of("deleteVpnGateway", "DELETE", ONE, this::delete));
    routes.add(
        Route.of(
            "updateVpnGatewaySpecification",
            "POST",
            ONE + "/update-specification",
            this::updateSpecification));
    routes.add(
        Route.of("showVpnGatewayRoutingTable", "GET", ONE + "/routing-table", this::routingTable));
    routes.add(Route.of("upgradeVpnGateway", "POST", ONE + "/upgrade", this::upgrade));
    routes.add(
        Route.of(
            "disassociateVpnGatewayEip",
            "POST",
            ONE + "/disassociate-instance",
            this::disassociateEip));
  }

  /** {@return all gateways as responses contain them} */
  List<VpnGateway> values() {
    return gateways.all().stream().map(Resource::value).map(this::shown).toList();
  }

  private Response create(Call call) {
    CreateVpnGatewayRequest request = Call.read(call.body(ENVELOPE), CreateVpnGatewayRequest.class);
    VpnGateway requested =
        ports.placed(
            VpnGatewayOrder.of(request).gateway(eips), request.getAccessPrivateIp1() != null);
    checkDistinct(requested.getEip1(), requested.getEip2());
    if (requested.getErId() != null && hubs.areKnown() && !hubs.hasRouter(requested.getErId())) {
      throw Call.invalid("there is no enterprise router " + requested.getErId());
    }
    String id = gateways.add(requested);
    VpnGateway created = shown(gateways.find(id).value());
    return Response.created(
        ENVELOPE,
        afterChange(created).toBuilder()
            .availabilityZoneIds((List<String>) null)
            .accessPrivateIp1(null)
            .accessPrivateIp2(null)
            .eip1(null)
            .eip2(null)
            .createdAt(null)
            .updatedAt(null)
            .build());
  }

  private Response list(Call call) {
    String id = call.query().first("vgw_id");
    List<String> projects = call.query().all("enterprise_project_id");
    return Response.ok(
        ListVpnGatewaysResponse.builder()
            .vpnGateways(
                gateways.all().stream()
                    .filter(each -> id == null || id.equals(each.value().getId()))
                    .filter(
                        each ->
                            projects.isEmpty()
                                || projects.contains(each.value().getEnterpriseProjectId()))
                    .map(each -> shown(each.poll()))
                    .toList())
            .build());
  }

  private Response show(Call call) {
    return Response.ok(ENVELOPE, shown(gateways.find(id(call)).poll()));
  }

  private Response update(Call call) {
    Resource<VpnGateway> found = gateways.findReady(id(call));
    ObjectNode body = call.body(ENVELOPE);
    UpdateVpnGatewayRequest request = Call.read(body, UpdateVpnGatewayRequest.class);
    check(request, found.value());
    Eip oldFirst = found.value().getEip1();
    Eip oldSecond = found.value().getEip2();
    Eip first = rebound(request.getEipId1(), oldFirst);
    Eip second = rebound(request.getEipId2(), oldSecond);
    checkDistinct(first, second);
    // Elastic IPs are bound before the update is complete.
    found.update(old -> old.toBuilder().eip1(first).eip2(second).build());
    eips.unbind(oldFirst);
    eips.unbind(oldSecond);
    body.remove(List.of("eip_id_1", "eip_id_2"));
    ObjectNode merged = Json.mapper().valueToTree(found.value());
    JsonMerge.merge(merged, body);
    return change(
        found, Call.read(merged, VpnGateway.class).toBuilder().eip1(first).eip2(second).build());
  }

  private static void check(UpdateVpnGatewayRequest request, VpnGateway gateway) {
    Names.checked(request.getName());
    VpnGatewayOrder.checkSubnets(request.getLocalSubnets());
    VpnGatewayOrder.checkSubnets(request.getLocalSubnetsV6());
    boolean bindsEips = request.getEipId1() != null || request.getEipId2() != null;
    if (bindsEips && VpnGatewayNetworkType.PRIVATE.equals(gateway.getNetworkType())) {
      throw Call.invalid("a private gateway has no elastic IPs");
    }
    boolean isForTemplates = Objects.toString(gateway.getFlavor()).endsWith("-NonFixedIP");
    if (request.getPolicyTemplate() != null && !isForTemplates) {
      throw new ErrorResponseException(
          400,
          VpnErrorCodes.UNSUPPORTED_ATTRIBUTE,
          "policy_template is for the NonFixedIP flavors only");
    }
  }

  /** Returns the elastic IP after a change. */
  private @Nullable Eip rebound(@Nullable String id, @Nullable Eip old) {
    if (id == null || (old != null && id.equals(old.getId()))) {
      return old;
    }
    return eips.existing(id);
  }

  private Response disassociateEip(Call call) {
    Resource<VpnGateway> found = gateways.findReady(id(call));
    DisassociateVpnGatewayEipRequest request =
        Call.read(call.plainBody("publicip_id"), DisassociateVpnGatewayEipRequest.class);
    String eipId = request.getPublicipId();
    VpnGateway gateway = found.value();
    Eip eip =
        Stream.of(gateway.getEip1(), gateway.getEip2())
            .filter(each -> each != null && eipId.equals(each.getId()))
            .findFirst()
            .orElseThrow(() -> Call.invalid("the elastic IP is not bound to the VPN gateway"));
    if (connections(id(call)).stream().anyMatch(each -> eipId.equals(each.getVgwIp()))) {
      throw Call.invalid("a connection uses the elastic IP");
    }
    found.update(
        old ->
            old.toBuilder()
                .eip1(eip.equals(old.getEip1()) ? null : old.getEip1())
                .eip2(eip.equals(old.getEip2()) ? null : old.getEip2())
                .build());
    eips.unbind(eip);
    return Response.ok(
        "publicip",
        DisassociatedEip.builder()
            .id(eipId)
            .ipVersion(eip.getIpVersion())
            .publicIpAddress(eip.getIpAddress())
            .status("DOWN")
            .createdAt(gateway.getCreatedAt())
            .updatedAt(gateways.now())
            .build());
  }

  private static void checkDistinct(@Nullable Eip first, @Nullable Eip second) {
    if (first != null && second != null && Objects.equals(first.getId(), second.getId())) {
      throw new ErrorResponseException(
          400, VpnErrorCodes.EIP_IN_USE, "The elastic IP is already bound");
    }
  }

  private Response delete(Call call) {
    String id = id(call);
    Resource<VpnGateway> found =
        gateways.findIn(id, VpnGatewayStatus.ACTIVE, VpnGatewayStatus.FAULT);
    if (!connections(id).isEmpty()) {
      throw Call.invalid("the VPN gateway " + id + " has connection");
    }
    gateways.delete(found);
    return Response.noContent();
  }

  private Response updateSpecification(Call call) {
    Resource<VpnGateway> found = gateways.findReady(id(call));
    VpnGatewayFlavor flavor =
        VpnGatewayFlavor.of(call.body(ENVELOPE, "flavor").path("flavor").asText());
    VpnGateway gateway = found.value();
    if (!gateway.getSupportedFlavors().contains(flavor)) {
      throw new ErrorResponseException(
          400,
          VpnErrorCodes.FLAVOR_CHANGE_UNSUPPORTED,
          "The VPN gateway can be changed to " + gateway.getSupportedFlavors() + " only");
    }
    return change(
        found,
        gateway.toBuilder()
            .flavor(flavor)
            .connectionNumber(Flavors.connections(flavor))
            .supportedFlavors(Flavors.targetsOf(flavor))
            .build());
  }

  private Response change(Resource<VpnGateway> found, VpnGateway requested) {
    VpnGateway after = requested.toBuilder().updatedAt(gateways.now()).build();
    gateways.change(found, VpnGatewayStatus.PENDING_UPDATE, after);
    return Response.ok(ENVELOPE, afterChange(shown(after)));
  }

  private Response routingTable(Call call) {
    VpnGateway gateway = gateways.find(id(call)).value();
    RoutingTable table = RoutingTable.of(gateway, connections(id(call)), state.gateways());
    return Response.ok(table.page(call.query()));
  }

  private Response upgrade(Call call) {
    Resource<VpnGateway> gateway = gateways.findReady(id(call));
    UpgradeAction action = UpgradeJobs.action(call);
    if (UpgradeAction.START.equals(action)
        && UpgradeReadiness.UNREADY.equals(gateway.value().getUpgradeInfo())) {
      throw Call.invalid("there is no newer version for the VPN gateway");
    }
    Response response = upgrades.perform(action, id(call));
    if (UpgradeAction.FINISH.equals(action)) {
      gateway.update(old -> old.toBuilder().upgradeInfo(UpgradeReadiness.UNREADY).build());
    }
    return response;
  }

  private static String id(Call call) {
    return call.pathValue("vgw_id");
  }

  private List<VpnConnection> connections(String gatewayId) {
    return state.connections().stream()
        .map(Resource::value)
        .filter(each -> gatewayId.equals(each.getVgwId()))
        .toList();
  }

  /** Adds the properties that depend on the connections. */
  private VpnGateway shown(VpnGateway gateway) {
    List<VpnConnection> connections = connections(Objects.requireNonNull(gateway.getId()));
    String attachment = gateway.getErId() == null ? null : hubs.attachmentOf(gateway.getId());
    return gateway.toBuilder()
        .erAttachmentId(attachment == null ? gateway.getErAttachmentId() : attachment)
        .usedConnectionNumber(connections.size())
        .usedConnectionGroup(
            (int) connections.stream().map(VpnConnection::getCgwId).distinct().count())
        .build();
  }

  /** Omits the properties that only get and list return. */
  private static VpnGateway afterChange(VpnGateway gateway) {
    return gateway.toBuilder()
        .status(null)
        .erAttachmentId(null)
        .publicBorderGroup(null)
        .appliedAt(null)
        .supportedFlavors((List<VpnGatewayFlavor>) null)
        .supportedFeatures((List<String>) null)
        .upgradeInfo(null)
        .build();
  }
}
