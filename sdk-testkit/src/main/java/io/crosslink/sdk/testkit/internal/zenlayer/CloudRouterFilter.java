package io.crosslink.sdk.testkit.internal.zenlayer;

import static io.crosslink.sdk.testkit.internal.zenlayer.Filters.among;
import static io.crosslink.sdk.testkit.internal.zenlayer.Filters.contains;
import static io.crosslink.sdk.testkit.internal.zenlayer.Filters.is;
import static io.crosslink.sdk.testkit.internal.zenlayer.Filters.tagged;

import io.crosslink.sdk.zenlayer.sdn.model.CloudRouter;
import io.crosslink.sdk.zenlayer.sdn.model.DescribeCloudRoutersRequest;
import java.util.function.Predicate;

/** The filters of a listing. All filters that are set must match. */
final class CloudRouterFilter implements Predicate<CloudRouter> {
  private final DescribeCloudRoutersRequest filter;

  CloudRouterFilter(DescribeCloudRoutersRequest filter) {
    this.filter = filter;
  }

  @Override
  public boolean test(CloudRouter candidate) {
    return among(filter.getCloudRouterIds(), candidate.getCloudRouterId())
        && contains(filter.getCloudRouterName(), candidate.getCloudRouterName())
        && is(filter.getCloudRouterStatus(), candidate.getCloudRouterStatus())
        && is(filter.getResourceGroupId(), candidate.getResourceGroupId())
        && hasEdgePoint(candidate)
        && tagged(filter.getTagKeys(), filter.getTags(), candidate.getTags());
  }

  private boolean hasEdgePoint(CloudRouter candidate) {
    String id = filter.getEdgePointId();
    return id == null
        || candidate.getEdgePoints().stream().anyMatch(point -> is(id, point.getEdgePointId()));
  }
}
