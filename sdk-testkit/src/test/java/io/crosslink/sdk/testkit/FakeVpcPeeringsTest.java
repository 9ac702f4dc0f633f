package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.error.PermissionDeniedException;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.waiting.EnsureResult;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.vpc.VpcClient;
import io.crosslink.sdk.huawei.vpc.VpcErrorCodes;
import io.crosslink.sdk.huawei.vpc.VpcPeerings.ListVpcPeeringsParams;
import io.crosslink.sdk.huawei.vpc.model.CreateVpcPeeringRequest;
import io.crosslink.sdk.huawei.vpc.model.PeeredVpc;
import io.crosslink.sdk.huawei.vpc.model.PeeredVpcRequest;
import io.crosslink.sdk.huawei.vpc.model.QuotaType;
import io.crosslink.sdk.huawei.vpc.model.RouteChangesRequest;
import io.crosslink.sdk.huawei.vpc.model.RouteRequest;
import io.crosslink.sdk.huawei.vpc.model.RouteType;
import io.crosslink.sdk.huawei.vpc.model.UpdateRouteTableRequest;
import io.crosslink.sdk.huawei.vpc.model.UpdateVpcPeeringRequest;
import io.crosslink.sdk.huawei.vpc.model.VpcPeering;
import io.crosslink.sdk.huawei.vpc.model.VpcPeeringStatus;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NullUnmarked // a missing value fails the test
class FakeVpcPeeringsTest {
  private static final String PARTNER = "059a737356594b41b447b557bf0aae56";

  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final FakeVpc fake = huawei.vpc();
  private final VpcClient vpc = fake.clientBuilder().retryPolicy(RetryPolicy.none()).build();
  private final String frankfurt = fake.vpcs().add("frankfurt", "10.20.0.0/16");
  private final String archive = fake.vpcs().add("archive", "10.40.0.0/16");

  @AfterEach
  void stop() {
    vpc.close();
    huawei.close();
  }

  private VpcPeering create(String from, PeeredVpcRequest to) {
    return vpc.vpcPeerings()
        .create(
            CreateVpcPeeringRequest.builder()
                .name("to-" + to.getVpcId())
                .requestVpcInfo(PeeredVpcRequest.of(from))
                .acceptVpcInfo(to)
                .build());
  }

  private static PeeredVpcRequest ofPartner() {
    return PeeredVpcRequest.builder().vpcId("theirs").tenantId(PARTNER).build();
  }

  @Test
  void isActiveAtOnceWithinAProject() {
    VpcPeering created = create(frankfurt, PeeredVpcRequest.of(archive));
    String id = created.getId();
    assertThat(created.getStatus()).isEqualTo(VpcPeeringStatus.ACTIVE);
    assertThat(created.getAcceptVpcInfo().getTenantId()).isEqualTo(huawei.projectId());
    VpcPeering updated =
        vpc.vpcPeerings().update(id, UpdateVpcPeeringRequest.builder().name("renamed").build());
    assertThat(updated.getName()).isEqualTo("renamed");
    assertThat(vpc.vpcPeerings().findByName("renamed")).hasValue(updated);
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> vpc.vpcPeerings().update(id, UpdateVpcPeeringRequest.builder().build()));
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> vpc.vpcPeerings().accept(id));

    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> vpc.vpcs().delete(archive))
        .satisfies(e -> assertThat(e.errorCode()).isEqualTo(VpcErrorCodes.VPC_UNSTABLE));
    assertThat(vpc.vpcPeerings().remove(id, WaitOptions.defaults())).isTrue();
    vpc.vpcs().delete(archive);
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> vpc.vpcPeerings().get(id))
        .withMessageContaining("does not exist")
        .satisfies(e -> assertThat(e.errorCode()).isEqualTo("VpcPeeringNotFound"));
  }

  /** Or the VPCs, whose routes they are, could not be removed. */
  @Test
  void itsRoutesAreRemovedWithIt() {
    String id = create(frankfurt, PeeredVpcRequest.of(archive)).getId();
    String table = vpc.routeTables().listAll().toList().get(0).getId();
    vpc.routeTables()
        .update(
            table,
            UpdateRouteTableRequest.builder()
                .routes(
                    RouteChangesRequest.builder()
                        .add(
                            RouteRequest.builder()
                                .type(RouteType.PEERING)
                                .destination("10.50.0.0/16")
                                .nexthop(id)
                                .build())
                        .build())
                .build());

    vpc.vpcPeerings().remove(id, WaitOptions.defaults());

    assertThat(vpc.routeTables().get(table).getRoutes())
        .noneMatch(route -> id.equals(route.getNexthop()));
    assertThat(vpc.vpcs().remove(frankfurt, WaitOptions.defaults())).isTrue();
  }

  @Test
  void twoVpcsHaveOneAtMost() {
    create(frankfurt, PeeredVpcRequest.of(archive));

    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> create(archive, PeeredVpcRequest.of(frankfurt)));
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> create(archive, PeeredVpcRequest.of(archive)))
        .withMessageContaining("with itself");
  }

  /** A program that goes on with it would use the wrong VPC. */
  @Test
  void ensureTellsOfAnotherVpc() {
    String other = fake.vpcs().add("other", "10.60.0.0/16");
    create(frankfurt, PeeredVpcRequest.of(archive));

    EnsureResult<VpcPeering> found =
        vpc.vpcPeerings()
            .ensure(
                CreateVpcPeeringRequest.builder()
                    .name("to-" + archive)
                    .requestVpcInfo(PeeredVpcRequest.of(frankfurt))
                    .acceptVpcInfo(PeeredVpcRequest.of(other))
                    .build(),
                WaitOptions.defaults());

    assertThat(found.differences())
        .containsExactly(new EnsureResult.Difference("accept_vpc_info.vpc_id", other, archive));
  }

  @Test
  void theOwnerOfTheOtherVpcDecides() {
    String id = create(frankfurt, ofPartner()).getId();
    assertThat(vpc.vpcPeerings().get(id).getStatus())
        .isEqualTo(VpcPeeringStatus.PENDING_ACCEPTANCE);
    assertThatExceptionOfType(PermissionDeniedException.class)
        .isThrownBy(() -> vpc.vpcPeerings().accept(id));
    WaitOptions accepting =
        WaitOptions.defaults()
            .withListener(progress -> fake.vpcPeerings().setStatus(id, VpcPeeringStatus.ACTIVE));
    assertThat(vpc.vpcPeerings().waitUntilActive(id, accepting).getStatus())
        .isEqualTo(VpcPeeringStatus.ACTIVE);
  }

  @Test
  void acceptsAndRejectsWhatAPartnerRequests() {
    String first = ofPartner(VpcPeeringStatus.PENDING_ACCEPTANCE);
    assertThat(vpc.vpcPeerings().accept(first).getStatus()).isEqualTo(VpcPeeringStatus.ACTIVE);
    String second = ofPartner(VpcPeeringStatus.PENDING_ACCEPTANCE);
    assertThat(vpc.vpcPeerings().reject(second).getStatus()).isEqualTo(VpcPeeringStatus.REJECTED);
    assertThatExceptionOfType(WaiterException.class)
        .isThrownBy(() -> vpc.vpcPeerings().waitUntilActive(second, WaitOptions.defaults()));
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> vpc.vpcPeerings().reject(second));
  }

  private String ofPartner(VpcPeeringStatus status) {
    return fake.vpcPeerings()
        .add(
            VpcPeering.builder()
                .requestVpcInfo(PeeredVpc.builder().vpcId("theirs").tenantId(PARTNER).build())
                .acceptVpcInfo(
                    PeeredVpc.builder().vpcId(frankfurt).tenantId(huawei.projectId()).build())
                .status(status)
                .build());
  }

  @Test
  void rejectsWhatCannotBeConnected() {
    String overlapping = fake.vpcs().add("overlapping", "10.20.128.0/17");
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> create(frankfurt, PeeredVpcRequest.of(overlapping)))
        .withMessageContaining("10.20.128.0/17");
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> create(frankfurt, PeeredVpcRequest.of("nowhere")));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> create("nowhere", PeeredVpcRequest.of(archive)));
    assertThatExceptionOfType(PermissionDeniedException.class)
        .isThrownBy(
            () ->
                vpc.vpcPeerings()
                    .create(
                        CreateVpcPeeringRequest.builder()
                            .name("not mine")
                            .requestVpcInfo(ofPartner())
                            .acceptVpcInfo(PeeredVpcRequest.of(frankfurt))
                            .build()));
    fake.quota(QuotaType.VPC_PEER, 0);
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(() -> create(frankfurt, PeeredVpcRequest.of(archive)))
        .satisfies(e -> assertThat(e.errorCode()).isEqualTo("OverQuota"));
    assertThat(fake.vpcPeerings().list()).isEmpty();
  }

  @Test
  void listsInPagesAndByProperties() {
    create(frankfurt, ofPartner());
    for (int i = 0; i < 4; i++) {
      create(fake.vpcs().add("branch-" + i, "10.5" + i + ".0.0/16"), PeeredVpcRequest.of(archive));
    }
    assertThat(vpc.vpcPeerings().listAll(ListVpcPeeringsParams.builder().limit(2).build()).toList())
        .hasSize(5);
    huawei.assertCalled("listVpcPeerings", 3);
    assertThat(
            vpc.vpcPeerings()
                .list(ListVpcPeeringsParams.builder().limit(2).build())
                .getPeeringsLinks())
        .singleElement()
        .satisfies(link -> assertThat(link.getHref()).contains("marker="));
    assertThat(vpc.vpcPeerings().list().getPeeringsLinks()).isEmpty();
    assertThat(
            vpc.vpcPeerings()
                .listAll(
                    ListVpcPeeringsParams.builder()
                        .tenantId(PARTNER)
                        .status(VpcPeeringStatus.PENDING_ACCEPTANCE)
                        .build())
                .toList())
        .hasSize(1);
    assertThat(
            vpc.vpcPeerings()
                .listAll(ListVpcPeeringsParams.builder().vpcId(archive).build())
                .toList())
        .hasSize(4);
  }
}
