package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.huawei.dc.model.CreateSwitchoverTestRequest;
import io.crosslink.sdk.huawei.dc.model.CreateVirtualInterfacePeerDetectionRequest;
import io.crosslink.sdk.huawei.dc.model.SwitchoverTestOperation;
import io.crosslink.sdk.huawei.dc.model.SwitchoverTestRecord;
import io.crosslink.sdk.huawei.dc.model.SwitchoverTestStatus;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfacePeerDetection;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfacePeerDetectionStatus;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceStatus;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Switch-over tests and detections, which only calls create. */
class FakeDcTestsTest {
  private static final WaitOptions WAIT = WaitOptions.defaults();

  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final FakeDc fake = huawei.dc();
  private final DcClient dc = fake.client();
  private final String vif = fake.virtualInterfaces().add("vif");

  @AfterEach
  void stop() {
    dc.close();
    huawei.close();
  }

  private SwitchoverTestRecord test(SwitchoverTestOperation operation) {
    SwitchoverTestRecord started =
        dc.switchoverTests().create(CreateSwitchoverTestRequest.of(vif, operation));
    assertThat(started.getOperateStatus()).isEqualTo(SwitchoverTestStatus.STARTING);
    return dc.switchoverTests().waitUntilComplete(started.getId(), WAIT);
  }

  private VirtualInterfaceStatus status() {
    return dc.virtualInterfaces().get(vif).getStatus();
  }

  @Test
  void aTestShutsAnInterfaceDownAndUpAgain() {
    SwitchoverTestRecord down = test(SwitchoverTestOperation.SHUTDOWN);
    assertThat(status()).isEqualTo(VirtualInterfaceStatus.ADMIN_SHUTDOWN);
    assertThat(fake.switchoverTests().find(down.getId()))
        .hasValueSatisfying(each -> assertThat(each.getEndTime()).isNotNull());
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> dc.virtualInterfaces().delete(vif));

    test(SwitchoverTestOperation.UNDO_SHUTDOWN);
    assertThat(status()).isEqualTo(VirtualInterfaceStatus.ACTIVE);
    assertThat(fake.switchoverTests().list()).hasSize(2);
    assertThat(fake.switchoverTests()).isNotInstanceOf(FakeResources.class);
  }

  @Test
  void aFailedTestLeavesTheInterfaceAsItIs() {
    huawei.inject(Fault.asyncFailure().on("createSwitchoverTest"));
    String id =
        dc.switchoverTests()
            .create(CreateSwitchoverTestRequest.of(vif, SwitchoverTestOperation.SHUTDOWN))
            .getId();
    huawei.time().advance(Duration.ofMinutes(1));
    while (!fake.switchoverTests()
        .find(id)
        .map(SwitchoverTestRecord::getOperateStatus)
        .orElseThrow()
        .equals(SwitchoverTestStatus.ERROR)) {
      dc.switchoverTests().list(); // a poll
    }
    assertThat(status()).isEqualTo(VirtualInterfaceStatus.ACTIVE);
  }

  private VirtualInterfacePeerDetection detect() {
    String peer = fake.virtualInterfacePeers(vif).list().get(0).getId();
    VirtualInterfacePeerDetection started =
        dc.virtualInterfacePeerDetections()
            .create(CreateVirtualInterfacePeerDetectionRequest.of(peer));
    assertThat(started.getStatus()).isEqualTo(VirtualInterfacePeerDetectionStatus.PROCESSING);
    return dc.virtualInterfacePeerDetections().waitUntilComplete(started.getId(), WAIT);
  }

  @Test
  void aDetectionFindsWhetherTheOtherEndResponds() {
    VirtualInterfacePeerDetection up = detect();
    assertThat(up.getLossRatio()).isZero();
    assertThat(up.getEndTime()).isNotNull();
    fake.virtualInterfaces().setStatus(vif, VirtualInterfaceStatus.DOWN);
    VirtualInterfacePeerDetection down = detect();
    assertThat(down.getLossRatio()).isEqualTo(100);
    assertThat(dc.virtualInterfacePeerDetections().listAll())
        .extracting(VirtualInterfacePeerDetection::getId)
        .containsExactlyInAnyOrder(up.getId(), down.getId());

    dc.virtualInterfacePeerDetections().delete(up.getId());
    assertThat(fake.virtualInterfacePeerDetections().list()).containsExactly(down);
    assertThat(fake.virtualInterfacePeerDetections()).isNotInstanceOf(FakeResources.class);
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> dc.virtualInterfacePeerDetections().delete(up.getId()));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(
            () ->
                dc.virtualInterfacePeerDetections()
                    .create(CreateVirtualInterfacePeerDetectionRequest.of("unknown")));
  }
}
