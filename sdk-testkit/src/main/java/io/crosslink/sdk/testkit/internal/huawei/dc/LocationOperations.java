package io.crosslink.sdk.testkit.internal.huawei.dc;

import io.crosslink.sdk.huawei.dc.model.DirectConnectLocation;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;

/** The operations of locations. */
final class LocationOperations {
  private static final String ALL = "/v3/{project_id}/dcaas/direct-connect-locations";

  private final LocationState locations;

  LocationOperations(LocationState locations) {
    this.locations = locations;
  }

  void addTo(List<Route> routes) {
    Listing<DirectConnectLocation> listing =
        new Listing<>(
            "listDirectConnectLocations", "direct_connect_locations", locations.store()::all);
    routes.add(Route.of("listDirectConnectLocations", "GET", ALL, listing::respond));
    routes.add(
        Route.of(
            "showDirectConnectLocation", "GET", ALL + "/{direct_connect_location_id}", this::show));
  }

  private Response show(Call call) {
    String id = call.pathValue("direct_connect_location_id");
    Resource<DirectConnectLocation> found = locations.store().find(id);
    if (found == null) {
      throw DcErrors.notFound("location", id);
    }
    return Response.ok("direct_connect_location", found.value());
  }
}
