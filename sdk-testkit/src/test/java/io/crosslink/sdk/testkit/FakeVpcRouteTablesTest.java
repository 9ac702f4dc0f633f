package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.vpc.RouteTables.ListRouteTablesParams;
import io.crosslink.sdk.huawei.vpc.VpcClient;
import io.crosslink.sdk.huawei.vpc.VpcErrorCodes;
import io.crosslink.sdk.huawei.vpc.model.AssociatedSubnet;
import io.crosslink.sdk.huawei.vpc.model.CreateRouteTableRequest;
import io.crosslink.sdk.huawei.vpc.model.QuotaType;
import io.crosslink.sdk.huawei.vpc.model.Route;
import io.crosslink.sdk.huawei.vpc.model.RouteChangesRequest;
import io.crosslink.sdk.huawei.vpc.model.RouteRequest;
import io.crosslink.sdk.huawei.vpc.model.RouteTable;
import io.crosslink.sdk.huawei.vpc.model.RouteToDeleteRequest;
import io.crosslink.sdk.huawei.vpc.model.RouteType;
import io.crosslink.sdk.huawei.vpc.model.SubnetsToAssociateRequest;
import io.crosslink.sdk.huawei.vpc.model.SubnetsToDisassociateRequest;
import io.crosslink.sdk.huawei.vpc.model.UpdateRouteTableRequest;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NullUnmarked // a missing value fails the test
class FakeVpcRouteTablesTest {
  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final FakeVpc fake = huawei.vpc();
  private final VpcClient vpc = fake.clientBuilder().retryPolicy(RetryPolicy.none()).build();
  private final String frankfurt = fake.vpcs().add("frankfurt", "10.20.0.0/16");
  private final String first = fake.subnets().add("first", frankfurt, "10.20.1.0/24");
  private final String second = fake.subnets().add("second", frankfurt, "10.20.2.0/24");
  private final String main = vpc.routeTables().findByName("rtb-frankfurt").orElseThrow().getId();

  @AfterEach
  void stop() {
    vpc.close();
    huawei.close();
  }

  private static RouteRequest route(String destination) {
    return RouteRequest.builder()
        .type(RouteType.PEERING)
        .destination(destination)
        .nexthop("peering-1")
        .build();
  }

  private static CreateRouteTableRequest.Builder request(String vpcId) {
    return CreateRouteTableRequest.builder().name("dmz").vpcId(vpcId);
  }

  private RouteTable change(String id, RouteChangesRequest changes) {
    return vpc.routeTables().update(id, UpdateRouteTableRequest.builder().routes(changes).build());
  }

  private List<String> subnets(String id) {
    return vpc.routeTables().get(id).getSubnets().stream().map(AssociatedSubnet::getId).toList();
  }

  @Test
  void theDefaultTableHasTheSubnetsAndTheirRoutes() {
    RouteTable table = vpc.routeTables().get(main);
    assertThat(table.getIsDefault()).isTrue();
    assertThat(table.getRoutes())
        .extracting(Route::getDestination)
        .containsExactly("10.20.1.0/24", "10.20.2.0/24");
    assertThat(table.getRoutes()).extracting(Route::getType).containsOnly(RouteType.LOCAL);
    assertThat(subnets(main)).containsExactly(first, second);
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> vpc.routeTables().delete(main));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fake.routeTables().remove(main))
        .withMessageContaining("default");
  }

  @Test
  void aSubnetHasOneTable() {
    String dmz = vpc.routeTables().create(request(frankfurt).build()).getId();
    String other = fake.routeTables().add(RouteTable.builder().vpcId(frankfurt).build());

    vpc.routeTables().associateSubnets(dmz, SubnetsToAssociateRequest.of(List.of(first)));
    assertThat(subnets(dmz)).containsExactly(first);
    assertThat(subnets(main)).containsExactly(second);
    assertThat(
            vpc.routeTables()
                .listAll(ListRouteTablesParams.builder().subnetId(first).build())
                .toList())
        .extracting(RouteTable::getId)
        .containsExactly(dmz);
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> vpc.routeTables().delete(dmz));

    vpc.routeTables().associateSubnets(other, SubnetsToAssociateRequest.of(List.of(first)));
    assertThat(subnets(dmz)).isEmpty();
    assertThat(subnets(other)).containsExactly(first);
    vpc.routeTables().disassociateSubnets(dmz, SubnetsToDisassociateRequest.of(List.of(first)));
    assertThat(subnets(other)).containsExactly(first);
    vpc.routeTables().disassociateSubnets(other, SubnetsToDisassociateRequest.of(List.of(first)));
    assertThat(subnets(main)).containsExactly(first, second);
    vpc.routeTables().associateSubnets(other, SubnetsToAssociateRequest.of(List.of(second)));
    vpc.routeTables().associateSubnets(main, SubnetsToAssociateRequest.of(List.of(second)));
    assertThat(subnets(main)).containsExactly(first, second);

    vpc.routeTables().associateSubnets(dmz, SubnetsToAssociateRequest.of(List.of(second)));
    vpc.subnets().delete(frankfurt, second);
    assertThat(vpc.routeTables().remove(dmz, WaitOptions.defaults())).isTrue();
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> vpc.routeTables().get(dmz))
        .satisfies(e -> assertThat(e.errorCode()).isEqualTo(VpcErrorCodes.VPC_NOT_FOUND));
  }

  @Test
  void aTableIsForTheSubnetsOfItsVpc() {
    String berlin = fake.vpcs().add("berlin");
    String dmz = vpc.routeTables().create(request(berlin).build()).getId();
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(
            () ->
                vpc.routeTables()
                    .associateSubnets(dmz, SubnetsToAssociateRequest.of(List.of(first))))
        .withMessageContaining(first);
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> vpc.routeTables().create(request("nowhere").build()));
    assertThat(
            vpc.routeTables()
                .listAll(ListRouteTablesParams.builder().vpcId(berlin).limit(1).build())
                .toList())
        .hasSize(2)
        .noneMatch(RouteTable::hasRoutes);
  }

  @Test
  void routesAreIdentifiedByTheirDestination() {
    String dmz =
        vpc.routeTables().create(request(frankfurt).routes(route("10.40.0.0/16")).build()).getId();
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(
            () -> change(dmz, RouteChangesRequest.builder().add(route("10.40.0.0/16")).build()));
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(
            () -> change(dmz, RouteChangesRequest.builder().mod(route("10.50.0.0/16")).build()));
    for (RouteRequest each :
        List.of(
            route("10.20.1.0/25"),
            route("10.60.0.0/16").toBuilder().type(RouteType.LOCAL).build())) {
      assertThatExceptionOfType(InvalidRequestException.class)
          .isThrownBy(() -> change(dmz, RouteChangesRequest.builder().add(each).build()));
    }

    RouteTable changed =
        change(
            dmz,
            RouteChangesRequest.builder()
                .add(route("10.50.0.0/16"), route("2001:db8::/32"))
                .mod(route("10.40.0.0/16").toBuilder().type(RouteType.VPN).build())
                .build());
    assertThat(changed.getRoutes())
        .filteredOn(each -> !RouteType.LOCAL.equals(each.getType()))
        .extracting(Route::getDestination)
        .containsExactly("10.40.0.0/16", "10.50.0.0/16", "2001:db8::/32");
    assertThat(changed.getRoutes()).extracting(Route::getType).contains(RouteType.VPN);
    RouteToDeleteRequest gone = RouteToDeleteRequest.builder().destination("10.50.0.0/16").build();
    assertThat(change(dmz, RouteChangesRequest.builder().del(gone).build()).getRoutes()).hasSize(4);
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> change(dmz, RouteChangesRequest.builder().del(gone).build()));
  }

  @Test
  void quotasHold() {
    fake.quota(QuotaType.VPC_CONTAIN_ROUTETABLE, 1).quota(QuotaType.ROUTETABLE_CONTAIN_ROUTES, 1);
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(() -> vpc.routeTables().create(request(frankfurt).build()))
        .satisfies(e -> assertThat(e.errorCode()).isEqualTo(VpcErrorCodes.VPC_QUOTA_EXCEEDED));
    change(main, RouteChangesRequest.builder().add(route("10.40.0.0/16")).build());
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(
            () -> change(main, RouteChangesRequest.builder().add(route("10.50.0.0/16")).build()))
        .satisfies(e -> assertThat(e.statusCode()).isEqualTo(409));
    vpc.routeTables().update(main, UpdateRouteTableRequest.builder().name("main").build());
    assertThat(vpc.routeTables().get(main).getName()).isEqualTo("main");
  }

  @Test
  void aTableWithoutAVpcIsOfTheFirst() {
    assertThat(fake.routeTables().find(fake.routeTables().add("dmz")))
        .map(RouteTable::getVpcId)
        .hasValue(frankfurt);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fake.routeTables().add(RouteTable.builder().vpcId("nowhere").build()))
        .withMessageContaining("nowhere");
  }
}
