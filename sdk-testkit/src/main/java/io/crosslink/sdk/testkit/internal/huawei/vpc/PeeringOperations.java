package io.crosslink.sdk.testkit.internal.huawei.vpc;

import io.crosslink.sdk.huawei.vpc.model.CreateVpcPeeringRequest;
import io.crosslink.sdk.huawei.vpc.model.ListVpcPeeringsResponse;
import io.crosslink.sdk.huawei.vpc.model.PageLink;
import io.crosslink.sdk.huawei.vpc.model.PeeredVpc;
import io.crosslink.sdk.huawei.vpc.model.PeeredVpcRequest;
import io.crosslink.sdk.huawei.vpc.model.QuotaType;
import io.crosslink.sdk.huawei.vpc.model.UpdateVpcPeeringRequest;
import io.crosslink.sdk.huawei.vpc.model.VpcPeering;
import io.crosslink.sdk.huawei.vpc.model.VpcPeeringStatus;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.IdPage;
import io.crosslink.sdk.testkit.internal.huawei.http.QueryString;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.huawei.iam.HuaweiIdentity;
import io.crosslink.sdk.testkit.internal.huawei.network.Cidr;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.service.Rejection;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The operations of VPC peering connections. VPCs of other projects exist without being known; what
 * their owners do, a test does by setting the status.
 */
final class PeeringOperations {
  private static final String ALL = "/v2.0/vpc/peerings";
  private static final String ONE = ALL + "/{peering_id}";
  private static final String ENVELOPE = "peering";

  private final PeeringState peerings;
  private final VpcState vpcs;
  private final RouteTableState tables;
  private final Quotas quotas;

  PeeringOperations(PeeringState peerings, VpcState vpcs, RouteTableState tables, Quotas quotas) {
    this.peerings = peerings;
    this.vpcs = vpcs;
    this.tables = tables;
    this.quotas = quotas;
  }

  void addTo(List<Route> routes) {
    routes.add(Route.of("createVpcPeering", "POST", ALL, this::create));
    routes.add(Route.of("listVpcPeerings", "GET", ALL, this::list));
    routes.add(Route.of("showVpcPeering", "GET", ONE, this::show));
    routes.add(Route.of("updateVpcPeering", "PUT", ONE, this::update));
    routes.add(Route.of("deleteVpcPeering", "DELETE", ONE, this::delete));
    routes.add(
        Route.of(
            "acceptVpcPeering",
            "PUT",
            ONE + "/accept",
            call -> decide(call, VpcPeeringStatus.ACTIVE)));
    routes.add(
        Route.of(
            "rejectVpcPeering",
            "PUT",
            ONE + "/reject",
            call -> decide(call, VpcPeeringStatus.REJECTED)));
  }

  private Response create(Call call) {
    CreateVpcPeeringRequest request = Call.read(call.body(ENVELOPE), CreateVpcPeeringRequest.class);
    PeeredVpc own = end(request.getRequestVpcInfo());
    PeeredVpc other = end(request.getAcceptVpcInfo());
    if (own.getVpcId().equals(other.getVpcId())) {
      throw Call.invalid("a VPC cannot be connected with itself");
    }
    if (!isOwn(own)) {
      throw new ErrorResponseException(
          403, Rejection.FORBIDDEN, "request_vpc_info must be a VPC of the caller");
    }
    Cidr block = VpcState.block(vpcs.find(own.getVpcId()).value());
    if (isOwn(other)) {
      Cidr otherBlock = VpcState.block(vpcs.find(other.getVpcId()).value());
      if (block != null && otherBlock != null && block.overlaps(otherBlock)) {
        throw Call.invalid("the CIDR blocks " + block + " and " + otherBlock + " overlap");
      }
    }
    if (peerings.connects(own, other)) {
      throw VpcErrors.conflict("The two VPCs have a VPC peering connection already");
    }
    quotas.check(QuotaType.VPC_PEER, 1);
    String id =
        peerings.add(
            VpcPeering.builder()
                .name(request.getName())
                .description(Texts.description(request.getDescription()))
                .requestVpcInfo(own)
                .acceptVpcInfo(other)
                .status(
                    isOwn(other) ? VpcPeeringStatus.ACTIVE : VpcPeeringStatus.PENDING_ACCEPTANCE)
                .build());
    return Response.created(ENVELOPE, peerings.find(id).value());
  }

  private static PeeredVpc end(PeeredVpcRequest request) {
    return PeeredVpc.builder()
        .vpcId(request.getVpcId())
        .tenantId(Objects.requireNonNullElse(request.getTenantId(), HuaweiIdentity.PROJECT_ID))
        .build();
  }

  private static boolean isOwn(@Nullable PeeredVpc end) {
    return end != null && HuaweiIdentity.PROJECT_ID.equals(end.getTenantId());
  }

  private Response list(Call call) {
    QueryString query = call.query();
    List<VpcPeering> found =
        peerings.store().values().stream().filter(each -> matches(each, query)).toList();
    IdPage<VpcPeering> page = IdPage.cut(found, VpcPeering::getId, peerings.store()::rank, query);
    List<VpcPeering> items = page.items();
    ListVpcPeeringsResponse.Builder response = ListVpcPeeringsResponse.builder().peerings(items);
    String marker = page.next(VpcPeering::getId);
    if (marker != null) {
      response.peeringsLinks(
          PageLink.builder()
              .rel("next")
              .href(ALL + "?limit=" + items.size() + "&marker=" + marker)
              .build());
    }
    return Response.ok(response.build());
  }

  private static boolean matches(VpcPeering peering, QueryString query) {
    String project = query.first("tenant_id");
    String vpc = query.first("vpc_id");
    return is(query.first("id"), peering.getId())
        && is(query.first("name"), peering.getName())
        && is(query.first("status"), peering.getStatus().value())
        && (project == null
            || PeeringState.ends(peering).anyMatch(end -> project.equals(end.getTenantId())))
        && (vpc == null || PeeringState.ends(peering).anyMatch(end -> vpc.equals(end.getVpcId())));
  }

  private static boolean is(@Nullable String wanted, String value) {
    return wanted == null || wanted.equals(value);
  }

  private Response show(Call call) {
    return Response.ok(ENVELOPE, find(call).value());
  }

  private Response update(Call call) {
    UpdateVpcPeeringRequest request = Call.read(call.body(ENVELOPE), UpdateVpcPeeringRequest.class);
    Resource<VpcPeering> found = find(call);
    String description = Texts.description(request.getDescription());
    if (request.getName() == null && description == null) {
      throw Call.invalid("at least one property must be set");
    }
    found.update(
        old ->
            old.toBuilder()
                .name(Texts.updated(request.getName(), old.getName()))
                .description(Texts.updated(description, old.getDescription()))
                .updatedAt(peerings.now())
                .build());
    return Response.ok(ENVELOPE, found.value());
  }

  private Response delete(Call call) {
    String id = find(call).value().getId();
    peerings.store().remove(id);
    tables.removeRoutesTo(id);
    return Response.noContent();
  }

  /** Accepts or rejects a connection, which only the owner of the VPC may that is to accept it. */
  private Response decide(Call call, VpcPeeringStatus decision) {
    Resource<VpcPeering> found = find(call);
    VpcPeering peering = found.value();
    if (!isOwn(peering.getAcceptVpcInfo())) {
      throw new ErrorResponseException(
          403, Rejection.FORBIDDEN, "The VPC that is to accept belongs to another project");
    }
    if (!VpcPeeringStatus.PENDING_ACCEPTANCE.equals(peering.getStatus())) {
      throw VpcErrors.conflict("The VPC peering connection is " + peering.getStatus());
    }
    found.update(old -> old.toBuilder().status(decision).updatedAt(peerings.now()).build());
    return Response.ok(found.value());
  }

  private Resource<VpcPeering> find(Call call) {
    return peerings.find(call.pathValue("peering_id"));
  }
}
