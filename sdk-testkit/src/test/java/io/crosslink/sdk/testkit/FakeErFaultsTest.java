package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.PermissionDeniedException;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.er.ErClient;
import io.crosslink.sdk.huawei.er.ErErrorCodes;
import io.crosslink.sdk.huawei.er.model.AssociationRequest;
import io.crosslink.sdk.huawei.er.model.CreateEnterpriseRouterRequest;
import io.crosslink.sdk.huawei.er.model.EnterpriseRouter;
import io.crosslink.sdk.huawei.er.model.UpdateAttachmentRequest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls that fail, get lost, or start what fails later. */
class FakeErFaultsTest {
  private static final WaitOptions WAIT = WaitOptions.defaults();

  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final FakeEr fake = huawei.er();
  private final ErClient er = fake.client();
  private final String hub = fake.enterpriseRouters().add("hub");
  private final String table = fake.routeTables(hub).add("spokes");
  private final String one = fake.vpcAttachments(hub).add("one");
  private final String other = fake.vpcAttachments(hub).add("other");

  @AfterEach
  void stop() {
    er.close();
    huawei.close();
  }

  /** The id is in the path of one call, and in the body of the other one. */
  @Test
  void aFaultConcernsOneAttachment() {
    huawei.inject(Fault.forbidden().onResource(one));
    List<Runnable> calls =
        List.of(
            () ->
                er.attachments()
                    .update(hub, one, UpdateAttachmentRequest.builder().name("renamed").build()),
            () -> er.associations().associate(hub, table, AssociationRequest.of(one)));
    for (Runnable each : calls) {
      assertThatExceptionOfType(PermissionDeniedException.class).isThrownBy(each::run);
    }
    er.associations().associate(hub, table, AssociationRequest.of(other));
    er.associations().waitUntilAssociated(hub, table, other, WAIT);
  }

  @Test
  void aBusyRouterIsAskedAgain() {
    huawei.inject(Fault.serviceBusy().on("createEnterpriseRouter").times(2));
    er.enterpriseRouters().create(request());
    huawei.assertCalled("createEnterpriseRouter", 3);
    huawei.clearFaults();
    huawei.inject(Fault.serviceBusy().on("createEnterpriseRouter"));
    try (ErClient impatient = fake.clientBuilder().retryPolicy(RetryPolicy.none()).build()) {
      assertThatExceptionOfType(ServiceException.class)
          .isThrownBy(() -> impatient.enterpriseRouters().create(request()))
          .satisfies(e -> assertThat(e.errorCode()).isEqualTo(ErErrorCodes.ROUTER_NOT_AVAILABLE));
    }
  }

  private static CreateEnterpriseRouterRequest request() {
    return CreateEnterpriseRouterRequest.builder()
        .name("another")
        .asn(64600L)
        .availabilityZoneIds(List.of("eu-west-101a"))
        .build();
  }

  /** The retry has the token of the attempt whose response was lost. */
  @Test
  void aLostResponseCreatesOneRouter() {
    huawei.inject(Fault.lostResponse().on("createEnterpriseRouter").times(1));
    EnterpriseRouter created = er.enterpriseRouters().create(request());
    huawei.assertCalled("createEnterpriseRouter", 2);
    assertThat(fake.enterpriseRouters().list())
        .extracting(EnterpriseRouter::getId)
        .containsExactly(hub, created.getId());
  }

  @Test
  void aRemovalMayFail() {
    huawei.inject(Fault.asyncFailure().on("deleteVpcAttachment").times(1));
    er.vpcAttachments().delete(hub, one);
    assertThatExceptionOfType(WaiterException.class)
        .isThrownBy(() -> er.vpcAttachments().waitUntilDeleted(hub, one, WAIT))
        .withMessageContaining("failed");
    er.vpcAttachments().remove(hub, one, WAIT);
    assertThat(fake.attachments(hub).list()).hasSize(1);
  }
}
