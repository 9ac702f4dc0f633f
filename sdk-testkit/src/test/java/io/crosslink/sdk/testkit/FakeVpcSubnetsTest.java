package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.vpc.Subnets.ListSubnetsParams;
import io.crosslink.sdk.huawei.vpc.VpcClient;
import io.crosslink.sdk.huawei.vpc.VpcErrorCodes;
import io.crosslink.sdk.huawei.vpc.model.CreateSubnetRequest;
import io.crosslink.sdk.huawei.vpc.model.Subnet;
import io.crosslink.sdk.huawei.vpc.model.SubnetStatus;
import io.crosslink.sdk.huawei.vpc.model.UpdateSubnetRequest;
import io.crosslink.sdk.huawei.vpc.model.Vpc;
import io.crosslink.sdk.huawei.vpc.model.VpcStatus;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullUnmarked // a missing value fails the test
class FakeVpcSubnetsTest {
  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final FakeVpc fake = huawei.vpc();
  private final VpcClient vpc = fake.clientBuilder().retryPolicy(RetryPolicy.none()).build();
  private final String frankfurt = fake.vpcs().add("frankfurt", "10.20.0.0/16");

  @AfterEach
  void stop() {
    vpc.close();
    huawei.close();
  }

  private CreateSubnetRequest.Builder request(String cidr, String gateway) {
    return CreateSubnetRequest.builder()
        .name("servers")
        .vpcId(frankfurt)
        .cidr(cidr)
        .gatewayIp(gateway);
  }

  private static void rejects(int status, String code, ThrowingCallable call) {
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(call)
        .satisfies(
            e -> {
              assertThat(e.errorCode()).isEqualTo(code);
              assertThat(e.statusCode()).isEqualTo(status);
            });
  }

  @Test
  void aSubnetLivesAndDies() {
    Subnet created =
        vpc.subnets()
            .create(
                request("10.20.1.0/24", "10.20.1.1")
                    .ipv6Enable(true)
                    .primaryDns("100.125.4.25")
                    .build());
    String id = created.getId();
    assertThat(created.getStatus()).isEqualTo(SubnetStatus.UNKNOWN);
    UpdateSubnetRequest rename = UpdateSubnetRequest.builder().name("dmz").build();
    rejects(500, VpcErrorCodes.SUBNET_BUSY, () -> vpc.subnets().update(frankfurt, id, rename));

    Subnet ready = vpc.subnets().waitUntilReady(id, WaitOptions.defaults());

    assertThat(ready.getStatus()).isEqualTo(SubnetStatus.ACTIVE);
    assertThat(ready.getAvailableIpAddressCount()).isEqualTo(251);
    assertThat(ready.getDnsList()).containsExactly("100.125.4.25");
    assertThat(ready.getCidrV6()).endsWith("/64");
    assertThat(vpc.subnets().update(frankfurt, id, rename).getStatus())
        .isEqualTo(SubnetStatus.ACTIVE);
    assertThat(vpc.subnets().get(id).getName()).isEqualTo("dmz");
    assertThat(vpc.subnets().get(id).getCidrV6()).isEqualTo(ready.getCidrV6());
    vpc.subnets()
        .update(frankfurt, id, UpdateSubnetRequest.builder().name("dmz").ipv6Enable(false).build());
    assertThat(vpc.subnets().get(id).getCidrV6()).isNull();

    assertThat(vpc.subnets().remove(id, WaitOptions.defaults())).isTrue();
    rejects(404, VpcErrorCodes.SUBNET_BACKEND_FAILURE, () -> vpc.subnets().get(id));
    rejects(404, VpcErrorCodes.SUBNET_BACKEND_FAILURE, () -> vpc.subnets().delete(frankfurt, id));
  }

  @Test
  void aCreationCanFail() {
    huawei.inject(Fault.asyncFailure().on("createSubnet"));
    String id = vpc.subnets().create(request("10.20.1.0/24", "10.20.1.1").build()).getId();
    assertThatExceptionOfType(WaiterException.class)
        .isThrownBy(() -> vpc.subnets().waitUntilReady(id, WaitOptions.defaults()));
  }

  @ParameterizedTest
  @CsvSource({
    "10.21.1.0/24, 10.21.1.1, VPC.0203", // outside of the VPC
    "10.0.0.0/8, 10.20.1.1, VPC.0203", // larger than the VPC
    "10.20.1.128/25, 10.20.1.129, VPC.0204", // overlaps
    "10.20.0.0/22, 10.20.0.1, VPC.0204", // contains another
    "10.20.2.0/29, 10.20.2.1, VPC.0212", // too small
    "10.20.2.1/24, 10.20.2.1, VPC.0212", // does not begin at its first address
  })
  void rejectsABlock(String cidr, String gateway, String code) {
    fake.subnets().add("first", frankfurt, "10.20.1.0/24");
    rejects(400, code, () -> vpc.subnets().create(request(cidr, gateway).build()));
    assertThat(fake.subnets().list()).hasSize(1);
  }

  /** The client rejects such a gateway itself; the request of another client is not. */
  @Test
  void theGatewayIsInTheBlock() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request("10.20.1.0/24", "10.20.2.1").build());
  }

  @Test
  void theVpcExistsAndIsReady() {
    rejects(
        404,
        VpcErrorCodes.VPC_NOT_FOUND,
        () -> vpc.subnets().create(request("10.20.1.0/24", "10.20.1.1").vpcId("nowhere").build()));
    fake.vpcs().setStatus(frankfurt, VpcStatus.CREATING);
    rejects(
        400,
        VpcErrorCodes.VPC_NOT_ACTIVE,
        () -> vpc.subnets().create(request("10.20.1.0/24", "10.20.1.1").build()));
    vpc.vpcs().waitUntilReady(frankfurt, WaitOptions.defaults());
    vpc.subnets().create(request("10.20.1.0/24", "10.20.1.1").build());
    fake.vpcs().change(frankfurt, each -> each.toBuilder().cidr("").build());
    rejects(
        400,
        VpcErrorCodes.SUBNET_OUTSIDE_VPC,
        () -> vpc.subnets().create(request("10.20.2.0/24", "10.20.2.1").build()));
  }

  @Test
  void aSubnetBelongsToItsVpc() {
    String berlin = fake.vpcs().add("berlin", "10.20.0.0/16");
    String id = fake.subnets().add("servers", frankfurt, "10.20.1.0/24");
    String other = fake.subnets().add("servers", berlin, "10.20.1.0/24");
    rejects(400, VpcErrorCodes.SUBNET_OF_OTHER_VPC, () -> vpc.subnets().delete(berlin, id));
    rejects(404, VpcErrorCodes.VPC_NOT_FOUND, () -> vpc.subnets().delete("nowhere", id));
    assertThat(
            vpc.subnets()
                .listAll(ListSubnetsParams.builder().vpcId(berlin).limit(1).build())
                .toList())
        .extracting(Subnet::getId)
        .containsExactly(other);
    assertThat(vpc.subnets().listAll().toList()).hasSize(2);
  }

  @Test
  void aSubnetWithoutAVpcIsInTheFirst() {
    assertThat(fake.subnets().find(fake.subnets().add("servers")))
        .map(Subnet::getVpcId)
        .hasValue(frankfurt);
    try (FakeHuaweiCloud empty = FakeHuaweiCloud.start()) {
      String id = empty.vpc().subnets().add("servers");
      assertThat(empty.vpc().subnets().find(id).map(Subnet::getCidr)).hasValue("192.168.0.0/24");
      assertThat(empty.vpc().vpcs().list())
          .extracting(Vpc::getCidr)
          .containsExactly("192.168.0.0/16");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fake.subnets().add("servers", "nowhere", "10.20.1.0/24"))
        .withMessageContaining("no VPC nowhere");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fake.subnets().add("servers", frankfurt, "everything"))
        .withMessageContaining("everything");
    String tiny = fake.vpcs().add("tiny", "10.30.0.0/28");
    fake.subnets().add(Subnet.builder().vpcId(tiny).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fake.subnets().add(Subnet.builder().vpcId(tiny).build()))
        .withMessageContaining("10.30.0.0/28");
  }
}
