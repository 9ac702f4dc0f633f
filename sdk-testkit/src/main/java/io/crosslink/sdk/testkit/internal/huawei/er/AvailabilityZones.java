package io.crosslink.sdk.testkit.internal.huawei.er;

import io.crosslink.sdk.huawei.er.model.AvailabilityZone;
import io.crosslink.sdk.huawei.er.model.AvailabilityZoneState;
import io.crosslink.sdk.huawei.er.model.ListAvailabilityZonesResponse;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import java.util.List;

/** The availability zones of the region, all of which routers can be deployed in. */
final class AvailabilityZones {
  static final List<String> IDS = List.of("eu-west-101a", "eu-west-101b");

  private AvailabilityZones() {}

  static void addTo(List<Route> routes) {
    routes.add(
        Route.of(
            "listAvailabilityZones",
            "GET",
            "/v3/{project_id}/enterprise-router/availability-zones",
            call -> list()));
  }

  private static Response list() {
    return Response.ok(
        ListAvailabilityZonesResponse.builder()
            .availabilityZones(
                IDS.stream()
                    .map(
                        id ->
                            AvailabilityZone.builder()
                                .code(id)
                                .state(AvailabilityZoneState.AVAILABLE)
                                .build())
                    .toList())
            .build());
  }
}
