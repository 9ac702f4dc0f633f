package io.crosslink.sdk.testkit.internal.zenlayer;

import static io.crosslink.sdk.testkit.internal.zenlayer.Filters.among;
import static io.crosslink.sdk.testkit.internal.zenlayer.Filters.contains;
import static io.crosslink.sdk.testkit.internal.zenlayer.Filters.is;
import static io.crosslink.sdk.testkit.internal.zenlayer.Filters.tagged;

import io.crosslink.sdk.zenlayer.sdn.model.CloudRouter;
import io.crosslink.sdk.zenlayer.sdn.model.DescribeCloudRoutersRequest;
import java.util.function.Predicate;

/** The filters of a listing. All that are set must match; those that are not do not filter. */
final class CloudRouterFilter implements Predicate<CloudRouter> {
  private final DescribeCloudRoutersRequest wanted;

  CloudRouterFilter(DescribeCloudRoutersRequest wanted) {
    this.wanted = wanted;
  }

  @Override
  public boolean test(CloudRouter candidate) {
    return among(wanted.getCloudRouterIds(), candidate.getCloudRouterId())
        && contains(wanted.getCloudRouterName(), candidate.getCloudRouterName())
        && is(wanted.getCloudRouterStatus(), candidate.getCloudRouterStatus())
        && is(wanted.getResourceGroupId(), candidate.getResourceGroupId())
        && hasEdgePoint(candidate)
        && tagged(wanted.getTagKeys(), wanted.getTags(), candidate.getTags());
  }

  private boolean hasEdgePoint(CloudRouter candidate) {
    String id = wanted.getEdgePointId();
    return id == null
        || candidate.getEdgePoints().stream().anyMatch(point -> is(id, point.getEdgePointId()));
  }
}
