package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.DeletePrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Time in tests: it advances on request, without sleeping. */
@Timeout(60)
class VirtualTimeTest {
  private final VirtualTime time = new VirtualTime(Instant.parse("2026-01-31T08:30:00Z"));

  @Test
  void passesWhenToldTo() {
    time.advance(Duration.ofSeconds(30)).advance(Duration.ofMinutes(1));
    assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(90));
    assertThat(time.nanoTime()).isEqualTo(90_000_000_000L);
    assertThat(time).hasToString("2026-01-31T08:31:30Z");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> time.advance(Duration.ofSeconds(-1)))
        .withMessageContaining("-1 s");
  }

  @Test
  void passesWherePeoplePause() throws Exception {
    time.sleep(Duration.ofHours(1));
    CountDownLatch ran = new CountDownLatch(1);
    time.schedule(Duration.ofHours(1), ran::countDown);
    assertThat(ran.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(time.elapsed()).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void interruptsAPause() {
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(InterruptedException.class)
        .isThrownBy(() -> time.sleep(Duration.ofHours(1)));
    assertThat(time.elapsed()).isZero();
  }

  @Test
  void changesTakeTheirTime() {
    try (FakeZenlayer zenlayer = FakeZenlayer.start();
        SdnClient sdn = zenlayer.sdn().client()) {
      zenlayer.timePerTransition(Duration.ofSeconds(30));
      String id = zenlayer.sdn().privateConnects().add("lisbon", PrivateConnectStatus.RUNNING);
      sdn.privateConnects().delete(DeletePrivateConnectRequest.of(id));
      for (int look = 0; look < 5; look++) {
        assertThat(status(sdn, id)).isEqualTo(PrivateConnectStatus.DELETING);
      }
      zenlayer.time().advance(Duration.ofSeconds(29));
      assertThat(status(sdn, id)).isEqualTo(PrivateConnectStatus.DELETING);
      zenlayer.time().advance(Duration.ofSeconds(1));
      assertThat(status(sdn, id)).isEqualTo(PrivateConnectStatus.RECYCLED);
    }
  }

  private static PrivateConnectStatus status(SdnClient sdn, String id) {
    return sdn.privateConnects()
        .find(id)
        .map(PrivateConnect::getPrivateConnectStatus)
        .orElseThrow();
  }

  @Test
  void bothCloudsCanGoByOne() {
    try (FakeZenlayer zenlayer = FakeZenlayer.start(time, 0);
        FakeHuaweiCloud huawei = FakeHuaweiCloud.start(time, 0);
        VpnClient vpn = huawei.vpn().client()) {
      huawei.timePerTransition(Duration.ofMinutes(10));
      String gateway = huawei.vpn().customerGateways().add("lisbon");
      String id =
          huawei.vpn().vpnConnections().add("one", gateway, VpnConnectionStatus.PENDING_CREATE);
      vpn.vpnConnections().waitUntilReady(id, WaitOptions.defaults());
      assertThat(zenlayer.time().elapsed())
          .isBetween(Duration.ofMinutes(10), Duration.ofMinutes(11));
    }
  }
}
