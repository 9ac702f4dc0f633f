package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.error.CallException;
import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.RateLimitedException;
import io.crosslink.sdk.core.error.ResponseFormatException;
import io.crosslink.sdk.core.error.ServerException;
import io.crosslink.sdk.core.error.TransportException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.CreatePrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePrivateConnectsRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DestroyPrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.ModifyPrivateConnectBandwidthRequest;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectEndpointRequest;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The injected faults, and the calls that they apply to. */
@Timeout(60)
@NullUnmarked // a missing value fails the test
class FaultTest {
  private static final CreatePrivateConnectRequest ORDER =
      CreatePrivateConnectRequest.builder()
          .endpointA(PrivateConnectEndpointRequest.builder().portId("port-1").build())
          .endpointZ(PrivateConnectEndpointRequest.builder().portId("port-2").build())
          .build();

  private final FakeZenlayer zenlayer = FakeZenlayer.start();
  private final SdnClient sdn = zenlayer.sdn().client();
  private final SdnClient once =
      zenlayer.sdn().clientBuilder().retryPolicy(RetryPolicy.none()).build();
  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final VpnClient vpn =
      huawei.vpn().clientBuilder().retryPolicy(RetryPolicy.none()).build();

  @AfterEach
  void stop() {
    sdn.close();
    once.close();
    vpn.close();
    zenlayer.close();
    huawei.close();
  }

  private void list(SdnClient client) {
    client.privateConnects().listAll().forEach(each -> {});
  }

  @Test
  void throttlingIsWhatTheProviderSays() {
    zenlayer.inject(Fault.throttled().on("describePrivateConnects"));
    huawei.inject(Fault.throttled());
    assertThatExceptionOfType(RateLimitedException.class)
        .isThrownBy(() -> list(once))
        .satisfies(e -> assertThat(e.errorCode()).isEqualTo("REQUEST_LIMIT_EXCEEDED"));
    assertThatExceptionOfType(RateLimitedException.class)
        .isThrownBy(() -> vpn.customerGateways().list())
        .satisfies(e -> assertThat(e.errorCode()).isEqualTo("VPN.0429"));
  }

  @Test
  void busyIsWorthAnotherTry() {
    zenlayer.inject(Fault.serviceBusy());
    huawei.inject(Fault.serviceBusy());
    assertThatExceptionOfType(ServerException.class)
        .isThrownBy(() -> list(once))
        .satisfies(e -> assertThat(e.isRetryable()).isTrue());
    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> vpn.customerGateways().list())
        .satisfies(e -> assertThat(e.isRetryable()).isTrue());
  }

  @Test
  void aServerErrorHasTheWantedStatus() {
    zenlayer.inject(Fault.status(502));
    assertThatExceptionOfType(ServerException.class)
        .isThrownBy(() -> list(once))
        .satisfies(e -> assertThat(e.statusCode()).isEqualTo(502));
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.status(404));
  }

  @Test
  void aResetComesBeforeAndALostAnswerAfterTheWork() {
    zenlayer.inject(Fault.connectionReset().on("createPrivateConnect").onCalls(1));
    zenlayer.inject(Fault.lostResponse().on("createPrivateConnect").onCalls(2));
    for (int i = 0; i < 2; i++) {
      assertThatExceptionOfType(TransportException.class)
          .isThrownBy(() -> sdn.privateConnects().create(ORDER))
          .satisfies(e -> assertThat(e.mayHaveBeenApplied()).isTrue());
    }
    assertThat(sdn.privateConnects().listAll()).hasSize(1);
    zenlayer.assertCalled("createPrivateConnect", 2);
    zenlayer.assertApplied("createPrivateConnect", 1);
  }

  @Test
  void aDestroyWhoseAnswerGotLostEndsInTheTruth() {
    zenlayer
        .pollsPerTransition(0)
        .inject(Fault.lostResponse().on("destroyPrivateConnect").times(1));
    String id = zenlayer.sdn().privateConnects().add("lisbon", PrivateConnectStatus.RECYCLED);
    sdn.privateConnects().destroy(DestroyPrivateConnectRequest.of(id));
    zenlayer.assertCalled("destroyPrivateConnect", 2);
    zenlayer.assertApplied("destroyPrivateConnect", 1);
  }

  @Test
  void aStallEndsWithTheCallersPatienceAndHoldsNothingUp() {
    zenlayer.inject(Fault.noResponse());
    RequestOptions impatient =
        RequestOptions.builder().attemptTimeout(Duration.ofMillis(200)).build();
    assertThatExceptionOfType(ApiTimeoutException.class)
        .isThrownBy(() -> once.privateConnects().listAll().withOptions(impatient).forEach(x -> {}));
    zenlayer.clearFaults();
    list(once);
  }

  @Test
  void aTruncatedAnswerCannotBeRead() {
    zenlayer.inject(Fault.truncatedResponse());
    assertThatExceptionOfType(ResponseFormatException.class).isThrownBy(() -> list(once));
  }

  @Test
  void whatNobodyKnowsPassesThrough() {
    String id = zenlayer.sdn().privateConnects().add("lisbon", PrivateConnectStatus.RUNNING);
    zenlayer.inject(Fault.unknownEnumValue().onCalls(1));
    zenlayer.inject(Fault.unknownProperty().onCalls(2));
    PrivateConnect strange = sdn.privateConnects().find(id).orElseThrow();
    assertThat(
            List.of(
                strange.getPrivateConnectStatus().value(), strange.getConnectivityStatus().value()))
        .contains("BRAND_NEW");
    assertThat(
            sdn.privateConnects()
                .list(DescribePrivateConnectsRequest.builder().build())
                .getAdditionalProperties())
        .containsKey("brandNew");
  }

  @Test
  void aCreateMayFailLaterOn() {
    zenlayer.inject(Fault.asyncFailure().on("createPrivateConnect"));
    String id = sdn.privateConnects().create(ORDER).getPrivateConnectId();
    assertThatExceptionOfType(WaiterException.class)
        .isThrownBy(() -> sdn.privateConnects().waitUntilAvailable(id, WaitOptions.defaults()))
        .withMessageContaining("disappeared");
  }

  @Test
  void aChangeMayFailLaterOn() {
    zenlayer.inject(Fault.asyncFailure().on("modifyPrivateConnectBandwidth"));
    String id = zenlayer.sdn().privateConnects().add("lisbon", PrivateConnectStatus.RUNNING);
    sdn.privateConnects().modifyBandwidth(ModifyPrivateConnectBandwidthRequest.of(id, 300));
    PrivateConnect after = sdn.privateConnects().waitUntilAvailable(id, WaitOptions.defaults());
    assertThat(after.getBandwidthMbps()).isEqualTo(1);

    huawei.inject(Fault.asyncFailure().on("deleteVpnConnection"));
    String connection =
        huawei
            .vpn()
            .vpnConnections()
            .add("one", huawei.vpn().customerGateways().add("g"), VpnConnectionStatus.ACTIVE);
    vpn.vpnConnections().delete(connection);
    assertThatExceptionOfType(WaiterException.class)
        .isThrownBy(() -> vpn.vpnConnections().waitUntilDeleted(connection, WaitOptions.defaults()))
        .withMessageContaining("ERROR");
  }

  @Test
  void aRateIsTheSameForTheSameSeed() {
    assertThat(failures(7)).isEqualTo(failures(7)).isNotEqualTo(failures(8));
    assertThat(failures(7).stream().filter(failed -> failed).count()).isBetween(5L, 45L);
  }

  private List<Boolean> failures(long seed) {
    zenlayer.clearFaults().inject(Fault.status(500).atRate(0.5, seed));
    List<Boolean> failures = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      try {
        list(once);
        failures.add(false);
      } catch (CallException e) {
        failures.add(true);
      }
    }
    return failures;
  }

  @Test
  void aMisspeltOperationIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> zenlayer.inject(Fault.noResponse().on("DestroyPrivateConnect")))
        .withMessageContaining("DestroyPrivateConnect");
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.noResponse().times(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.noResponse().onCalls(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.noResponse().atRate(1.5, 1));
  }

  @Test
  void tellsItsSettings() {
    Fault fault = Fault.status(503).on("b", "a", "a").onCalls(2, 1).times(3).atRate(0.5, 42);
    assertThat(fault.kind()).isEqualTo(Fault.Kind.STATUS);
    assertThat(fault.status()).isEqualTo(503);
    assertThat(fault.operations()).containsExactly("a", "b");
    assertThat(fault.callNumbers()).containsExactly(1, 2);
    assertThat(fault.times()).isEqualTo(3);
    assertThat(fault.rate()).isEqualTo(0.5);
    assertThat(fault.seed()).isEqualTo(42);
    assertThatThrownBy(() -> fault.operations().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(Fault.throttled().rate()).isEqualTo(1);
    assertThat(Fault.throttled().callNumbers()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> Fault.throttled().on((String) null));
  }

  @Test
  void saysInWordsWhatItIs() {
    assertThat(Fault.status(503).on("b", "a").onCalls(2, 1).times(3).atRate(0.5, 42))
        .hasToString("status 503 on a, b, calls [1, 2], 3 times, rate 0.5 with seed 42");
    assertThat(Fault.lostResponse()).hasToString("lost response");
  }

  @Test
  void tellsWhatWasDoneOnceAndWhatWasSentTwice() {
    zenlayer.pollsPerTransition(0);
    for (String id : List.of("pc-1", "pc-10")) {
      zenlayer
          .sdn()
          .privateConnects()
          .add(
              PrivateConnect.builder()
                  .privateConnectId(id)
                  .privateConnectStatus(PrivateConnectStatus.RECYCLED)
                  .build());
      zenlayer.inject(Fault.lostResponse().on("destroyPrivateConnect").times(1));
      sdn.privateConnects().destroy(DestroyPrivateConnectRequest.of(id));
      zenlayer.assertApplied("destroyPrivateConnect", id, 1);
    }
    zenlayer.assertApplied("destroyPrivateConnect", 2);
    zenlayer.assertCalledAtMost("createPrivateConnect", 1);
    zenlayer.assertCalledAtMost("destroyPrivateConnect", 4);
    assertThatThrownBy(() -> zenlayer.assertCalledAtMost("destroyPrivateConnect", 3))
        .hasMessageContaining("called at most 3 times, but it was 4 times");
    assertThatThrownBy(() -> zenlayer.assertApplied("destroyPrivateConnect", "pc-2", 1))
        .hasMessageContaining("applied to pc-2 1 time, but it was 0 times");
  }

  @Test
  void assertionsTellTheConversation() {
    list(sdn);
    zenlayer.inject(Fault.throttled());
    assertThatThrownBy(() -> list(once)).isInstanceOf(RateLimitedException.class);
    assertThatThrownBy(() -> zenlayer.assertCalled("createPrivateConnect", 1))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(
            "Expected createPrivateConnect to be called 1 time, but it was 0 times")
        .hasMessageContaining("1. describePrivateConnects {\"pageSize\":100,\"pageNum\":1} -> 200")
        .hasMessageContaining("-> 429 REQUEST_LIMIT_EXCEEDED (THROTTLED)");
  }
}
