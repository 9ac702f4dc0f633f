package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.VpnConnections.RemoveOptions;
import io.crosslink.sdk.huawei.vpn.model.ResourceTagFilterRequest;
import io.crosslink.sdk.huawei.vpn.model.ResourcesByTagsRequest;
import io.crosslink.sdk.huawei.vpn.model.TaggableResourceType;
import io.crosslink.sdk.huawei.vpn.model.TaggedResource;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePrivateConnectsRequest;
import io.crosslink.sdk.zenlayer.sdn.model.TagRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Removes what has a tag, in both clouds: private connects, VPN connections with their monitors,
 * customer gateways, and VPN gateways, whose elastic IPs are kept. May be run again after a
 * failure: what is gone or being deleted is fine.
 */
public final class TagTearDown {
  private final SdnClient sdn;
  private final VpnClient vpn;
  private final WaitOptions wait;

  /**
   * Creates it.
   *
   * @param sdn the client of Zenlayer SDN
   * @param vpn the client of Huawei Cloud VPN
   * @param wait the options of each removal
   */
  public TagTearDown(SdnClient sdn, VpnClient vpn, WaitOptions wait) {
    this.sdn = sdn;
    this.vpn = vpn;
    this.wait = wait;
  }

  /**
   * Removes everything with a tag. What depends on something else comes first; the rest is removed
   * concurrently.
   *
   * @param key the key of the tag
   * @param value the value of the tag
   */
  public void run(String key, String value) {
    TagRequest tag = TagRequest.builder().key(key).value(value).build();
    List<CompletableFuture<?>> first = new ArrayList<>();
    sdn.privateConnects()
        .listAll(DescribePrivateConnectsRequest.builder().tags(tag).build())
        .forEach(it -> first.add(sdn.privateConnects().removeAsync(it.resourceId(), wait)));
    tagged(TaggableResourceType.VPN_CONNECTION, key, value)
        .forEach(
            id ->
                first.add(
                    vpn.vpnConnections().removeAsync(id, RemoveOptions.includingMonitor(), wait)));
    awaitAll(first);

    List<CompletableFuture<?>> second = new ArrayList<>();
    tagged(TaggableResourceType.CUSTOMER_GATEWAY, key, value)
        .forEach(id -> second.add(vpn.customerGateways().removeAsync(id, wait)));
    tagged(TaggableResourceType.VPN_GATEWAY, key, value)
        .forEach(id -> second.add(vpn.vpnGateways().removeAsync(id, wait)));
    awaitAll(second);
  }

  private List<String> tagged(TaggableResourceType type, String key, String value) {
    ResourcesByTagsRequest filter =
        ResourcesByTagsRequest.builder()
            .tags(ResourceTagFilterRequest.of(key, List.of(value)))
            .build();
    return vpn.resourceTags().listAllResources(type, filter).stream()
        .map(TaggedResource::getResourceId)
        .toList();
  }

  private static void awaitAll(List<CompletableFuture<?>> removals) {
    CompletableFuture.allOf(removals.toArray(CompletableFuture[]::new)).join();
  }
}
