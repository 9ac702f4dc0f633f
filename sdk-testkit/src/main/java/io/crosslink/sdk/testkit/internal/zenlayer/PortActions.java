package io.crosslink.sdk.testkit.internal.zenlayer;

import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.zenlayer.sdn.SdnErrorCodes;
import io.crosslink.sdk.zenlayer.sdn.model.ConnectivityStatus;
import io.crosslink.sdk.zenlayer.sdn.model.CreatePortRequest;
import io.crosslink.sdk.zenlayer.sdn.model.CreatePortResponse;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePortsRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePortsResponse;
import io.crosslink.sdk.zenlayer.sdn.model.DestroyPortResponse;
import io.crosslink.sdk.zenlayer.sdn.model.LoaStatus;
import io.crosslink.sdk.zenlayer.sdn.model.ModifyPortAttributeRequest;
import io.crosslink.sdk.zenlayer.sdn.model.ModifyPortAttributeResponse;
import io.crosslink.sdk.zenlayer.sdn.model.Port;
import io.crosslink.sdk.zenlayer.sdn.model.PortStatus;
import io.crosslink.sdk.zenlayer.sdn.model.PortType;
import io.crosslink.sdk.zenlayer.sdn.model.RenewPortResponse;
import io.crosslink.sdk.zenlayer.sdn.model.TerminatePortResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The operations of ports. */
final class PortActions {
  private final PortState state;
  private final PortUsage usage;

  PortActions(PortState state, PortUsage usage) {
    this.state = state;
    this.usage = usage;
  }

  void addTo(Map<String, Action> actions) {
    actions.put("CreatePort", this::create);
    actions.put("DescribePorts", this::describe);
    actions.put("ModifyPortAttribute", this::changeAttributes);
    actions.put("TerminatePort", this::terminate);
    actions.put("RenewPort", this::renew);
    actions.put("DestroyPort", this::destroy);
  }

  private ApiModel create(ActionBody body) {
    CreatePortRequest order = body.as(CreatePortRequest.class);
    checkAvailable(Objects.requireNonNull(order.getPortType()));
    String id =
        state.add(
            Port.builder()
                .portName(order.getPortName())
                .portRemarks(order.getPortRemarks())
                .portType(order.getPortType())
                .portStatus(PortStatus.CREATING)
                .connectionStatus(ConnectivityStatus.DOWN) // no cable is connected
                .dcId(order.getDcId())
                .businessEntityName(order.getBusinessEntityName())
                .tags(RequestTags.of(order.getTags()))
                .build());
    return CreatePortResponse.builder()
        .portId(id)
        .orderNumber(UUID.randomUUID().toString())
        .build();
  }

  static void checkAvailable(PortType type) {
    if (type.known() == PortType.Known.UNRECOGNIZED) {
      throw new ErrorResponseException(
          400,
          SdnErrorCodes.SELF_SERVICE_PORT_NOT_SHELF,
          "Ports of the type " + type + " are not available");
    }
  }

  private ApiModel describe(ActionBody body) {
    DescribePortsRequest request = body.as(DescribePortsRequest.class);
    PortFilter filter = new PortFilter(request);
    Limits.checkCount("portIds", request.getPortIds());
    List<Resource<Port>> found =
        state.all().stream().filter(resource -> filter.test(resource.value())).toList();
    return DescribePortsResponse.builder()
        .totalCount(found.size())
        .dataSet(
            Paging.of(request.getPageNum(), request.getPageSize()).cut(found).stream()
                .map(Resource::poll)
                .toList())
        .build();
  }

  private ApiModel changeAttributes(ActionBody body) {
    ModifyPortAttributeRequest request = body.as(ModifyPortAttributeRequest.class);
    Resource<Port> found = state.find(body.text("portId"));
    if (request.getBusinessEntityName() != null
        && LoaStatus.UPLOADED.equals(found.value().getLoaStatus())) {
      throw new ErrorResponseException(
          400,
          SdnErrorCodes.SELF_SERVICE_PORT_NOT_SUPPORT_BUSINESS_LOA_DONE,
          "The letter of authorization is issued, so its business entity cannot change");
    }
    found.update(value -> changed(value, request));
    return ModifyPortAttributeResponse.builder().build();
  }

  private static Port changed(Port port, ModifyPortAttributeRequest request) {
    Port.Builder changed = port.toBuilder();
    if (request.getPortName() != null) {
      changed.portName(request.getPortName());
    }
    if (request.getPortRemarks() != null) {
      changed.portRemarks(request.getPortRemarks());
    }
    if (request.getBusinessEntityName() != null) {
      changed.businessEntityName(request.getBusinessEntityName());
    }
    return changed.build();
  }

  private ApiModel terminate(ActionBody body) {
    String id = body.text("portId");
    Resource<Port> found = state.findRunning(id);
    usage.checkUnused(id);
    state.change(found, PortStatus.DELETING, PortStatus.RECYCLED);
    return TerminatePortResponse.builder().build();
  }

  private ApiModel renew(ActionBody body) {
    state.change(
        state.findRecycled(body.text("portId")), PortStatus.RECOVERING, PortStatus.RUNNING);
    return RenewPortResponse.builder().build();
  }

  private ApiModel destroy(ActionBody body) {
    state.remove(state.findRecycled(body.text("portId")));
    return DestroyPortResponse.builder().build();
  }
}
