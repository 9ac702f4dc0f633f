package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.batch.Batch;
import io.crosslink.sdk.core.batch.BatchResult;
import io.crosslink.sdk.core.batch.BatchRun;
import io.crosslink.sdk.core.error.BatchException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.VpnConnections.RemoveOptions;
import io.crosslink.sdk.huawei.vpn.model.ResourceTagFilterRequest;
import io.crosslink.sdk.huawei.vpn.model.ResourcesByTagsRequest;
import io.crosslink.sdk.huawei.vpn.model.TaggableResourceType;
import io.crosslink.sdk.huawei.vpn.model.TaggedResource;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePrivateConnectsRequest;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.TagRequest;
import java.util.List;
import java.util.stream.Stream;

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
   * @throws BatchException if something could not be removed; what it depends on is left as it is
   */
  public void run(String key, String value) {
    TagRequest tag = TagRequest.builder().key(key).value(value).build();
    List<String> privateConnects =
        sdn
            .privateConnects()
            .listAll(DescribePrivateConnectsRequest.builder().tags(tag).build())
            .stream()
            .map(PrivateConnect::resourceId)
            .toList();
    awaitAll(
        Batch.of(privateConnects).start(id -> sdn.privateConnects().removeAsync(id, wait)),
        Batch.of(tagged(TaggableResourceType.VPN_CONNECTION, key, value))
            .start(
                id ->
                    vpn.vpnConnections().removeAsync(id, RemoveOptions.includingMonitor(), wait)));
    awaitAll(
        Batch.of(tagged(TaggableResourceType.CUSTOMER_GATEWAY, key, value))
            .start(id -> vpn.customerGateways().removeAsync(id, wait)),
        Batch.of(tagged(TaggableResourceType.VPN_GATEWAY, key, value))
            .start(id -> vpn.vpnGateways().removeAsync(id, wait)));
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

  private static void awaitAll(BatchRun<?, ?> one, BatchRun<?, ?> other) {
    Stream.of(one, other).map(BatchRun::join).toList().forEach(BatchResult::orThrow);
  }
}
