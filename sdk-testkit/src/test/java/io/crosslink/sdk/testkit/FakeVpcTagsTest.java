package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.vpc.VpcClient;
import io.crosslink.sdk.huawei.vpc.VpcErrorCodes;
import io.crosslink.sdk.huawei.vpc.model.CountResourcesByTagsRequest;
import io.crosslink.sdk.huawei.vpc.model.CreateVpcRequest;
import io.crosslink.sdk.huawei.vpc.model.ListResourcesByTagsRequest;
import io.crosslink.sdk.huawei.vpc.model.ProjectTag;
import io.crosslink.sdk.huawei.vpc.model.ResourceMatchKey;
import io.crosslink.sdk.huawei.vpc.model.ResourceMatchRequest;
import io.crosslink.sdk.huawei.vpc.model.ResourceTag;
import io.crosslink.sdk.huawei.vpc.model.ResourceTagFilterRequest;
import io.crosslink.sdk.huawei.vpc.model.ResourceTagRequest;
import io.crosslink.sdk.huawei.vpc.model.TaggedResource;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NullUnmarked // a missing value fails the test
class FakeVpcTagsTest {
  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final VpcClient vpc =
      huawei.vpc().clientBuilder().retryPolicy(RetryPolicy.none()).build();
  private final String frankfurt = huawei.vpc().vpcs().add("frankfurt");

  @AfterEach
  void stop() {
    vpc.close();
    huawei.close();
  }

  private static ResourceTagRequest tag(String key, String value) {
    return ResourceTagRequest.builder().key(key).value(value).build();
  }

  private static ResourceTag shown(String key, String value) {
    return ResourceTag.builder().key(key).value(value).build();
  }

  @Test
  void tagsAreSetAndRemoved() {
    vpc.vpcTags().create(frankfurt, tag("site", "frankfurt"));
    vpc.vpcTags().batchCreate(frankfurt, List.of(tag("site", "berlin"), tag("env", "test")));
    assertThat(vpc.vpcTags().get(frankfurt).getTags())
        .containsExactly(shown("site", "berlin"), shown("env", "test"));
    vpc.vpcTags().delete(frankfurt, "env");
    vpc.vpcTags().delete(frankfurt, "env");
    assertThat(vpc.vpcTags().get(frankfurt).getTags()).containsExactly(shown("site", "berlin"));
    vpc.vpcTags().batchDelete(frankfurt, List.of(tag("site", "any"), tag("other", "")));
    assertThat(vpc.vpcTags().get(frankfurt).getTags()).isEmpty();

    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> vpc.vpcTags().get("nowhere"))
        .satisfies(
            e -> assertThat(e.errorCode()).isEqualTo(VpcErrorCodes.TAGGED_RESOURCE_NOT_FOUND));
    vpc.vpcTags()
        .batchCreate(frankfurt, IntStream.range(0, 20).mapToObj(i -> tag("key-" + i, "")).toList());
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> vpc.vpcTags().create(frankfurt, tag("one-more", "")))
        .satisfies(e -> assertThat(e.errorCode()).isEqualTo(VpcErrorCodes.INVALID_TAG));
  }

  @Test
  void aNewVpcHasTheTagsOfTheRequest() {
    String id =
        vpc.vpcs().create(CreateVpcRequest.builder().tags("site*berlin", "env*").build()).getId();
    assertThat(vpc.vpcTags().get(id).getTags())
        .containsExactly(shown("site", "berlin"), shown("env", ""));
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> vpc.vpcs().create(CreateVpcRequest.builder().tags("site").build()));
    vpc.vpcs().waitUntilReady(id, WaitOptions.defaults());
    vpc.vpcs().delete(id);
    assertThat(vpc.vpcTags().listForProject().getTags()).isEmpty();
  }

  @Test
  void findsVpcsByTags() {
    String berlin = huawei.vpc().vpcs().add("berlin");
    vpc.vpcTags().batchCreate(frankfurt, List.of(tag("site", "frankfurt"), tag("env", "test")));
    vpc.vpcTags().batchCreate(berlin, List.of(tag("site", "berlin"), tag("env", "test")));

    assertThat(vpc.vpcTags().listForProject().getTags())
        .containsExactly(
            ProjectTag.builder().key("site").values("frankfurt", "berlin").build(),
            ProjectTag.builder().key("env").values("test").build());
    ResourceTagFilterRequest test = ResourceTagFilterRequest.of("env", List.of());
    ResourceTagFilterRequest site =
        ResourceTagFilterRequest.of("site", List.of("berlin", "lisbon"));
    assertThat(
            vpc.vpcTags()
                .listAllVpcs(ListResourcesByTagsRequest.builder().tags(test).limit(1).build())
                .toList())
        .extracting(TaggedResource::getResourceName)
        .containsExactly("frankfurt", "berlin");
    assertThat(
            vpc.vpcTags()
                .listVpcs(ListResourcesByTagsRequest.builder().tags(test, site).build())
                .getResources())
        .extracting(TaggedResource::getResourceId)
        .containsExactly(berlin);
    assertThat(
            vpc.vpcTags()
                .countVpcs(
                    CountResourcesByTagsRequest.builder()
                        .matches(ResourceMatchRequest.of(ResourceMatchKey.RESOURCE_NAME, "berlin"))
                        .build())
                .getTotalCount())
        .isEqualTo(1);
    assertThat(vpc.vpcTags().countVpcs().getTotalCount()).isEqualTo(2);
  }

  @Test
  void subnetsHaveTagsOfTheirOwn() {
    String subnet = huawei.vpc().subnets().add("servers", frankfurt, "192.168.1.0/24");
    vpc.subnetTags().create(subnet, tag("site", "frankfurt"));
    assertThat(vpc.subnetTags().get(subnet).getTags()).containsExactly(shown("site", "frankfurt"));
    assertThat(vpc.subnetTags().listAllSubnets().toList()).hasSize(1);
    assertThat(vpc.subnetTags().listForProject().getTags()).hasSize(1);
    assertThat(vpc.vpcTags().listForProject().getTags()).isEmpty();
    vpc.subnetTags().batchDelete(subnet, List.of(tag("site", "")));
    assertThat(vpc.subnetTags().get(subnet).getTags()).isEmpty();
  }
}
