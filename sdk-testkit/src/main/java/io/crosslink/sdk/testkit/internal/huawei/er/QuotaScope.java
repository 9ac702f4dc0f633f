package io.crosslink.sdk.testkit.internal.huawei.er;

import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which resources the use of quotas is counted of; of an empty list, all.
 *
 * @param routers the ids of routers
 * @param tables the ids of route tables
 * @param vpcs the ids of VPCs
 */
record QuotaScope(List<String> routers, List<String> tables, List<String> vpcs) {

  static QuotaScope of(Call call) {
    return new QuotaScope(
        call.query().all("erId"), call.query().all("routeTableId"), call.query().all("vpcId"));
  }

  boolean hasRouter(@Nullable String id) {
    return includes(routers, id);
  }

  boolean hasTable(@Nullable String id) {
    return includes(tables, id);
  }

  boolean hasVpc(@Nullable String id) {
    return includes(vpcs, id);
  }

  private static boolean includes(List<String> ids, @Nullable String id) {
    return ids.isEmpty() || (id != null && ids.contains(id));
  }
}
