package io.crosslink.sdk.testkit.internal.zenlayer;

import static io.crosslink.sdk.testkit.internal.zenlayer.Filters.among;
import static io.crosslink.sdk.testkit.internal.zenlayer.Filters.containsIgnoringCase;
import static io.crosslink.sdk.testkit.internal.zenlayer.Filters.is;
import static io.crosslink.sdk.testkit.internal.zenlayer.Filters.tagged;

import io.crosslink.sdk.zenlayer.sdn.model.DescribePortsRequest;
import io.crosslink.sdk.zenlayer.sdn.model.Port;
import java.util.function.Predicate;

/** The filters of a listing. All filters that are set must match. */
final class PortFilter implements Predicate<Port> {
  private final DescribePortsRequest filter;

  PortFilter(DescribePortsRequest filter) {
    this.filter = filter;
  }

  @Override
  public boolean test(Port candidate) {
    return among(filter.getPortIds(), candidate.getPortId())
        && containsIgnoringCase(filter.getPortName(), candidate.getPortName())
        && is(filter.getDcId(), candidate.getDcId())
        && containsIgnoringCase(filter.getCityName(), candidate.getCityName())
        && isInGroup(candidate)
        && tagged(filter.getTagKeys(), filter.getTags(), candidate.getTags());
  }

  /** The model of a port has no resource group; an added port can have it as unknown property. */
  private boolean isInGroup(Port candidate) {
    return is(
        filter.getResourceGroupId(), candidate.getAdditionalProperties().get("resourceGroupId"));
  }
}
