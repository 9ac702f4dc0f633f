package io.crosslink.sdk.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.examples.OfficeNetwork.Office;
import io.crosslink.sdk.huawei.eip.EipClient;
import io.crosslink.sdk.huawei.eip.model.PublicIp;
import io.crosslink.sdk.huawei.vpc.VpcClient;
import io.crosslink.sdk.huawei.vpc.model.SecurityGroup;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfficeToCloudTest {
  /** Every call is disturbed with {@code -Dlong}; else some are. */
  private static final int STEP = Boolean.getBoolean("long") ? 1 : 223;

  private final ByteArrayOutputStream output = new ByteArrayOutputStream();

  private Terminal terminal() {
    return new Terminal(
        new ByteArrayInputStream(new byte[0]), new PrintStream(output, true, UTF_8));
  }

  private interface Use {
    void of(OfficeNetwork network);
  }

  /** Uses the network through this HTTP client; returns whether that ended as usual. */
  private boolean use(FakeHuaweiCloud huawei, OkHttpClient http, List<String> eips, Use use) {
    try (VpcClient vpc = huawei.vpc().clientBuilder().okHttpClient(http).build();
        EipClient eip = huawei.eip().clientBuilder().okHttpClient(http).build();
        VpnClient vpn =
            huawei
                .vpn()
                .clientBuilder()
                .okHttpClient(http)
                .retryPolicy(RetryPolicy.none())
                .build()) {
      Office office =
          new Office("office", "203.0.113.21", "192.168.44.0/24", "Example-PSK-1-change-me", eips);
      use.of(new OfficeNetwork(vpc, eip, vpn, office, terminal(), WaitOptions.defaults()));
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static void assertEmpty(FakeHuaweiCloud huawei) {
    assertThat(huawei.vpn().vpnConnections().list()).isEmpty();
    assertThat(huawei.vpn().connectionMonitors().list()).isEmpty();
    assertThat(huawei.vpn().customerGateways().list()).isEmpty();
    assertThat(huawei.vpn().vpnGateways().list()).isEmpty();
    assertThat(huawei.vpc().subnets().list()).isEmpty();
    assertThat(huawei.vpc().vpcs().list()).isEmpty();
    assertThat(huawei.vpc().securityGroups().list())
        .extracting(SecurityGroup::getName)
        .doesNotContain("office");
  }

  private static void assertComplete(FakeHuaweiCloud huawei) {
    assertThat(huawei.vpc().vpcs().list()).hasSize(1);
    assertThat(huawei.vpc().subnets().list()).hasSize(2);
    assertThat(huawei.eip().publicIps().list()).hasSize(2);
    assertThat(huawei.vpn().vpnGateways().list()).hasSize(1);
    assertThat(huawei.vpn().customerGateways().list()).hasSize(1);
    assertThat(huawei.vpn().vpnConnections().list()).hasSize(2);
    assertThat(huawei.vpn().connectionMonitors().list()).hasSize(1);
    assertThat(huawei.vpc().securityGroupRules().list())
        .filteredOn(rule -> "192.168.44.0/24".equals(rule.getRemoteIpPrefix()))
        .hasSize(1);
  }

  @Test
  void fromNothingToNothing() {
    int exitCode = OfficeToCloud.run(List.of(), terminal());

    assertThat(output.toString(UTF_8))
        .contains(
            "VPN gateway", "ACTIVE", "Configuration for the office's", "everything is removed")
        .doesNotContain("Failed");
    assertThat(exitCode).isZero();
  }

  @Test
  void saysWhetherAnythingWasFound() {
    assertThat(OfficeToCloud.run(List.of("--remove"), terminal())).isZero();
    assertThat(output.toString(UTF_8)).contains("Nothing with these names was found.");
  }

  @ParameterizedTest
  @EnumSource
  void disturbedAtAnyCallItIsBuiltOnceByTheNextRun(Disturbance disturbance) {
    AtomicInteger calls = new AtomicInteger(1);
    for (int call = 1; calls.getAndSet(0) >= call - STEP; call += STEP) {
      try (FakeHuaweiCloud huawei = FakeHuaweiCloud.start()) {
        OkHttpClient http = disturbance.client(call, calls);

        boolean built =
            use(huawei, http, List.of(), OfficeNetwork::build)
                || use(huawei, new OkHttpClient(), List.of(), OfficeNetwork::build);

        assertThat(built).as("call %s", call).isTrue();
        assertComplete(huawei);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void disturbedAtAnyCallItIsRemovedByTheNextRun(Disturbance disturbance) {
    AtomicInteger calls = new AtomicInteger(1);
    for (int call = 1; calls.getAndSet(0) >= call - STEP; call += STEP) {
      try (FakeHuaweiCloud huawei = FakeHuaweiCloud.start()) {
        assertThat(use(huawei, new OkHttpClient(), List.of(), OfficeNetwork::build)).isTrue();
        OkHttpClient http = disturbance.client(call, calls);

        boolean removed =
            use(huawei, http, List.of(), network -> network.remove(false))
                || use(huawei, new OkHttpClient(), List.of(), network -> network.remove(false));

        assertThat(removed).as("call %s", call).isTrue();
        assertEmpty(huawei);
        assertThat(huawei.eip().publicIps().list()).isEmpty();
      }
    }
  }

  @Test
  void addressesThatWereGivenOrAreToBeKeptAreNotReleased() {
    try (FakeHuaweiCloud huawei = FakeHuaweiCloud.start()) {
      List<String> given =
          List.of(huawei.eip().publicIps().add("one"), huawei.eip().publicIps().add("two"));
      use(huawei, new OkHttpClient(), given, OfficeNetwork::build);
      use(huawei, new OkHttpClient(), given, network -> network.remove(false));

      assertEmpty(huawei);
      assertThat(huawei.eip().publicIps().list())
          .extracting(PublicIp::getId)
          .containsExactlyElementsOf(given);

      use(huawei, new OkHttpClient(), List.of(), OfficeNetwork::build);
      use(huawei, new OkHttpClient(), List.of(), network -> network.remove(true));

      assertEmpty(huawei);
      assertThat(huawei.eip().publicIps().list()).hasSize(4);
    }
  }
}
