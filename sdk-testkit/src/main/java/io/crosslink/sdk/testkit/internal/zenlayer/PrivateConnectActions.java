package io.crosslink.sdk.testkit.internal.zenlayer;

import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.zenlayer.sdn.model.CreatePrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.CreatePrivateConnectResponse;
import io.crosslink.sdk.zenlayer.sdn.model.DeletePrivateConnectResponse;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePrivateConnectsRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePrivateConnectsResponse;
import io.crosslink.sdk.zenlayer.sdn.model.DestroyPrivateConnectResponse;
import io.crosslink.sdk.zenlayer.sdn.model.ModifyPrivateConnectBandwidthRequest;
import io.crosslink.sdk.zenlayer.sdn.model.ModifyPrivateConnectBandwidthResponse;
import io.crosslink.sdk.zenlayer.sdn.model.ModifyPrivateConnectsAttributeRequest;
import io.crosslink.sdk.zenlayer.sdn.model.ModifyPrivateConnectsAttributeResponse;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import io.crosslink.sdk.zenlayer.sdn.model.RenewPrivateConnectResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The operations of private connects. */
final class PrivateConnectActions {
  private final PrivateConnectState state;
  private final PortState ports;
  private final CloudConnections connections;

  PrivateConnectActions(PrivateConnectState state, PortState ports, CloudConnections connections) {
    this.state = state;
    this.ports = ports;
    this.connections = connections;
  }

  void addTo(Map<String, Action> actions) {
    actions.put("CreatePrivateConnect", this::create);
    actions.put("DescribePrivateConnects", this::describe);
    actions.put("ModifyPrivateConnectsAttribute", this::rename);
    actions.put("ModifyPrivateConnectBandwidth", this::changeBandwidth);
    actions.put("DeletePrivateConnect", this::delete);
    actions.put("RenewPrivateConnect", this::renew);
    actions.put("DestroyPrivateConnect", this::destroy);
  }

  private ApiModel create(ActionBody body) {
    CreatePrivateConnectRequest request = body.as(CreatePrivateConnectRequest.class);
    PrivateConnect ordered = new PrivateConnectOrder(connections).deploying(request);
    ports.checkUsable(Objects.requireNonNull(request.getEndpointA()).getPortId());
    ports.checkUsable(Objects.requireNonNull(request.getEndpointZ()).getPortId());
    String id = state.add(ordered);
    return CreatePrivateConnectResponse.builder()
        .privateConnectId(id)
        .orderNumber(UUID.randomUUID().toString())
        .build();
  }

  private ApiModel describe(ActionBody body) {
    DescribePrivateConnectsRequest request = body.as(DescribePrivateConnectsRequest.class);
    PrivateConnectFilter filter = new PrivateConnectFilter(request);
    Limits.checkCount("privateConnectIds", request.getPrivateConnectIds());
    List<Resource<PrivateConnect>> found =
        state.all().stream().filter(resource -> filter.test(resource.value())).toList();
    return DescribePrivateConnectsResponse.builder()
        .totalCount(found.size())
        .dataSet(
            Paging.of(request.getPageNum(), request.getPageSize()).cut(found).stream()
                .map(Resource::poll)
                .toList())
        .build();
  }

  private ApiModel rename(ActionBody body) {
    ModifyPrivateConnectsAttributeRequest request =
        body.as(ModifyPrivateConnectsAttributeRequest.class);
    Limits.checkCount("privateConnectIds", request.getPrivateConnectIds());
    List<Resource<PrivateConnect>> all =
        request.getPrivateConnectIds().stream().map(state::find).toList(); // all or none
    for (Resource<PrivateConnect> each : all) {
      each.update(
          value -> value.toBuilder().privateConnectName(request.getPrivateConnectName()).build());
    }
    return ModifyPrivateConnectsAttributeResponse.builder().build();
  }

  private ApiModel changeBandwidth(ActionBody body) {
    ModifyPrivateConnectBandwidthRequest request =
        body.as(ModifyPrivateConnectBandwidthRequest.class);
    Resource<PrivateConnect> found = state.findInService(body.text("privateConnectId"));
    int bandwidth = Objects.requireNonNull(request.getBandwidthMbps());
    Limits.checkBandwidth(bandwidth);
    state.change(
        found,
        PrivateConnectStatus.UPDATING,
        found.value().toBuilder().bandwidthMbps(bandwidth).build());
    return ModifyPrivateConnectBandwidthResponse.builder().build();
  }

  private ApiModel delete(ActionBody body) {
    state.change(
        state.findInService(body.text("privateConnectId")),
        PrivateConnectStatus.DELETING,
        PrivateConnectStatus.RECYCLED);
    return DeletePrivateConnectResponse.builder().build();
  }

  private ApiModel renew(ActionBody body) {
    state.change(
        state.findRecycled(body.text("privateConnectId")),
        PrivateConnectStatus.RECOVERING,
        PrivateConnectStatus.RUNNING);
    return RenewPrivateConnectResponse.builder().build();
  }

  private ApiModel destroy(ActionBody body) {
    state.remove(state.findRecycled(body.text("privateConnectId")));
    return DestroyPrivateConnectResponse.builder().build();
  }
}
