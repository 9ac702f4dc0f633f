package io.crosslink.sdk.huawei.internal.auth;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.huawei.CloudServer;
import io.crosslink.sdk.huawei.ManualTime;
import io.crosslink.sdk.huawei.TestAccess;
import io.crosslink.sdk.huawei.internal.endpoint.HostEnvironment;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PodIdentityLoginTest {
  private static final String KEYS = "/v1/credentials";
  private static final String URI = "HC_CONTAINER_CREDENTIALS_FULL_URI";
  private static final String FILE = "HC_CONTAINER_AUTHORIZATION_TOKEN_FILE";
  private static final String SERVICE = "The pod identity service of the cluster";

  @RegisterExtension final CloudServer cloud = new CloudServer();

  private final Path file;
  private final ManualTime time = new ManualTime();

  PodIdentityLoginTest(@TempDir Path folder) throws IOException {
    file = Files.writeString(folder.resolve("token"), "hunter2-pod\n");
  }

  private VpnClient client() {
    return builder().build();
  }

  private VpnClient client(OkHttpClient httpClient) {
    return builder().okHttpClient(httpClient).build();
  }

  private VpnClient.Builder builder() {
    HostEnvironment host =
        cloud.host(Map.of(URI, cloud.url() + KEYS + "?hunter2", FILE, file.toString()));
    return cloud
        .client(TestAccess.credentials(CredentialsFactory.podIdentity(host)), time)
        .projectId("project-1");
  }

  private static void call(VpnClient vpn) {
    vpn.customerGateways().delete("gw-1");
  }

  @Test
  void exchangesTheTokenInTheFileForAKey() {
    cloud.stub(
        post(urlPathEqualTo(KEYS)),
        okJson(
            "{\"credentials\":{\"accessKeyId\":\"ak-1\",\"secretAccessKey\":\"hunter2-sk\","
                + "\"securityToken\":\"hunter2-st\",\"expiration\":\""
                + time.now().plus(Duration.ofHours(1))
                + "\"}}"));
    try (VpnClient vpn = client()) {
      assertThat(cloud.received()).isEmpty();
      call(vpn);
      call(vpn);
    }

    assertThat(cloud.received(KEYS))
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.getHeader("Authorization")).isEqualTo("hunter2-pod");
              assertThat(request.getHeader("Content-Type"))
                  .isEqualToIgnoringCase("application/json; charset=utf-8");
              assertThat(request.getBodyAsString()).isEqualTo("{}");
            });
    assertThat(cloud.received(CloudServer.VPN).get(0).getHeader("Authorization"))
        .startsWith("SDK-HMAC-SHA256 Access=ak-1, ");
  }

  /** What the user's HTTP client does for the cloud is not meant for the cluster. */
  @Test
  void isIndependentOfTheUsersHttpClient(@TempDir Path cache) {
    cloud.stub(
        post(urlPathEqualTo(KEYS)),
        okJson(
            "{\"credentials\":{\"access\":\"ak-1\",\"secret\":\"hunter2-sk\","
                + "\"securitytoken\":\"hunter2-st\",\"expires_at\":\""
                + time.now().plus(Duration.ofHours(1))
                + "\"}}"));
    try (VpnClient vpn = client(CloudOnly.httpClient(cache))) {
      assertThatThrownBy(() -> call(vpn)).hasMessageContaining("cannot be resolved");
    }
    assertThat(cloud.received(KEYS)).hasSize(1);
  }

  @Test
  void saysWhatTheClusterAnswersWithoutShowingIt() {
    cloud.stub(post(urlPathEqualTo(KEYS)), aResponse().withStatus(403).withBody("hunter2"));
    assertFails(SERVICE + " at " + cloud.url() + "/... returned status 403");
    cloud.stub(post(urlPathEqualTo(KEYS)), okJson("{\"credential\":{}}"));
    assertFails(SERVICE + " returned an unusable key: expires_at is missing");
  }

  @Test
  void saysThatTheFileIsMissing() throws IOException {
    Files.delete(file);
    assertFails("The token file " + file + " does not exist");
  }

  @Test
  void saysWhatTheClusterHasNotSet() {
    assertThatThrownBy(() -> CredentialsFactory.podIdentity(cloud.host(Map.of(FILE, "/a/file"))))
        .isInstanceOf(CredentialsException.class)
        .hasMessage(
            "No pod identity, because the cluster has not set both"
                + " HC_CONTAINER_CREDENTIALS_FULL_URI (not set) and"
                + " HC_CONTAINER_AUTHORIZATION_TOKEN_FILE (set)");
    assertThatThrownBy(
            () ->
                CredentialsFactory.podIdentity(cloud.host(Map.of(URI, "no url", FILE, "/a/file"))))
        .isInstanceOf(CredentialsException.class)
        .hasMessage("The environment variable HC_CONTAINER_CREDENTIALS_FULL_URI is not a URL");
  }

  /** Whoever sets the variable, the token must not go to any host in clear text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://keys.example.com/v1/credentials",
        "http://169.254.example.com/",
        "http://10.0.0.1/",
        "http://169.253.0.1/",
        "http://[fd00::1]/",
        "http://localhost.example.com/"
      })
  void sendsNothingOverHttpToAnotherHost(String uri) {
    String name = HttpUrl.get(uri).host();
    assertThatThrownBy(
            () ->
                CredentialsFactory.podIdentity(cloud.host(Map.of(URI, uri, FILE, file.toString()))))
        .isInstanceOf(CredentialsException.class)
        .hasMessage(
            "The environment variable %s uses http on %s: the token of the pod is sent over https"
                + " only, or to a loopback or link-local address",
            URI, name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://keys.example.com/v1/credentials",
        "http://169.254.170.23/v1/credentials",
        "http://[fe80::1]/",
        "http://[::1]:8080/",
        "http://127.0.0.1:8080/"
      })
  void acceptsWhatIsSafe(String uri) {
    assertThat(
            PodIdentityLogin.from(
                cloud.host(Map.of(URI, uri, FILE, file.toString())).environment()))
        .isEqualTo(new PodIdentityLogin(HttpUrl.get(uri), file));
  }

  private void assertFails(String message) {
    try (VpnClient vpn = client()) {
      assertThatThrownBy(() -> call(vpn))
          .isInstanceOf(CredentialsException.class)
          .hasMessage(message);
    }
  }
}
