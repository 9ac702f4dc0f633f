package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.huawei.dc.model.CountResourcesByTagsRequest;
import io.crosslink.sdk.huawei.dc.model.CreateResourceTagsRequest;
import io.crosslink.sdk.huawei.dc.model.DeleteResourceTagsRequest;
import io.crosslink.sdk.huawei.dc.model.ListResourcesByTagsRequest;
import io.crosslink.sdk.huawei.dc.model.ProjectTag;
import io.crosslink.sdk.huawei.dc.model.ResourceMatchKey;
import io.crosslink.sdk.huawei.dc.model.ResourceMatchRequest;
import io.crosslink.sdk.huawei.dc.model.ResourceTag;
import io.crosslink.sdk.huawei.dc.model.ResourceTagFilterRequest;
import io.crosslink.sdk.huawei.dc.model.ResourceTagRemovalRequest;
import io.crosslink.sdk.huawei.dc.model.ResourceTagRequest;
import io.crosslink.sdk.huawei.dc.model.TaggableResourceType;
import io.crosslink.sdk.huawei.dc.model.TaggedResource;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The tags of direct connects, virtual gateways and virtual interfaces. */
class FakeDcTagsTest {
  private static final TaggableResourceType LINE = TaggableResourceType.of("dc-directconnect");

  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final DcClient dc = huawei.dc().client();
  private final String berlin = huawei.dc().directConnects().add("Berlin-1");
  private final String lisbon = huawei.dc().directConnects().add("Lisbon-1");

  @AfterEach
  void stop() {
    dc.close();
    huawei.close();
  }

  private static ResourceTagRequest tag(String key, String value) {
    return ResourceTagRequest.builder().key(key).value(value).build();
  }

  @Test
  void tagsAreSetShownAndRemoved() {
    dc.resourceTags().create(LINE, berlin, tag("site", "berlin"));
    dc.resourceTags()
        .batchCreate(
            LINE,
            berlin,
            CreateResourceTagsRequest.of(List.of(tag("site", "berlin-2"), tag("env", "test"))));
    assertThat(dc.resourceTags().get(LINE, berlin).getTags())
        .extracting(ResourceTag::getKey, ResourceTag::getValue)
        .containsExactly(tuple("site", "berlin-2"), tuple("env", "test"));
    assertThat(dc.directConnects().get(berlin).getTags()).hasSize(2);
    assertThat(dc.resourceTags().get(LINE, berlin).getSysTags())
        .extracting(ResourceTag::getKey, ResourceTag::getValue)
        .containsExactly(tuple("_sys_enterprise_project_id", "0"));
    assertThat(dc.resourceTags().listAllForProject(LINE))
        .extracting(ProjectTag::getKey)
        .containsExactly("site", "env");

    dc.resourceTags().delete(LINE, berlin, "site");
    dc.resourceTags()
        .batchDelete(
            LINE,
            berlin,
            DeleteResourceTagsRequest.of(List.of(ResourceTagRemovalRequest.of("env"))));
    assertThat(dc.resourceTags().get(LINE, berlin).getTags()).isEmpty();
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> dc.resourceTags().delete(LINE, berlin, "site"));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> dc.resourceTags().get(LINE, "unknown"));
  }

  @Test
  void tagsAreLimited() {
    for (int i = 0; i < 10; i++) {
      dc.resourceTags().create(LINE, berlin, tag("key" + i, "value"));
    }
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> dc.resourceTags().create(LINE, berlin, tag("one-more", "value")));
    assertThat(dc.resourceTags().get(LINE, berlin).getTags())
        .extracting(ResourceTag::getKey)
        .containsExactlyElementsOf(IntStream.range(0, 10).mapToObj(i -> "key" + i).toList());
  }

  private List<String> found(ListResourcesByTagsRequest.Builder request) {
    return dc.resourceTags().listAllResources(LINE, request.build()).stream()
        .map(TaggedResource::getResourceId)
        .toList();
  }

  @Test
  void resourcesAreFoundByTagsAndNames() {
    dc.resourceTags().create(LINE, berlin, tag("site", "berlin"));
    dc.resourceTags().create(LINE, lisbon, tag("site", "lisbon"));
    dc.resourceTags().create(LINE, lisbon, tag("env", "test"));
    ResourceTagFilterRequest test = ResourceTagFilterRequest.of("env", List.of("test"));
    ResourceTagFilterRequest atBerlin = ResourceTagFilterRequest.of("site", List.of("berlin"));
    List<ResourceTagFilterRequest> both = List.of(test, atBerlin);
    assertThat(found(ListResourcesByTagsRequest.builder())).containsExactly(berlin, lisbon);
    assertThat(found(ListResourcesByTagsRequest.builder().tags(both))).isEmpty();
    assertThat(found(ListResourcesByTagsRequest.builder().tagsAny(both)))
        .containsExactly(berlin, lisbon);
    assertThat(found(ListResourcesByTagsRequest.builder().notTags(both)))
        .containsExactly(berlin, lisbon);
    assertThat(found(ListResourcesByTagsRequest.builder().notTagsAny(List.of(test))))
        .containsExactly(berlin);
    assertThat(
            found(
                ListResourcesByTagsRequest.builder()
                    .matches(
                        List.of(
                            ResourceMatchRequest.of(ResourceMatchKey.RESOURCE_NAME, "lisbon")))))
        .containsExactly(lisbon);
    assertThat(
            dc.resourceTags()
                .countResources(
                    LINE, CountResourcesByTagsRequest.builder().tags(List.of(test)).build())
                .getTotalCount())
        .isEqualTo(1);
  }
}
