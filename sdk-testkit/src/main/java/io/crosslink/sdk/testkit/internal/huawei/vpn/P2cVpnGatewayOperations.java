package io.crosslink.sdk.testkit.internal.huawei.vpn;

import io.crosslink.sdk.huawei.vpn.model.CreateP2cVpnGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.Eip;
import io.crosslink.sdk.huawei.vpn.model.ListP2cVpnGatewayAvailabilityZonesResponse;
import io.crosslink.sdk.huawei.vpn.model.ListP2cVpnGatewaysResponse;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGateway;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGatewayFlavor;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGatewayStatus;
import io.crosslink.sdk.huawei.vpn.model.UpdateP2cVpnGatewayRequest;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.MarkerPage;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The operations of P2C VPN gateways. */
final class P2cVpnGatewayOperations {
  private static final String ALL = "/v5/{project_id}/p2c-vpn-gateways";
  private static final String ONE = ALL + "/{p2c_vgw_id}";
  private static final String ENVELOPE = "p2c_vpn_gateway";
  private static final List<String> ZONES = List.of("eu-west-101a", "eu-west-101b");
  private static final int DEFAULT_LIMIT = 2000;
  private static final int MAX_CONNECTIONS = 500;
  private static final int UNDELETABLE = 2; // a value of frozen_effect

  private final P2cVpnGatewayState state;
  private final P2cEips eips;
  private final GatewayPorts ports;

  P2cVpnGatewayOperations(P2cVpnGatewayState state, ElasticIps pool, GatewayPorts ports) {
    this.state = state;
    this.ports = ports;
    this.eips = new P2cEips(pool);
  }

  void addTo(List<Route> routes) {
    routes.add(
        Route.of(
            "listP2cVpnGatewayAvailabilityZones",
            "GET",
            ALL + "/availability-zones",
            this::listZones));
    routes.add(Route.of("createP2cVpnGateway", "POST", ALL, this::create));
    routes.add(Route.of("listP2cVpnGateways", "GET", ALL, this::list));
    routes.add(Route.of("showP2cVpnGateway", "GET", ONE, this::show));
    routes.add(Route.of("updateP2cVpnGateway", "PUT", ONE, this::update));
    routes.add(Route.of("deleteP2cVpnGateway", "DELETE", ONE, this::delete));
  }

  private Response create(Call call) {
    CreateP2cVpnGatewayRequest request =
        Call.read(
            call.body(ENVELOPE, "vpc_id", "connect_subnet", "eip"),
            CreateP2cVpnGatewayRequest.class);
    Integer max = request.getMaxConnectionNumber();
    if (max != null && (max < 1 || max > MAX_CONNECTIONS)) {
      throw Call.invalid("max_connection_number must be 1 to " + MAX_CONNECTIONS);
    }
    ports.check(request.getVpcId(), request.getConnectSubnet());
    Eip eip = eips.of(Objects.requireNonNull(request.getEip()));
    String id =
        state.add(
            P2cVpnGateway.builder()
                .name(Names.checkedP2c(request.getName()))
                .status(P2cVpnGatewayStatus.PENDING_CREATE)
                .vpcId(request.getVpcId())
                .connectSubnet(request.getConnectSubnet())
                .flavor(request.getFlavor())
                .availabilityZoneIds(zones(request.getAvailabilityZoneIds()))
                .eip(eip)
                .maxConnectionNumber(max)
                .enterpriseProjectId(request.getEnterpriseProjectId())
                .tags(Tags.checked(request.getTags()))
                .build());
    return Response.created(ENVELOPE, idOnly(id));
  }

  private static List<String> zones(List<String> requested) {
    if (!requested.isEmpty() && requested.size() != ZONES.size()) {
      throw Call.invalid("availability_zone_ids must have two items");
    }
    return requested.isEmpty() ? ZONES : requested;
  }

  private Response list(Call call) {
    List<Resource<P2cVpnGateway>> found =
        state.gateways().stream()
            .sorted(Comparator.comparing(g -> Objects.requireNonNull(g.value().getCreatedAt())))
            .toList();
    MarkerPage<Resource<P2cVpnGateway>> page =
        MarkerPage.cut(found, each -> each.value().getCreatedAt(), call.query(), DEFAULT_LIMIT);
    return Response.ok(
        ListP2cVpnGatewaysResponse.builder()
            .p2cVpnGateways(page.items().stream().map(state::poll).toList())
            .totalCount(found.size())
            .pageInfo(page.info())
            .build());
  }

  private Response show(Call call) {
    return Response.ok(ENVELOPE, state.poll(state.gateway(id(call))));
  }

  private Response update(Call call) {
    Resource<P2cVpnGateway> gateway = state.settledGateway(id(call));
    UpdateP2cVpnGatewayRequest request =
        Call.read(call.body(ENVELOPE), UpdateP2cVpnGatewayRequest.class);
    P2cVpnGateway before = gateway.value();
    if (P2cVpnGatewayStatus.FROZEN.equals(before.getStatus())) {
      throw Call.invalid("the gateway is frozen");
    }
    String name = Names.checkedP2c(request.getName());
    Eip eip = eip(before, request.getEipId());
    gateway.update(old -> old.toBuilder().eip(eip).build()); // bound before the update is complete
    state.change(
        gateway,
        P2cVpnGatewayStatus.PENDING_UPDATE,
        before.toBuilder()
            .name(name != null ? name : before.getName())
            .eip(eip)
            .updatedAt(state.now())
            .build());
    return Response.ok(ENVELOPE, idOnly(id(call)));
  }

  private @Nullable Eip eip(P2cVpnGateway gateway, @Nullable String wanted) {
    if (wanted == null) {
      return gateway.getEip();
    }
    if (gateway.getEip() != null) {
      throw Call.invalid("the gateway has an elastic IP, which must be unbound first");
    }
    return eips.existing(wanted);
  }

  private Response delete(Call call) {
    Resource<P2cVpnGateway> gateway = state.settledGateway(id(call));
    if (Objects.equals(gateway.value().getFrozenEffect(), UNDELETABLE)) {
      throw Call.invalid("the gateway is frozen and cannot be deleted");
    }
    state.delete(gateway);
    return Response.noContent();
  }

  private Response listZones(Call call) {
    String flavor = call.query().first("flavor");
    boolean offered = flavor == null || flavor.equals(P2cVpnGatewayFlavor.PROFESSIONAL1.value());
    return Response.ok(
        ListP2cVpnGatewayAvailabilityZonesResponse.builder()
            .availabilityZones(offered ? ZONES : List.of())
            .build());
  }

  private static String id(Call call) {
    return call.pathValue("p2c_vgw_id");
  }

  private static P2cVpnGateway idOnly(String id) {
    return P2cVpnGateway.builder().id(id).build();
  }
}
