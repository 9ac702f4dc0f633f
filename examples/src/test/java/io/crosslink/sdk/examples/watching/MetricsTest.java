package io.crosslink.sdk.examples.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.huawei.vpn.model.UpdateVpnConnectionRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import io.crosslink.sdk.zenlayer.sdn.PrivateConnects;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePrivateConnectsRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DestroyPrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The meters of calls and attempts. */
class MetricsTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final OkHttpClient httpClient =
      new OkHttpClient.Builder().eventListener(AttemptMetrics.listener(registry)).build();
  private final Watched watched = new Watched(httpClient, new CallMetrics(registry));
  private final PrivateConnects connects = watched.sdn.privateConnects();

  @AfterEach
  void close() {
    watched.close();
  }

  @ParameterizedTest
  @EnumSource
  void aCallThatTookTwoAttempts(Form form) {
    Watched.failOnce(watched.zenlayer.wireMock());

    describe(form);

    String[] call = {"provider", "Zenlayer", "operation", "describePrivateConnects"};
    Timer calls = registry.get("crosslink.calls").tags(call).timer();
    assertThat(calls.count()).isEqualTo(1);
    assertThat(calls.totalTime(TimeUnit.NANOSECONDS)).isPositive();
    assertThat(calls.getId().getTag("outcome")).isEqualTo("success");
    assertThat(registry.get("crosslink.retries").tags(call).counter().count()).isEqualTo(1);
    assertThat(attempts("503", call)).isEqualTo(1);
    assertThat(attempts("200", call)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void aCallThatFails(Form form) {
    assertThatThrownBy(
            () ->
                form.call(
                    () -> watched.vpn.customerGateways().get("none"),
                    () -> watched.vpn.customerGateways().getAsync("none")))
        .isInstanceOf(NotFoundException.class);

    String[] call = {"provider", "Huawei Cloud", "operation", "showCustomerGateway"};
    Timer calls = registry.get("crosslink.calls").tags(call).timer();
    assertThat(calls.getId().getTag("outcome")).isEqualTo("NotFoundException");
    assertThat(registry.find("crosslink.retries").counter()).isNull();
    assertThat(attempts("404", call)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void operationsAreToldApartThatShareAUrl(Form form) {
    String id =
        watched.zenlayer.sdn().privateConnects().add("lisbon", PrivateConnectStatus.RECYCLED);
    describe(form);
    describe(form);
    DestroyPrivateConnectRequest destroy = DestroyPrivateConnectRequest.of(id);
    form.call(() -> connects.destroy(destroy), () -> connects.destroyAsync(destroy));

    assertThat(attempts("200", "operation", "describePrivateConnects")).isEqualTo(2);
    assertThat(attempts("200", "operation", "destroyPrivateConnect")).isEqualTo(1);
  }

  @Test
  void noSecretBecomesATag() {
    List<String> sent = Watched.received(watched.huawei.wireMock(), "Authorization");
    String id =
        watched.huawei.vpn().vpnConnections().add("lisbon", "cgw-1", VpnConnectionStatus.ACTIVE);

    watched
        .vpn
        .vpnConnections()
        .update(id, UpdateVpnConnectionRequest.builder().psk("psk-planted").build());

    assertThat(sent).hasSize(1);
    assertThat(registry.getMeters())
        .isNotEmpty()
        .extracting(Meter::getId)
        .allSatisfy(
            meter ->
                assertThat(meter.toString())
                    .doesNotContain(sent)
                    .doesNotContain("Signature", "psk-planted", id));
  }

  @Test
  void theEngineStaysItsOwnersOwn() throws IOException {
    watched.sdn.close();
    watched.vpn.close();

    assertThat(httpClient.dispatcher().executorService().isShutdown()).isFalse();
    Request other = new Request.Builder().url(watched.zenlayer.endpoint()).build();
    httpClient.newCall(other).execute().close();
    assertThat(attempts("404", "provider", "none", "operation", "none")).isEqualTo(1);
  }

  private void describe(Form form) {
    DescribePrivateConnectsRequest all = DescribePrivateConnectsRequest.builder().build();
    form.call(() -> connects.list(all), () -> connects.listAsync(all));
  }

  private long attempts(String status, String... tags) {
    return registry.get("crosslink.attempts").tags(tags).tag("status", status).timer().count();
  }
}
