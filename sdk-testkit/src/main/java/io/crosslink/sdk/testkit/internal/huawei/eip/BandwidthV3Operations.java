package io.crosslink.sdk.testkit.internal.huawei.eip;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.huawei.eip.model.Bandwidth;
import io.crosslink.sdk.huawei.eip.model.BandwidthStatus;
import io.crosslink.sdk.huawei.eip.model.BandwidthV3;
import io.crosslink.sdk.huawei.eip.model.ListBandwidthsV3Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Fields;
import io.crosslink.sdk.testkit.internal.huawei.http.IdPage;
import io.crosslink.sdk.testkit.internal.huawei.http.PropertyFilter;
import io.crosslink.sdk.testkit.internal.huawei.http.QueryString;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The listing of bandwidths in version 3. */
final class BandwidthV3Operations {
  private final PublicAddresses pool;
  private final Supplier<List<Bandwidth>> bandwidths;
  private final PropertyFilter filter;

  BandwidthV3Operations(
      PublicAddresses pool, Supplier<List<Bandwidth>> bandwidths, SpecOperation listing) {
    this.pool = pool;
    this.bandwidths = bandwidths;
    this.filter = new PropertyFilter(listing, "limit", "marker", "fields");
  }

  void addTo(List<Route> routes) {
    routes.add(Route.of("listBandwidthsV3", "GET", "/v3/{project_id}/eip/bandwidths", this::list));
  }

  private Response list(Call call) {
    QueryString query = call.query();
    List<ObjectNode> found =
        bandwidths.get().stream()
            .map(BandwidthV3Operations::json)
            .filter(each -> filter.matches(each, query))
            .toList();
    IdPage<ObjectNode> page =
        IdPage.cut(found, BandwidthV3Operations::id, pool.bandwidths()::rank, query);
    return Response.ok(
        ListBandwidthsV3Response.builder()
            .eipBandwidths(
                page.items().stream()
                    .map(each -> Fields.of(each, query, "charge_mode"))
                    .map(each -> Call.read(each, BandwidthV3.class))
                    .toList())
            .pageInfo(Pages.info(page, BandwidthV3Operations::id))
            .build());
  }

  private static String id(ObjectNode bandwidth) {
    return bandwidth.path("id").asText();
  }

  private static ObjectNode json(Bandwidth bandwidth) {
    return Json.mapper()
        .valueToTree(
            BandwidthV3.builder()
                .id(bandwidth.getId())
                .name(bandwidth.getName())
                .type(bandwidth.getShareType())
                .size(bandwidth.getSize())
                .ingressSize(bandwidth.getSize())
                .bandwidthType(bandwidth.getBandwidthType())
                .adminState(mapped(bandwidth.getStatus()))
                .chargeMode(bandwidth.getChargeMode())
                .billingInfo(bandwidth.getBillingInfo())
                .publicipInfo(bandwidth.getPublicipInfo())
                .projectId(bandwidth.getTenantId())
                .publicBorderGroup(bandwidth.getPublicBorderGroup())
                .createdAt(bandwidth.getCreatedAt())
                .updatedAt(bandwidth.getUpdatedAt())
                .build());
  }

  private static @Nullable String mapped(@Nullable BandwidthStatus status) {
    return status == null ? null : status.value();
  }
}
