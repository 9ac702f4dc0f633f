package io.crosslink.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.BatchException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.CreateConnectionMonitorRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateCustomerGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnConnectionRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.ResourceTagRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStyle;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayEipRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayFlavor;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.testkit.Fault;
import io.crosslink.sdk.testkit.VirtualTime;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import io.crosslink.sdk.zenlayer.sdn.model.Tag;
import io.crosslink.sdk.zenlayer.sdn.model.Tags;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TagTearDownTest {
  private static final String EIP_1 = "6e1f2a90-5b7c-4d83-9c04-8a2d1e7f3b56";
  private static final String EIP_2 = "0c464dad-2c1f-4b7a-8a53-c22bb0eb0bde";
  private static final ResourceTagRequest BERLIN =
      ResourceTagRequest.builder().key("site").value("berlin").build();

  private final VirtualTime time = new VirtualTime();
  private final FakeZenlayer zenlayer = FakeZenlayer.start(time, 0);
  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start(time, 0);
  private final SdnClient sdn = zenlayer.sdn().client();
  private final VpnClient vpn =
      huawei.vpn().clientBuilder().retryPolicy(RetryPolicy.none()).build();
  private final TagTearDown tearDown = new TagTearDown(sdn, vpn, WaitOptions.defaults());

  @BeforeEach
  void build() {
    privateConnect("tokyo-berlin", "berlin");
    privateConnect("tokyo-paris", "paris");
    String gateway =
        vpn.vpnGateways()
            .create(
                CreateVpnGatewayRequest.builder()
                    .name("frankfurt")
                    .vpcId("vpc-1")
                    .localSubnets("10.0.0.0/24")
                    .connectSubnet("subnet-1")
                    .flavor(VpnGatewayFlavor.PROFESSIONAL1)
                    .eip1(VpnGatewayEipRequest.builder().id(EIP_1).build())
                    .eip2(VpnGatewayEipRequest.builder().id(EIP_2).build())
                    .tags(BERLIN)
                    .build())
            .getId();
    vpn.vpnGateways().waitUntilReady(gateway, WaitOptions.defaults());
    String customer =
        vpn.customerGateways()
            .create(
                CreateCustomerGatewayRequest.builder()
                    .name("berlin")
                    .idValue("203.0.113.21")
                    .tags(BERLIN)
                    .build())
            .getId();
    String connection =
        vpn.vpnConnections()
            .create(
                CreateVpnConnectionRequest.builder()
                    .name("berlin")
                    .vgwId(gateway)
                    .vgwIp(EIP_1)
                    .cgwId(customer)
                    .style(VpnConnectionStyle.STATIC)
                    .peerSubnets("192.168.44.0/24")
                    .psk("Example-PSK-1-change-me")
                    .tags(BERLIN)
                    .build())
            .getId();
    vpn.vpnConnections().waitUntilReady(connection, WaitOptions.defaults());
    vpn.connectionMonitors().create(CreateConnectionMonitorRequest.of(connection));
  }

  private void privateConnect(String name, String site) {
    zenlayer
        .sdn()
        .privateConnects()
        .add(
            PrivateConnect.builder()
                .privateConnectName(name)
                .privateConnectStatus(PrivateConnectStatus.RUNNING)
                .tags(Tags.builder().tags(Tag.builder().key("site").value(site).build()).build())
                .build());
  }

  @AfterEach
  void stop() {
    sdn.close();
    vpn.close();
    zenlayer.close();
    huawei.close();
  }

  @Test
  void removesWhatHasTheTagAndKeepsTheAddresses() {
    tearDown.run("site", "berlin");

    assertThat(sdn.privateConnects().listAll().stream())
        .extracting(PrivateConnect::getPrivateConnectName)
        .containsExactly("tokyo-paris");
    assertNothingIsLeft();
    assertThat(huawei.vpn().elasticIps().list()).hasSize(2);
  }

  @Test
  void goesOnAfterAFailure() {
    huawei.inject(Fault.status(500).on("deleteCustomerGateway"));
    assertThatThrownBy(() -> tearDown.run("site", "berlin"))
        .isInstanceOf(BatchException.class)
        .hasCauseInstanceOf(WaiterException.class);
    huawei.clearFaults();

    tearDown.run("site", "berlin");
    tearDown.run("site", "berlin");

    assertNothingIsLeft();
    for (String delete :
        List.of("deleteVpnConnection", "deleteConnectionMonitor", "deleteVpnGateway")) {
      huawei.assertApplied(delete, 1);
    }
  }

  private void assertNothingIsLeft() {
    assertThat(vpn.vpnConnections().listAll().toList()).isEmpty();
    assertThat(vpn.connectionMonitors().listAll().toList()).isEmpty();
    assertThat(vpn.customerGateways().listAll().toList()).isEmpty();
    assertThat(vpn.vpnGateways().listAll().toList()).isEmpty();
  }
}
