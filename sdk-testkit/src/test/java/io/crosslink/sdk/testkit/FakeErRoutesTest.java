package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.er.ErClient;
import io.crosslink.sdk.huawei.er.ErErrorCodes;
import io.crosslink.sdk.huawei.er.model.Association;
import io.crosslink.sdk.huawei.er.model.AssociationRequest;
import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.AttachmentResourceType;
import io.crosslink.sdk.huawei.er.model.CreateStaticRouteRequest;
import io.crosslink.sdk.huawei.er.model.CreateVpcAttachmentRequest;
import io.crosslink.sdk.huawei.er.model.EffectiveRoute;
import io.crosslink.sdk.huawei.er.model.EnterpriseRouter;
import io.crosslink.sdk.huawei.er.model.Propagation;
import io.crosslink.sdk.huawei.er.model.RouteAttachment;
import io.crosslink.sdk.huawei.er.model.StaticRoute;
import io.crosslink.sdk.huawei.er.model.UpdateStaticRouteRequest;
import io.crosslink.sdk.huawei.er.model.VpcAttachment;
import io.crosslink.sdk.huawei.vpc.model.Route;
import io.crosslink.sdk.huawei.vpc.model.RouteTable;
import io.crosslink.sdk.huawei.vpc.model.RouteType;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The routes of routers and of what is attached to them: what is possible, and what is in effect.
 */
class FakeErRoutesTest {
  private static final WaitOptions WAIT = WaitOptions.defaults();

  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final FakeEr fake = huawei.er();
  private final ErClient er = fake.client();
  private final String berlin = huawei.vpc().vpcs().add("berlin", "10.1.0.0/16");
  private final String berlinNet = huawei.vpc().subnets().add("berlin", berlin, "10.1.1.0/24");
  private final String hub = fake.enterpriseRouters().add("hub");
  private final String table = fake.routeTables(hub).add("spokes");
  private final String spoke =
      fake.vpcAttachments(hub)
          .add(VpcAttachment.builder().name("spoke").vpcId(berlin).virsubnetId(berlinNet).build());

  @AfterEach
  void stop() {
    er.close();
    huawei.close();
  }

  private String attach(AttachmentResourceType type, String... networks) {
    String id = fake.attachments(hub).add(Attachment.builder().resourceType(type).build());
    fake.setNetworks(id, networks);
    return id;
  }

  private String createRoute(String destination, String attachment) {
    String id =
        er.staticRoutes()
            .create(
                table,
                CreateStaticRouteRequest.builder()
                    .destination(destination)
                    .attachmentId(attachment)
                    .build())
            .getId();
    er.staticRoutes().waitUntilAvailable(table, id, WAIT);
    return id;
  }

  private void associate(String attachment) {
    fake.associations(table).add(Association.builder().attachmentId(attachment).build());
  }

  private void propagate(String attachment) {
    fake.propagations(table).add(Propagation.builder().attachmentId(attachment).build());
  }

  @Test
  void anAttachmentMayAddRoutesToItsVpc() {
    String other = fake.enterpriseRouters().add("other");
    CreateVpcAttachmentRequest request =
        CreateVpcAttachmentRequest.builder()
            .name("routed")
            .vpcId(berlin)
            .virsubnetId(berlinNet)
            .autoCreateVpcRoutes(true)
            .build();
    String id = er.vpcAttachments().create(other, request).getId();
    er.vpcAttachments().waitUntilAvailable(other, id, WAIT);
    assertThat(routesOfBerlin())
        .extracting(Route::getType, Route::getDestination, Route::getNexthop)
        .containsExactly(
            tuple(RouteType.ER, "10.0.0.0/8", other),
            tuple(RouteType.ER, "172.16.0.0/12", other),
            tuple(RouteType.ER, "192.168.0.0/16", other));
    String third = fake.enterpriseRouters().add("third");
    assertRejected(ErErrorCodes.VPC_ROUTE_EXISTS, () -> er.vpcAttachments().create(third, request));

    er.vpcAttachments().remove(other, id, WAIT);
    assertThat(routesOfBerlin()).isEmpty();
  }

  private List<Route> routesOfBerlin() {
    return huawei.vpc().routeTables().list().stream()
        .filter(each -> berlin.equals(each.getVpcId()))
        .map(RouteTable::getRoutes)
        .flatMap(List::stream)
        .filter(each -> RouteType.ER.equals(each.getType()))
        .toList();
  }

  @Test
  void aRouteIsABlackHoleOnceItsAttachmentHasGone() {
    String hop = fake.vpcAttachments(hub).add("firewall");
    associate(spoke);
    String route = createRoute("0.0.0.0/0", hop);
    assertThat(fake.nextHop(spoke, "198.51.100.7")).hasValue(hop);

    er.vpcAttachments().remove(hub, hop, WAIT);

    StaticRoute hole = er.staticRoutes().get(table, route);
    assertThat(hole.getIsBlackhole()).isTrue();
    assertThat(hole.getAttachments()).isEmpty();
    assertThat(fake.nextHop(spoke, "198.51.100.7")).isEmpty();
  }

  @Test
  void theLongestPrefixDecides() {
    String gateway = attach(AttachmentResourceType.VPN, "10.1.0.0/16", "192.168.0.0/16");
    String firewall = attach(AttachmentResourceType.CFW);
    associate(gateway);
    associate(spoke);
    propagate(gateway);
    propagate(spoke);
    createRoute("192.168.7.0/24", firewall);
    assertThat(fake.nextHop(spoke, "192.168.8.1")).hasValue(gateway);
    assertThat(fake.nextHop(spoke, "192.168.7.1")).hasValue(firewall);
    assertThat(fake.reaches(spoke, gateway)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fake.nextHop(spoke, "192.168.7"))
        .withMessageContaining("192.168.7");
  }

  @Test
  void ofRoutesWithTheSameDestinationOneTakesPrecedence() {
    List<String> inOrder =
        List.of(
            attach(AttachmentResourceType.VPC, "10.9.0.0/16"),
            attach(AttachmentResourceType.VGW, "10.9.0.0/16"),
            attach(AttachmentResourceType.VPN, "10.9.0.0/16"));
    associate(spoke);
    for (int i = inOrder.size() - 1; i >= 0; i--) {
      propagate(inOrder.get(i));
      assertThat(fake.nextHop(spoke, "10.9.0.1")).hasValue(inOrder.get(i));
    }
    String firewall = attach(AttachmentResourceType.CFW);
    createRoute("10.9.0.0/16", firewall);
    assertThat(fake.nextHop(spoke, "10.9.0.1")).hasValue(firewall);
    assertThat(er.effectiveRoutes().listAll(table))
        .extracting(
            EffectiveRoute::getDestination,
            each -> each.getNextHops().stream().map(RouteAttachment::getAttachmentId).toList())
        .containsExactly(tuple("10.9.0.0/16", List.of(firewall)));
  }

  @Test
  void equalRoutesOfGatewaysShareTheTraffic() {
    List<String> gateways =
        List.of(
            attach(AttachmentResourceType.VGW, "10.9.0.0/16"),
            attach(AttachmentResourceType.VGW, "10.9.0.0/16"));
    gateways.forEach(this::propagate);
    associate(spoke);
    assertThat(fake.effectiveRoutes(table).get(0).getNextHops())
        .extracting(RouteAttachment::getAttachmentId)
        .containsExactlyElementsOf(gateways);
    assertThat(fake.reaches(spoke, gateways.get(0))).isTrue();
    assertThat(fake.reaches(spoke, gateways.get(1))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"vpc", "peering", "cfw"})
  void staticRoutesLeadToAttachmentsOfSomeTypes(String type) {
    String hop = attach(AttachmentResourceType.of(type));
    assertThat(er.staticRoutes().get(table, createRoute("10.7.0.0/16", hop)).getAttachments())
        .extracting(RouteAttachment::getAttachmentId, each -> each.getResourceType().value())
        .containsExactly(tuple(hop, type));
  }

  /** Gateways propagate their routes; no source says that a static route may lead to one. */
  @ParameterizedTest
  @ValueSource(strings = {"vpn", "vgw"})
  void staticRoutesDoNotLeadToGateways(String type) {
    String gateway = attach(AttachmentResourceType.of(type));
    assertRejected(ErErrorCodes.NEXT_HOP_UNSUPPORTED, () -> createRoute("10.7.0.0/16", gateway));
    String route = createRoute("10.7.0.0/16", spoke);
    assertRejected(
        ErErrorCodes.NEXT_HOP_UNSUPPORTED,
        () ->
            er.staticRoutes()
                .update(
                    table,
                    route,
                    UpdateStaticRouteRequest.builder().attachmentId(gateway).build()));
  }

  @Test
  void theNextHopIsAnAttachmentOfTheRouter() {
    String elsewhere = fake.vpcAttachments(fake.enterpriseRouters().add("other")).add("spoke");
    assertRejected(ErErrorCodes.ATTACHMENT_NOT_FOUND, () -> createRoute("10.7.0.0/16", elsewhere));
  }

  @Test
  void anAttachmentIsAssociatedWithOneTable() {
    String other = fake.routeTables(hub).add("others");
    associate(spoke);
    assertRejected(
        ErErrorCodes.ASSOCIATION_EXISTS,
        () -> er.associations().associate(hub, other, AssociationRequest.of(spoke)));
    assertRejected(
        ErErrorCodes.ASSOCIATION_NOT_FOUND,
        () -> er.associations().disassociate(hub, other, AssociationRequest.of(spoke)));
    er.associations().disassociate(hub, table, AssociationRequest.of(spoke));
    assertRejected(
        ErErrorCodes.ASSOCIATION_BUSY,
        () -> er.associations().associate(hub, other, AssociationRequest.of(spoke)));
  }

  @Test
  void whatIsInUseIsNotDeleted() {
    propagate(spoke);
    assertRejected(ErErrorCodes.ROUTE_TABLE_IN_USE, () -> er.routeTables().delete(hub, table));
    assertRejected(ErErrorCodes.ROUTER_IN_USE, () -> er.enterpriseRouters().delete(hub));
    String byDefault =
        fake.enterpriseRouters()
            .add(EnterpriseRouter.builder().enableDefaultPropagation(true).build());
    String used = fake.routeTables(byDefault).list().get(0).getId();
    assertRejected(
        ErErrorCodes.DEFAULT_PROPAGATION_TABLE, () -> er.routeTables().delete(byDefault, used));
  }

  private static void assertRejected(String code, Runnable call) {
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(call::run)
        .satisfies(e -> assertThat(e.errorCode()).isEqualTo(code));
  }
}
