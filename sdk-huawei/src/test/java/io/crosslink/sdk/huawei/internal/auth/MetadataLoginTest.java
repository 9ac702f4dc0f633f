package io.crosslink.sdk.huawei.internal.auth;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.huawei.CloudServer;
import io.crosslink.sdk.huawei.ManualTime;
import io.crosslink.sdk.huawei.TestAccess;
import io.crosslink.sdk.huawei.internal.endpoint.HostEnvironment;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import okhttp3.Cache;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataLoginTest {
  private static final String TOKEN = "/meta-data/latest/api/token";
  private static final String KEY = "/openstack/latest/securitykey";
  private static final String SERVICE = "The metadata service of ECS";

  @RegisterExtension final CloudServer cloud = new CloudServer();

  private final ManualTime time = new ManualTime();

  private VpnClient.Builder client() {
    return cloud
        .client(TestAccess.credentials(CredentialsFactory.ecsMetadata(cloud.host(Map.of()))), time)
        .projectId("project-1");
  }

  private static void call(VpnClient vpn) {
    vpn.customerGateways().delete("gw-1");
  }

  private void stubKeys(ResponseDefinitionBuilder... keys) {
    cloud.stubInTurn(get(urlPathEqualTo(KEY)), keys);
  }

  private void stubTokens(ResponseDefinitionBuilder... tokens) {
    cloud.stubInTurn(put(urlPathEqualTo(TOKEN)), tokens);
  }

  private ResponseDefinitionBuilder key(String id) {
    return okJson(
        "{\"credential\":{\"access\":\""
            + id
            + "\",\"secret\":\"hunter2-sk\",\"securitytoken\":\"hunter2-st\",\"expires_at\":\""
            + time.now().plus(Duration.ofHours(1))
            + "\"}}");
  }

  private List<String> tokensShown() {
    return cloud.received(KEY).stream()
        .map(request -> String.valueOf(request.getHeader("X-Metadata-Token")))
        .toList();
  }

  @Test
  void asksForATokenAndWithItForTheKey() {
    stubTokens(ok("hunter2-m1"));
    stubKeys(key("ak-1"));
    try (VpnClient vpn = client().build()) {
      assertThat(cloud.received()).isEmpty();
      call(vpn);
      call(vpn);
    }

    assertThat(cloud.received(TOKEN))
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.getHeader("X-Metadata-Token-Ttl-Seconds")).isEqualTo("21600");
              assertThat(request.getBody()).isEmpty();
            });
    assertThat(tokensShown()).containsExactly("hunter2-m1");
    LoggedRequest call = cloud.received(CloudServer.VPN).get(0);
    assertThat(call.getHeader("Authorization")).startsWith("SDK-HMAC-SHA256 Access=ak-1, ");
    assertThat(call.getHeader("X-Security-Token")).isEqualTo("hunter2-st");
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 405, 503})
  void doesWithoutATokenWhereThereIsNone(int status) {
    stubTokens(aResponse().withStatus(status), ok("hunter2-m1"));
    try (VpnClient vpn = client().build()) {
      for (Duration pause : List.of(Duration.ZERO, Duration.ofHours(23), Duration.ofHours(1))) {
        time.pass(pause);
        stubKeys(key("ak-1"));
        call(vpn);
      }
    }

    assertThat(cloud.received(TOKEN)).hasSize(2);
    assertThat(tokensShown()).containsExactly("null", "null", "hunter2-m1");
  }

  @Test
  void getsAnotherTokenOnceIfOneIsRefused() {
    stubTokens(ok("hunter2-m1"), ok("hunter2-m2"));
    stubKeys(aResponse().withStatus(401), key("ak-1"));
    try (VpnClient vpn = client().build()) {
      call(vpn);
    }
    assertThat(tokensShown()).containsExactly("hunter2-m1", "hunter2-m2");
  }

  @Test
  void givesUpIfTheOtherTokenIsRefusedToo() {
    stubTokens(ok("hunter2-m1"));
    stubKeys(aResponse().withStatus(401).withBody("hunter2"));
    assertFails(SERVICE + " at " + cloud.url() + "/... returned status 401");
    assertThat(cloud.received(KEY)).hasSize(2);
  }

  @Test
  void saysThatTheServerHasNoAgency() {
    stubTokens(ok("hunter2-m1"));
    stubKeys(aResponse().withStatus(401).withBody("Please configure Cloud Service Agency first."));
    assertFails(
        SERVICE + " has no key, because the server has no agency: assign one in the console");
    assertThat(cloud.received(KEY)).hasSize(1);
  }

  @Test
  void saysWhatTheServiceAnswers() {
    stubTokens(aResponse().withStatus(500).withBody("hunter2"));
    assertFails(SERVICE + " at " + cloud.url() + "/... returned status 500");
    stubTokens(notFound());
    stubKeys(aResponse().withStatus(302).withHeader("Location", cloud.url() + "/elsewhere"));
    assertFails(SERVICE + " at " + cloud.url() + "/... returned status 302");
    stubTokens(ok("hunter2\u0000"));
    assertFails(
        SERVICE
            + " returned an unusable token: it must be visible ASCII without blanks"
            + " inside");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<html>hunter2</html> | a response that is not JSON",
        "{} | an unusable key: expires_at is missing",
        "{\"credential\":{\"expires_at\":\"hunter2\"}} | an unusable key: expires_at is not a"
            + " timestamp",
        "{\"credential\":{\"expires_at\":\"2026-03-02T12:00:00Z\",\"access\":7}} | an unusable key:"
            + " access is missing",
        "{\"credential\":{\"expires_at\":\"2026-03-02T12:00:00Z\",\"access\":\"a\",\"secret\":\"hunter"
            + " 2\",\"securitytoken\":\"t\"}} | an unusable key: secretKey must be visible ASCII"
            + " without blanks inside",
      })
  void saysWhatIsWrongWithAnAnswerWithoutShowingIt(String body, String problem) {
    stubTokens(notFound());
    stubKeys(ok(body));
    assertFails(SERVICE + " returned " + problem);
  }

  @Test
  void saysThatThereIsNoSuchService() {
    HostEnvironment lonely =
        new HostEnvironment(
            cloud.host(Map.of()).environment(), Path.of("none"), "http://127.0.0.1:1");
    try (VpnClient vpn =
        cloud
            .client(TestAccess.credentials(CredentialsFactory.ecsMetadata(lonely)), time)
            .projectId("project-1")
            .build()) {
      assertThatThrownBy(() -> call(vpn))
          .isInstanceOf(CredentialsException.class)
          .hasMessageStartingWith(SERVICE + " at http://127.0.0.1:1/... cannot be reached: ")
          .hasCauseInstanceOf(IOException.class);
    }
  }

  @Test
  void goesPastTheProxyOfTheUsersEngine() {
    stubTokens(notFound());
    stubKeys(key("ak-1"));
    OkHttpClient httpClient =
        new OkHttpClient.Builder()
            .proxy(
                new Proxy(
                    Proxy.Type.HTTP, new InetSocketAddress(InetAddress.getLoopbackAddress(), 1)))
            .build();
    try (VpnClient vpn = client().okHttpClient(httpClient).build()) {
      assertThatThrownBy(() -> call(vpn)).hasMessageContaining("No connection to Huawei Cloud");
    }
    assertThat(cloud.received(KEY)).hasSize(1);
  }

  @Test
  void isIndependentOfTheUsersHttpClient(@TempDir Path cache) {
    stubTokens(notFound());
    stubKeys(key("ak-1"));
    try (VpnClient vpn = client().okHttpClient(CloudOnly.httpClient(cache)).build()) {
      assertThatThrownBy(() -> call(vpn)).hasMessageContaining("cannot be resolved");
    }
    assertThat(cloud.received(KEY)).hasSize(1);
  }

  /** A key from a cache would be an old one. */
  @Test
  void isNotCached(@TempDir Path cache) {
    stubTokens(notFound());
    stubKeys(
        key("ak-1").withHeader("Cache-Control", "max-age=86400"),
        key("ak-2").withHeader("Cache-Control", "max-age=86400"));
    OkHttpClient httpClient =
        new OkHttpClient.Builder().cache(new Cache(cache.toFile(), 1 << 20)).build();
    for (int i = 0; i < 2; i++) {
      try (VpnClient vpn = client().okHttpClient(httpClient).build()) {
        call(vpn);
      }
    }
    assertThat(cloud.received(KEY)).hasSize(2);
    assertThat(cloud.received(CloudServer.VPN).get(1).getHeader("Authorization"))
        .startsWith("SDK-HMAC-SHA256 Access=ak-2, ");
  }

  private void assertFails(String message) {
    try (VpnClient vpn = client().build()) {
      assertThatThrownBy(() -> call(vpn))
          .isInstanceOf(CredentialsException.class)
          .hasMessage(message);
    }
  }
}
