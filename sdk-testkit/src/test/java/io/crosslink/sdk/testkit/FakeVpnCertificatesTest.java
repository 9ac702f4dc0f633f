package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.core.waiting.WaitProgress;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.VpnGatewayCertificates;
import io.crosslink.sdk.huawei.vpn.VpnGatewayCertificates.ListVpnGatewayCertificatesParams;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnGatewayCertificateRequest;
import io.crosslink.sdk.huawei.vpn.model.UpdateVpnGatewayCertificateRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayCertificate;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayCertificateStatus;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayFlavor;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayStatus;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NullUnmarked // a missing value fails the test
class FakeVpnCertificatesTest {
  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final VpnClient vpn =
      huawei
          .vpn()
          .clientBuilder()
          .timeSource(new VirtualTime())
          .retryPolicy(RetryPolicy.none())
          .build();
  private final VpnGatewayCertificates certificates = vpn.vpnGatewayCertificates();
  private final String gateway = gateway(VpnGatewayStatus.ACTIVE);
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
  void aCertificateIsUploadedAndReplaced() {
    VpnGatewayCertificate uploaded = certificates.create(gateway, upload().name("cert-1").build());
    assertThat(uploaded.getStatus()).isNull();
    assertThat(uploaded.getAdditionalProperties()).isEmpty();
    VpnGatewayCertificate bound = certificates.waitUntilBound(gateway, watching);
    assertThat(seen).containsExactly("BINDING", "BINDING", "BOUND");
    assertThat(bound.getName()).isEqualTo("cert-1");
    assertThat(bound.getVgwId()).isEqualTo(gateway);
    assertThat(vpn.vpnGateways().get(gateway).getCertificateId()).isEqualTo(bound.getId());

    seen.clear();
    certificates.update(
        gateway,
        bound.getId(),
        UpdateVpnGatewayCertificateRequest.builder()
            .certificate("C")
            .privateKey("K")
            .certificateChain("CA")
            .encCertificate("E")
            .encPrivateKey("EK")
            .build());
    VpnGatewayCertificate replaced = certificates.waitUntilBound(gateway, watching);
    assertThat(seen).containsExactly("BINDING", "BINDING", "BOUND");
    assertThat(replaced.getName()).isEqualTo("cert-1");
    assertThat(replaced.getCertificateSerialNumber())
        .isNotEqualTo(bound.getCertificateSerialNumber());
  }

  @Test
  void renamingBindsNothingAnew() {
    huawei.pollsPerTransition(0);
    String id = certificates.create(gateway, upload().build()).getId();
    UpdateVpnGatewayCertificateRequest rename =
        UpdateVpnGatewayCertificateRequest.builder().name("renamed").build();
    certificates.update(gateway, id, rename);
    VpnGatewayCertificate shown = certificates.get(gateway);
    assertThat(shown.getName()).isEqualTo("renamed");
    assertThat(shown.getStatus()).isEqualTo(VpnGatewayCertificateStatus.BOUND);
    rejected(
        404,
        VpnErrorCodes.RESOURCE_NOT_FOUND,
        () -> certificates.update(gateway, "unknown", rename));
    invalid(
        () -> certificates.update(gateway, id, rename.toBuilder().certificate("alone").build()));
    invalid(() -> certificates.update(gateway, id, rename.toBuilder().name("ab").build()));
  }

  @Test
  void refusesWhereThereCanBeNone() {
    String fixed = huawei.vpn().vpnGateways().add("other-flavor");
    invalid(() -> certificates.create(fixed, upload().build()));
    String young = gateway(VpnGatewayStatus.PENDING_CREATE);
    rejected(403, VpnErrorCodes.ACCESS_DENIED, () -> certificates.create(young, upload().build()));
    rejected(404, VpnErrorCodes.GATEWAY_NOT_FOUND, () -> certificates.get("unknown"));
    rejected(404, VpnErrorCodes.RESOURCE_NOT_FOUND, () -> certificates.get(gateway));
    certificates.create(gateway, upload().build());
    invalid(() -> certificates.create(gateway, upload().build()));
  }

  @Test
  void listsWhatExpiresSoon() {
    huawei.pollsPerTransition(0);
    String other = gateway(VpnGatewayStatus.ACTIVE);
    certificates.create(gateway, upload().build());
    certificates.create(other, upload().build());
    assertThat(list(ListVpnGatewayCertificatesParams.none())).containsExactly(gateway, other);
    assertThat(list(ListVpnGatewayCertificatesParams.builder().limit(1).build()))
        .containsExactly(gateway);
    assertThat(list(ListVpnGatewayCertificatesParams.builder().preExpireDays(30).build()))
        .isEmpty();
    assertThat(list(ListVpnGatewayCertificatesParams.builder().preExpireDays(400).build()))
        .hasSize(2);
    vpn.vpnGateways().delete(other);
    assertThat(list(ListVpnGatewayCertificatesParams.none())).containsExactly(gateway);
  }

  private List<String> list(ListVpnGatewayCertificatesParams params) {
    return certificates.list(params).getVpnGatewayCertificates().stream()
        .map(VpnGatewayCertificate::getVgwId)
        .toList();
  }

  private String gateway(VpnGatewayStatus status) {
    return huawei
        .vpn()
        .vpnGateways()
        .add(VpnGateway.builder().flavor(VpnGatewayFlavor.GM).status(status).build());
  }

  private static void invalid(ThrowingCallable call) {
    rejected(400, VpnErrorCodes.INVALID_REQUEST, call);
  }

  private static void rejected(int status, String code, ThrowingCallable call) {
    assertThatExceptionOfType(ServiceException.class)
        .isThrownBy(call)
        .satisfies(
            problem -> {
              assertThat(problem.statusCode()).isEqualTo(status);
              assertThat(problem.errorCode()).isEqualTo(code);
            });
  }

  private static CreateVpnGatewayCertificateRequest.Builder upload() {
    return CreateVpnGatewayCertificateRequest.builder()
        .certificate("EXAMPLE-CERTIFICATE")
        .privateKey("EXAMPLE-KEY")
        .certificateChain("EXAMPLE-CA")
        .encCertificate("EXAMPLE-CERTIFICATE-2")
        .encPrivateKey("EXAMPLE-KEY-2");
  }
}
