package io.crosslink.sdk.testkit.internal.zenlayer;

import static io.crosslink.sdk.testkit.internal.zenlayer.Filters.among;
import static io.crosslink.sdk.testkit.internal.zenlayer.Filters.containsIgnoringCase;
import static io.crosslink.sdk.testkit.internal.zenlayer.Filters.is;
import static io.crosslink.sdk.testkit.internal.zenlayer.Filters.tagged;

import io.crosslink.sdk.zenlayer.sdn.model.DescribePortsRequest;
import io.crosslink.sdk.zenlayer.sdn.model.Port;
import java.util.function.Predicate;

/** The filters of a listing. All that are set must match; those that are not do not filter. */
final class PortFilter implements Predicate<Port> {
  private final DescribePortsRequest wanted;

  PortFilter(DescribePortsRequest wanted) {
    this.wanted = wanted;
  }

  @Override
  public boolean test(Port candidate) {
    return among(wanted.getPortIds(), candidate.getPortId())
        && containsIgnoringCase(wanted.getPortName(), candidate.getPortName())
        && is(wanted.getDcId(), candidate.getDcId())
        && containsIgnoringCase(wanted.getCityName(), candidate.getCityName())
        && isInGroup(candidate)
        && tagged(wanted.getTagKeys(), wanted.getTags(), candidate.getTags());
  }

  /** The model of a port has no resource group; one that was put there may bring it along. */
  private boolean isInGroup(Port candidate) {
    return is(
        wanted.getResourceGroupId(), candidate.getAdditionalProperties().get("resourceGroupId"));
  }
}
