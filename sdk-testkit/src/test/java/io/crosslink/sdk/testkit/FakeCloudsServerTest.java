package io.crosslink.sdk.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.CloudType;
import io.crosslink.sdk.zenlayer.sdn.model.CreatePortRequest;
import io.crosslink.sdk.zenlayer.sdn.model.CreatePrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.PortType;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectEndpointRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/** The fakes as a stand-alone program. */
class FakeCloudsServerTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private FakeCloudsServer start(String... settings) {
    return FakeCloudsServer.start(new PrintStream(printed, true, UTF_8), settings);
  }

  @Test
  void saysWhereItListensAndWhatItIsAsked() throws IOException {
    int port = freePort();
    try (FakeCloudsServer server = start("zenlayer-port=" + port, "seconds-per-transition=30");
        SdnClient sdn = server.zenlayer().sdn().client();
        VpnClient vpn = server.huawei().vpn().client()) {
      sdn.privateConnects().listAll().forEach(each -> {});
      vpn.customerGateways().list();
      assertThat(printed.toString(UTF_8).lines())
          .hasSize(10)
          .anySatisfy(line -> assertThat(line).startsWith("Zenlayer SDN").contains(":" + port))
          .anySatisfy(line -> assertThat(line).startsWith("Huawei Cloud VPN").contains("project"))
          .anySatisfy(line -> assertThat(line).startsWith("Huawei Cloud EIP").contains("key"))
          .anySatisfy(line -> assertThat(line).startsWith("Huawei Cloud DC").contains("key"))
          .anySatisfy(line -> assertThat(line).startsWith("Huawei Cloud ER").contains("key"))
          .anySatisfy(line -> assertThat(line).startsWith("Huawei Cloud IAM").contains("account"))
          .anySatisfy(line -> assertThat(line).startsWith("Page").endsWith(":" + port + "/"))
          .anySatisfy(line -> assertThat(line).startsWith("zenlayer 1. describePrivateConnects"))
          .anySatisfy(line -> assertThat(line).startsWith("huawei 1. listCustomerGateways GET /"));
    }
  }

  /** No test can tell it what people do: orders appear at the other cloud, and cables are laid. */
  @Test
  void theFakesAreLinkedAndPortsAreConnected() {
    try (FakeCloudsServer server = start();
        SdnClient sdn = server.zenlayer().sdn().client();
        DcClient dc = server.huawei().dc().client()) {
      String port =
          sdn.ports()
              .create(
                  CreatePortRequest.builder()
                      .dcId("SIN1")
                      .portName("singapore")
                      .portType(PortType.GIGABIT_10)
                      .businessEntityName("Example Networks")
                      .build())
              .getPortId();
      sdn.ports().waitUntilConnected(port, WaitOptions.defaults());
      String connect =
          sdn.privateConnects()
              .create(
                  CreatePrivateConnectRequest.builder()
                      .endpointA(PrivateConnectEndpointRequest.builder().portId(port).build())
                      .endpointZ(
                          PrivateConnectEndpointRequest.builder()
                              .cloudType(CloudType.HUAWEI_CLOUD)
                              .cloudAccountId(server.huawei().accountId())
                              .build())
                      .build())
              .getPrivateConnectId();
      sdn.privateConnects().waitUntilAvailable(connect, WaitOptions.defaults());
      assertThat(dc.directConnects().listAll()).hasSize(1);
      assertThat(printed.toString(UTF_8)).contains("id " + server.huawei().accountId());
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Test
  void refusesSettingsItDoesNotKnow() {
    for (String bad : new String[] {"port=1", "zenlayer-port", "huawei-port=x", "huawei-port="}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> start(bad).close())
          .withMessageContaining("Invalid setting: " + bad)
          .withMessageContaining("seconds-per-transition");
    }
  }
}
