package io.crosslink.sdk.testkit.internal.huawei.dc;

import io.crosslink.sdk.huawei.dc.model.ProjectQuotas;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import java.util.List;

/** The operation of quotas. */
final class QuotaOperations {
  private final Quotas quotas;

  QuotaOperations(Quotas quotas) {
    this.quotas = quotas;
  }

  void addTo(List<Route> routes) {
    routes.add(Route.of("showQuotas", "GET", "/v3/{project_id}/dcaas/quotas", this::show));
  }

  /** Responds with 201, as documented. */
  private Response show(Call call) {
    return Response.created(
        "quotas",
        ProjectQuotas.builder().resources(quotas.shown(call.query().all("type"))).build());
  }
}
