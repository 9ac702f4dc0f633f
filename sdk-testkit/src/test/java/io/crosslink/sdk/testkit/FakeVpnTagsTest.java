package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.huawei.vpn.ResourceTags;
import io.crosslink.sdk.huawei.vpn.ResourceTags.ListResourcesByTagsParams;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.CreateCustomerGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateResourceTagsRequest;
import io.crosslink.sdk.huawei.vpn.model.DeleteResourceTagsRequest;
import io.crosslink.sdk.huawei.vpn.model.ListResourcesByTagsResponse;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGatewayStatus;
import io.crosslink.sdk.huawei.vpn.model.ProjectTag;
import io.crosslink.sdk.huawei.vpn.model.Quota;
import io.crosslink.sdk.huawei.vpn.model.QuotaType;
import io.crosslink.sdk.huawei.vpn.model.ResourceMatchKey;
import io.crosslink.sdk.huawei.vpn.model.ResourceMatchRequest;
import io.crosslink.sdk.huawei.vpn.model.ResourceTag;
import io.crosslink.sdk.huawei.vpn.model.ResourceTagFilterRequest;
import io.crosslink.sdk.huawei.vpn.model.ResourceTagRemovalRequest;
import io.crosslink.sdk.huawei.vpn.model.ResourceTagRequest;
import io.crosslink.sdk.huawei.vpn.model.ResourcesByTagsRequest;
import io.crosslink.sdk.huawei.vpn.model.TaggableResourceType;
import io.crosslink.sdk.huawei.vpn.model.TaggedResource;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tags and quotas, for all types of resources. */
@NullUnmarked // a missing value fails the test
class FakeVpnTagsTest {
  private static final TaggableResourceType GATEWAY = TaggableResourceType.CUSTOMER_GATEWAY;

  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final VpnClient vpn = huawei.vpn().client();
  private final ResourceTags tags = vpn.resourceTags();

  @AfterEach
  void stop() {
    vpn.close();
    huawei.close();
  }

  @Test
  void tagsComeAndGo() {
    String id =
        vpn.customerGateways()
            .create(
                CreateCustomerGatewayRequest.builder()
                    .idValue("203.0.113.21")
                    .tags(ResourceTagRequest.builder().key("env").value("test").build())
                    .build())
            .getId();
    put(GATEWAY, id, Map.of("env", "prod", "site", "berlin"));
    assertThat(of(GATEWAY, id))
        .containsExactlyInAnyOrder(tag("env", "prod"), tag("site", "berlin"));
    assertThat(vpn.customerGateways().get(id).getTags()).isEqualTo(of(GATEWAY, id));

    put(GATEWAY, id, Map.of("owner", "network"));
    remove(id, ResourceTagRemovalRequest.builder().key("site").value("lisbon").build());
    assertThat(of(GATEWAY, id)).as("another value").hasSize(3);
    remove(id, ResourceTagRemovalRequest.builder().key("owner").value("network").build());
    remove(id, ResourceTagRemovalRequest.of("env"), ResourceTagRemovalRequest.of("none"));
    assertThat(of(GATEWAY, id)).containsExactly(tag("site", "berlin"));
  }

  @Test
  void aTagNeedsNoValue() {
    ResourceTagRequest bare = ResourceTagRequest.builder().key("bare").build();
    String id =
        vpn.customerGateways()
            .create(
                CreateCustomerGatewayRequest.builder().idValue("203.0.113.21").tags(bare).build())
            .getId();
    tags.create(GATEWAY, id, CreateResourceTagsRequest.builder().tags(bare).build());

    assertThat(of(GATEWAY, id)).containsExactly(tag("bare", ""));
    assertThat(huawei.calls("createResourceTags").get(0).request()).doesNotContain("value");
  }

  @Test
  void resourcesOfAllKindsHaveTags() {
    String gateway = huawei.vpn().customerGateways().add("berlin");
    String connection =
        huawei.vpn().vpnConnections().add("vpn", gateway, VpnConnectionStatus.PENDING_UPDATE);
    String p2c = huawei.vpn().p2cVpnGateways().add("p2c", P2cVpnGatewayStatus.ACTIVE);
    put(TaggableResourceType.VPN_CONNECTION, connection, Map.of("kind", "connection"));
    String vpnGateway = huawei.vpn().vpnGateways().add("frankfurt");
    put(TaggableResourceType.P2C_VPN_GATEWAY, p2c, Map.of("kind", "p2c"));
    put(TaggableResourceType.VPN_GATEWAY, vpnGateway, Map.of("kind", "gateway"));
    huawei.pollsPerTransition(0);
    for (int i = 0; i < 3; i++) {
      assertThat(vpn.vpnConnections().get(connection).getTags())
          .as("whatever becomes of the connection")
          .containsExactly(tag("kind", "connection"));
    }
    assertThat(vpn.p2cVpnGateways().get(p2c).getTags()).containsExactly(tag("kind", "p2c"));
    assertThat(vpn.vpnGateways().get(vpnGateway).getTags()).containsExactly(tag("kind", "gateway"));
    assertThat(of(GATEWAY, gateway)).isEmpty();
  }

  @Test
  void findsResourcesByTheirTags() {
    String berlin = huawei.vpn().customerGateways().add("berlin");
    String lisbon = huawei.vpn().customerGateways().add("lisbon");
    huawei.vpn().customerGateways().add("bare");
    put(GATEWAY, berlin, Map.of("site", "berlin", "env", "prod"));
    put(GATEWAY, lisbon, Map.of("site", "lisbon", "env", "prod"));

    assertThat(named(all().build())).containsExactly("berlin", "lisbon", "bare");
    assertThat(named(all().withoutAnyTag(true).build())).containsExactly("bare");
    assertThat(named(all().tags(filter("env")).build())).containsExactly("berlin", "lisbon");
    assertThat(named(all().tags(filter("site", "lisbon", "madrid")).build()))
        .containsExactly("lisbon");
    assertThat(named(all().tags(filter("env", "prod"), filter("site", "berlin")).build()))
        .containsExactly("berlin");
    assertThat(
            named(
                all()
                    .matches(ResourceMatchRequest.of(ResourceMatchKey.RESOURCE_NAME, "bare"))
                    .build()))
        .containsExactly("bare");
    assertThat(tags.countResources(GATEWAY, all().tags(filter("env")).build()).getTotalCount())
        .isEqualTo(2);
    assertThat(tags.listForProject(GATEWAY).getTags())
        .containsExactlyInAnyOrder(
            ProjectTag.builder().key("env").values("prod").build(),
            ProjectTag.builder().key("site").values("berlin", "lisbon").build());
    assertThat(tags.listForProject(TaggableResourceType.VPN_CONNECTION).getTags()).isEmpty();
  }

  @Test
  void listsPageByPage() {
    IntStream.range(0, 5).forEach(i -> huawei.vpn().customerGateways().add("cgw-" + i));
    ListResourcesByTagsParams two = ListResourcesByTagsParams.builder().limit(2).build();
    assertThat(tags.listAllResources(GATEWAY, all().build(), two))
        .extracting(TaggedResource::getResourceName)
        .containsExactly("cgw-0", "cgw-1", "cgw-2", "cgw-3", "cgw-4");
    assertThat(huawei.calls("listResourcesByTags")).hasSize(3);
    ListResourcesByTagsResponse page =
        tags.listResources(GATEWAY, all().build(), two.toBuilder().offset(9).build());
    assertThat(page.getResources()).isEmpty();
    assertThat(page.getTotalCount()).isEqualTo(5);
    assertThat(page.getAdditionalProperties()).as("no request id").isEmpty();
    for (int limit : new int[] {0, 1001}) {
      invalid(
          () -> tags.listResources(GATEWAY, all().build(), two.toBuilder().limit(limit).build()));
    }
  }

  @Test
  void refusesBadRequests() {
    String id = huawei.vpn().customerGateways().add("berlin");
    invalid(() -> put(TaggableResourceType.of("moon"), id, Map.of("a", "b")));
    invalid(() -> put(GATEWAY, id, Map.of()));
    invalid(() -> put(GATEWAY, id, Map.of("k".repeat(129), "v")));
    invalid(() -> put(GATEWAY, id, Map.of("k", "v".repeat(256))));
    invalid(
        () ->
            tags.create(
                GATEWAY,
                id,
                CreateResourceTagsRequest.of(
                    Collections.nCopies(
                        21, ResourceTagRequest.builder().key("k").value("v").build()))));
    invalid(
        () ->
            named(
                all()
                    .matches(ResourceMatchRequest.of(ResourceMatchKey.of("color"), "red"))
                    .build()));
    invalid(() -> named(all().tags(Collections.nCopies(21, filter("env"))).build()));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> put(GATEWAY, "none", Map.of("a", "b")));
    assertThat(of(GATEWAY, id)).isEmpty();
  }

  @Test
  void quotasCountWhatIsThere() {
    huawei.vpn().vpnGateways().add("frankfurt");
    String gateway = huawei.vpn().customerGateways().add("berlin");
    huawei.vpn().customerGateways().add("lisbon");
    huawei.vpn().vpnConnections().add("vpn", gateway, VpnConnectionStatus.ACTIVE);
    assertThat(vpn.quotas().get().getResources())
        .filteredOn(quota -> quota.getUsed() > 0)
        .containsExactlyInAnyOrder(
            Quota.builder().type(QuotaType.VPN_GATEWAY).quota(50).used(1).build(),
            Quota.builder().type(QuotaType.CUSTOMER_GATEWAY).quota(100).used(2).build(),
            Quota.builder().type(QuotaType.VPN_CONNECTION).quota(500).used(1).build());
  }

  private void put(TaggableResourceType type, String id, Map<String, String> wanted) {
    tags.create(
        type,
        id,
        CreateResourceTagsRequest.of(
            wanted.entrySet().stream()
                .map(
                    tag ->
                        ResourceTagRequest.builder()
                            .key(tag.getKey())
                            .value(tag.getValue())
                            .build())
                .toList()));
  }

  private void remove(String id, ResourceTagRemovalRequest... unwanted) {
    tags.delete(GATEWAY, id, DeleteResourceTagsRequest.of(List.of(unwanted)));
  }

  private List<ResourceTag> of(TaggableResourceType type, String id) {
    return tags.get(type, id).getTags();
  }

  private List<String> named(ResourcesByTagsRequest request) {
    return tags.listResources(GATEWAY, request).getResources().stream()
        .map(TaggedResource::getResourceName)
        .toList();
  }

  private static ResourcesByTagsRequest.Builder all() {
    return ResourcesByTagsRequest.builder();
  }

  private static ResourceTagFilterRequest filter(String key, String... values) {
    return ResourceTagFilterRequest.of(key, List.of(values));
  }

  private static ResourceTag tag(String key, String value) {
    return ResourceTag.builder().key(key).value(value).build();
  }

  private static void invalid(Runnable call) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(call::run)
        .satisfies(
            problem -> assertThat(problem.errorCode()).isEqualTo(VpnErrorCodes.INVALID_REQUEST));
  }
}
