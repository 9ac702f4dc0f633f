package io.crosslink.sdk.huawei.internal.auth;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.unauthorized;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.error.PermissionDeniedException;
import io.crosslink.sdk.huawei.CloudServer;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.ManualTime;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class FederatedLoginTest {
  private static final String ID_TOKEN_TOKENS = "/v3.0/OS-AUTH/id-token/tokens";
  private static final String KEYS = "/v3.0/OS-CREDENTIAL/securitytokens";
  private static final String FEDERATED = "hunter2-" + "y".repeat(5_000);
  private static final String ID_TOKEN = "hunter2-" + "x".repeat(3_000);
  private static final Instant EXPIRY = ManualTime.START.plus(Duration.ofHours(6));

  @RegisterExtension final CloudServer cloud = new CloudServer();

  private final Path file;
  private final ManualTime time = new ManualTime();

  FederatedLoginTest(@TempDir Path folder) throws IOException {
    file = Files.writeString(folder.resolve("token"), ID_TOKEN + "\n");
  }

  @BeforeEach
  void stub() {
    cloud.stub(post(urlPathEqualTo(ID_TOKEN_TOKENS)), CloudServer.token(FEDERATED, EXPIRY));
    cloud.stubInTurn(
        post(urlPathEqualTo(KEYS)), key("ak-1", EXPIRY), key("ak-2", EXPIRY.plusSeconds(1)));
  }

  private static ResponseDefinitionBuilder key(String id, Instant expiresAt) {
    return aResponse()
        .withStatus(201)
        .withBody(
            "{\"credential\":{\"access\":\""
                + id
                + "\",\"secret\":\"hunter2-sk\",\"securitytoken\":\"hunter2-st\",\"expires_at\":\""
                + expiresAt.toString().replace("Z", ".000000Z")
                + "\"}}");
  }

  private VpnClient client() {
    return cloud
        .client(HuaweiCredentials.ofIdToken("branch-clusters", file), time)
        .projectId("project-1")
        .build();
  }

  private static void call(VpnClient vpn) {
    vpn.customerGateways().delete("gw-1");
  }

  @Test
  void exchangesTheIdTokenForATemporaryKeyThatSigns() {
    try (VpnClient vpn = client()) {
      assertThat(cloud.received()).isEmpty();
      call(vpn);
      call(vpn);
    }

    assertThat(cloud.received(ID_TOKEN_TOKENS))
        .singleElement()
        .satisfies(
            login -> {
              assertThat(login.getHeader("X-Idp-Id")).isEqualTo("branch-clusters");
              assertThat(login.containsHeader("Authorization")).isFalse();
              assertThat(login.getBodyAsString())
                  .isEqualTo("{\"auth\":{\"id_token\":{\"id\":\"" + ID_TOKEN + "\"}}}");
            });
    assertThat(cloud.received(KEYS))
        .singleElement()
        .satisfies(
            exchange -> {
              assertThat(exchange.containsHeader("Authorization")).isFalse();
              assertThat(exchange.getBodyAsString())
                  .isEqualTo(
                      "{\"auth\":{\"identity\":{\"methods\":[\"token\"],\"token\":{"
                          + "\"id\":\""
                          + FEDERATED
                          + "\",\"duration_seconds\":21600}}}}");
            });
    LoggedRequest call = cloud.received(CloudServer.VPN).get(1);
    assertThat(call.getHeader("Authorization"))
        .startsWith("SDK-HMAC-SHA256 Access=ak-1, SignedHeaders=host;x-project-id;x-sdk-date;");
    assertThat(call.getHeader("X-Security-Token")).isEqualTo("hunter2-st");
    assertThat(call.getUrl()).isEqualTo("/v5/project-1/customer-gateways/gw-1");
  }

  @Test
  void readsTheFileAnewForEveryKey() throws IOException {
    try (VpnClient vpn = client()) {
      call(vpn);
      Files.writeString(file, "hunter2-id-token-2");
      time.pass(Duration.ofHours(6));
      call(vpn);
    }

    assertThat(cloud.received(ID_TOKEN_TOKENS).get(1).getBodyAsString())
        .contains("hunter2-id-token-2");
    assertThat(cloud.received(CloudServer.VPN).get(1).getHeader("Authorization"))
        .contains("Access=ak-2,");
  }

  @Test
  void getsAnotherKeyForOneThatIsRefused() {
    cloud.stubInTurn(any(urlPathMatching(CloudServer.VPN)), unauthorized(), noContent());
    try (VpnClient vpn = client()) {
      call(vpn);
    }

    assertThat(cloud.received(CloudServer.VPN))
        .extracting(
            call -> call.getHeader("Authorization").replaceFirst(".*Access=([^,]*),.*", "$1"))
        .containsExactly("ak-1", "ak-2");
  }

  @Test
  void derivesKeysOfTheKeyIfToldSo() {
    try (VpnClient vpn =
        cloud
            .client(HuaweiCredentials.ofIdToken("branch-clusters", file).withDerivedSigning(), time)
            .projectId("project-1")
            .build()) {
      call(vpn);
    }
    assertThat(cloud.onlyCall().getHeader("Authorization"))
        .startsWith("V11-HMAC-SHA256 Credential=ak-1/20260301/eu-de/vpn, ");
  }

  @Test
  void saysWhatIsWrongWithTheFile() throws IOException {
    Files.writeString(file, " \n");
    assertFails("The token file " + file + " cannot be used: the token must not be blank");
    Files.writeString(file, "hunter2 and more");
    assertFails(
        "The token file "
            + file
            + " cannot be used: the token must be visible ASCII without blanks inside");
    Files.delete(file);
    assertFails("The token file " + file + " does not exist");
    assertThat(cloud.received()).isEmpty();
  }

  @Test
  void saysWhatIamSays() {
    cloud.stub(
        post(urlPathEqualTo(ID_TOKEN_TOKENS)),
        aResponse()
            .withStatus(403)
            .withBody(
                "{\"error_code\":\"IAM.0003\",\"error_msg\":\"Policy doesn't allow it,"
                    + " "
                    + ID_TOKEN
                    + ".\"}"));
    try (VpnClient vpn = client()) {
      assertThatThrownBy(() -> call(vpn))
          .isInstanceOf(CredentialsException.class)
          .hasMessage(
              "The federated login at IAM failed: Huawei Cloud: Policy doesn't allow it, ***."
                  + " (operation createTokenWithIdToken"
                  + cloud.destination()
                  + ", status 403, code IAM.0003, request id unknown)")
          .hasCauseInstanceOf(PermissionDeniedException.class);
    }
  }

  @Test
  void saysWhatTheKeyLacks() {
    cloud.stub(
        post(urlPathEqualTo(KEYS)),
        aResponse()
            .withStatus(201)
            .withBody(
                "{\"credential\":{\"access\":\"ak-1\",\"secret\":\"hunter2-sk\","
                    + "\"expires_at\":\"2026-03-02T12:00:00Z\"}}"));
    assertFails(
        "IAM reported success, but the response lacks securitytoken (status 201, request id null)");
  }

  private void assertFails(String message) {
    try (VpnClient vpn = client()) {
      assertThatThrownBy(() -> call(vpn))
          .isInstanceOf(CredentialsException.class)
          .hasMessage(message);
    }
  }

  @Test
  void showsWhereTheTokenIsButNotTheToken() {
    assertThat(HuaweiCredentials.ofIdToken("branch-clusters", file))
        .hasToString(
            "HuaweiCredentials{identityProvider=branch-clusters, idTokenFile=" + file + "}");
  }
}
