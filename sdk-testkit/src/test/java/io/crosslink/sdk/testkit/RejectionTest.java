package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.AuthenticationException;
import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.error.IntermediaryResponseException;
import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.error.PermissionDeniedException;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.huawei.iam.IamClient;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.CreateCustomerGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.CustomerGatewayIdType;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Injected rejections have the provider's own form, and apply to the chosen resource only. */
@NullUnmarked // some tests pass null
class RejectionTest {
  private final FakeZenlayer zenlayer = FakeZenlayer.start();
  private final SdnClient sdn = zenlayer.sdn().client();
  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final VpnClient vpn = huawei.vpn().client();
  private final String gateway = huawei.vpn().customerGateways().add("lisbon");
  private final String connect =
      zenlayer.sdn().privateConnects().add("lisbon", PrivateConnectStatus.RUNNING);

  @AfterEach
  void stop() {
    sdn.close();
    vpn.close();
    zenlayer.close();
    huawei.close();
  }

  private void deleteGateway(Form form, String id) {
    form.run(() -> vpn.customerGateways().delete(id), () -> vpn.customerGateways().deleteAsync(id));
  }

  private void deleteConnect(Form form, String id) {
    form.call(() -> sdn.privateConnects().delete(id), () -> sdn.privateConnects().deleteAsync(id));
  }

  private <E extends ServiceException> void rejects(
      Form form, Fault fault, Class<E> type, String vpnCode, String sdnCode) {
    zenlayer.inject(fault);
    huawei.inject(fault);
    assertThatExceptionOfType(type)
        .isThrownBy(() -> deleteGateway(form, gateway))
        .satisfies(is(vpnCode));
    assertThatExceptionOfType(type)
        .isThrownBy(() -> deleteConnect(form, connect))
        .satisfies(is(sdnCode));
    zenlayer.clearFaults().assertCalled("deletePrivateConnect", 1);
    huawei.clearFaults().assertCalled("deleteCustomerGateway", 1);
    assertUnchanged();
  }

  private static Consumer<ServiceException> is(String code) {
    return e -> {
      assertThat(e.errorCode()).isEqualTo(code);
      assertThat(e.mayHaveBeenApplied()).isFalse();
      assertThat(e.isRetryable()).isFalse();
    };
  }

  private void assertUnchanged() {
    assertThat(huawei.vpn().customerGateways().find(gateway)).isPresent();
    assertThat(zenlayer.sdn().privateConnects().find(connect))
        .hasValueSatisfying(
            each ->
                assertThat(each.getPrivateConnectStatus()).isEqualTo(PrivateConnectStatus.RUNNING));
    zenlayer.assertApplied("deletePrivateConnect", 0);
    huawei.assertApplied("deleteCustomerGateway", 0);
  }

  @ParameterizedTest
  @EnumSource
  void forbidden(Form form) {
    rejects(
        form,
        Fault.forbidden(),
        PermissionDeniedException.class,
        "VPN.0007",
        "AUTHFAILURE_UNAUTHORIZED_OPERATION");
  }

  @ParameterizedTest
  @EnumSource
  void conflict(Form form) {
    rejects(
        form,
        Fault.conflict(),
        ConflictException.class,
        "VPN.0003",
        "INVALID_PRIVATE_CONNECT_STATUS");
  }

  @Test
  void eachResourceOfZenlayerHasItsConflict() {
    zenlayer.inject(Fault.conflict());
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> sdn.cloudRouters().delete("cr"))
        .satisfies(is("INVALID_CLOUD_ROUTER_STATUS"));
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> sdn.ports().terminate("p"))
        .satisfies(is("INVALID_PORT_STATUS"));
  }

  @ParameterizedTest
  @EnumSource
  void quotaExceeded(Form form) {
    rejects(
        form,
        Fault.quotaExceeded(),
        InvalidRequestException.class,
        "VPN.0001",
        "INVALID_PARAMETER_EXCEED_MAXIMUM");
  }

  @ParameterizedTest
  @EnumSource
  void anErrorOfTheTest(Form form) {
    rejects(
        form,
        Fault.rejected(409, "VPN.9999", "no such luck"),
        ConflictException.class,
        "VPN.9999",
        "VPN.9999");
    assertThat(huawei.callLog()).contains("-> 409 VPN.9999 (REJECTED)");
  }

  @ParameterizedTest
  @EnumSource
  void notFound(Form form) {
    zenlayer.inject(Fault.notFound());
    huawei.inject(Fault.notFound());
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(
            () ->
                form.call(
                    () -> vpn.customerGateways().get(gateway),
                    () -> vpn.customerGateways().getAsync(gateway)))
        .satisfies(is("VPN.0004"));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(
            () ->
                form.call(
                    () -> vpn.vpnGateways().get("gw"), () -> vpn.vpnGateways().getAsync("gw")))
        .satisfies(is("VPN.0509"));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(
            () ->
                form.call(
                    () -> sdn.privateConnects().renew(connect),
                    () -> sdn.privateConnects().renewAsync(connect)))
        .satisfies(is("INVALID_PRIVATE_CONNECT_NOT_FOUND"));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(
            () -> form.call(() -> sdn.ports().renew("p"), () -> sdn.ports().renewAsync("p")))
        .satisfies(is("SELF_SERVICE_PORT_NOT_FOUND"));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(
            () ->
                form.call(
                    () -> sdn.cloudRouters().renew("cr"),
                    () -> sdn.cloudRouters().renewAsync("cr")))
        .satisfies(is("INVALID_CLOUD_ROUTER_NOT_FOUND"));
  }

  @ParameterizedTest
  @EnumSource
  void anIntermediarysPageSaysNothingOfTheResource(Form form) {
    for (Fault fault :
        new Fault[] {
          Fault.intermediaryNotFound(), Fault.intermediaryForbidden(), Fault.intermediary(401)
        }) {
      zenlayer.inject(fault);
      huawei.inject(fault);
      assertThatExceptionOfType(IntermediaryResponseException.class)
          .isThrownBy(() -> deleteGateway(form, gateway))
          .satisfies(e -> assertThat(e.statusCode()).isEqualTo(fault.status()));
      assertThatExceptionOfType(IntermediaryResponseException.class)
          .isThrownBy(() -> deleteConnect(form, connect))
          .satisfies(e -> assertThat(e.bodyExcerpt()).contains("<html>"));
      zenlayer.clearFaults();
      huawei.clearFaults();
    }
    assertUnchanged();
  }

  @ParameterizedTest
  @EnumSource
  void oneResourceOfMany(Form form) {
    String other = huawei.vpn().customerGateways().add("berlin");
    String otherConnect =
        zenlayer.sdn().privateConnects().add("berlin", PrivateConnectStatus.RUNNING);
    huawei.inject(Fault.forbidden().on("deleteCustomerGateway").onResource(gateway));
    zenlayer.inject(Fault.forbidden().onResource(connect));

    deleteGateway(form, other);
    deleteConnect(form, otherConnect);
    assertThatExceptionOfType(PermissionDeniedException.class)
        .isThrownBy(() -> deleteGateway(form, gateway));
    assertThatExceptionOfType(PermissionDeniedException.class)
        .isThrownBy(() -> deleteConnect(form, connect));
    assertUnchangedExcept(other, otherConnect);
  }

  private void assertUnchangedExcept(String otherGateway, String otherConnect) {
    huawei.assertApplied("deleteCustomerGateway", gateway, 0);
    huawei.assertApplied("deleteCustomerGateway", otherGateway, 1);
    zenlayer.assertApplied("deletePrivateConnect", connect, 0);
    zenlayer.assertApplied("deletePrivateConnect", otherConnect, 1);
  }

  /** Calls for other resources do not count. */
  @Test
  void theFirstCallForOneResource() {
    String other = huawei.vpn().customerGateways().add("berlin");
    huawei.inject(Fault.forbidden().onResource(gateway).onCalls(1));
    vpn.customerGateways().get(other);
    assertThatExceptionOfType(PermissionDeniedException.class)
        .isThrownBy(() -> vpn.customerGateways().get(gateway));
    assertThat(vpn.customerGateways().get(gateway).getName()).isEqualTo("lisbon");
  }

  @Test
  void aCreationIsFoundByItsName() {
    huawei.inject(Fault.quotaExceeded().on("createCustomerGateway").onResource("berlin"));
    vpn.customerGateways().create(named("berlin-2"));
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> vpn.customerGateways().create(named("berlin")));
  }

  private static CreateCustomerGatewayRequest named(String name) {
    return CreateCustomerGatewayRequest.builder()
        .name(name)
        .idType(CustomerGatewayIdType.IP)
        .idValue("203.0.113.10")
        .build();
  }

  @ParameterizedTest
  @EnumSource
  void loginRejected(Form form, @TempDir Path folder) throws IOException {
    Path idToken = Files.writeString(folder.resolve("id-token"), huawei.idToken());
    huawei.inject(Fault.loginRejected());
    zenlayer.inject(Fault.loginRejected().on("deletePrivateConnect"));
    try (VpnClient byPassword =
            huawei.vpn().clientBuilder().credentials(huawei.passwordCredentials()).build();
        VpnClient byIdToken =
            huawei.vpn().clientBuilder().credentials(huawei.idTokenCredentials(idToken)).build()) {
      for (VpnClient client : new VpnClient[] {byPassword, byIdToken}) {
        assertThatExceptionOfType(CredentialsException.class)
            .isThrownBy(
                () ->
                    form.call(
                        () -> client.customerGateways().get(gateway),
                        () -> client.customerGateways().getAsync(gateway)))
            .withCauseInstanceOf(AuthenticationException.class);
      }
    }
    huawei.assertCalled("createToken", 1);
    huawei.assertCalled("createTokenWithIdToken", 1);
    huawei.assertCalled("showCustomerGateway", 0);
    assertThat(vpn.customerGateways().get(gateway).getName()).isEqualTo("lisbon"); // no login
    assertThatExceptionOfType(AuthenticationException.class)
        .isThrownBy(() -> deleteConnect(form, connect))
        .satisfies(is("AUTHFAILURE_SIGNATURE_FAILURE"));
    assertThat(sdn.privateConnects().find(connect)).isPresent();
  }

  @Test
  void onlyALoginCanBeRejectedAsOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> huawei.inject(Fault.loginRejected().on("showCustomerGateway")))
        .withMessage("showCustomerGateway is not a login");
    huawei.inject(Fault.loginRejected().on("createToken"));
  }

  @Test
  void iamHasItsOwnErrors() {
    try (IamClient iam = huawei.iam().clientBuilder().retryPolicy(RetryPolicy.none()).build()) {
      huawei.inject(Fault.forbidden().onCalls(1));
      huawei.inject(Fault.notFound().onCalls(2));
      huawei.inject(Fault.conflict().onCalls(3));
      huawei.inject(Fault.quotaExceeded().onCalls(4));
      assertThatExceptionOfType(PermissionDeniedException.class)
          .isThrownBy(() -> iam.projects().list());
      assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> iam.projects().list());
      assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> iam.projects().list());
      assertThatExceptionOfType(InvalidRequestException.class)
          .isThrownBy(() -> iam.projects().list());
    }
  }

  @Test
  void tellsWhatItIs() {
    Fault fault = Fault.rejected(409, "VPN.0001", "in use").on("a").onResource("gw-1");
    assertThat(fault).hasToString("rejected 409 VPN.0001 on a of gw-1");
    assertThat(fault.kind()).isEqualTo(Fault.Kind.REJECTED);
    assertThat(fault.status()).isEqualTo(409);
    assertThat(fault.code()).isEqualTo("VPN.0001");
    assertThat(fault.message()).isEqualTo("in use");
    assertThat(fault.resource()).isEqualTo("gw-1");
    assertThat(Fault.forbidden().resource()).isNull();
    assertThat(Fault.forbidden().code()).isNull();
    assertThat(Fault.forbidden().message()).isNull();
    assertThat(Fault.intermediaryNotFound()).hasToString("intermediary 404");
    assertThat(Fault.loginRejected()).hasToString("login rejected");
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.rejected(302, "c", "m"));
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.rejected(400, " ", "m"));
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.rejected(400, "c", null));
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.intermediary(200));
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.forbidden().onResource(" "));
  }
}
