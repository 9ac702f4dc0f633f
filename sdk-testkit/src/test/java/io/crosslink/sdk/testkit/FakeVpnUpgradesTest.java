package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.core.waiting.WaitProgress;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.VpnGatewayJobs;
import io.crosslink.sdk.huawei.vpn.VpnGatewayJobs.ListVpnGatewayJobsParams;
import io.crosslink.sdk.huawei.vpn.model.UpgradeAction;
import io.crosslink.sdk.huawei.vpn.model.UpgradeJob;
import io.crosslink.sdk.huawei.vpn.model.UpgradeJobType;
import io.crosslink.sdk.huawei.vpn.model.UpgradeReadiness;
import io.crosslink.sdk.huawei.vpn.model.UpgradeRequest;
import io.crosslink.sdk.huawei.vpn.model.UpgradeSubJob;
import io.crosslink.sdk.huawei.vpn.model.UpgradeSubJobStatus;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked // a missing value fails the test
class FakeVpnUpgradesTest {
  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final VpnClient vpn =
      huawei
          .vpn()
          .clientBuilder()
          .timeSource(new VirtualTime())
          .retryPolicy(RetryPolicy.none())
          .build();
  private final VpnGatewayJobs jobs = vpn.vpnGatewayJobs();
  private final String gateway = huawei.vpn().vpnGateways().add("frankfurt");
  private final List<@Nullable String> seen = new ArrayList<>();
  private final WaitOptions watching = WaitOptions.defaults().withListener(this::see);

  @AfterEach
  void stop() {
    vpn.close();
    huawei.close();
  }

  private void see(WaitProgress progress) {
    seen.add(progress.status());
  }

  @Test
  void anUpgradeIsStartedAndFinished() {
    String id = step(gateway, UpgradeAction.START);
    UpgradeJob confirmable = jobs.waitUntilConfirmable(id, watching);
    assertThat(seen).containsExactly("upgrading", "upgrading", "pending_upgrade_confirm");
    assertThat(confirmable.getResourceId()).isEqualTo(gateway);
    assertThat(confirmable.getJobType()).isEqualTo(UpgradeJobType.UPGRADE);
    assertThat(confirmable.getFinishedAt()).isNull();
    assertThat(confirmable.getSubJobs())
        .hasSize(3)
        .extracting(UpgradeSubJob::getStatus)
        .containsOnly(UpgradeSubJobStatus.SUCCESS);

    seen.clear();
    assertThat(step(gateway, UpgradeAction.FINISH)).isEqualTo(id);
    UpgradeJob finished = jobs.waitUntilFinished(id, watching);
    assertThat(seen)
        .containsExactly("pending_upgrade_confirm", "pending_upgrade_confirm", "success");
    assertThat(finished.getFinishedAt()).isNotNull();
    assertThat(vpn.vpnGateways().get(gateway).getUpgradeInfo()).isEqualTo(UpgradeReadiness.UNREADY);
    rejected(400, VpnErrorCodes.INVALID_REQUEST, () -> step(gateway, UpgradeAction.START));
  }

  @Test
  void anUpgradeIsRolledBackAndStartedAgain() {
    huawei.pollsPerTransition(1);
    String id = step(gateway, UpgradeAction.START);
    jobs.waitUntilConfirmable(id, watching);
    seen.clear();
    String rollback = step(gateway, UpgradeAction.ROLLBACK);
    UpgradeJob back = jobs.waitUntilRolledBack(rollback, watching);
    assertThat(seen).containsExactly("rolling_back", "rollback_success");
    assertThat(back.getJobType()).isEqualTo(UpgradeJobType.ROLLBACK);
    assertThat(step(gateway, UpgradeAction.START)).isNotEqualTo(id);
  }

  @Test
  void refusesStepsOutOfOrder() {
    ThrowingCallable start = () -> step(gateway, UpgradeAction.START);
    ThrowingCallable finish = () -> step(gateway, UpgradeAction.FINISH);
    ThrowingCallable rollback = () -> step(gateway, UpgradeAction.ROLLBACK);
    rejected(400, VpnErrorCodes.INVALID_REQUEST, finish);
    String id = step(gateway, UpgradeAction.START);
    rejected(400, VpnErrorCodes.DUPLICATE_OPERATION, start);
    rejected(400, VpnErrorCodes.INVALID_REQUEST, finish);
    jobs.waitUntilConfirmable(id, watching);
    rejected(400, VpnErrorCodes.INVALID_REQUEST, start);
    step(gateway, UpgradeAction.FINISH);
    rejected(400, VpnErrorCodes.INVALID_REQUEST, rollback);
    rejected(400, VpnErrorCodes.INVALID_REQUEST, () -> step(gateway, UpgradeAction.of("pause")));
    rejected(404, VpnErrorCodes.GATEWAY_NOT_FOUND, () -> step("unknown", UpgradeAction.START));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 200})
  void findsAJobOnAnyPage(int size) {
    List<String> ids = new ArrayList<>();
    for (String name : List.of("a", "b", "c")) {
      ids.add(step(huawei.vpn().vpnGateways().add(name), UpgradeAction.START));
    }
    assertThat(jobs.listAll(ListVpnGatewayJobsParams.builder().limit(size).build()))
        .extracting(UpgradeJob::getId)
        .containsExactlyElementsOf(ids);
    assertThat(jobs.find(ids.get(2)).orElseThrow().getId()).isEqualTo(ids.get(2));
    assertThat(jobs.find("unknown")).isEmpty();
  }

  @Test
  void listsTheJobsOfOneGateway() {
    String id = step(gateway, UpgradeAction.START);
    step(huawei.vpn().vpnGateways().add("another"), UpgradeAction.START);
    assertThat(jobs.list().getTotalCount()).isEqualTo(2);
    assertThat(jobs.list(ListVpnGatewayJobsParams.builder().resourceId(gateway).build()).getJobs())
        .extracting(UpgradeJob::getId)
        .containsExactly(id);
  }

  @Test
  void deletesTheRecordOfAJobThatHasEnded() {
    huawei.pollsPerTransition(0);
    String id = step(gateway, UpgradeAction.START);
    rejected(400, VpnErrorCodes.INVALID_REQUEST, () -> jobs.delete(id));
    step(gateway, UpgradeAction.FINISH);
    jobs.delete(id);
    assertThat(jobs.listAll()).isEmpty();
    rejected(404, VpnErrorCodes.RESOURCE_NOT_FOUND, () -> jobs.delete(id));
  }

  private String step(String gatewayId, UpgradeAction action) {
    return vpn.vpnGateways().upgrade(gatewayId, UpgradeRequest.of(action)).getJobId();
  }

  private static void rejected(int status, String code, ThrowingCallable call) {
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(call)
        .satisfies(
            problem -> {
              assertThat(problem.statusCode()).isEqualTo(status);
              assertThat(problem.errorCode()).isEqualTo(code);
            });
  }
}
