package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.huawei.dc.model.AddGlobalDcGatewayRoutesRequest;
import io.crosslink.sdk.huawei.dc.model.CreateGlobalDcGatewayRequest;
import io.crosslink.sdk.huawei.dc.model.CreatePeerLinkRequest;
import io.crosslink.sdk.huawei.dc.model.DeleteGlobalDcGatewayRoutesRequest;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGateway;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGatewayRoute;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGatewayRouteRemovalRequest;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGatewayRouteRequest;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGatewayRouteStatus;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGatewayRouteUpdateRequest;
import io.crosslink.sdk.huawei.dc.model.GlobalDcGatewayStatus;
import io.crosslink.sdk.huawei.dc.model.PeerLink;
import io.crosslink.sdk.huawei.dc.model.PeerLinkStatus;
import io.crosslink.sdk.huawei.dc.model.PeerSiteRequest;
import io.crosslink.sdk.huawei.dc.model.QuotaType;
import io.crosslink.sdk.huawei.dc.model.RouteNextHopType;
import io.crosslink.sdk.huawei.dc.model.UpdateGlobalDcGatewayRequest;
import io.crosslink.sdk.huawei.dc.model.UpdateGlobalDcGatewayRoutesRequest;
import io.crosslink.sdk.huawei.dc.model.UpdatePeerLinkRequest;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Global DC gateways with their peer links and routes. */
class FakeDcGlobalGatewaysTest {
  private static final WaitOptions WAIT = WaitOptions.defaults();
  private static final String OFFICE = "192.168.44.0/24";

  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final FakeDc fake = huawei.dc();
  private final DcClient dc = fake.client();
  private final String gateway =
      dc.globalDcGateways().create(CreateGlobalDcGatewayRequest.of("europe")).getId();

  @AfterEach
  void stop() {
    dc.close();
    huawei.close();
  }

  private CreatePeerLinkRequest link(String name) {
    return CreatePeerLinkRequest.of(
        name,
        PeerSiteRequest.builder()
            .gatewayId("er-1")
            .projectId(huawei.projectId())
            .regionId("eu-west-0")
            .build());
  }

  private String addInterface() {
    return fake.virtualInterfaces().add(VirtualInterface.builder().gatewayId(gateway).build());
  }

  @Test
  void aGatewayIsUpOnceItHasAPeerLink() {
    assertThat(dc.globalDcGateways().get(gateway).getStatus())
        .isEqualTo(GlobalDcGatewayStatus.DOWN);
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> dc.peerLinks().create(gateway, link("hub")));
    addInterface();

    PeerLink created = dc.peerLinks().create(gateway, link("hub"));
    assertThat(created.getStatus()).isEqualTo(PeerLinkStatus.PENDING_CREATE);
    assertThat(created.getCreateOwner()).isNull();
    dc.peerLinks().waitUntilActive(gateway, created.getId(), WAIT);
    GlobalDcGateway connected = dc.globalDcGateways().waitUntilReady(gateway, WAIT);
    assertThat(connected.getStatus()).isEqualTo(GlobalDcGatewayStatus.ACTIVE);
    assertThat(connected.getCurrentPeerLinkCount()).isEqualTo(1);
    dc.peerLinks()
        .update(gateway, created.getId(), UpdatePeerLinkRequest.builder().name("hub-1").build());
    assertThat(dc.peerLinks().listAll(gateway)).extracting(PeerLink::getName).contains("hub-1");

    dc.peerLinks().remove(gateway, created.getId(), WAIT);
    assertThat(dc.globalDcGateways().waitUntilReady(gateway, WAIT).getStatus())
        .isEqualTo(GlobalDcGatewayStatus.DOWN);
  }

  @Test
  void deletesInTheWrongOrderAreRejected() {
    String vif = addInterface();
    String link = fake.peerLinks(gateway).add("hub");
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> dc.globalDcGateways().delete(gateway))
        .withMessageContaining("peer links");
    fake.peerLinks(gateway).remove(link);
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> dc.globalDcGateways().delete(gateway))
        .withMessageContaining("virtual interfaces");
    fake.virtualInterfaces().remove(vif);
    dc.globalDcGateways().delete(gateway);
    assertThat(dc.globalDcGateways().find(gateway)).isEmpty();
  }

  @Test
  void quotasHold() {
    addInterface();
    fake.quota(QuotaType.GLOBAL_DC_GATEWAY, 1).quota(QuotaType.PEER_LINK_PER_GDGW, 1);
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> dc.globalDcGateways().create(CreateGlobalDcGatewayRequest.of("asia")));
    dc.peerLinks().create(gateway, link("hub"));
    assertThat(dc.globalDcGateways().get(gateway).getAvailablePeerLinkCount()).isZero();
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> dc.peerLinks().create(gateway, link("other")));
  }

  @Test
  void aGatewayIsRenamed() {
    GlobalDcGateway after =
        dc.globalDcGateways()
            .update(gateway, UpdateGlobalDcGatewayRequest.builder().name("renamed").build());
    assertThat(after.getName()).isEqualTo("renamed");
    assertThat(dc.globalDcGateways().findByName("renamed")).hasValue(after);
  }

  @Test
  void routesAreAddedChangedAndDeleted() {
    String vif = addInterface();
    String peer = fake.virtualInterfacePeers(vif).list().get(0).getId();
    List<GlobalDcGatewayRoute> added =
        dc.globalDcGatewayRouteTables()
            .addRoutes(gateway, AddGlobalDcGatewayRoutesRequest.of(List.of(route(peer))))
            .getGdgwRoutetable();
    assertThat(added)
        .extracting(GlobalDcGatewayRoute::getStatus)
        .containsExactly(GlobalDcGatewayRouteStatus.PENDING_CREATE);
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(
            () ->
                dc.globalDcGatewayRouteTables()
                    .addRoutes(gateway, AddGlobalDcGatewayRoutesRequest.of(List.of(route(peer)))));
    dc.globalDcGatewayRouteTables()
        .updateRoutes(
            gateway,
            UpdateGlobalDcGatewayRoutesRequest.of(
                List.of(
                    GlobalDcGatewayRouteUpdateRequest.builder()
                        .destination(OFFICE)
                        .nexthop(peer)
                        .description("office")
                        .build())));
    List<GlobalDcGatewayRoute> listed = List.of();
    for (int poll = 0; poll < 4; poll++) {
      listed = dc.globalDcGatewayRouteTables().listAll(gateway).stream().toList();
    }
    assertThat(listed)
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.getStatus()).isEqualTo(GlobalDcGatewayRouteStatus.ACTIVE);
              assertThat(each.getDescription()).isEqualTo("office");
            });

    DeleteGlobalDcGatewayRoutesRequest removal =
        DeleteGlobalDcGatewayRoutesRequest.of(
            List.of(
                GlobalDcGatewayRouteRemovalRequest.builder()
                    .type(RouteNextHopType.VIRTUAL_INTERFACE_PEER)
                    .destination(OFFICE)
                    .nexthop(peer)
                    .build()));
    dc.globalDcGatewayRouteTables().deleteRoutes(gateway, removal);
    assertThat(fake.globalDcGatewayRouteTables(gateway).list()).isEmpty();
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> dc.globalDcGatewayRouteTables().deleteRoutes(gateway, removal));
  }

  private static GlobalDcGatewayRouteRequest route(String peer) {
    return GlobalDcGatewayRouteRequest.builder()
        .type(RouteNextHopType.VIRTUAL_INTERFACE_PEER)
        .destination(OFFICE)
        .nexthop(peer)
        .build();
  }
}
