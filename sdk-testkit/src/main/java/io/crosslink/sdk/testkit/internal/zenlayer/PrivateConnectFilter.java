package io.crosslink.sdk.testkit.internal.zenlayer;

import static io.crosslink.sdk.testkit.internal.zenlayer.Filters.among;
import static io.crosslink.sdk.testkit.internal.zenlayer.Filters.contains;
import static io.crosslink.sdk.testkit.internal.zenlayer.Filters.is;
import static io.crosslink.sdk.testkit.internal.zenlayer.Filters.tagged;

import io.crosslink.sdk.zenlayer.sdn.model.DescribePrivateConnectsRequest;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectEndpoint;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The filters of a listing. All filters that are set must match. */
final class PrivateConnectFilter implements Predicate<PrivateConnect> {
  private final DescribePrivateConnectsRequest filter;

  PrivateConnectFilter(DescribePrivateConnectsRequest filter) {
    this.filter = filter;
  }

  @Override
  public boolean test(PrivateConnect candidate) {
    return among(filter.getPrivateConnectIds(), candidate.getPrivateConnectId())
        && contains(filter.getPrivateConnectName(), candidate.getPrivateConnectName())
        && is(filter.getPrivateConnectStatus(), candidate.getPrivateConnectStatus())
        && is(filter.getConnectivityStatus(), candidate.getConnectivityStatus())
        && is(filter.getResourceGroupId(), candidate.getResourceGroupId())
        && hasEndpointType(candidate)
        && tagged(filter.getTagKeys(), filter.getTags(), candidate.getTags());
  }

  private boolean hasEndpointType(PrivateConnect candidate) {
    return filter.getEndpointTypes().isEmpty()
        || Stream.of(candidate.getEndpointA(), candidate.getEndpointZ())
            .filter(Objects::nonNull)
            .map(PrivateConnectEndpoint::getEndpointType)
            .anyMatch(filter.getEndpointTypes()::contains);
  }
}
