package io.crosslink.sdk.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The underlying server behaves as WireMock does, except where that would disturb. */
class WireMockTest {
  private final FakeZenlayer zenlayer = FakeZenlayer.start();

  @AfterEach
  void stop() {
    zenlayer.close();
  }

  private HttpResponse<String> fetch(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(zenlayer.endpoint() + path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  /** There is a mapping in the test resources of this module, for other WireMock servers. */
  @Test
  void stubsInFilesAreNotForFakes() throws Exception {
    assertThat(zenlayer.wireMock().getStubMappings()).isEmpty();
    assertThat(fetch("/any").statusCode()).isEqualTo(404);
  }

  @Test
  void aStubMayPassRequestsOn() throws Exception {
    try (FakeHuaweiCloud huawei = FakeHuaweiCloud.start()) {
      zenlayer
          .wireMock()
          .stubFor(get("/v3/projects").willReturn(aResponse().proxiedFrom(huawei.endpoint())));
      assertThat(fetch("/v3/projects").body()).contains("APIGW.0301");
      huawei.assertCalled("listProjects", 1);
    }
  }

  @Test
  void aStubMayHaveATemplate() throws Exception {
    zenlayer
        .wireMock()
        .stubFor(
            get("/hello?to=you")
                .willReturn(
                    aResponse()
                        .withBody("{{request.query.to}}")
                        .withTransformers("response-template")));
    assertThat(fetch("/hello?to=you").body()).isEqualTo("you");
  }

  /** Every way to remove the stubs leaves the fake. */
  @Test
  void resettingTheStubsKeepsTheFake() throws Exception {
    List<Consumer<WireMockServer>> resets =
        List.of(
            WireMockServer::resetAll,
            WireMockServer::resetMappings,
            WireMockServer::resetToDefaultMappings,
            WireMockServer::resetRequests,
            WireMockServer::resetScenarios,
            server -> server.getStubMappings().forEach(server::removeStub));
    try (SdnClient sdn = zenlayer.sdn().client();
        FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
        VpnClient vpn = huawei.vpn().client()) {
      String id = zenlayer.sdn().privateConnects().add("lisbon");
      String gateway = huawei.vpn().customerGateways().add("lisbon");
      for (Consumer<WireMockServer> reset : resets) {
        zenlayer.wireMock().stubFor(get("/hello").willReturn(aResponse().withBody("you")));
        assertThat(fetch("/hello").body()).isEqualTo("you");
        reset.accept(zenlayer.wireMock());
        reset.accept(huawei.wireMock());
        assertThat(sdn.privateConnects().find(id)).isPresent();
        assertThat(vpn.customerGateways().get(gateway).getName()).isEqualTo("lisbon");
      }
      assertThat(fetch("/hello").statusCode()).isEqualTo(404);
    }
  }
}
