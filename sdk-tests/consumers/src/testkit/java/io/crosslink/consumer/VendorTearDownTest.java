package io.crosslink.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.exception.ClientRequestException;
import com.huaweicloud.sdk.core.region.Region;
import com.huaweicloud.sdk.vpn.v5.VpnClient;
import com.huaweicloud.sdk.vpn.v5.model.CreateCgwRequest;
import com.huaweicloud.sdk.vpn.v5.model.CreateCgwRequestBodyContent;
import com.huaweicloud.sdk.vpn.v5.model.CreateRequestEip;
import com.huaweicloud.sdk.vpn.v5.model.CreateVgwRequest;
import com.huaweicloud.sdk.vpn.v5.model.CreateVgwRequestBodyContent;
import com.huaweicloud.sdk.vpn.v5.model.CreateVpnConnectionRequest;
import com.huaweicloud.sdk.vpn.v5.model.CreateVpnConnectionRequestBodyContent;
import com.huaweicloud.sdk.vpn.v5.model.DeleteCgwRequest;
import com.huaweicloud.sdk.vpn.v5.model.DeleteVgwRequest;
import com.huaweicloud.sdk.vpn.v5.model.DeleteVpnConnectionRequest;
import com.huaweicloud.sdk.vpn.v5.model.ResponseVpnGateway;
import com.huaweicloud.sdk.vpn.v5.model.ShowCgwRequest;
import com.huaweicloud.sdk.vpn.v5.model.ShowVgwRequest;
import com.huaweicloud.sdk.vpn.v5.model.ShowVpnConnectionRequest;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A program with the vendor's SDK creates and deletes a site-to-site VPN in our fake as it would in
 * the cloud: it looks up its project, signs, waits, and gets the same errors.
 */
@Timeout(60)
class VendorTearDownTest {
  private final FakeHuaweiCloud huawei =
      FakeHuaweiCloud.start().timePerTransition(Duration.ofSeconds(30));
  private final VpnClient vpn =
      VpnClient.newBuilder()
          .withCredential(credentials(huawei.secretKey()))
          .withRegion(new Region(huawei.region(), huawei.endpoint()))
          .build();

  /** Returns credentials without a project, which the vendor's SDK looks up in IAM. */
  private BasicCredentials credentials(String secretKey) {
    return new BasicCredentials()
        .withAk(huawei.accessKey())
        .withSk(secretKey)
        .withIamEndpoint(huawei.endpoint());
  }

  @BeforeEach
  void bringTunnelsUp() {
    huawei.vpn().tunnelsUp(true);
  }

  @AfterEach
  void stop() {
    huawei.close();
  }

  @Test
  void buildsAndTakesDown() {
    String customer = createCustomerGateway();
    String gateway = createGateway();
    assertEquals(
        List.of("PENDING_CREATE", "PENDING_CREATE", "PENDING_CREATE", "ACTIVE"),
        seenUntil("ACTIVE", () -> gateway(gateway).getStatus().toString()));
    String connection = createConnection(gateway, customer);
    assertEquals(
        List.of("PENDING_CREATE", "PENDING_CREATE", "PENDING_CREATE", "ACTIVE"),
        seenUntil("ACTIVE", () -> connectionStatus(connection)));
    assertEquals(1, gateway(gateway).getUsedConnectionNumber());

    assertRejected(
        400, "VPN.0001", () -> delete(new DeleteCgwRequest().withCustomerGatewayId(customer)));
    assertRejected(400, "VPN.0001", () -> delete(new DeleteVgwRequest().withVgwId(gateway)));

    vpn.deleteVpnConnection(new DeleteVpnConnectionRequest().withVpnConnectionId(connection));
    assertEquals(
        List.of("PENDING_DELETE", "PENDING_DELETE", "PENDING_DELETE", "gone"),
        seenUntil("gone", () -> connectionStatus(connection)));
    delete(new DeleteCgwRequest().withCustomerGatewayId(customer));
    assertRejected(
        404, "VPN.0004", () -> vpn.showCgw(new ShowCgwRequest().withCustomerGatewayId(customer)));
    delete(new DeleteVgwRequest().withVgwId(gateway));
    assertEquals(
        List.of("PENDING_DELETE", "PENDING_DELETE", "PENDING_DELETE", "gone"),
        seenUntil("gone", () -> gateway(gateway).getStatus().toString()));

    assertTrue(huawei.vpn().customerGateways().list().isEmpty());
    assertTrue(huawei.vpn().vpnGateways().list().isEmpty());
    assertTrue(huawei.vpn().vpnConnections().list().isEmpty());
    huawei.assertApplied("listProjects", 1);
    huawei.assertApplied("deleteVpnConnection", connection, 1);
    huawei.assertApplied("deleteCustomerGateway", customer, 1);
    huawei.assertApplied("deleteVpnGateway", gateway, 1);
  }

  @Test
  void theSignatureIsChecked() {
    VpnClient stranger =
        VpnClient.newBuilder()
            .withCredential(credentials("wrong").withProjectId(huawei.projectId()))
            .withEndpoints(List.of(huawei.endpoint()))
            .build();
    assertRejected(
        401,
        "APIGW.0301",
        () -> stranger.showCgw(new ShowCgwRequest().withCustomerGatewayId("any")));
  }

  private String createCustomerGateway() {
    CreateCgwRequestBodyContent order =
        new CreateCgwRequestBodyContent()
            .withName("branch-berlin")
            .withIdType(CreateCgwRequestBodyContent.IdTypeEnum.IP)
            .withIdValue("203.0.113.10");
    return vpn.createCgw(new CreateCgwRequest().withBody(body -> body.withCustomerGateway(order)))
        .getCustomerGateway()
        .getId();
  }

  private String createGateway() {
    CreateRequestEip eip =
        new CreateRequestEip()
            .withType("5_bgp")
            .withChargeMode(CreateRequestEip.ChargeModeEnum.TRAFFIC)
            .withBandwidthSize(100);
    CreateVgwRequestBodyContent order =
        new CreateVgwRequestBodyContent()
            .withName("frankfurt")
            .withVpcId("vpc-1")
            .withConnectSubnet("subnet-1")
            .withLocalSubnets(List.of("10.0.0.0/24"))
            .withEip1(eip)
            .withEip2(eip);
    return vpn.createVgw(new CreateVgwRequest().withBody(body -> body.withVpnGateway(order)))
        .getVpnGateway()
        .getId();
  }

  private String createConnection(String gateway, String customer) {
    CreateVpnConnectionRequestBodyContent order =
        new CreateVpnConnectionRequestBodyContent()
            .withName("berlin-frankfurt")
            .withVgwId(gateway)
            .withVgwIp(gateway(gateway).getEip1().getId())
            .withCgwId(customer)
            .withStyle(CreateVpnConnectionRequestBodyContent.StyleEnum.STATIC)
            .withPeerSubnets(List.of("192.168.44.0/24"))
            .withPsk("Example-PSK-0-change-me");
    return vpn.createVpnConnection(
            new CreateVpnConnectionRequest().withBody(body -> body.withVpnConnection(order)))
        .getVpnConnection()
        .getId();
  }

  private ResponseVpnGateway gateway(String id) {
    return vpn.showVgw(new ShowVgwRequest().withVgwId(id)).getVpnGateway();
  }

  private String connectionStatus(String id) {
    return vpn.showVpnConnection(new ShowVpnConnectionRequest().withVpnConnectionId(id))
        .getVpnConnection()
        .getStatus()
        .toString();
  }

  private void delete(DeleteCgwRequest request) {
    vpn.deleteCgw(request);
  }

  private void delete(DeleteVgwRequest request) {
    vpn.deleteVgw(request);
  }

  /** Polls without a waiter, every ten seconds of the fake's time. */
  private List<String> seenUntil(String wanted, Supplier<String> status) {
    List<String> seen = new ArrayList<>();
    while (!seen.contains(wanted) && seen.size() < 10) {
      seen.add(orGone(status));
      huawei.time().advance(Duration.ofSeconds(10));
    }
    return seen;
  }

  private static String orGone(Supplier<String> status) {
    try {
      return status.get();
    } catch (ClientRequestException e) {
      assertEquals(404, e.getHttpStatusCode());
      return "gone";
    }
  }

  private static void assertRejected(int status, String code, Runnable call) {
    ClientRequestException error = assertThrows(ClientRequestException.class, call::run);
    assertEquals(status, error.getHttpStatusCode());
    assertEquals(code, error.getErrorCode());
    assertTrue(error.getRequestId().length() > 10);
  }
}
