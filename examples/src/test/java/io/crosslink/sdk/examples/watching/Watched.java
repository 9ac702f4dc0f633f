package io.crosslink.sdk.examples.watching;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;

/** Clients of both fakes that share an HTTP client and a listener. */
final class Watched implements AutoCloseable {
  static final RetryPolicy QUICK =
      RetryPolicy.builder()
          .maxAttempts(2)
          .baseDelay(Duration.ofMillis(1))
          .maxDelay(Duration.ofMillis(1))
          .build();

  final FakeZenlayer zenlayer = FakeZenlayer.start();
  final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  final SdnClient sdn;
  final VpnClient vpn;

  Watched(OkHttpClient httpClient, Consumer<CallEvent> listener) {
    sdn =
        zenlayer
            .sdn()
            .clientBuilder()
            .okHttpClient(httpClient)
            .callListener(listener)
            .retryPolicy(QUICK)
            .build();
    vpn =
        huawei
            .vpn()
            .clientBuilder()
            .okHttpClient(httpClient)
            .callListener(listener)
            .retryPolicy(QUICK)
            .build();
  }

  /** Returns 503 to the next request, and the usual responses afterwards. */
  static void failOnce(WireMockServer server) {
    server.stubFor(
        any(anyUrl())
            .inScenario("once")
            .whenScenarioStateIs(STARTED)
            .willReturn(aResponse().withStatus(503))
            .willSetStateTo("over"));
  }

  /** {@return the values of a header in requests from now on} */
  static List<String> received(WireMockServer server, String header) {
    List<String> values = new CopyOnWriteArrayList<>();
    server.addMockServiceRequestListener(
        (request, response) -> values.add(request.getHeader(header)));
    return values;
  }

  @Override
  public void close() {
    sdn.close();
    vpn.close();
    zenlayer.close();
    huawei.close();
  }
}
