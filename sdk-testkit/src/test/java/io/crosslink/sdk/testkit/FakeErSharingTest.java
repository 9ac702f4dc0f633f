package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.core.waiting.WaitProgress;
import io.crosslink.sdk.huawei.er.EnterpriseRouters.ListEnterpriseRoutersParams;
import io.crosslink.sdk.huawei.er.ErClient;
import io.crosslink.sdk.huawei.er.ErErrorCodes;
import io.crosslink.sdk.huawei.er.model.AttachmentState;
import io.crosslink.sdk.huawei.er.model.CreateVpcAttachmentRequest;
import io.crosslink.sdk.huawei.er.model.EnterpriseRouter;
import io.crosslink.sdk.huawei.er.model.VpcAttachment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A router that another account shares, and one that is shared with another account. */
class FakeErSharingTest {
  private static final String HINT = "the account that owns the enterprise router has to accept it";

  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final FakeEr fake = huawei.er();
  private final ErClient er = fake.client();
  private final String shared =
      fake.enterpriseRouters()
          .add(EnterpriseRouter.builder().name("shared").projectId("of-the-owner").build());
  private final List<String> hints = new ArrayList<>();

  @AfterEach
  void stop() {
    er.close();
    huawei.close();
  }

  private VpcAttachment request() {
    return er.vpcAttachments()
        .create(
            shared,
            CreateVpcAttachmentRequest.builder()
                .name("spoke")
                .vpcId("vpc-1")
                .virsubnetId("subnet-1")
                .build());
  }

  /** Waits for an attachment, while the owner of the router does something at the third poll. */
  private void await(String id, AttachmentState decision) {
    er.vpcAttachments()
        .waitUntilAvailable(
            shared,
            id,
            WaitOptions.defaults().withListener(progress -> decide(progress, id, decision)));
  }

  private void decide(WaitProgress progress, String id, AttachmentState decision) {
    hints.add(progress.hint());
    if (hints.size() == 3) {
      fake.vpcAttachments(shared).change(id, each -> each.toBuilder().state(decision).build());
    }
  }

  @Test
  void anAttachmentIsWaitedForUntilTheOwnerAcceptsIt() {
    VpcAttachment requested = request();
    assertThat(requested.getState()).isEqualTo(AttachmentState.INITIATING_REQUEST);

    await(requested.getId(), AttachmentState.PENDING);

    assertThat(hints).startsWith(HINT, HINT, HINT).contains((String) null);
    assertThat(er.vpcAttachments().get(shared, requested.getId()).getState())
        .isEqualTo(AttachmentState.AVAILABLE);
  }

  @Test
  void anAttachmentThatTheOwnerRejectsEndsTheWait() {
    String id = request().getId();
    assertThatExceptionOfType(WaiterException.class)
        .isThrownBy(() -> await(id, AttachmentState.REJECTED))
        .withMessageContaining("rejected");
    er.vpcAttachments().remove(shared, id, WaitOptions.defaults());
    assertThat(fake.attachments(shared).list()).isEmpty();
  }

  @Test
  void theWaitSaysWhoHasToAccept() {
    String id = request().getId();
    assertThatExceptionOfType(WaiterException.class)
        .isThrownBy(
            () ->
                er.vpcAttachments()
                    .waitUntilAvailable(
                        shared, id, WaitOptions.defaults().withTimeout(Duration.ofMinutes(5))))
        .withMessageContaining(HINT);
    assertThat(er.attachments().get(shared, id).getState())
        .isEqualTo(AttachmentState.INITIATING_REQUEST);
  }

  @Test
  void aRouterMayAcceptAtOnce() {
    fake.enterpriseRouters()
        .change(shared, each -> each.toBuilder().autoAcceptSharedAttachments(true).build());
    assertThat(request().getState()).isEqualTo(AttachmentState.PENDING);
  }

  @Test
  void aSharedRouterIsNotTheCallersOwn() {
    String own = fake.enterpriseRouters().add("own");
    assertThat(
            er.enterpriseRouters()
                .listAll(ListEnterpriseRoutersParams.builder().ownedBySelf(true).build()))
        .extracting(EnterpriseRouter::getId)
        .containsExactly(own);
  }

  @Test
  void onlyARequestIsAccepted() {
    String own = fake.enterpriseRouters().add("own");
    String spoke = fake.vpcAttachments(own).add("spoke");
    for (Runnable each :
        List.<Runnable>of(
            () -> er.attachments().accept(own, spoke), () -> er.attachments().reject(own, spoke))) {
      assertThatExceptionOfType(ServiceException.class)
          .isThrownBy(each::run)
          .satisfies(
              e -> assertThat(e.errorCode()).isEqualTo(ErErrorCodes.ATTACHMENT_NOT_AVAILABLE));
    }
  }
}
