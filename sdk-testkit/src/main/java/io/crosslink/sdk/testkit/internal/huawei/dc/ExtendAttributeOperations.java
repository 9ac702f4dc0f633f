package io.crosslink.sdk.testkit.internal.huawei.dc;

import static java.util.Objects.requireNonNullElse;

import io.crosslink.sdk.huawei.dc.model.ExtendAttribute;
import io.crosslink.sdk.huawei.dc.model.UpdateExtendAttributeRequest;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.huawei.http.Values;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operation of extended attributes of virtual interfaces. Properties that are absent from a
 * request remain; whether they do is not documented.
 */
final class ExtendAttributeOperations {
  private static final int DETECT_MULTIPLIER = 5;
  private static final int INTERVAL = 1000;

  private final VirtualInterfaceState interfaces;

  ExtendAttributeOperations(VirtualInterfaceState interfaces) {
    this.interfaces = interfaces;
  }

  void addTo(List<Route> routes) {
    routes.add(
        Route.of(
            "updateVirtualInterfaceExtendAttribute",
            "PUT",
            "/v3/{project_id}/dcaas/virtual-interfaces/{virtual_interface_id}/extend-attributes",
            this::update));
  }

  private Response update(Call call) {
    UpdateExtendAttributeRequest request =
        Call.read(call.body("extend_attribute"), UpdateExtendAttributeRequest.class);
    Resource<VirtualInterface> found = interfaces.find(call.pathValue("virtual_interface_id"));
    VirtualInterfaceOperations.checkSettled(found.value());
    ExtendAttribute old =
        requireNonNullElse(found.value().getExtendAttribute(), ExtendAttribute.builder().build());
    ExtendAttribute after =
        old.toBuilder()
            .haType(Values.updated(request.getHaType(), old.getHaType()))
            .haMode(Values.updated(request.getHaMode(), old.getHaMode()))
            .detectMultiplier(
                number(request.getDetectMultiplier(), old.getDetectMultiplier(), DETECT_MULTIPLIER))
            .minRxInterval(number(request.getMinRxInterval(), old.getMinRxInterval(), INTERVAL))
            .minTxInterval(number(request.getMinTxInterval(), old.getMinTxInterval(), INTERVAL))
            .remoteDisclaim(Values.updated(request.getRemoteDisclaim(), old.getRemoteDisclaim()))
            .localDisclaim(Values.updated(request.getLocalDisclaim(), old.getLocalDisclaim()))
            .ipv6RemoteDisclaim(
                Values.updated(request.getIpv6RemoteDisclaim(), old.getIpv6RemoteDisclaim()))
            .ipv6LocalDisclaim(
                Values.updated(request.getIpv6LocalDisclaim(), old.getIpv6LocalDisclaim()))
            .build();
    found.update(
        each -> each.toBuilder().extendAttribute(after).updateTime(interfaces.now()).build());
    return Response.ok("extend_attribute", after);
  }

  private static Integer number(
      @Nullable Integer requested, @Nullable Integer present, int defaultValue) {
    return requireNonNullElse(Values.updated(requested, present), defaultValue);
  }
}
