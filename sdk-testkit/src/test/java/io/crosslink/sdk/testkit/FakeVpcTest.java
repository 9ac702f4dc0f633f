package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.core.waiting.WaitProgress;
import io.crosslink.sdk.huawei.vpc.VpcClient;
import io.crosslink.sdk.huawei.vpc.VpcErrorCodes;
import io.crosslink.sdk.huawei.vpc.Vpcs.ListVpcsParams;
import io.crosslink.sdk.huawei.vpc.model.CreateVpcRequest;
import io.crosslink.sdk.huawei.vpc.model.QuotaType;
import io.crosslink.sdk.huawei.vpc.model.RouteTable;
import io.crosslink.sdk.huawei.vpc.model.SecurityGroup;
import io.crosslink.sdk.huawei.vpc.model.Subnet;
import io.crosslink.sdk.huawei.vpc.model.UpdateVpcRequest;
import io.crosslink.sdk.huawei.vpc.model.Vpc;
import io.crosslink.sdk.huawei.vpc.model.VpcRouteRequest;
import io.crosslink.sdk.huawei.vpc.model.VpcStatus;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked // a missing value fails the test
class FakeVpcTest {
  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final FakeVpc fake = huawei.vpc();
  private final VpcClient vpc = fake.clientBuilder().retryPolicy(RetryPolicy.none()).build();
  private final List<@Nullable String> seen = new ArrayList<>();

  @AfterEach
  void stop() {
    vpc.close();
    huawei.close();
  }

  private void see(WaitProgress progress) {
    seen.add(progress.status());
  }

  private static CreateVpcRequest request(String name, String cidr) {
    return CreateVpcRequest.builder().name(name).cidr(cidr).build();
  }

  private static void rejects(int status, String code, ThrowingCallable call) {
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(call)
        .satisfies(
            e -> {
              assertThat(e.errorCode()).isEqualTo(code);
              assertThat(e.statusCode()).isEqualTo(status);
              assertThat(e.mayHaveBeenApplied()).isFalse();
            });
  }

  @ParameterizedTest
  @EnumSource
  void aVpcLivesAndDies(Form form) {
    CreateVpcRequest request = request("frankfurt", "10.20.0.0/16");
    Vpc created =
        form.call(() -> vpc.vpcs().create(request), () -> vpc.vpcs().createAsync(request));
    assertThat(created.getStatus()).isEqualTo(VpcStatus.CREATING);
    String id = created.getId();
    rejects(409, VpcErrorCodes.VPC_BUSY, () -> vpc.vpcs().delete(id));

    WaitOptions watching = WaitOptions.defaults().withListener(this::see);
    Vpc ready =
        form.call(
            () -> vpc.vpcs().waitUntilReady(id, watching),
            () -> vpc.vpcs().waitUntilReadyAsync(id, watching));

    assertThat(seen).containsExactly("CREATING", "CREATING", "OK");
    assertThat(ready.getCidr()).isEqualTo("10.20.0.0/16");
    assertThat(vpc.vpcs().findByName("frankfurt")).hasValue(ready);
    assertThat(vpc.vpcs().remove(id, WaitOptions.defaults())).isTrue();
    assertThat(vpc.vpcs().find(id)).isEmpty();
    assertThat(fake.routeTables().list()).isEmpty();
    rejects(404, VpcErrorCodes.VPC_BACKEND_FAILURE, () -> vpc.vpcs().get(id));
    rejects(404, VpcErrorCodes.INVALID_VPC, () -> vpc.vpcs().delete(id));
  }

  @Test
  void aCreationCanFail() {
    huawei.inject(Fault.asyncFailure().on("createVpc"));
    String id = vpc.vpcs().create(request("frankfurt", "10.20.0.0/16")).getId();
    assertThatExceptionOfType(WaiterException.class)
        .isThrownBy(() -> vpc.vpcs().waitUntilReady(id, WaitOptions.defaults()))
        .withMessageContaining("ERROR");
    vpc.vpcs().delete(id);
  }

  @Test
  void aVpcAndItsSubnetsComeWithDefaults() {
    String id = fake.vpcs().add("frankfurt", "10.20.0.0/16");
    String subnet = fake.subnets().add(Subnet.builder().vpcId(id).build());
    String next = fake.subnets().add(Subnet.builder().vpcId(id).build());

    assertThat(fake.routeTables().list())
        .singleElement()
        .satisfies(
            table -> {
              assertThat(table.getIsDefault()).isTrue();
              assertThat(table.getVpcId()).isEqualTo(id);
              assertThat(table.getName()).isEqualTo("rtb-frankfurt");
            });
    assertThat(fake.securityGroups().list())
        .extracting(SecurityGroup::getName)
        .containsExactly("default");
    assertThat(vpc.subnets().get(subnet).getCidr()).isEqualTo("10.20.0.0/24");
    assertThat(vpc.subnets().get(subnet).getGatewayIp()).isEqualTo("10.20.0.1");
    assertThat(vpc.subnets().get(next).getCidr()).isEqualTo("10.20.1.0/24");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"10.20.0.1/16", "100.64.0.0/16", "0.0.0.0/0", "169.254.1.0/24", "240.0.0.0/8"})
  void rejectsABlock(String cidr) {
    rejects(400, VpcErrorCodes.INVALID_VPC, () -> vpc.vpcs().create(request("frankfurt", cidr)));
    assertThat(fake.vpcs().list()).isEmpty();
  }

  @Test
  void namesAreUnique() {
    String id = fake.vpcs().add("frankfurt");
    rejects(
        400,
        VpcErrorCodes.VPC_NAME_EXISTS,
        () -> vpc.vpcs().create(request("frankfurt", "10.20.0.0/16")));
    vpc.vpcs().create(request("", "10.20.0.0/16"));
    vpc.vpcs().create(CreateVpcRequest.builder().build());
    String other = fake.vpcs().add("berlin");
    rejects(
        400,
        VpcErrorCodes.VPC_NAME_EXISTS,
        () -> vpc.vpcs().update(other, UpdateVpcRequest.builder().name("frankfurt").build()));
    vpc.vpcs().update(id, UpdateVpcRequest.builder().name("frankfurt").build());
    rejects(
        400,
        VpcErrorCodes.INVALID_VPC,
        () -> vpc.vpcs().create(request("frankfurt!", "10.20.0.0/16")));
  }

  @Test
  void updates() {
    String id = fake.vpcs().add("frankfurt", "10.20.0.0/16");
    fake.subnets().add("servers", id, "10.20.1.0/24");
    rejects(
        400,
        VpcErrorCodes.SUBNET_OUTSIDE_NEW_BLOCK,
        () -> vpc.vpcs().update(id, UpdateVpcRequest.builder().cidr("10.20.2.0/23").build()));
    Vpc updated =
        vpc.vpcs()
            .update(
                id,
                UpdateVpcRequest.builder()
                    .cidr("10.16.0.0/12")
                    .description("network")
                    .routes(
                        VpcRouteRequest.builder()
                            .destination("172.30.0.0/16")
                            .nexthop("10.20.1.20")
                            .build())
                    .build());
    assertThat(updated.getName()).isEqualTo("frankfurt");
    assertThat(updated.getCidr()).isEqualTo("10.16.0.0/12");
    assertThat(updated.getDescription()).isEqualTo("network");
    assertThat(updated.getRoutes()).hasSize(1);
    String creating = fake.vpcs().add("berlin", VpcStatus.CREATING);
    rejects(
        500,
        VpcErrorCodes.VPC_NOT_READY,
        () -> vpc.vpcs().update(creating, UpdateVpcRequest.builder().name("x").build()));
  }

  @Test
  void aVpcInUseIsNotDeleted() {
    String id = fake.vpcs().add("frankfurt", "10.20.0.0/16");
    String subnet = fake.subnets().add("servers", id, "10.20.1.0/24");
    rejects(409, VpcErrorCodes.VPC_HAS_SUBNETS, () -> vpc.vpcs().delete(id));
    vpc.subnets().remove(subnet, WaitOptions.defaults());

    String group = fake.securityGroups().add("office");
    rejects(409, VpcErrorCodes.SECURITY_GROUPS_LEFT, () -> vpc.vpcs().delete(id));
    String other = fake.vpcs().add("berlin");
    vpc.vpcs().delete(other);
    vpc.securityGroups().delete(group);

    vpc.vpcs()
        .update(
            id,
            UpdateVpcRequest.builder()
                .routes(VpcRouteRequest.builder().destination("172.30.0.0/16").build())
                .build());
    rejects(409, VpcErrorCodes.VPC_HAS_ROUTES, () -> vpc.vpcs().delete(id));
    vpc.vpcs().update(id, UpdateVpcRequest.builder().routes(List.of()).build());
    vpc.vpcs().delete(id);
    assertThat(fake.vpcs().list()).isEmpty();
  }

  @Test
  void removesAVpcAsSoonAsItIsUnused() {
    String id = fake.vpcs().add("frankfurt");
    String group = fake.securityGroups().add("office");
    WaitOptions watching =
        WaitOptions.defaults()
            .withListener(
                progress -> {
                  if (fake.securityGroups().find(group).isPresent()) {
                    fake.securityGroups().remove(group);
                  }
                });

    assertThat(vpc.vpcs().remove(id, watching)).isTrue();

    huawei.assertCalled("deleteVpc", 2);
    huawei.assertApplied("deleteVpc", id, 1);
  }

  @Test
  void listsInPagesAndByEnterpriseProject() {
    for (int i = 0; i < 5; i++) {
      fake.vpcs().add("vpc-" + i);
    }
    String other = fake.vpcs().add(Vpc.builder().name("other").enterpriseProjectId("ep-1").build());

    assertThat(vpc.vpcs().listAll(ListVpcsParams.builder().limit(2).build()).toList())
        .extracting(Vpc::getName)
        .containsExactly("vpc-0", "vpc-1", "vpc-2", "vpc-3", "vpc-4");
    huawei.assertCalled("listVpcs", 3);
    assertThat(
            vpc.vpcs()
                .listAll(ListVpcsParams.builder().enterpriseProjectId("all_granted_eps").build())
                .toList())
        .hasSize(6);
    assertThat(
            vpc.vpcs()
                .list(ListVpcsParams.builder().enterpriseProjectId("ep-1").id(other).build())
                .getVpcs())
        .hasSize(1);
  }

  /** A listing goes on if what it has returned is deleted in the meantime. */
  @Test
  void listsWhileItDeletes() {
    for (int i = 0; i < 5; i++) {
      fake.vpcs().add("vpc-" + i);
    }
    for (Vpc each : vpc.vpcs().listAll(ListVpcsParams.builder().limit(2).build())) {
      vpc.vpcs().delete(each.getId());
    }
    assertThat(fake.vpcs().list()).isEmpty();
    rejects(
        400,
        VpcErrorCodes.INVALID_VPC,
        () -> vpc.vpcs().list(ListVpcsParams.builder().marker("nowhere").build()));
  }

  @Test
  void quotasHold() {
    fake.quota(QuotaType.VPC, 1).quota(QuotaType.SUBNET, 0).quota(QuotaType.SECURITY_GROUP, 1);
    String id = vpc.vpcs().create(request("frankfurt", "10.20.0.0/16")).getId();
    rejects(
        409,
        VpcErrorCodes.VPC_QUOTA_EXCEEDED,
        () -> vpc.vpcs().create(request("berlin", "10.30.0.0/16")));
    rejects(409, VpcErrorCodes.QUOTA_EXCEEDED, () -> vpc.securityGroups().create("office"));
    assertThat(vpc.quotas().get().getResources())
        .anySatisfy(
            quota -> {
              assertThat(quota.getType()).isEqualTo(QuotaType.VPC);
              assertThat(quota.getUsed()).isEqualTo(1);
              assertThat(quota.getQuota()).isEqualTo(1);
            });
    fake.quota(QuotaType.VPC, -1);
    vpc.vpcs().create(request("berlin", "10.30.0.0/16"));
    assertThat(fake.vpcs().find(id)).isPresent();
  }

  @Test
  void removingAVpcRemovesWhatIsInIt() {
    String id = fake.vpcs().add("frankfurt");
    String other = fake.vpcs().add("berlin");
    fake.subnets().add("servers", id, "192.168.1.0/24");
    String kept = fake.subnets().add("servers", other, "192.168.1.0/24");
    fake.vpcs().remove(id);
    assertThat(fake.subnets().list()).extracting(Subnet::getId).containsExactly(kept);
    assertThat(fake.routeTables().list()).extracting(RouteTable::getVpcId).containsExactly(other);
  }

  @Test
  void rejectionsHaveTheFormOfTheVersion() {
    String id = fake.vpcs().add("frankfurt");
    String group = fake.securityGroups().add("office");
    String peering = fake.vpcPeerings().add("office-to-archive");
    huawei.inject(Fault.forbidden());
    rejects(403, VpcErrorCodes.ACTION_DENIED, () -> vpc.vpcs().delete(id));
    rejects(403, VpcErrorCodes.ACTION_DENIED, () -> vpc.securityGroups().delete(group));
    rejects(403, "PolicyNotAuthorized", () -> vpc.vpcPeerings().delete(peering));
    huawei.clearFaults().inject(Fault.conflict());
    assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> vpc.vpcs().delete(id));
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> vpc.securityGroups().delete(group));
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> vpc.subnets().delete(id, "subnet-1"));
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> vpc.vpcPeerings().delete(peering));
    huawei.clearFaults().inject(Fault.notFound());
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> vpc.vpcs().get(id));
    assertThat(vpc.vpcPeerings().find(peering)).isEmpty();
    huawei.clearFaults().inject(Fault.notFound().onResource(id));
    assertThat(vpc.vpcs().find(id)).isEmpty();
    assertThat(vpc.vpcPeerings().find(peering)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void throttledAndBusyCallsAreRetried(boolean busy) {
    String id = fake.vpcs().add("frankfurt");
    String group = fake.securityGroups().add("office");
    String peering = fake.vpcPeerings().add("office-to-archive");
    huawei.inject((busy ? Fault.serviceBusy() : Fault.throttled()).onCalls(1, 3, 5));
    try (VpcClient retrying = fake.client()) {
      assertThat(retrying.vpcs().get(id).getName()).isEqualTo("frankfurt");
      assertThat(retrying.securityGroups().get(group).getName()).isEqualTo("office");
      assertThat(retrying.vpcPeerings().get(peering).getName()).isEqualTo("office-to-archive");
    }
    assertThat(huawei.calls()).hasSize(6);
  }
}
