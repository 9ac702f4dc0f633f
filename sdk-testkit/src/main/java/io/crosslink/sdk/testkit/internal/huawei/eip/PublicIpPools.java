package io.crosslink.sdk.testkit.internal.huawei.eip;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.huawei.eip.EipErrorCodes;
import io.crosslink.sdk.huawei.eip.model.CommonPublicIpPool;
import io.crosslink.sdk.huawei.eip.model.ListCommonPoolsResponse;
import io.crosslink.sdk.huawei.eip.model.ListPublicIpPoolTypesResponse;
import io.crosslink.sdk.huawei.eip.model.ListPublicIpPoolsResponse;
import io.crosslink.sdk.huawei.eip.model.PageInfo;
import io.crosslink.sdk.huawei.eip.model.PublicIpPoolTypeEntry;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Fields;
import io.crosslink.sdk.testkit.internal.huawei.http.IdPage;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pools of public IP addresses: the common ones of the region; the project has none. */
final class PublicIpPools {
  /** The location of all resources. */
  static final String CENTER = "center";

  /** The kind of line of the default pool. */
  static final String BGP = "bgp";

  /** The name of the default pool. */
  static final String BGP_NAME = "5_bgp";

  /** The id of the default pool. */
  static final String BGP_ID = "9af5f2e5-1765-4b86-b342-ece52e785c8b";

  /** The types of shared bandwidths that addresses of all pools may join. */
  static final List<String> SHARED_BANDWIDTH_TYPES = List.of("share");

  private static final List<Pool> POOLS =
      List.of(
          new Pool(BGP_ID, BGP_NAME, BGP),
          new Pool("1c27a5b8-64e9-4f03-8d1a-70b95c3e2f46", "5_sbgp", "sbgp"),
          new Pool("d8406e91-2b7f-4c35-a9d8-e51f06c7b324", "5_mailbgp", "mailbgp"));

  private static final String ALL = "/v3/{project_id}/eip/publicip-pools";

  private final PublicIpState addresses;

  private record Pool(String id, String name, String line) {}

  PublicIpPools(PublicIpState addresses) {
    this.addresses = addresses;
  }

  static boolean exists(String name) {
    return POOLS.stream().anyMatch(each -> each.name.equals(name));
  }

  /** Returns the id of a pool, or null if it is unknown. */
  static @Nullable String id(@Nullable String name) {
    return POOLS.stream()
        .filter(each -> each.name.equals(name))
        .map(Pool::id)
        .findFirst()
        .orElse(null);
  }

  void addTo(List<Route> routes) {
    routes.add(Route.of("listPublicIpPools", "GET", ALL, this::list));
    routes.add(Route.of("showPublicIpPool", "GET", ALL + "/{publicip_pool_id}", this::show));
    routes.add(Route.of("listCommonPools", "GET", ALL + "/common-pools", this::listCommon));
    routes.add(
        Route.of(
            "listPublicIpPoolTypes",
            "GET",
            "/v3/{project_id}/eip/publicip-pool-types",
            this::listTypes));
  }

  private Response list(Call call) {
    return Response.ok(
        ListPublicIpPoolsResponse.builder()
            .publicipPools(List.of())
            .pageInfo(PageInfo.builder().currentCount(0).build())
            .build());
  }

  private Response show(Call call) {
    throw EipErrors.error(
        404,
        EipErrorCodes.POOL_NOT_AVAILABLE,
        "The project has no pool " + call.pathValue("publicip_pool_id"));
  }

  private Response listCommon(Call call) {
    String name = call.query().first("name");
    String group = call.query().first("public_border_group");
    return Response.ok(
        ListCommonPoolsResponse.builder()
            .commonPools(
                POOLS.stream()
                    .filter(each -> name == null || name.equals(each.name))
                    .filter(each -> group == null || group.equals(CENTER))
                    .map(this::common)
                    .map(each -> (ObjectNode) Json.mapper().valueToTree(each))
                    .map(each -> Fields.of(each, call.query(), "id"))
                    .map(each -> Call.read(each, CommonPublicIpPool.class))
                    .toList())
            .build());
  }

  private CommonPublicIpPool common(Pool pool) {
    long used =
        addresses.values().stream()
            .filter(each -> pool.name.equals(each.getPublicipPoolName()))
            .count();
    return CommonPublicIpPool.builder()
        .id(pool.id)
        .name(pool.name)
        .status("active")
        .type(pool.line)
        .used((int) used)
        .publicBorderGroup(CENTER)
        .allowShareBandwidthTypes(SHARED_BANDWIDTH_TYPES)
        .build();
  }

  private Response listTypes(Call call) {
    List<PublicIpPoolTypeEntry> types =
        POOLS.stream()
            .map(each -> PublicIpPoolTypeEntry.builder().id(each.id).type(each.name).build())
            .toList();
    return Response.ok(
        ListPublicIpPoolTypesResponse.builder()
            .publicipPoolTypes(
                IdPage.cut(types, PublicIpPoolTypeEntry::getId, id -> null, call.query()).items())
            .build());
  }
}
