package io.crosslink.sdk.testkit.internal.zenlayer;

import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.state.Resource;
import io.crosslink.sdk.zenlayer.sdn.SdnErrorCodes;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouter;
import io.crosslink.sdk.zenlayer.sdn.model.CloudRouterStatus;
import io.crosslink.sdk.zenlayer.sdn.model.CreateCloudRouterRequest;
import io.crosslink.sdk.zenlayer.sdn.model.CreateCloudRouterResponse;
import io.crosslink.sdk.zenlayer.sdn.model.DeleteCloudRouterResponse;
import io.crosslink.sdk.zenlayer.sdn.model.DescribeCloudRoutersRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DescribeCloudRoutersResponse;
import io.crosslink.sdk.zenlayer.sdn.model.DestroyCloudRouterResponse;
import io.crosslink.sdk.zenlayer.sdn.model.ModifyCloudRoutersAttributeRequest;
import io.crosslink.sdk.zenlayer.sdn.model.ModifyCloudRoutersAttributeResponse;
import io.crosslink.sdk.zenlayer.sdn.model.RenewCloudRouterResponse;
import java.util.List;
import java.util.Map;

/** The operations of cloud routers as a whole. */
final class CloudRouterActions {
  private static final int MIN_EDGE_POINTS = 2;

  private final CloudRouterState state;
  private final EdgePointOrder orders;

  CloudRouterActions(CloudRouterState state, EdgePointOrder orders) {
    this.state = state;
    this.orders = orders;
  }

  void addTo(Map<String, Action> actions) {
    actions.put("CreateCloudRouter", this::create);
    actions.put("DescribeCloudRouters", this::describe);
    actions.put("ModifyCloudRoutersAttribute", this::changeAttributes);
    actions.put("DeleteCloudRouter", this::delete);
    actions.put("RenewCloudRouter", this::renew);
    actions.put("DestroyCloudRouter", this::destroy);
  }

  private ApiModel create(ActionBody body) {
    CreateCloudRouterRequest order = body.as(CreateCloudRouterRequest.class);
    checkEnough(order.getEdgePoints().size());
    String id =
        state.add(
            CloudRouter.builder()
                .cloudRouterName(order.getCloudRouterName())
                .cloudRouterDescription(order.getCloudRouterDescription())
                .cloudRouterStatus(CloudRouterStatus.DEPLOYING)
                .resourceGroupId(order.getResourceGroupId())
                .edgePoints(orders.edgePoints(order.getEdgePoints()))
                .tags(RequestTags.of(order.getTags()))
                .build());
    return CreateCloudRouterResponse.builder().cloudRouterId(id).build();
  }

  private ApiModel describe(ActionBody body) {
    DescribeCloudRoutersRequest request = body.as(DescribeCloudRoutersRequest.class);
    CloudRouterFilter filter = new CloudRouterFilter(request);
    Limits.checkCount("cloudRouterIds", request.getCloudRouterIds());
    List<Resource<CloudRouter>> found =
        state.all().stream().filter(resource -> filter.test(resource.value())).toList();
    return DescribeCloudRoutersResponse.builder()
        .totalCount(found.size())
        .dataSet(
            Paging.of(request.getPageNum(), request.getPageSize()).cut(found).stream()
                .map(Resource::poll)
                .toList())
        .build();
  }

  private ApiModel changeAttributes(ActionBody body) {
    ModifyCloudRoutersAttributeRequest request = body.as(ModifyCloudRoutersAttributeRequest.class);
    String name = request.getCloudRouterName();
    String description = request.getCloudRouterDescription();
    if (name == null && description == null) {
      throw new ErrorResponseException(
          400,
          SdnErrorCodes.MISSING_PARAMETER,
          "One of cloudRouterName and cloudRouterDescription is required");
    }
    Limits.checkCount("cloudRouterIds", request.getCloudRouterIds());
    List<Resource<CloudRouter>> all =
        request.getCloudRouterIds().stream().map(state::find).toList(); // all or none
    for (Resource<CloudRouter> each : all) {
      each.update(
          value -> {
            CloudRouter.Builder changed = value.toBuilder();
            if (name != null) {
              changed.cloudRouterName(name);
            }
            if (description != null) {
              changed.cloudRouterDescription(description);
            }
            return changed.build();
          });
    }
    return ModifyCloudRoutersAttributeResponse.builder().build();
  }

  private ApiModel delete(ActionBody body) {
    state.change(
        state.findRunning(body.text("cloudRouterId")),
        CloudRouterStatus.DELETING,
        CloudRouterStatus.RECYCLED);
    return DeleteCloudRouterResponse.builder().build();
  }

  private ApiModel renew(ActionBody body) {
    state.change(
        state.findRecycled(body.text("cloudRouterId")),
        CloudRouterStatus.RECOVERING,
        CloudRouterStatus.RUNNING);
    return RenewCloudRouterResponse.builder().build();
  }

  private ApiModel destroy(ActionBody body) {
    state.remove(state.findRecycled(body.text("cloudRouterId")));
    return DestroyCloudRouterResponse.builder().build();
  }

  static void checkEnough(int edgePoints) {
    if (edgePoints < MIN_EDGE_POINTS) {
      throw new ErrorResponseException(
          400,
          SdnErrorCodes.INVALID_PARAMETER_LESS_LENGTH,
          "A cloud router requires at least " + MIN_EDGE_POINTS + " edge points");
    }
  }
}
