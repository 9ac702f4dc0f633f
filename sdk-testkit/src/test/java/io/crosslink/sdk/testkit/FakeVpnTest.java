package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.IntermediaryResponseException;
import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.error.PermissionDeniedException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.core.waiting.WaitProgress;
import io.crosslink.sdk.huawei.vpn.CustomerGateways.ListCustomerGatewaysParams;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.VpnConnections.ListVpnConnectionsParams;
import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.BatchCreateVpnConnectionsRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateCustomerGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateIkePolicyRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnConnectionRequest;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.huawei.vpn.model.IkeDhGroup;
import io.crosslink.sdk.huawei.vpn.model.IkeVersion;
import io.crosslink.sdk.huawei.vpn.model.ReportedVpnConnectionStyle;
import io.crosslink.sdk.huawei.vpn.model.ResourceTagRequest;
import io.crosslink.sdk.huawei.vpn.model.UpdateCustomerGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.UpdateIkePolicyRequest;
import io.crosslink.sdk.huawei.vpn.model.UpdateVpnConnectionRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NullUnmarked // a missing value fails the test
class FakeVpnTest {
  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final VpnClient vpn = huawei.vpn().client();
  private final List<@Nullable String> seen = new ArrayList<>();
  private final WaitOptions watching = WaitOptions.defaults().withListener(this::see);

  @AfterEach
  void stop() {
    vpn.close();
    huawei.close();
  }

  private void see(WaitProgress progress) {
    seen.add(progress.status());
  }

  @Test
  void aCustomerGatewayLivesAndDies() {
    CustomerGateway created =
        vpn.customerGateways()
            .create(
                CreateCustomerGatewayRequest.builder()
                    .name("berlin")
                    .idValue("203.0.113.21")
                    .bgpAsn(65021L)
                    .tags(ResourceTagRequest.builder().key("env").value("prod").build())
                    .build());
    String id = created.getId();
    assertThat(created.getIdType()).hasToString("ip");
    assertThat(created.getTags()).hasSize(1);
    assertThat(vpn.customerGateways().get(id)).isEqualTo(created);

    CustomerGateway renamed =
        vpn.customerGateways()
            .update(id, UpdateCustomerGatewayRequest.builder().name("berlin-2").build());
    assertThat(renamed.getName()).isEqualTo("berlin-2");
    assertThat(renamed.getIdValue()).isEqualTo("203.0.113.21");

    ApiResponse<Void> deleted =
        vpn.customerGateways().deleteWithResponse(id, RequestOptions.none());
    assertThat(deleted.statusCode()).isEqualTo(204);
    assertThat(deleted.requestId()).isNotBlank();
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> vpn.customerGateways().delete(id))
        .satisfies(
            problem -> assertThat(problem.errorCode()).isEqualTo(VpnErrorCodes.RESOURCE_NOT_FOUND));
    assertThat(huawei.calls("deleteCustomerGateway"))
        .extracting(RecordedCall::status)
        .containsExactly(204, 404);
  }

  @Test
  void aVpnConnectionLivesAndDies() {
    String gateway = huawei.vpn().customerGateways().add("berlin");
    VpnConnection created = vpn.vpnConnections().create(connection(gateway).build());
    String id = created.getId();
    assertThat(created.getStatus()).isNull();
    assertThat(created.getStyle()).isEqualTo(ReportedVpnConnectionStyle.POLICY);
    assertThat(created.getAdditionalProperties()).isEmpty();

    VpnConnection ready = vpn.vpnConnections().waitUntilReady(id, watching);
    assertThat(seen).containsExactly("PENDING_CREATE", "PENDING_CREATE", "DOWN");
    assertThat(ready.getIkepolicy().getDhGroup()).isEqualTo(IkeDhGroup.GROUP20);

    seen.clear();
    huawei.pollsPerTransition(1).vpn().tunnelsUp(true);
    vpn.vpnConnections()
        .update(
            id,
            UpdateVpnConnectionRequest.builder()
                .name("renamed")
                .ikepolicy(UpdateIkePolicyRequest.builder().dhGroup(IkeDhGroup.GROUP21).build())
                .build());
    VpnConnection updated = vpn.vpnConnections().waitUntilReady(id, watching);
    assertThat(seen).containsExactly("PENDING_UPDATE", "ACTIVE");
    assertThat(updated.getName()).isEqualTo("renamed");
    assertThat(updated.getCgwId()).isEqualTo(gateway);
    assertThat(updated.getIkepolicy().getDhGroup()).isEqualTo(IkeDhGroup.GROUP21);
    assertThat(updated.getIkepolicy().getIkeVersion()).isEqualTo(IkeVersion.V2);

    seen.clear();
    vpn.vpnConnections().delete(id);
    vpn.vpnConnections().waitUntilDeleted(id, watching);
    assertThat(seen).containsExactly("PENDING_DELETE", null);
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> vpn.vpnConnections().get(id));
  }

  @Test
  void keepsACustomerGatewayThatIsInUse() {
    String gateway = huawei.vpn().customerGateways().add("berlin");
    String connection =
        huawei.vpn().vpnConnections().add("vpn", gateway, VpnConnectionStatus.ACTIVE);
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> vpn.customerGateways().delete(gateway))
        .withMessageContaining("has connection")
        .satisfies(
            problem -> {
              assertThat(problem.statusCode()).isEqualTo(400);
              assertThat(problem.errorCode()).isEqualTo(VpnErrorCodes.INVALID_REQUEST);
              assertThat(problem.requestId()).isNotBlank();
            });
    vpn.vpnConnections().delete(connection);
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> vpn.customerGateways().delete(gateway));
    vpn.vpnConnections().waitUntilDeleted(connection, watching);
    vpn.customerGateways().delete(gateway);
    assertThat(vpn.customerGateways().listAll()).isEmpty();
  }

  @Test
  void refusesChangesToWhatIsChanging() {
    String gateway = huawei.vpn().customerGateways().add("berlin");
    String dying =
        huawei.vpn().vpnConnections().add("a", gateway, VpnConnectionStatus.PENDING_DELETE);
    String frozen = huawei.vpn().vpnConnections().add("b", gateway, VpnConnectionStatus.FREEZED);
    RequestOptions once = RequestOptions.builder().retryPolicy(RetryPolicy.none()).build();
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> vpn.vpnConnections().deleteWithResponse(dying, once))
        .satisfies(problem -> assertThat(problem.statusCode()).isEqualTo(425));
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> vpn.vpnConnections().deleteWithResponse(frozen, once));
  }

  @Test
  void listsPageByPage() {
    IntStream.range(0, 7).forEach(i -> huawei.vpn().customerGateways().add("cgw-" + i));
    ListCustomerGatewaysParams three = ListCustomerGatewaysParams.builder().limit(3).build();
    assertThat(vpn.customerGateways().listAll(three))
        .extracting(CustomerGateway::getName)
        .containsExactly("cgw-0", "cgw-1", "cgw-2", "cgw-3", "cgw-4", "cgw-5", "cgw-6");
    assertThat(huawei.calls("listCustomerGateways")).hasSize(3);
    assertThat(vpn.customerGateways().list(three).getTotalCount()).isEqualTo(7);
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> vpn.customerGateways().list(three.toBuilder().limit(2001).build()));
  }

  /** Both ways to read process an item before they fetch the next page. */
  @Test
  void deletingWhileReadingSkipsNothing() {
    ListCustomerGatewaysParams three = ListCustomerGatewaysParams.builder().limit(3).build();
    IntStream.range(0, 7).forEach(i -> huawei.vpn().customerGateways().add("cgw-" + i));
    for (CustomerGateway each : vpn.customerGateways().listAll(three)) {
      vpn.customerGateways().delete(each.getId());
    }
    assertThat(vpn.customerGateways().listAll()).isEmpty();

    IntStream.range(0, 7).forEach(i -> huawei.vpn().customerGateways().add("cgw-" + i));
    vpn.customerGateways()
        .listAll(three)
        .forEachAsync(each -> vpn.customerGateways().delete(each.getId()))
        .join();
    assertThat(vpn.customerGateways().listAll()).isEmpty();
  }

  @Test
  void filters() {
    String gateway = huawei.vpn().customerGateways().add("berlin");
    huawei.vpn().customerGateways().add("lisbon");
    String one = vpn.vpnConnections().create(connection(gateway).build()).getId();
    vpn.vpnConnections().create(connection(gateway).vgwId("vgw-2").build());
    assertThat(
            vpn.customerGateways()
                .listAll(ListCustomerGatewaysParams.builder().cgwId(gateway).build()))
        .hasSize(1);
    assertThat(
            vpn.vpnConnections().listAll(ListVpnConnectionsParams.builder().vgwId("vgw-1").build()))
        .extracting(VpnConnection::getId)
        .containsExactly(one);
    assertThat(vpn.vpnConnections().listAll()).hasSize(2);
  }

  @Test
  void refusesBadRequests() {
    String gateway = huawei.vpn().customerGateways().add("berlin");
    invalid(
        () ->
            vpn.customerGateways()
                .create(CreateCustomerGatewayRequest.builder().idValue(" ").build()));
    invalid(
        () -> vpn.vpnConnections().create(connection(gateway).name("no blanks please").build()));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> vpn.vpnConnections().create(connection("none").build()));
    try (VpnClient stranger = huawei.vpn().clientBuilder().projectId("another").build()) {
      assertThatExceptionOfType(PermissionDeniedException.class)
          .isThrownBy(() -> stranger.customerGateways().get(gateway));
    }
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> vpn.vpnConnections().listIpsecSas("any"));
  }

  @Test
  void createsConnectionsTogetherOrNotAtAll() {
    String gateway = huawei.vpn().customerGateways().add("berlin");
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> createBoth(connection(gateway), connection("none")));
    invalid(() -> createBoth(connection(gateway), connection(gateway).vgwId("vgw-2")));
    assertThat(vpn.vpnConnections().listAll()).isEmpty();

    createBoth(connection(gateway), connection(gateway).name("vpn-berlin-2"));
    assertThat(vpn.vpnConnections().listAll())
        .extracting(VpnConnection::getName)
        .containsExactly("vpn-berlin", "vpn-berlin-2");
  }

  private void createBoth(
      CreateVpnConnectionRequest.Builder one, CreateVpnConnectionRequest.Builder other) {
    vpn.vpnConnections()
        .batchCreate(BatchCreateVpnConnectionsRequest.of(List.of(one.build(), other.build())));
  }

  @Test
  void answersUnknownPathsAsTheGatewayDoes() {
    try (VpnClient lost =
        huawei.vpn().clientBuilder().endpoint(huawei.endpoint() + "/prefix").build()) {
      assertThatExceptionOfType(IntermediaryResponseException.class)
          .isThrownBy(() -> lost.customerGateways().get("cgw-1"))
          .satisfies(problem -> assertThat(problem.bodyExcerpt()).contains("APIGW.0101"));
    }
    assertThat(huawei.calls())
        .extracting(RecordedCall::operation, RecordedCall::status)
        .containsExactly(tuple("unknown", 404));
  }

  private static void invalid(Runnable call) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(call::run)
        .satisfies(
            problem -> assertThat(problem.errorCode()).isEqualTo(VpnErrorCodes.INVALID_REQUEST));
  }

  private static CreateVpnConnectionRequest.Builder connection(String gatewayId) {
    return CreateVpnConnectionRequest.builder()
        .name("vpn-berlin")
        .vgwId("vgw-1")
        .vgwIp("198.51.100.10")
        .cgwId(gatewayId)
        .style(VpnConnectionStyle.POLICY)
        .peerSubnets("192.168.44.0/24")
        .psk("Example-PSK-0-change-me")
        .ikepolicy(
            CreateIkePolicyRequest.builder()
                .ikeVersion(IkeVersion.V2)
                .dhGroup(IkeDhGroup.GROUP20)
                .build());
  }
}
