package io.crosslink.sdk.testkit.internal.huawei.eip;

import io.crosslink.sdk.huawei.eip.EipErrorCodes;
import io.crosslink.sdk.huawei.eip.model.AttachSharedBandwidthRequest;
import io.crosslink.sdk.huawei.eip.model.BatchAttachSharedBandwidthsRequest;
import io.crosslink.sdk.huawei.eip.model.BatchDetachSharedBandwidthsRequest;
import io.crosslink.sdk.huawei.eip.model.BatchPublicIpsResponse;
import io.crosslink.sdk.huawei.eip.model.DedicatedBandwidthRequest;
import io.crosslink.sdk.huawei.eip.model.DetachSharedBandwidthRequest;
import io.crosslink.sdk.huawei.eip.model.PublicIp;
import io.crosslink.sdk.huawei.eip.model.PublicIpResult;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import java.util.List;
import java.util.function.Function;

/** The operations of version 3 that move public IP addresses into shared bandwidths and out. */
final class SharedBandwidthOperations {
  private static final String ATTACH = "/attach-share-bandwidth";
  private static final String DETACH = "/detach-share-bandwidth";

  private final PublicAddresses pool;
  private final Bindings bindings;
  private final BandwidthMoves moves;

  SharedBandwidthOperations(PublicAddresses pool, Bindings bindings, BandwidthMoves moves) {
    this.pool = pool;
    this.bindings = bindings;
    this.moves = moves;
  }

  void addTo(List<Route> routes) {
    String all = PublicIpOperations.ALL;
    String one = PublicIpOperations.ONE;
    routes.add(Route.of("attachSharedBandwidth", "POST", one + ATTACH, this::attach));
    routes.add(Route.of("detachSharedBandwidth", "POST", one + DETACH, this::detach));
    routes.add(Route.of("batchAttachSharedBandwidths", "POST", all + ATTACH, this::attachAll));
    routes.add(Route.of("batchDetachSharedBandwidths", "POST", all + DETACH, this::detachAll));
  }

  private Response attach(Call call) {
    AttachSharedBandwidthRequest request =
        Call.read(call.body(PublicIpOperations.ENVELOPE), AttachSharedBandwidthRequest.class);
    return Response.ok(PublicIpOperations.ENVELOPE, attach(id(call), request.getBandwidthId()));
  }

  private PublicIp attach(String id, String bandwidthId) {
    PublicIp address = bindings.find(id).value();
    if (moves.isShared(address)) {
      throw Call.invalid("the public IP address is in a shared bandwidth already");
    }
    moves.share(address, moves.shared(bandwidthId));
    return shown(id);
  }

  private Response detach(Call call) {
    DetachSharedBandwidthRequest request =
        Call.read(call.body(PublicIpOperations.ENVELOPE), DetachSharedBandwidthRequest.class);
    return Response.ok(PublicIpOperations.ENVELOPE, detach(id(call), request.getBandwidth()));
  }

  private PublicIp detach(String id, DedicatedBandwidthRequest bandwidth) {
    PublicIp address = bindings.find(id).value();
    if (!moves.isShared(address)) {
      throw EipErrors.error(
          400, EipErrorCodes.NOT_BOUND, "The public IP address is not in a shared bandwidth");
    }
    moves.dedicate(address, bandwidth);
    return shown(id);
  }

  private Response attachAll(Call call) {
    BatchAttachSharedBandwidthsRequest request =
        Call.read(call.plainBody(), BatchAttachSharedBandwidthsRequest.class);
    return results(
        request.getPublicips(), each -> attach(each.getPublicipId(), each.getBandwidthId()));
  }

  private Response detachAll(Call call) {
    BatchDetachSharedBandwidthsRequest request =
        Call.read(call.plainBody(), BatchDetachSharedBandwidthsRequest.class);
    return results(
        request.getPublicips(), each -> detach(each.getPublicipId(), each.getBandwidth()));
  }

  /** Returns the result of each address; one that is rejected does not keep the others. */
  private static <T> Response results(List<T> requests, Function<T, PublicIp> move) {
    return Response.ok(
        BatchPublicIpsResponse.builder()
            .publicips(requests.stream().map(each -> result(each, move)).toList())
            .build());
  }

  private static <T> PublicIpResult result(T request, Function<T, PublicIp> move) {
    try {
      return PublicIpResult.builder().statusCode(200).publicip(move.apply(request)).build();
    } catch (ErrorResponseException e) {
      return PublicIpResult.builder().statusCode(e.status()).build();
    }
  }

  private PublicIp shown(String id) {
    return pool.state().shown(bindings.find(id).value());
  }

  private static String id(Call call) {
    return call.pathValue("publicip_id");
  }
}
