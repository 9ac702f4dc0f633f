package io.crosslink.sdk.testkit.internal.huawei.er;

import io.crosslink.sdk.huawei.er.ErErrorCodes;
import io.crosslink.sdk.huawei.er.model.Quota;
import io.crosslink.sdk.huawei.er.model.QuotaType;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import java.util.List;

/** The operation of quotas. The markers of its pages are not documented. */
final class QuotaOperations {
  private static final String OPERATION = "listQuotas";

  private final Listing<Quota> listing =
      Listing.by("quota_key", OPERATION, "quotas", "type", "erId", "routeTableId", "vpcId");

  private final Quotas quotas;

  QuotaOperations(Quotas quotas) {
    this.quotas = quotas;
  }

  void addTo(List<Route> routes) {
    routes.add(Route.of(OPERATION, "GET", "/v3/{project_id}/enterprise-router/quotas", this::list));
  }

  private Response list(Call call) {
    List<String> types = call.query().all("type");
    for (String each : types) {
      if (!QuotaType.knownValues().contains(QuotaType.of(each))) {
        throw ErErrors.error(ErErrorCodes.INVALID_QUOTA_TYPE, "There is no quota " + each);
      }
    }
    return listing.respondWith(call, quotas.shown(types, QuotaScope.of(call)));
  }
}
