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

/** The filters of a listing. All that are set must match; those that are not do not filter. */
final class PrivateConnectFilter implements Predicate<PrivateConnect> {
  private final DescribePrivateConnectsRequest wanted;

  PrivateConnectFilter(DescribePrivateConnectsRequest wanted) {
    this.wanted = wanted;
  }

  @Override
  public boolean test(PrivateConnect candidate) {
    return among(wanted.getPrivateConnectIds(), candidate.getPrivateConnectId())
        && contains(wanted.getPrivateConnectName(), candidate.getPrivateConnectName())
        && is(wanted.getPrivateConnectStatus(), candidate.getPrivateConnectStatus())
        && is(wanted.getConnectivityStatus(), candidate.getConnectivityStatus())
        && is(wanted.getResourceGroupId(), candidate.getResourceGroupId())
        && hasEndType(candidate)
        && tagged(wanted.getTagKeys(), wanted.getTags(), candidate.getTags());
  }

  private boolean hasEndType(PrivateConnect candidate) {
    return wanted.getEndpointTypes().isEmpty()
        || Stream.of(candidate.getEndpointA(), candidate.getEndpointZ())
            .filter(Objects::nonNull)
            .map(PrivateConnectEndpoint::getEndpointType)
            .anyMatch(wanted.getEndpointTypes()::contains);
  }
}
