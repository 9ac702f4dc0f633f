package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.er.ErClient;
import io.crosslink.sdk.huawei.er.ErErrorCodes;
import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.AttachmentResourceType;
import io.crosslink.sdk.huawei.er.model.AttachmentState;
import io.crosslink.sdk.huawei.er.model.CreateFlowLogRequest;
import io.crosslink.sdk.huawei.er.model.FlowLog;
import io.crosslink.sdk.huawei.er.model.FlowLogResourceType;
import io.crosslink.sdk.huawei.er.model.LogStoreType;
import io.crosslink.sdk.huawei.er.model.ResourceState;
import io.crosslink.sdk.huawei.er.model.UpdateFlowLogRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Flow logs, from their creation to their removal. */
class FakeErFlowLogsTest {
  private static final WaitOptions WAIT = WaitOptions.defaults();

  private static final FakeHuaweiCloud HUAWEI = FakeHuaweiCloud.start();
  private static final ErClient ER = HUAWEI.er().client();

  private final String hub = HUAWEI.er().enterpriseRouters().add("hub");
  private final String spoke = HUAWEI.er().vpcAttachments(hub).add("spoke");

  @AfterAll
  static void stop() {
    ER.close();
    HUAWEI.close();
  }

  private static CreateFlowLogRequest request(String attachment, String stream) {
    return CreateFlowLogRequest.builder()
        .name("traffic")
        .resourceType(FlowLogResourceType.ATTACHMENT)
        .attachedResourceId(attachment)
        .logGroupId("group-1")
        .logStreamId(stream)
        .logStoreType(LogStoreType.LTS)
        .build();
  }

  private String create(String stream) {
    String id = ER.flowLogs().create(hub, request(spoke, stream)).getId();
    ER.flowLogs().waitUntilAvailable(hub, id, WAIT);
    return id;
  }

  @Test
  void aFlowLogIsCreatedDisabledEnabledAndRemoved() {
    FlowLog created = ER.flowLogs().create(hub, request(spoke, "stream-1"));
    assertThat(created.getState()).isEqualTo(ResourceState.PENDING);
    assertThat(created.getEnabled()).isTrue();
    String id = created.getId();
    assertRejected(ErErrorCodes.FLOW_LOG_BUSY, () -> ER.flowLogs().disable(hub, id));
    assertRejected(ErErrorCodes.FLOW_LOG_BUSY, () -> ER.flowLogs().delete(hub, id));
    ER.flowLogs().waitUntilAvailable(hub, id, WAIT);

    assertThat(ER.flowLogs().disable(hub, id).getState()).isEqualTo(ResourceState.MODIFYING);
    ER.flowLogs().waitUntilAvailable(hub, id, WAIT);
    assertThat(ER.flowLogs().get(hub, id).getEnabled()).isFalse();
    ER.flowLogs().enable(hub, id);
    ER.flowLogs().waitUntilAvailable(hub, id, WAIT);
    assertThat(ER.flowLogs().get(hub, id).getEnabled()).isTrue();
    FlowLog renamed =
        ER.flowLogs().update(hub, id, UpdateFlowLogRequest.builder().name("renamed").build());
    assertThat(renamed.getName()).isEqualTo("renamed");

    ER.flowLogs().delete(hub, id);
    ER.flowLogs().delete(hub, id);
    ER.flowLogs().waitUntilDeleted(hub, id, WAIT);
    assertRejected(ErErrorCodes.FLOW_LOG_NOT_FOUND, () -> ER.flowLogs().get(hub, id));
  }

  @Test
  void anAttachmentHasOneFlowLogInAStream() {
    String id = create("stream-1");
    assertRejected(ErErrorCodes.FLOW_LOG_EXISTS, () -> create("stream-1"));
    String other = create("stream-2");
    assertThat(ER.flowLogs().listAll(hub))
        .extracting(FlowLog::getId)
        .containsExactlyInAnyOrder(id, other);
  }

  @Test
  void whatCannotBeRecordedIsRejected() {
    FakeStatefulResources<Attachment, AttachmentState> attachments = HUAWEI.er().attachments(hub);
    String firewall =
        attachments.add(Attachment.builder().resourceType(AttachmentResourceType.CFW).build());
    String wanted = attachments.add("partner", AttachmentState.PENDING_ACCEPTANCE);
    assertRejected(
        ErErrorCodes.FLOW_LOG_UNSUPPORTED,
        () -> ER.flowLogs().create(hub, request(firewall, "stream-1")));
    assertRejected(
        ErErrorCodes.ATTACHMENT_NOT_AVAILABLE,
        () -> ER.flowLogs().create(hub, request(wanted, "stream-1")));
    assertRejected(
        ErErrorCodes.ATTACHMENT_NOT_FOUND,
        () -> ER.flowLogs().create(hub, request("none", "stream-1")));
  }

  @Test
  void aFlowLogRemainsWithoutItsAttachmentAndGoesWithItsRouter() {
    String id = create("stream-1");
    ER.vpcAttachments().remove(hub, spoke, WAIT);
    assertThat(ER.flowLogs().get(hub, id).getEnabled()).isFalse();
    HUAWEI.er().enterpriseRouters().remove(hub);
    assertThat(HUAWEI.er().flowLogs(hub).list()).isEmpty();
  }

  @Test
  void aFlowLogMayFail() {
    HUAWEI.inject(Fault.asyncFailure().on("createFlowLog").times(1));
    String id = ER.flowLogs().create(hub, request(spoke, "stream-1")).getId();
    assertThatExceptionOfType(WaiterException.class)
        .isThrownBy(() -> ER.flowLogs().waitUntilAvailable(hub, id, WAIT))
        .withMessageContaining("failed");
    ER.flowLogs().remove(hub, id, WAIT);
    assertThat(HUAWEI.er().flowLogs(hub).list()).isEmpty();
  }

  private static void assertRejected(String code, Runnable call) {
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(call::run)
        .satisfies(e -> assertThat(e.errorCode()).isEqualTo(code));
  }
}
