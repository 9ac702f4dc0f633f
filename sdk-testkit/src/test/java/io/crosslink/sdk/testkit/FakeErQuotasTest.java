package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.huawei.er.ErClient;
import io.crosslink.sdk.huawei.er.ErErrorCodes;
import io.crosslink.sdk.huawei.er.Quotas.ListQuotasParams;
import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.AttachmentResourceType;
import io.crosslink.sdk.huawei.er.model.CreateEnterpriseRouterRequest;
import io.crosslink.sdk.huawei.er.model.CreateFlowLogRequest;
import io.crosslink.sdk.huawei.er.model.CreateRouteTableRequest;
import io.crosslink.sdk.huawei.er.model.CreateStaticRouteRequest;
import io.crosslink.sdk.huawei.er.model.CreateVpcAttachmentRequest;
import io.crosslink.sdk.huawei.er.model.EnterpriseRouter;
import io.crosslink.sdk.huawei.er.model.FlowLogResourceType;
import io.crosslink.sdk.huawei.er.model.LogStoreType;
import io.crosslink.sdk.huawei.er.model.Quota;
import io.crosslink.sdk.huawei.er.model.QuotaType;
import io.crosslink.sdk.huawei.er.model.StaticRoute;
import io.crosslink.sdk.huawei.er.model.VpcAttachment;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Quotas count what exists, and limit what calls create. */
class FakeErQuotasTest {
  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final ErClient er = huawei.er().client();
  private final String hub = huawei.er().enterpriseRouters().add("hub");
  private final String other = huawei.er().enterpriseRouters().add("other");
  private final String table = huawei.er().routeTables(hub).add("spokes");

  @AfterEach
  void stop() {
    er.close();
    huawei.close();
  }

  private int used(QuotaType type, ListQuotasParams.Builder scope) {
    List<Quota> found = er.quotas().listAll(scope.type(List.of(type)).build()).toList();
    assertThat(found).extracting(Quota::getQuotaKey).containsExactly(type);
    return found.get(0).getUsed();
  }

  private int used(QuotaType type) {
    return used(type, ListQuotasParams.builder());
  }

  @Test
  void quotasCountWhatExists() {
    FakeEr fake = huawei.er();
    fake.enterpriseRouters()
        .add(EnterpriseRouter.builder().projectId("of another account").build());
    fake.vpcAttachments(hub).add(VpcAttachment.builder().vpcId("vpc-1").build());
    fake.vpcAttachments(hub).add(VpcAttachment.builder().vpcId("vpc-2").build());
    fake.vpcAttachments(other).add(VpcAttachment.builder().vpcId("vpc-1").build());
    for (AttachmentResourceType type :
        List.of(AttachmentResourceType.VGW, AttachmentResourceType.GDGW)) {
      fake.attachments(hub).add(Attachment.builder().resourceType(type).build());
    }
    String empty = fake.routeTables(hub).add("empty");
    fake.staticRoutes(table).add(StaticRoute.builder().destination("10.1.0.0/16").build());
    fake.flowLogs(hub).add("traffic");

    assertThat(used(QuotaType.ER_INSTANCE)).isEqualTo(2);
    assertThat(used(QuotaType.VPC_ATTACHMENT)).isEqualTo(3);
    assertThat(used(QuotaType.VPC_ATTACHMENT, ListQuotasParams.builder().erId(List.of(hub))))
        .isEqualTo(2);
    assertThat(used(QuotaType.DC_ATTACHMENT)).isEqualTo(2);
    assertThat(used(QuotaType.VPN_ATTACHMENT)).isZero();
    assertThat(used(QuotaType.VPC_ER, ListQuotasParams.builder().vpcId(List.of("vpc-1"))))
        .isEqualTo(2);
    assertThat(used(QuotaType.ROUTE_TABLE, ListQuotasParams.builder().erId(List.of(hub))))
        .isEqualTo(2);
    assertThat(used(QuotaType.ROUTE_TABLE, ListQuotasParams.builder().erId(List.of(other))))
        .isZero();
    assertThat(used(QuotaType.STATIC_ROUTE)).isEqualTo(1);
    assertThat(
            used(QuotaType.STATIC_ROUTE, ListQuotasParams.builder().routeTableId(List.of(empty))))
        .isZero();
    assertThat(used(QuotaType.FLOW_LOG)).isEqualTo(1);
  }

  @Test
  void quotasAreListedInPages() {
    List<Quota> all = er.quotas().listAll().toList();
    assertThat(er.quotas().listAll(ListQuotasParams.builder().limit(3).build()).toList())
        .hasSize(11)
        .isEqualTo(all);
    assertRejected(
        ErErrorCodes.INVALID_QUOTA_TYPE,
        () ->
            er.quotas()
                .list(ListQuotasParams.builder().type(List.of(QuotaType.of("bgp"))).build()));
  }

  @Test
  void callsDoNotExceedQuotas() {
    String spoke = huawei.er().vpcAttachments(hub).add("spoke");
    huawei.er().staticRoutes(table).add(StaticRoute.builder().destination("10.1.0.0/16").build());
    huawei
        .er()
        .quota(QuotaType.ER_INSTANCE, 2)
        .quota(QuotaType.VPC_ATTACHMENT, 1)
        .quota(QuotaType.ROUTE_TABLE, 1)
        .quota(QuotaType.STATIC_ROUTE, 1)
        .quota(QuotaType.FLOW_LOG, 0);
    List<Runnable> creates =
        List.of(
            this::createRouter,
            () -> attach(hub, "vpc-1"),
            () -> er.routeTables().create(hub, CreateRouteTableRequest.of("hosts")),
            this::createStaticRoute,
            () -> createFlowLog(spoke));
    for (Runnable each : creates) {
      assertRejected(ErErrorCodes.QUOTA_EXCEEDED, each);
    }

    attach(other, "vpc-1"); // has its own quotas
    huawei.er().quota(QuotaType.VPC_ATTACHMENT, -1).quota(QuotaType.VPC_ER, 1);
    assertRejected(ErErrorCodes.QUOTA_EXCEEDED, () -> attach(hub, "vpc-1"));
    attach(hub, "vpc-2");
    huawei.er().quota(QuotaType.ER_INSTANCE, 3);
    createRouter();
  }

  private void createRouter() {
    er.enterpriseRouters()
        .create(
            CreateEnterpriseRouterRequest.builder()
                .name("third")
                .asn(64600L)
                .availabilityZoneIds(List.of("eu-west-101a"))
                .build());
  }

  private void attach(String router, String vpc) {
    er.vpcAttachments()
        .create(
            router,
            CreateVpcAttachmentRequest.builder()
                .name(vpc)
                .vpcId(vpc)
                .virsubnetId("subnet-" + vpc)
                .build());
  }

  private void createStaticRoute() {
    er.staticRoutes()
        .create(
            table,
            CreateStaticRouteRequest.builder()
                .destination("10.2.0.0/16")
                .isBlackhole(true)
                .build());
  }

  private void createFlowLog(String attachment) {
    er.flowLogs()
        .create(
            hub,
            CreateFlowLogRequest.builder()
                .name("traffic")
                .resourceType(FlowLogResourceType.ATTACHMENT)
                .attachedResourceId(attachment)
                .logGroupId("group-1")
                .logStreamId("stream-1")
                .logStoreType(LogStoreType.LTS)
                .build());
  }

  @Test
  void quotasThatTheFakeDoesNotCountAreAMistake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> huawei.er().quota(QuotaType.MULTICAST_DOMAIN, 1))
        .withMessageContaining("multicast_domain");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> huawei.er().quota(QuotaType.ROUTE_TABLE, -2))
        .withMessageContaining("-2");
  }

  private static void assertRejected(String code, Runnable call) {
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(call::run)
        .satisfies(e -> assertThat(e.errorCode()).isEqualTo(code));
  }
}
