package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.AuthenticationException;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.iam.IamClient;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import java.time.Duration;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Temporary access keys with their security tokens, and tokens that nobody issued. */
@NullUnmarked // some tests pass null
class SecurityTokenTest {
  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final String gateway = huawei.vpn().customerGateways().add("lisbon");

  @AfterEach
  void stop() {
    huawei.close();
  }

  private VpnClient client(HuaweiCredentials credentials) {
    return huawei.vpn().clientBuilder().credentials(credentials).build();
  }

  private CustomerGateway get(Form form, VpnClient vpn) {
    return form.call(
        () -> vpn.customerGateways().get(gateway), () -> vpn.customerGateways().getAsync(gateway));
  }

  @ParameterizedTest
  @EnumSource
  void temporaryKeysExpireInVirtualTime(Form form) {
    try (VpnClient aQuarter = client(huawei.temporaryCredentials());
        VpnClient aDay = client(huawei.temporaryCredentials(Duration.ofHours(24)))) {
      assertThat(get(form, aQuarter).getName()).isEqualTo("lisbon");
      huawei.time().advance(Duration.ofMinutes(14));
      assertThat(get(form, aQuarter).getName()).isEqualTo("lisbon");
      huawei.time().advance(Duration.ofMinutes(1));
      assertThatExceptionOfType(AuthenticationException.class)
          .isThrownBy(() -> get(form, aQuarter))
          .withMessageContaining("the access key expired")
          .satisfies(e -> assertThat(e.errorCode()).isEqualTo("APIGW.0301"));
      assertThat(get(form, aDay).getName()).isEqualTo("lisbon");
      huawei.time().advance(Duration.ofHours(24));
      assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> get(form, aDay));
    }
  }

  @Test
  void revokingEndsThemToo() {
    try (VpnClient vpn = client(huawei.temporaryCredentials());
        IamClient iam =
            huawei.iam().clientBuilder().credentials(huawei.temporaryCredentials()).build()) {
      vpn.customerGateways().get(gateway);
      assertThat(iam.projects().list().getProjects()).hasSize(1);
      huawei.iam().revokeSessions();
      assertThatExceptionOfType(AuthenticationException.class)
          .isThrownBy(() -> vpn.customerGateways().get(gateway));
      assertThatExceptionOfType(AuthenticationException.class)
          .isThrownBy(() -> iam.projects().list());
    }
  }

  /** The permanent key has no security token, so one that is sent cannot belong to it. */
  @ParameterizedTest
  @EnumSource
  void aTokenThatDoesNotBelongToTheKeyIsRejected(Form form) {
    try (VpnClient vpn =
        client(HuaweiCredentials.temporary(huawei.accessKey(), huawei.secretKey(), "not-issued"))) {
      assertThatExceptionOfType(AuthenticationException.class)
          .isThrownBy(() -> get(form, vpn))
          .withMessageContaining("X-Security-Token")
          .satisfies(e -> assertThat(e.errorCode()).isEqualTo("APIGW.0301"));
      huawei.assertApplied("showCustomerGateway", 0);
    }
  }

  /** Each service rejects unknown tokens in its own form. */
  @Test
  void anUnknownTokenIsRejected() {
    HuaweiCredentials wrong = HuaweiCredentials.ofToken("not-issued");
    try (VpnClient vpn = client(wrong);
        IamClient iam =
            huawei
                .iam()
                .clientBuilder()
                .credentials(wrong)
                .retryPolicy(RetryPolicy.none())
                .build()) {
      assertThatExceptionOfType(AuthenticationException.class)
          .isThrownBy(() -> vpn.customerGateways().get(gateway))
          .satisfies(e -> assertThat(e.errorCode()).isEqualTo("VPN.0010"));
      assertThatExceptionOfType(AuthenticationException.class)
          .isThrownBy(() -> iam.projects().list())
          .satisfies(e -> assertThat(e.errorCode()).isEqualTo("401"));
    }
    try (FakeZenlayer zenlayer = FakeZenlayer.start();
        SdnClient sdn =
            zenlayer
                .sdn()
                .clientBuilder()
                .credentials(ZenlayerCredentials.ofToken("not-issued"))
                .build()) {
      assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> sdn.ports().list());
    }
  }

  @Test
  void aLifeMustBePositive() {
    for (Duration life : new Duration[] {null, Duration.ZERO, Duration.ofSeconds(-1)}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> huawei.temporaryCredentials(life))
          .withMessageContaining("life");
    }
  }
}
