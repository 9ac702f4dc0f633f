package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnConnectionRequest;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.DestroyPrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The recorded calls of a fake. */
@NullUnmarked // some tests pass null
class RecordedCallTest {
  private final FakeZenlayer zenlayer = FakeZenlayer.start();
  private final SdnClient sdn =
      zenlayer.sdn().clientBuilder().retryPolicy(RetryPolicy.none()).build();

  @AfterEach
  void stop() {
    sdn.close();
    zenlayer.close();
  }

  private void destroy(String id) {
    Throwable failure =
        catchThrowable(() -> sdn.privateConnects().destroy(DestroyPrivateConnectRequest.of(id)));
    assertThat(failure == null).isEqualTo(zenlayer.calls().get(0).status() == 200);
  }

  @Test
  void anAppliedCallTellsWhatItTargets() {
    String id = zenlayer.sdn().privateConnects().add("lisbon", PrivateConnectStatus.RECYCLED);
    destroy(id);
    RecordedCall call = zenlayer.calls("destroyPrivateConnect").get(0);
    assertThat(call.number()).isEqualTo(1);
    assertThat(call.operation()).isEqualTo("destroyPrivateConnect");
    assertThat(call.request()).isEqualTo("{\"privateConnectId\":\"" + id + "\"}");
    assertThat(call.status()).isEqualTo(200);
    assertThat(call.errorCode()).isNull();
    assertThat(call.fault()).isNull();
    assertThat(call.isApplied()).isTrue();
    assertThat(call.targets(id)).isTrue();
    assertThat(call.targets(id.substring(0, id.length() - 1))).isFalse();
    assertThat(call)
        .hasToString("1. destroyPrivateConnect {\"privateConnectId\":\"" + id + "\"} -> 200");
    assertThatIllegalArgumentException().isThrownBy(() -> call.targets(null));
  }

  @Test
  void aRejectedCallHasAnErrorCode() {
    destroy("pc-1");
    RecordedCall call = zenlayer.calls().get(0);
    assertThat(call.status()).isEqualTo(404);
    assertThat(call.errorCode()).isEqualTo("INVALID_PRIVATE_CONNECT_NOT_FOUND");
    assertThat(call.isApplied()).isFalse();
  }

  @Test
  void aCallWithoutResponseHasNoStatus() {
    zenlayer.inject(Fault.connectionReset());
    destroy("pc-1");
    RecordedCall call = zenlayer.calls().get(0);
    assertThat(call.status()).isZero();
    assertThat(call.fault()).isEqualTo(Fault.Kind.CONNECTION_RESET);
    assertThat(call.isApplied()).isFalse();
    assertThat(call.toString()).endsWith("-> no response (CONNECTION_RESET)");
  }

  @Test
  void showsNoSecrets() {
    String secret = "Example-PSK-7-change-me";
    RequestOptions options =
        RequestOptions.builder().header("Authorization", "Bearer " + secret).build();
    try (FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
        VpnClient vpn = huawei.vpn().client()) {
      String office = huawei.vpn().customerGateways().add("office");
      CreateVpnConnectionRequest request =
          CreateVpnConnectionRequest.builder()
              .vgwId("vgw-1")
              .vgwIp("192.0.2.1")
              .cgwId(office)
              .psk(secret)
              .build();
      vpn.vpnConnections().create(request);
      assertThatThrownBy(() -> vpn.vpnConnections().createWithResponse(request, options));
      DestroyPrivateConnectRequest destroyed = DestroyPrivateConnectRequest.of("pc-1");
      assertThatThrownBy(() -> sdn.privateConnects().destroyWithResponse(destroyed, options));

      assertThat(huawei.calls()).hasSize(2);
      assertThat(huawei.calls()).allMatch(call -> call.request().contains(office));
      assertThat(zenlayer.calls()).hasSize(1);
      for (FakeCloud<?> fake : List.of(huawei, zenlayer)) {
        List<String> texts = new ArrayList<>(List.of(fake.toString(), fake.callLog()));
        for (RecordedCall call : fake.calls()) {
          texts.add(call.toString());
          texts.add(call.request());
          texts.add(String.valueOf(call.errorCode()));
        }
        assertThat(texts).allSatisfy(text -> assertThat(text).doesNotContainIgnoringCase(secret));
      }
    }
  }

  @Test
  void callsAreValues() {
    List<RecordedCall> received = new ArrayList<>();
    zenlayer.onCall(received::add);
    destroy("pc-1");
    destroy("pc-1");
    assertThat(zenlayer.calls()).isEqualTo(zenlayer.calls()).isEqualTo(received).hasSize(2);
    assertThat(zenlayer.calls().get(0))
        .hasSameHashCodeAs(received.get(0))
        .isNotEqualTo(received.get(1))
        .isNotEqualTo(null);
  }

  @Test
  void aMisspeltOperationIsRejectedByEveryMethod() {
    List<ThrowingCallable> uses =
        List.of(
            () -> zenlayer.calls("destroyPrivateConect"),
            () -> zenlayer.assertCalled("destroyPrivateConect", 0),
            () -> zenlayer.assertCalledAtMost("destroyPrivateConect", 1),
            () -> zenlayer.assertApplied("destroyPrivateConect", 0),
            () -> zenlayer.assertApplied("destroyPrivateConect", "pc-1", 0));
    for (ThrowingCallable use : uses) {
      assertThatIllegalArgumentException()
          .isThrownBy(use)
          .withMessageStartingWith("There is no operation destroyPrivateConect in this fake");
    }
    assertThat(zenlayer.calls("unknown"))
        .isEmpty(); // the name for requests that match no operation
  }

  @Test
  void nullIsRejected() {
    List<Consumer<FakeZenlayer>> uses =
        List.of(
            fake -> fake.calls(null),
            fake -> fake.onCall(null),
            fake -> fake.inject(null),
            fake -> fake.timePerTransition(null),
            fake -> fake.assertApplied("destroyPrivateConnect", null, 0));
    for (Consumer<FakeZenlayer> use : uses) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> use.accept(zenlayer))
          .withMessageContaining("must not be null");
    }
  }
}
