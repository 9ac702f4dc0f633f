package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.huawei.er.ErClient;
import io.crosslink.sdk.huawei.er.ErErrorCodes;
import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.AttachmentResourceType;
import io.crosslink.sdk.huawei.er.model.CreateResourceTagsRequest;
import io.crosslink.sdk.huawei.er.model.DeleteResourceTagsRequest;
import io.crosslink.sdk.huawei.er.model.ProjectTag;
import io.crosslink.sdk.huawei.er.model.ResourceTag;
import io.crosslink.sdk.huawei.er.model.ResourceTagRemovalRequest;
import io.crosslink.sdk.huawei.er.model.ResourceTagRequest;
import io.crosslink.sdk.huawei.er.model.TaggableResourceType;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The tags of routers, route tables and attachments. */
class FakeErTagsTest {
  private static final TaggableResourceType ROUTER = TaggableResourceType.ENTERPRISE_ROUTER;

  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final ErClient er = huawei.er().client();
  private final String hub = huawei.er().enterpriseRouters().add("hub");

  @AfterEach
  void stop() {
    er.close();
    huawei.close();
  }

  private static ResourceTagRequest tag(String key, String value) {
    return ResourceTagRequest.builder().key(key).value(value).build();
  }

  @Test
  void tagsAreSetShownAndRemoved() {
    er.resourceTags().create(ROUTER, hub, tag("site", "berlin"));
    er.resourceTags()
        .batchCreate(
            ROUTER,
            hub,
            CreateResourceTagsRequest.of(
                List.of(tag("site", "lisbon"), ResourceTagRequest.builder().key("env").build())));
    assertThat(er.resourceTags().get(ROUTER, hub).getTags())
        .extracting(ResourceTag::getKey, ResourceTag::getValue)
        .containsExactly(tuple("site", "lisbon"), tuple("env", ""));
    assertThat(er.enterpriseRouters().get(hub).getTags()).hasSize(2);

    er.resourceTags().delete(ROUTER, hub, "site");
    er.resourceTags().delete(ROUTER, hub, "site");
    er.resourceTags()
        .batchDelete(
            ROUTER,
            hub,
            DeleteResourceTagsRequest.of(List.of(ResourceTagRemovalRequest.of("env"))));
    assertThat(huawei.er().enterpriseRouters().find(hub).orElseThrow().getTags()).isEmpty();
  }

  @Test
  void theKeysOfAProjectAreCounted() {
    String other = huawei.er().enterpriseRouters().add("other");
    er.resourceTags().create(ROUTER, hub, tag("site", "berlin"));
    er.resourceTags().create(ROUTER, other, tag("site", "lisbon"));
    er.resourceTags().create(ROUTER, other, tag("env", "test"));
    assertThat(er.resourceTags().listAllForProject(ROUTER))
        .extracting(ProjectTag::getKey, ProjectTag::getValues)
        .containsExactly(tuple("site", List.of("berlin", "lisbon")), tuple("env", List.of("test")));
    assertThat(er.resourceTags().listForProject(ROUTER).getTotalCount()).isEqualTo(2);
  }

  @Test
  void attachmentsHaveTagsUnderTheNameOfTheirTypeToo() {
    String vpn =
        huawei
            .er()
            .attachments(hub)
            .add(Attachment.builder().resourceType(AttachmentResourceType.VPN).build());
    String table = huawei.er().routeTables(hub).add("spokes");
    er.resourceTags().create(TaggableResourceType.VPN_ATTACHMENT, vpn, tag("a", "1"));
    er.resourceTags().create(TaggableResourceType.ATTACHMENT, vpn, tag("b", "2"));
    er.resourceTags().create(TaggableResourceType.ROUTE_TABLE, table, tag("c", "3"));
    assertThat(er.attachments().get(hub, vpn).getTags()).hasSize(2);
    assertThat(er.routeTables().get(hub, table).getTags()).hasSize(1);
    assertNotFound(ErErrorCodes.ATTACHMENT_NOT_FOUND, TaggableResourceType.VPC_ATTACHMENT, vpn);
    assertNotFound(ErErrorCodes.ROUTE_TABLE_NOT_FOUND, TaggableResourceType.ROUTE_TABLE, hub);
    assertNotFound(ErErrorCodes.ROUTER_NOT_FOUND, ROUTER, table);
  }

  private void assertNotFound(String code, TaggableResourceType type, String id) {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> er.resourceTags().get(type, id))
        .satisfies(e -> assertThat(e.errorCode()).isEqualTo(code));
  }

  @Test
  void aResourceHasTwentyTags() {
    for (int i = 0; i < 20; i++) {
      er.resourceTags().create(ROUTER, hub, tag("key" + i, "value"));
    }
    er.resourceTags().create(ROUTER, hub, tag("key1", "another value"));
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> er.resourceTags().create(ROUTER, hub, tag("one-more", "value")));
    assertThat(er.resourceTags().get(ROUTER, hub).getTags()).hasSize(20);
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(
            () ->
                er.resourceTags().listAllForProject(TaggableResourceType.of("flow-log")).toList());
  }
}
