package io.crosslink.sdk.testkit.internal.huawei;

import io.crosslink.sdk.huawei.vpn.model.CreateP2cVpnGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.Eip;
import io.crosslink.sdk.huawei.vpn.model.ListP2cVpnGatewayAvailabilityZonesResponse;
import io.crosslink.sdk.huawei.vpn.model.ListP2cVpnGatewaysResponse;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGateway;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGatewayFlavor;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGatewayStatus;
import io.crosslink.sdk.huawei.vpn.model.UpdateP2cVpnGatewayRequest;
import io.crosslink.sdk.testkit.internal.Resource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What can be done with P2C VPN gateways. */
final class P2cVpnGatewayOperations {
  private static final String ALL = "/v5/{project_id}/p2c-vpn-gateways";
  private static final String ONE = ALL + "/{p2c_vgw_id}";
  private static final String ENVELOPE = "p2c_vpn_gateway";
  private static final List<String> ZONES = List.of("eu-west-101a", "eu-west-101b");
  private static final int DEFAULT_LIMIT = 2000;
  private static final int MOST_CONNECTIONS = 500;
  private static final int UNDELETABLE = 2; // a value of frozen_effect

  private final P2cVpnGatewayState state;
  private final P2cEips eips;

  P2cVpnGatewayOperations(P2cVpnGatewayState state) {
    this.state = state;
    this.eips = new P2cEips(state);
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

  private Reply create(Call call) {
    CreateP2cVpnGatewayRequest request =
        Call.read(
            call.body(ENVELOPE, "vpc_id", "connect_subnet", "eip"),
            CreateP2cVpnGatewayRequest.class);
    Integer most = request.getMaxConnectionNumber();
    if (most != null && (most < 1 || most > MOST_CONNECTIONS)) {
      throw Call.invalid("max_connection_number must be 1 to " + MOST_CONNECTIONS);
    }
    String id =
        state.add(
            P2cVpnGateway.builder()
                .name(Names.checkedP2c(request.getName()))
                .status(P2cVpnGatewayStatus.PENDING_CREATE)
                .vpcId(request.getVpcId())
                .connectSubnet(request.getConnectSubnet())
                .flavor(request.getFlavor())
                .availabilityZoneIds(zones(request.getAvailabilityZoneIds()))
                .eip(eips.taken(Objects.requireNonNull(request.getEip())))
                .maxConnectionNumber(most)
                .enterpriseProjectId(request.getEnterpriseProjectId())
                .tags(Tags.checked(request.getTags()))
                .build());
    return Reply.created(ENVELOPE, idOnly(id));
  }

  private static List<String> zones(List<String> asked) {
    if (!asked.isEmpty() && asked.size() != ZONES.size()) {
      throw Call.invalid("availability_zone_ids must be two");
    }
    return asked.isEmpty() ? ZONES : asked;
  }

  private Reply list(Call call) {
    List<Resource<P2cVpnGateway>> found =
        state.gateways().stream()
            .sorted(Comparator.comparing(g -> Objects.requireNonNull(g.value().getCreatedAt())))
            .toList();
    MarkerPage<Resource<P2cVpnGateway>> page =
        MarkerPage.cut(found, each -> each.value().getCreatedAt(), call.query(), DEFAULT_LIMIT);
    return Reply.ok(
        ListP2cVpnGatewaysResponse.builder()
            .p2cVpnGateways(page.items().stream().map(state::look).toList())
            .totalCount(found.size())
            .pageInfo(page.info())
            .build());
  }

  private Reply show(Call call) {
    return Reply.ok(ENVELOPE, state.look(state.gateway(id(call))));
  }

  private Reply update(Call call) {
    Resource<P2cVpnGateway> gateway = state.settledGateway(id(call));
    UpdateP2cVpnGatewayRequest request =
        Call.read(call.body(ENVELOPE), UpdateP2cVpnGatewayRequest.class);
    P2cVpnGateway before = gateway.value();
    if (P2cVpnGatewayStatus.FROZEN.equals(before.getStatus())) {
      throw Call.invalid("the gateway is frozen");
    }
    String name = Names.checkedP2c(request.getName());
    state.change(
        gateway,
        P2cVpnGatewayStatus.PENDING_UPDATE,
        before.toBuilder()
            .name(name != null ? name : before.getName())
            .eip(eip(before, request.getEipId()))
            .updatedAt(state.now())
            .build());
    return Reply.ok(ENVELOPE, idOnly(id(call)));
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

  private Reply delete(Call call) {
    Resource<P2cVpnGateway> gateway = state.settledGateway(id(call));
    if (Objects.equals(gateway.value().getFrozenEffect(), UNDELETABLE)) {
      throw Call.invalid("the gateway is frozen and cannot be deleted");
    }
    state.delete(gateway);
    return Reply.noContent();
  }

  private Reply listZones(Call call) {
    String flavor = call.query().first("flavor");
    boolean offered = flavor == null || flavor.equals(P2cVpnGatewayFlavor.PROFESSIONAL1.value());
    return Reply.ok(
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
