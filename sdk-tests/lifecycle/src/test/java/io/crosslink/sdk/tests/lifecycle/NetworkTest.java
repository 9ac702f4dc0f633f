package io.crosslink.sdk.tests.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.vpc.VpcClient;
import io.crosslink.sdk.huawei.vpc.model.CreateSubnetRequest;
import io.crosslink.sdk.huawei.vpc.model.Subnet;
import io.crosslink.sdk.testkit.VirtualTime;
import io.crosslink.sdk.tests.lifecycle.ScriptedServer.Response;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Networks: what the codes of VPC mean for a create and for removals. */
@NullUnmarked // a missing value fails the test
class NetworkTest {
  private static final WaitOptions OPTIONS = WaitOptions.defaults();
  private static final Response SUBNET =
      new Response(
          200,
          """
          {"subnet":{"id":"subnet-1","name":"office","cidr":"10.20.1.0/24","gateway_ip":"10.20.1.1",\
          "vpc_id":"vpc-1","status":"ACTIVE"}}""");
  private static final Response VPC =
      new Response(
          200, "{\"vpc\":{\"id\":\"vpc-1\",\"name\":\"office\",\"cidr\":\"\",\"status\":\"OK\"}}");
  private static final Response NO_SUBNETS = new Response(200, "{\"subnets\":[]}");
  private static final Response DELETED = new Response(204, "");

  private static final String GET_SUBNET = "GET /v1/p-1/subnets/subnet-1";
  private static final String DELETE_SUBNET = "DELETE /v1/p-1/vpcs/vpc-1/subnets/subnet-1";
  private static final String GET_VPC = "GET /v1/p-1/vpcs/vpc-1";
  private static final String DELETE_VPC = "DELETE /v1/p-1/vpcs/vpc-1";
  private static final String LIST_SUBNETS = "GET /v1/p-1/subnets";

  private final ScriptedServer server = new ScriptedServer();
  private final VpcClient vpc =
      VpcClient.builder()
          .endpoint(server.url())
          .allowPlainHttp(true)
          .projectId("p-1")
          .credentials(HuaweiCredentials.of("access", "secret"))
          .retryPolicy(RetryPolicy.builder().baseDelay(Duration.ofNanos(1)).build())
          .timeSource(new VirtualTime())
          .build();

  @AfterEach
  void stop() {
    vpc.close();
    server.close();
  }

  private static Response error(int status, String code) {
    return new Response(status, "{\"code\":\"%s\",\"message\":\"m\"}".formatted(code));
  }

  private boolean removeSubnet(boolean blocking) {
    return blocking
        ? vpc.subnets().remove("subnet-1", OPTIONS)
        : vpc.subnets().removeAsync("subnet-1", OPTIONS).join();
  }

  private boolean removeVpc(boolean blocking) {
    return blocking
        ? vpc.vpcs().remove("vpc-1", OPTIONS)
        : vpc.vpcs().removeAsync("vpc-1", OPTIONS).join();
  }

  /** The service reports it with status 500; no attempt is repeated, as it is not a failure. */
  @ParameterizedTest
  @ValueSource(strings = {"VPC.0206", "VPC.0208", "VPC.0209", "VPC.0210", "VPC.0211"})
  void aSubnetInUseIsAConflict(String code) {
    server.script(List.of(error(500, code)));

    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> vpc.subnets().delete("vpc-1", "subnet-1"));
    assertThat(server.requests()).containsExactly(DELETE_SUBNET);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aSubnetIsDeletedInItsVpcAsSoonAsNothingUsesIt(boolean blocking) {
    server.script(
        List.of(
            SUBNET,
            error(500, "VPC.0208"),
            SUBNET,
            error(500, "VPC.0206"),
            SUBNET,
            DELETED,
            error(404, "VPC.0202")));

    assertThat(removeSubnet(blocking)).isTrue();

    assertThat(server.requests())
        .startsWith(GET_SUBNET, DELETE_SUBNET, GET_SUBNET, DELETE_SUBNET, GET_SUBNET, DELETE_SUBNET)
        .filteredOn(DELETE_SUBNET::equals)
        .hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aVpcIsDeletedAsSoonAsTheServiceAcceptsIt(boolean blocking) {
    server.script(
        List.of(VPC, error(409, "VPC.0109"), NO_SUBNETS, VPC, DELETED, error(404, "VPC.0105")));

    assertThat(removeVpc(blocking)).isTrue();

    assertThat(server.requests())
        .startsWith(GET_VPC, DELETE_VPC, LIST_SUBNETS, GET_VPC, DELETE_VPC, GET_VPC);
  }

  @Test
  void subnetsThatKeepAVpcAreNamed() {
    server.script(
        List.of(
            VPC,
            error(409, "VPC.0104"),
            new Response(
                200,
                SUBNET.body().replace("{\"subnet\":", "{\"subnets\":[").replace("}}", "}]}"))));

    WaiterException thrown = catchThrowableOfType(WaiterException.class, () -> removeVpc(true));

    assertThat(thrown.reason()).isEqualTo(WaiterException.Reason.IN_USE);
    assertThat(thrown).hasMessageContaining("subnet").hasMessageContaining("office");
    assertThat(server.requests()).containsExactly(GET_VPC, DELETE_VPC, LIST_SUBNETS);
  }

  @Test
  void aVpcThatIsNotReadyYetDoesNotFailTheCreateOfASubnet() {
    server.script(List.of(error(400, "VPC.0004"), SUBNET));

    Subnet subnet = vpc.subnets().create(subnet("10.20.1.1").build());

    assertThat(subnet.getName()).isEqualTo("office");
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void aGatewayOutsideOfItsSubnetIsRejectedBeforehand() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> subnet("10.20.2.1").build())
        .withMessageContaining("gatewayIp");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> subnet("10.20.1.1").cidr("10.20.1.0").build())
        .withMessageContaining("cidr");
  }

  private static CreateSubnetRequest.Builder subnet(String gateway) {
    return CreateSubnetRequest.builder()
        .name("office")
        .cidr("10.20.1.0/24")
        .gatewayIp(gateway)
        .vpcId("vpc-1");
  }
}
