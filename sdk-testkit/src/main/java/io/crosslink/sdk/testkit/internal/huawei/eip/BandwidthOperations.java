package io.crosslink.sdk.testkit.internal.huawei.eip;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.JsonNode;
import io.crosslink.sdk.huawei.eip.EipErrorCodes;
import io.crosslink.sdk.huawei.eip.model.Bandwidth;
import io.crosslink.sdk.huawei.eip.model.BandwidthChargeMode;
import io.crosslink.sdk.huawei.eip.model.BandwidthPublicIp;
import io.crosslink.sdk.huawei.eip.model.BandwidthShareType;
import io.crosslink.sdk.huawei.eip.model.CreateSharedBandwidthRequest;
import io.crosslink.sdk.huawei.eip.model.DedicatedBandwidthRequest;
import io.crosslink.sdk.huawei.eip.model.ListBandwidthsResponse;
import io.crosslink.sdk.huawei.eip.model.PublicIp;
import io.crosslink.sdk.huawei.eip.model.RemovePublicIpsFromSharedBandwidthRequest;
import io.crosslink.sdk.huawei.eip.model.UpdateBandwidthRequest;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.IdPage;
import io.crosslink.sdk.testkit.internal.huawei.http.QueryString;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.service.Rejection;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.testkit.internal.state.TransitionTimer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operations of bandwidths in the versions 1 and 2.0. */
final class BandwidthOperations {
  private static final String V1 = "/v1/{project_id}/bandwidths";
  private static final String V2 = "/v2.0/{project_id}/bandwidths";
  private static final String ID = "/{bandwidth_id}";
  private static final String ENVELOPE = "bandwidth";
  private static final int QUOTA = 5;

  private final PublicAddresses pool;
  private final BandwidthMoves moves;
  private final TransitionTimer timer;

  BandwidthOperations(PublicAddresses pool, BandwidthMoves moves, TransitionTimer timer) {
    this.pool = pool;
    this.moves = moves;
    this.timer = timer;
  }

  void addTo(List<Route> routes) {
    routes.add(Route.of("listBandwidths", "GET", V1, this::list));
    routes.add(Route.of("showBandwidth", "GET", V1 + ID, this::show));
    routes.add(Route.of("updateBandwidth", "PUT", V1 + ID, this::update));
    routes.add(Route.of("createSharedBandwidth", "POST", V2, this::create));
    routes.add(Route.of("deleteSharedBandwidth", "DELETE", V2 + ID, this::delete));
    routes.add(
        Route.of("addPublicIpsToSharedBandwidth", "POST", V2 + ID + "/insert", this::insert));
    routes.add(
        Route.of("removePublicIpsFromSharedBandwidth", "POST", V2 + ID + "/remove", this::remove));
  }

  /** {@return all bandwidths as responses contain them} */
  List<Bandwidth> values() {
    return pool.bandwidths().values().stream().map(this::shown).toList();
  }

  private Response list(Call call) {
    QueryString query = call.query();
    String type = query.first("share_type");
    String project = query.first("enterprise_project_id");
    List<Bandwidth> found =
        values().stream()
            .filter(each -> type == null || type.equals(each.getShareType().value()))
            .filter(each -> isIn(each, project))
            .toList();
    return Response.ok(
        ListBandwidthsResponse.builder()
            .bandwidths(IdPage.cut(found, Bandwidth::getId, pool.bandwidths()::rank, query).items())
            .build());
  }

  private static boolean isIn(Bandwidth bandwidth, @Nullable String project) {
    return project == null
        || project.equals("all_granted_eps")
        || project.equals(bandwidth.getEnterpriseProjectId());
  }

  private Response show(Call call) {
    return Response.ok(ENVELOPE, shown(bandwidth(call)));
  }

  private Response update(Call call) {
    Bandwidth bandwidth = bandwidth(call);
    UpdateBandwidthRequest request = Call.read(call.body(ENVELOPE), UpdateBandwidthRequest.class);
    if (request.getName() == null && request.getSize() == null) {
      throw Call.invalid("bandwidth.name or bandwidth.size is required");
    }
    boolean shared = BandwidthState.isShared(bandwidth);
    BandwidthRules.checkSize(request.getSize(), shared ? BandwidthRules.MIN_SHARED : 1);
    checkChargeMode(shared, request.getChargeMode());
    pool.changeBandwidth(
        bandwidth.getId(),
        old ->
            old.toBuilder()
                .name(requireNonNullElse(request.getName(), old.getName()))
                .size(requireNonNullElse(request.getSize(), old.getSize()))
                .chargeMode(
                    request.getChargeMode() != null ? request.getChargeMode() : old.getChargeMode())
                .updatedAt(timer.now())
                .build());
    return Response.ok(ENVELOPE, shown(bandwidth(call)));
  }

  private static void checkChargeMode(boolean shared, @Nullable BandwidthChargeMode mode) {
    if (shared && BandwidthChargeMode.TRAFFIC.equals(mode)) {
      throw EipErrors.invalidBandwidth("a shared one is not billed by traffic");
    }
  }

  private Response create(Call call) {
    CreateSharedBandwidthRequest request =
        Call.read(call.body(ENVELOPE), CreateSharedBandwidthRequest.class);
    BandwidthRules.checkSize(request.getSize(), BandwidthRules.MIN_SHARED);
    checkChargeMode(true, request.getChargeMode());
    if (pool.bandwidths().values().stream().filter(BandwidthState::isShared).count() >= QUOTA) {
      throw new ErrorResponseException(
          409, Rejection.QUOTA_EXCEEDED, "The quota of " + QUOTA + " bandwidths is exhausted");
    }
    String id =
        pool.bandwidths()
            .add(
                Bandwidth.builder()
                    .name(request.getName())
                    .size(request.getSize())
                    .shareType(BandwidthShareType.WHOLE)
                    .chargeMode(request.getChargeMode())
                    .bandwidthType(request.getBandwidthType())
                    .publicBorderGroup(request.getPublicBorderGroup())
                    .enterpriseProjectId(request.getEnterpriseProjectId())
                    .build());
    return Response.ok(ENVELOPE, shown(bandwidth(id)));
  }

  private Response delete(Call call) {
    Bandwidth shared = sharedBandwidth(call);
    if (!pool.state().members(shared.getId()).isEmpty()) {
      throw new ErrorResponseException(
          409, Rejection.CONFLICT, "Public IP addresses use the bandwidth " + shared.getId());
    }
    pool.bandwidths().remove(shared.getId());
    return Response.noContent();
  }

  private Response insert(Call call) {
    Bandwidth shared = sharedBandwidth(call);
    List<PublicIp> added = addresses(call);
    if (added.stream().anyMatch(moves::isShared)) {
      throw new ErrorResponseException(
          409, Rejection.CONFLICT, "A public IP address is in a shared bandwidth already");
    }
    BandwidthRules.checkRoom(pool.state().members(shared.getId()).size() + added.size());
    added.forEach(each -> moves.share(each, shared));
    return Response.ok(ENVELOPE, shown(bandwidth(call)));
  }

  private Response remove(Call call) {
    Bandwidth shared = sharedBandwidth(call);
    RemovePublicIpsFromSharedBandwidthRequest request =
        Call.read(call.body(ENVELOPE), RemovePublicIpsFromSharedBandwidthRequest.class);
    List<PublicIp> removed = addresses(call);
    if (!removed.stream()
        .allMatch(each -> shared.getId().equals(PublicIpState.bandwidthId(each)))) {
      throw new ErrorResponseException(
          409, Rejection.CONFLICT, "A public IP address is not in the bandwidth");
    }
    BandwidthRules.checkSize(request.getSize(), 1);
    DedicatedBandwidthRequest own =
        DedicatedBandwidthRequest.of(request.getSize(), request.getChargeMode());
    removed.forEach(each -> moves.dedicate(each, own));
    return Response.noContent();
  }

  /** Returns the addresses of a request, which exist. */
  private List<PublicIp> addresses(Call call) {
    List<PublicIp> found = new ArrayList<>();
    for (JsonNode each : call.body(ENVELOPE).path("publicip_info")) {
      String id = each.path("publicip_id").asText();
      Resource<PublicIp> address = pool.state().find(id);
      if (address == null) {
        throw EipErrors.invalidBandwidth("there is no public IP address " + id);
      }
      found.add(address.value());
    }
    return found;
  }

  private Bandwidth sharedBandwidth(Call call) {
    Bandwidth found = bandwidth(call);
    return BandwidthRules.checkShared(found, found.getId());
  }

  private Bandwidth bandwidth(Call call) {
    return bandwidth(call.pathValue("bandwidth_id"));
  }

  private Bandwidth bandwidth(String id) {
    Bandwidth found = pool.bandwidths().find(id);
    if (found == null) {
      throw EipErrors.error(
          404, EipErrorCodes.BANDWIDTH_NOT_FOUND, "The bandwidth " + id + " does not exist");
    }
    return found;
  }

  /** Returns a bandwidth as responses contain it, with its addresses. */
  Bandwidth shown(Bandwidth bandwidth) {
    return bandwidth.toBuilder()
        .publicipInfo(
            pool.state().members(bandwidth.getId()).stream()
                .map(BandwidthOperations::member)
                .toList())
        .build();
  }

  private static BandwidthPublicIp member(PublicIp address) {
    return BandwidthPublicIp.builder()
        .publicipId(address.getId())
        .publicipAddress(address.getPublicIpAddress())
        .publicipv6Address(address.getPublicIpv6Address())
        .publicipType(address.getPublicipPoolName())
        .ipVersion(address.getIpVersion())
        .build();
  }
}
