package io.crosslink.sdk.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.examples.CrossingNetwork.Clients;
import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceStatus;
import io.crosslink.sdk.huawei.vpc.VpcClient;
import io.crosslink.sdk.testkit.CloudLink;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.testkit.VirtualTime;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import okhttp3.OkHttpClient;

/** Both clouds, linked, and the program that runs in them. */
final class LinkedClouds implements AutoCloseable {
  static final String KEY = "a-key-that-is-shown-nowhere";

  final VirtualTime time = new VirtualTime();
  final FakeZenlayer zenlayer = FakeZenlayer.start(time, 0);
  final FakeHuaweiCloud huawei = FakeHuaweiCloud.start(time, 0);
  final CloudLink link = CloudLink.between(zenlayer, huawei);
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();

  LinkedClouds() {
    zenlayer.sdn().automaticCrossConnects(true);
  }

  /** A use of what the program builds. */
  interface Use {
    void of(CrossingNetwork network);
  }

  /** Runs a part of the program, with these options. */
  void use(OkHttpClient http, List<String> options, Use use) {
    try (SdnClient sdn =
            zenlayer
                .sdn()
                .clientBuilder()
                .okHttpClient(http)
                .retryPolicy(RetryPolicy.none())
                .build();
        VpcClient vpc =
            huawei
                .vpc()
                .clientBuilder()
                .okHttpClient(http)
                .retryPolicy(RetryPolicy.none())
                .build();
        DcClient dc =
            huawei
                .dc()
                .clientBuilder()
                .okHttpClient(http)
                .retryPolicy(RetryPolicy.none())
                .build()) {
      CrossingArguments arguments = CrossingArguments.parse(options, Map.of("BGP_MD5_KEY", KEY));
      use.of(
          new CrossingNetwork(
              new Clients(sdn, vpc, dc),
              arguments.crossing(huawei.accountId()),
              new Terminal(
                  new ByteArrayInputStream(new byte[0]), new PrintStream(output, true, UTF_8)),
              time,
              arguments.patience()));
    }
  }

  void use(List<String> options, Use use) {
    use(new OkHttpClient(), options, use);
  }

  /** Asserts that there is one of everything, ready. */
  void assertComplete(boolean router) {
    assertThat(zenlayer.sdn().ports().list()).hasSize(1);
    assertThat(zenlayer.sdn().privateConnects().list()).hasSize(router ? 0 : 1);
    assertThat(zenlayer.sdn().cloudRouters().list()).hasSize(router ? 1 : 0);
    assertThat(huawei.vpc().vpcs().list()).hasSize(1);
    assertThat(huawei.vpc().subnets().list()).hasSize(1);
    assertThat(huawei.dc().virtualGateways().list()).hasSize(1);
    assertThat(huawei.dc().directConnects().list()).hasSize(1);
    assertThat(huawei.dc().virtualInterfaces().list())
        .extracting(VirtualInterface::getStatus)
        .containsExactly(VirtualInterfaceStatus.ACTIVE);
  }

  /** Asserts that nothing is left. */
  void assertEmpty() {
    assertThat(zenlayer.sdn().ports().list()).isEmpty();
    assertThat(zenlayer.sdn().privateConnects().list()).isEmpty();
    assertThat(zenlayer.sdn().cloudRouters().list()).isEmpty();
    assertThat(huawei.dc().virtualInterfaces().list()).isEmpty();
    assertThat(huawei.dc().virtualGateways().list()).isEmpty();
    assertThat(huawei.dc().directConnects().list()).isEmpty();
    assertThat(huawei.vpc().subnets().list()).isEmpty();
    assertThat(huawei.vpc().vpcs().list()).isEmpty();
  }

  /** What the program has printed. */
  String output() {
    return output.toString(UTF_8);
  }

  @Override
  public void close() {
    huawei.close();
    zenlayer.close();
  }
}
