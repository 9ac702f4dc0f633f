package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.huawei.dc.model.CreateVirtualGatewayRequest;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfaceStatus;
import io.crosslink.sdk.huawei.er.ErClient;
import io.crosslink.sdk.huawei.er.ErErrorCodes;
import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.AttachmentResourceType;
import io.crosslink.sdk.huawei.er.model.AttachmentState;
import io.crosslink.sdk.huawei.er.model.EnterpriseRouter;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayAttachmentType;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayNetworkType;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Gateways that calls to other services create at a router are attachments of it. */
class FakeErGatewaysTest {
  private static final WaitOptions WAIT = WaitOptions.defaults();

  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final FakeEr fake = huawei.er();
  private final ErClient er = fake.client();
  private final VpnClient vpn = huawei.vpn().client();
  private final DcClient dc = huawei.dc().client();
  private final String hub =
      fake.enterpriseRouters()
          .add(
              EnterpriseRouter.builder()
                  .enableDefaultAssociation(true)
                  .enableDefaultPropagation(true)
                  .build());

  @AfterEach
  void stop() {
    er.close();
    vpn.close();
    dc.close();
    huawei.close();
  }

  private String createVpnGateway(String router) {
    return vpn.vpnGateways()
        .create(
            CreateVpnGatewayRequest.builder()
                .name("office")
                .attachmentType(VpnGatewayAttachmentType.ER)
                .networkType(VpnGatewayNetworkType.PRIVATE)
                .erId(router)
                .build())
        .getId();
  }

  private String createVirtualGateway(String router) {
    return dc.virtualGateways()
        .create(
            CreateVirtualGatewayRequest.builder().name("line").enterpriseRouterId(router).build())
        .getId();
  }

  private Attachment only() {
    List<Attachment> all = fake.attachments(hub).list();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  /** Whoever waits for the attachment waits for the gateway: one poll counts for both. */
  @Test
  void theAttachmentOfAVpnGatewayFollowsIt() {
    String gateway = createVpnGateway(hub);
    Attachment attachment = only();
    assertThat(attachment.getResourceType()).isEqualTo(AttachmentResourceType.VPN);
    assertThat(attachment.getAttachedResourceId()).isEqualTo(gateway);
    assertThat(attachment.getState()).isEqualTo(AttachmentState.PENDING);

    er.attachments().waitUntilAvailable(hub, attachment.getId(), WAIT);

    assertThat(vpn.vpnGateways().get(gateway).getErAttachmentId()).isEqualTo(attachment.getId());
    assertThat(only().getAssociated()).isTrue();
    assertRejected(ErErrorCodes.ROUTER_IN_USE, () -> er.enterpriseRouters().delete(hub));
    vpn.vpnGateways().delete(gateway);
    assertThat(only().getState()).isEqualTo(AttachmentState.DELETING);
    vpn.vpnGateways().waitUntilDeleted(gateway, WAIT);
    assertThat(fake.attachments(hub).list()).isEmpty();
    er.enterpriseRouters().remove(hub, WAIT);
  }

  @Test
  void theAttachmentOfAVirtualGatewayFollowsIt() {
    String gateway = createVirtualGateway(hub);
    String attachment = only().getId();
    assertThat(only().getResourceType()).isEqualTo(AttachmentResourceType.VGW);
    er.attachments().waitUntilAvailable(hub, attachment, WAIT);
    dc.virtualGateways().remove(gateway, WAIT);
    assertThat(er.attachments().find(hub, attachment)).isEmpty();
  }

  @Test
  void aVirtualGatewayPropagatesWhatIsBehindInterfacesThatAreUp() {
    String office = createVpnGateway(hub);
    vpn.vpnGateways().waitUntilReady(office, WAIT);
    String from = only().getId();
    huawei
        .vpn()
        .vpnConnections()
        .add(VpnConnection.builder().vgwId(office).peerSubnets(List.of("192.168.7.0/24")).build());
    String line = createVirtualGateway(hub);
    dc.virtualGateways().waitUntilReady(line, WAIT);
    String to = attachmentOf(line);
    assertThat(fake.reaches(from, to)).isFalse();
    String vif =
        huawei
            .dc()
            .virtualInterfaces()
            .add(
                VirtualInterface.builder()
                    .vgwId(line)
                    .remoteEpGroup(List.of("192.168.8.0/24"))
                    .build());
    assertThat(fake.areConnected(from, to)).isTrue();
    huawei
        .dc()
        .virtualInterfaces()
        .change(vif, each -> each.toBuilder().status(VirtualInterfaceStatus.DOWN).build());
    assertThat(fake.nextHop(from, "192.168.8.1")).isEmpty();
  }

  private String attachmentOf(String gateway) {
    return fake.attachments(hub).list().stream()
        .filter(each -> gateway.equals(each.getAttachedResourceId()))
        .map(Attachment::getId)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theRouterOfAGatewayExists() {
    List<Runnable> creates =
        List.of(() -> createVpnGateway("none"), () -> createVirtualGateway("none"));
    for (Runnable each : creates) {
      assertThatExceptionOfType(InvalidRequestException.class)
          .isThrownBy(each::run)
          .withMessageContaining("no enterprise router none");
    }
  }

  private static void assertRejected(String code, Runnable call) {
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(call::run)
        .satisfies(e -> assertThat(e.errorCode()).isEqualTo(code));
  }
}
