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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The routes of routers and of what is attached to them: what is possible, and what is in effect.
 */
class FakeErRoutesTest {
  private static final WaitOptions WAIT = WaitOptions.defaults();

  private static final FakeHuaweiCloud HUAWEI = FakeHuaweiCloud.start();
  private static final FakeEr FAKE = HUAWEI.er();
  private static final ErClient ER = FAKE.client();

  private final String berlin = HUAWEI.vpc().vpcs().add("berlin", "10.1.0.0/16");
  private final String berlinNet = HUAWEI.vpc().subnets().add("berlin", berlin, "10.1.1.0/24");
  private final String hub = FAKE.enterpriseRouters().add("hub");
  private final String table = FAKE.routeTables(hub).add("spokes");
  private final String spoke =
      FAKE.vpcAttachments(hub)
          .add(VpcAttachment.builder().name("spoke").vpcId(berlin).virsubnetId(berlinNet).build());

  @AfterAll
  static void stop() {
    ER.close();
    HUAWEI.close();
  }

  private String attach(AttachmentResourceType type, String... networks) {
    String id = FAKE.attachments(hub).add(Attachment.builder().resourceType(type).build());
    FAKE.setNetworks(id, networks);
    return id;
  }

  private String createRoute(String destination, String attachment) {
    String id =
        ER.staticRoutes()
            .create(
                table,
                CreateStaticRouteRequest.builder()
                    .destination(destination)
                    .attachmentId(attachment)
                    .build())
            .getId();
    ER.staticRoutes().waitUntilAvailable(table, id, WAIT);
    return id;
  }

  private void associate(String attachment) {
    FAKE.associations(table).add(Association.builder().attachmentId(attachment).build());
  }

  private void propagate(String attachment) {
    FAKE.propagations(table).add(Propagation.builder().attachmentId(attachment).build());
  }

  @Test
  void anAttachmentMayAddRoutesToItsVpc() {
    String other = FAKE.enterpriseRouters().add("other");
    CreateVpcAttachmentRequest request =
        CreateVpcAttachmentRequest.builder()
            .name("routed")
            .vpcId(berlin)
            .virsubnetId(berlinNet)
            .autoCreateVpcRoutes(true)
            .build();
    String id = ER.vpcAttachments().create(other, request).getId();
    ER.vpcAttachments().waitUntilAvailable(other, id, WAIT);
    assertThat(routesOfBerlin())
        .extracting(Route::getType, Route::getDestination, Route::getNexthop)
        .containsExactly(
            tuple(RouteType.ER, "10.0.0.0/8", other),
            tuple(RouteType.ER, "172.16.0.0/12", other),
            tuple(RouteType.ER, "192.168.0.0/16", other));
    String third = FAKE.enterpriseRouters().add("third");
    assertRejected(ErErrorCodes.VPC_ROUTE_EXISTS, () -> ER.vpcAttachments().create(third, request));

    ER.vpcAttachments().remove(other, id, WAIT);
    assertThat(routesOfBerlin()).isEmpty();
  }

  @Test
  void routesThatSomeoneElseHasAddedToTheVpcRemain() {
    String table =
        HUAWEI.vpc().routeTables().list().stream()
            .filter(each -> berlin.equals(each.getVpcId()))
            .map(RouteTable::getId)
            .findFirst()
            .orElseThrow();
    Route own = Route.builder().type(RouteType.ER).destination("10.0.0.0/8").nexthop(hub).build();
    HUAWEI.vpc().routeTables().change(table, each -> each.toBuilder().routes(List.of(own)).build());
    ER.vpcAttachments().remove(hub, spoke, WAIT);
    assertThat(routesOfBerlin()).containsExactly(own);
  }

  private List<Route> routesOfBerlin() {
    return HUAWEI.vpc().routeTables().list().stream()
        .filter(each -> berlin.equals(each.getVpcId()))
        .map(RouteTable::getRoutes)
        .flatMap(List::stream)
        .filter(each -> RouteType.ER.equals(each.getType()))
        .toList();
  }

  @Test
  void aRouteIsABlackHoleOnceItsAttachmentHasGone() {
    String hop = FAKE.vpcAttachments(hub).add("firewall");
    associate(spoke);
    String route = createRoute("0.0.0.0/0", hop);
    assertThat(FAKE.nextHop(spoke, "198.51.100.7")).hasValue(hop);

    ER.vpcAttachments().remove(hub, hop, WAIT);

    StaticRoute hole = ER.staticRoutes().get(table, route);
    assertThat(hole.getIsBlackhole()).isTrue();
    assertThat(hole.getAttachments()).isEmpty();
    assertThat(FAKE.nextHop(spoke, "198.51.100.7")).isEmpty();
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
    assertThat(FAKE.nextHop(spoke, "192.168.8.1")).hasValue(gateway);
    assertThat(FAKE.nextHop(spoke, "192.168.7.1")).hasValue(firewall);
    assertThat(FAKE.reaches(spoke, gateway)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FAKE.nextHop(spoke, "192.168.7"))
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
      assertThat(FAKE.nextHop(spoke, "10.9.0.1")).hasValue(inOrder.get(i));
    }
    String firewall = attach(AttachmentResourceType.CFW);
    createRoute("10.9.0.0/16", firewall);
    assertThat(FAKE.nextHop(spoke, "10.9.0.1")).hasValue(firewall);
    assertThat(ER.effectiveRoutes().listAll(table))
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
    assertThat(FAKE.effectiveRoutes(table).get(0).getNextHops())
        .extracting(RouteAttachment::getAttachmentId)
        .containsExactlyElementsOf(gateways);
    assertThat(FAKE.reaches(spoke, gateways.get(0))).isTrue();
    assertThat(FAKE.reaches(spoke, gateways.get(1))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"vpc", "peering", "cfw"})
  void staticRoutesLeadToAttachmentsOfSomeTypes(String type) {
    String hop = attach(AttachmentResourceType.of(type));
    assertThat(ER.staticRoutes().get(table, createRoute("10.7.0.0/16", hop)).getAttachments())
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
            ER.staticRoutes()
                .update(
                    table,
                    route,
                    UpdateStaticRouteRequest.builder().attachmentId(gateway).build()));
  }

  @Test
  void theNextHopIsAnAttachmentOfTheRouter() {
    String elsewhere = FAKE.vpcAttachments(FAKE.enterpriseRouters().add("other")).add("spoke");
    assertRejected(ErErrorCodes.ATTACHMENT_NOT_FOUND, () -> createRoute("10.7.0.0/16", elsewhere));
  }

  @Test
  void anAttachmentIsAssociatedWithOneTable() {
    String other = FAKE.routeTables(hub).add("others");
    associate(spoke);
    assertRejected(
        ErErrorCodes.ASSOCIATION_EXISTS,
        () -> ER.associations().associate(hub, other, AssociationRequest.of(spoke)));
    assertRejected(
        ErErrorCodes.ASSOCIATION_NOT_FOUND,
        () -> ER.associations().disassociate(hub, other, AssociationRequest.of(spoke)));
    ER.associations().disassociate(hub, table, AssociationRequest.of(spoke));
    assertRejected(
        ErErrorCodes.ASSOCIATION_BUSY,
        () -> ER.associations().associate(hub, other, AssociationRequest.of(spoke)));
  }

  @Test
  void whatIsInUseIsNotDeleted() {
    propagate(spoke);
    assertRejected(ErErrorCodes.ROUTE_TABLE_IN_USE, () -> ER.routeTables().delete(hub, table));
    assertRejected(ErErrorCodes.ROUTER_IN_USE, () -> ER.enterpriseRouters().delete(hub));
    String byDefault =
        FAKE.enterpriseRouters()
            .add(EnterpriseRouter.builder().enableDefaultPropagation(true).build());
    String used = FAKE.routeTables(byDefault).list().get(0).getId();
    assertRejected(
        ErErrorCodes.DEFAULT_PROPAGATION_TABLE, () -> ER.routeTables().delete(byDefault, used));
  }

  private static void assertRejected(String code, Runnable call) {
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(call::run)
        .satisfies(e -> assertThat(e.errorCode()).isEqualTo(code));
  }
}
