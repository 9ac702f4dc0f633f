package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.huawei.er.Attachments.ListAttachmentsParams;
import io.crosslink.sdk.huawei.er.EffectiveRoutes.ListEffectiveRoutesParams;
import io.crosslink.sdk.huawei.er.EnterpriseRouters.ListEnterpriseRoutersParams;
import io.crosslink.sdk.huawei.er.ErClient;
import io.crosslink.sdk.huawei.er.RouteTables.ListRouteTablesParams;
import io.crosslink.sdk.huawei.er.StaticRoutes.ListStaticRoutesParams;
import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.AttachmentResourceType;
import io.crosslink.sdk.huawei.er.model.EnterpriseRouter;
import io.crosslink.sdk.huawei.er.model.RouteTable;
import io.crosslink.sdk.huawei.er.model.SortDirection;
import io.crosslink.sdk.huawei.er.model.StaticRoute;
import io.crosslink.sdk.huawei.er.model.VpcAttachment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pages and filters of listings. */
class FakeErListingsTest {
  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final FakeEr fake = huawei.er();
  private final ErClient er = fake.client();
  private final String hub =
      fake.enterpriseRouters()
          .add(EnterpriseRouter.builder().name("hub").enableDefaultAssociation(true).build());
  private final String table = fake.routeTables(hub).list().get(0).getId();

  @AfterEach
  void stop() {
    er.close();
    huawei.close();
  }

  @Test
  void pagesAreInTheOrderOfTheIds() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      ids.add(
          fake.staticRoutes(table)
              .add(StaticRoute.builder().destination("10." + i + ".0.0/16").build()));
    }
    ids.sort(Comparator.naturalOrder());
    assertThat(er.staticRoutes().listAll(table, ListStaticRoutesParams.builder().limit(3).build()))
        .extracting(StaticRoute::getId)
        .containsExactlyElementsOf(ids);
    huawei.assertCalled("listStaticRoutes", 3);
    assertThat(
            er.effectiveRoutes()
                .listAll(table, ListEffectiveRoutesParams.builder().limit(2).build()))
        .hasSize(7);
    huawei.assertCalled("listEffectiveRoutes", 4);
  }

  @Test
  void anotherOrderMayBeAskedFor() {
    fake.enterpriseRouters().add("a");
    fake.enterpriseRouters().add("z");
    assertThat(
            er.enterpriseRouters()
                .listAll(
                    ListEnterpriseRoutersParams.builder()
                        .sortKey(List.of("name"))
                        .sortDir(List.of(SortDirection.DESC))
                        .limit(2)
                        .build()))
        .extracting(EnterpriseRouter::getName)
        .containsExactly("z", "hub", "a");
  }

  @Test
  void filtersSelect() {
    String spoke = fake.vpcAttachments(hub).add(VpcAttachment.builder().vpcId("vpc-1").build());
    fake.enterpriseRouters().add("empty");
    String vpn =
        fake.attachments(hub)
            .add(Attachment.builder().resourceType(AttachmentResourceType.VPN).build());
    fake.routeTables(hub).add("other");
    assertThat(
            er.attachments()
                .listAll(
                    hub,
                    ListAttachmentsParams.builder()
                        .resourceType(List.of(AttachmentResourceType.VPN))
                        .build()))
        .extracting(Attachment::getId)
        .containsExactly(vpn);
    assertThat(er.vpcAttachments().listAll(hub))
        .extracting(VpcAttachment::getId)
        .containsExactly(spoke);
    assertThat(
            er.enterpriseRouters()
                .listAll(
                    ListEnterpriseRoutersParams.builder().resourceId(List.of("vpc-1")).build()))
        .extracting(EnterpriseRouter::getId)
        .containsExactly(hub);
    assertThat(
            er.routeTables()
                .listAll(
                    hub, ListRouteTablesParams.builder().isDefaultAssociationTable(true).build()))
        .extracting(RouteTable::getId)
        .containsExactly(table);
  }
}
