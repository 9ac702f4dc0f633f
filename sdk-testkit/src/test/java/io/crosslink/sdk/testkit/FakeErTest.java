package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.dc.model.VirtualGateway;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.huawei.er.ErClient;
import io.crosslink.sdk.huawei.er.ErErrorCodes;
import io.crosslink.sdk.huawei.er.model.AssociationRequest;
import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.AttachmentResourceType;
import io.crosslink.sdk.huawei.er.model.AttachmentState;
import io.crosslink.sdk.huawei.er.model.CreateEnterpriseRouterRequest;
import io.crosslink.sdk.huawei.er.model.CreateRouteTableRequest;
import io.crosslink.sdk.huawei.er.model.CreateStaticRouteRequest;
import io.crosslink.sdk.huawei.er.model.CreateVpcAttachmentRequest;
import io.crosslink.sdk.huawei.er.model.EffectiveRoute;
import io.crosslink.sdk.huawei.er.model.PropagationRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A hub and its spokes, from the router to the routes in effect, and back to nothing. */
class FakeErTest {
  private static final WaitOptions WAIT = WaitOptions.defaults();

  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final ErClient er = huawei.er().client();
  private final String berlin = huawei.vpc().vpcs().add("berlin", "10.1.0.0/16");
  private final String berlinNet = huawei.vpc().subnets().add("berlin", berlin, "10.1.1.0/24");
  private final String lisbon = huawei.vpc().vpcs().add("lisbon", "10.2.0.0/16");
  private final String lisbonNet = huawei.vpc().subnets().add("lisbon", lisbon, "10.2.1.0/24");

  @AfterEach
  void stop() {
    er.close();
    huawei.close();
  }

  private String router(boolean byDefault) {
    String id =
        er.enterpriseRouters()
            .create(
                CreateEnterpriseRouterRequest.builder()
                    .name("hub")
                    .asn(64600L)
                    .availabilityZoneIds(List.of("eu-west-101a"))
                    .enableDefaultAssociation(byDefault)
                    .enableDefaultPropagation(byDefault)
                    .build())
            .getId();
    er.enterpriseRouters().waitUntilAvailable(id, WAIT);
    return id;
  }

  private String attach(String router, String name, String vpc, String subnet) {
    String id =
        er.vpcAttachments()
            .create(
                router,
                CreateVpcAttachmentRequest.builder()
                    .name(name)
                    .vpcId(vpc)
                    .virsubnetId(subnet)
                    .build())
            .getId();
    er.vpcAttachments().waitUntilAvailable(router, id, WAIT);
    return id;
  }

  @Test
  void spokesReachEachOtherByDefaultAndNothingIsLeft() {
    String hub = router(true);
    String one = attach(hub, "berlin", berlin, berlinNet);
    String other = attach(hub, "lisbon", lisbon, lisbonNet);
    assertThat(huawei.er().areConnected(one, other)).isTrue();
    assertThat(huawei.er().nextHop(one, "10.2.1.7")).hasValue(other);
    assertThat(huawei.er().nextHop(one, "10.3.1.7")).isEmpty();
    assertRejected(ErErrorCodes.ROUTER_IN_USE, () -> er.enterpriseRouters().delete(hub));
    assertRejected(ErErrorCodes.RESOURCE_ATTACHED, () -> attach(hub, "again", berlin, berlinNet));
    try (var vpcs = huawei.vpc().client()) {
      huawei.vpc().subnets().remove(berlinNet);
      assertThatExceptionOfType(ServiceException.class)
          .isThrownBy(() -> vpcs.vpcs().delete(berlin))
          .withMessageContaining("attachment to an enterprise router");
    }

    er.vpcAttachments().remove(hub, one, WAIT);
    er.vpcAttachments().remove(hub, other, WAIT);
    er.enterpriseRouters().remove(hub, WAIT);
    assertThat(huawei.er().enterpriseRouters().list()).isEmpty();
  }

  @Test
  void tablesDecideWhoReachesWhom() {
    String hub = router(false);
    String one = attach(hub, "berlin", berlin, berlinNet);
    String other = attach(hub, "lisbon", lisbon, lisbonNet);
    String table = er.routeTables().create(hub, CreateRouteTableRequest.of("spokes")).getId();
    er.routeTables().waitUntilAvailable(hub, table, WAIT);
    er.associations().associate(hub, table, AssociationRequest.of(one));
    er.associations().waitUntilAssociated(hub, table, one, WAIT);
    assertThat(huawei.er().reaches(one, other)).isFalse();
    er.propagations().enable(hub, table, PropagationRequest.of(other));
    er.propagations().waitUntilEnabled(hub, table, other, WAIT);
    assertThat(huawei.er().reaches(one, other)).isTrue();
    assertThat(huawei.er().areConnected(one, other)).isFalse();
    assertRejected(
        ErErrorCodes.ASSOCIATION_EXISTS,
        () -> er.associations().associate(hub, table, AssociationRequest.of(one)));
    assertRejected(ErErrorCodes.ROUTE_TABLE_IN_USE, () -> er.routeTables().delete(hub, table));

    String hole =
        er.staticRoutes()
            .create(
                table,
                CreateStaticRouteRequest.builder()
                    .destination("10.2.1.0/24")
                    .isBlackhole(true)
                    .build())
            .getId();
    er.staticRoutes().waitUntilAvailable(table, hole, WAIT);
    assertThat(huawei.er().nextHop(one, "10.2.1.7")).isEmpty();
    assertThat(huawei.er().nextHop(one, "10.2.2.7")).hasValue(other);
    assertThat(huawei.er().reaches(one, other)).isFalse();
    assertThat(er.effectiveRoutes().listAll(table))
        .extracting(EffectiveRoute::getDestination)
        .containsExactlyInAnyOrder("10.2.0.0/16", "10.2.1.0/24");
    for (var wrong :
        List.of(
            List.of("10.2.1.7/24", ErErrorCodes.INVALID_DESTINATION),
            List.of("127.1.0.0/16", ErErrorCodes.RESERVED_DESTINATION),
            List.of("10.2.1.0/24", ErErrorCodes.ROUTE_EXISTS))) {
      assertRejected(
          wrong.get(1),
          () ->
              er.staticRoutes()
                  .create(
                      table,
                      CreateStaticRouteRequest.builder()
                          .destination(wrong.get(0))
                          .isBlackhole(true)
                          .build()));
    }
  }

  @Test
  void gatewaysAppearAsAttachments() {
    String hub = router(true);
    String spoke = attach(hub, "berlin", berlin, berlinNet);
    String vpn = huawei.vpn().vpnGateways().add(VpnGateway.builder().name("vpn").erId(hub).build());
    huawei
        .vpn()
        .vpnConnections()
        .add(VpnConnection.builder().vgwId(vpn).peerSubnets(List.of("192.168.7.0/24")).build());
    String vgw =
        huawei
            .dc()
            .virtualGateways()
            .add(VirtualGateway.builder().name("vgw").enterpriseRouterId(hub).build());
    huawei
        .dc()
        .virtualInterfaces()
        .add(
            VirtualInterface.builder().vgwId(vgw).remoteEpGroup(List.of("192.168.8.0/24")).build());
    String attachment =
        huawei.vpn().vpnGateways().find(vpn).map(VpnGateway::getErAttachmentId).orElseThrow();
    assertThat(er.attachments().listAll(hub))
        .extracting(Attachment::getResourceType)
        .containsExactlyInAnyOrder(
            AttachmentResourceType.VPC, AttachmentResourceType.VPN, AttachmentResourceType.VGW);
    assertThat(huawei.er().areConnected(spoke, attachment)).isTrue();
    assertThat(huawei.er().nextHop(attachment, "192.168.8.1")).isPresent();
    huawei.vpn().vpnGateways().remove(vpn);
    huawei.dc().virtualGateways().remove(vgw);
    assertThat(huawei.er().attachments(hub).list()).hasSize(1);
  }

  @Test
  void theOwnerAcceptsAndRejects() {
    String hub = router(true);
    FakeStatefulResources<Attachment, AttachmentState> attachments = huawei.er().attachments(hub);
    String wanted = attachments.add("partner", AttachmentState.PENDING_ACCEPTANCE);
    String unwanted = attachments.add("stranger", AttachmentState.PENDING_ACCEPTANCE);
    huawei.er().setNetworks(wanted, "10.9.0.0/16");
    String spoke = attach(hub, "berlin", berlin, berlinNet);
    assertThat(huawei.er().areConnected(spoke, wanted)).isFalse();
    er.attachments().accept(hub, wanted);
    er.attachments().waitUntilAvailable(hub, wanted, WAIT);
    assertThat(huawei.er().areConnected(spoke, wanted)).isTrue();
    assertThat(er.attachments().reject(hub, unwanted).getState())
        .isEqualTo(AttachmentState.REJECTED);
  }

  private static void assertRejected(String code, Runnable call) {
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(call::run)
        .satisfies(e -> assertThat(e.errorCode()).isEqualTo(code));
  }
}
