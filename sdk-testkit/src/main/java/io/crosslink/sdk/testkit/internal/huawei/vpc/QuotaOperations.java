package io.crosslink.sdk.testkit.internal.huawei.vpc;

import io.crosslink.sdk.huawei.vpc.model.ProjectQuotas;
import io.crosslink.sdk.huawei.vpc.model.QuotaType;
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
    routes.add(Route.of("showQuotas", "GET", "/v1/{project_id}/quotas", this::show));
  }

  private Response show(Call call) {
    String type = call.query().first("type");
    QuotaType wanted = type == null ? null : QuotaType.of(type);
    if (wanted != null && !quotas.isKnown(wanted)) {
      throw Call.invalid("there is no quota " + type);
    }
    return Response.ok("quotas", ProjectQuotas.builder().resources(quotas.shown(wanted)).build());
  }
}
