package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.crosslink.sdk.huawei.vpn.model.ConnectionMonitor;
import io.crosslink.sdk.huawei.vpn.model.ConnectionMonitorStatus;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayStatus;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that the fake of Huawei Cloud rejects, sent by a raw client with a token. */
class FakeVpnErrorsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
  private final HttpClient http = HttpClient.newHttpClient();

  FakeVpnErrorsTest() {
    huawei.vpn().customerGateways().add(CustomerGateway.builder().id("cgw-used").build());
    huawei
        .vpn()
        .vpnGateways()
        .add(VpnGateway.builder().id("vgw-used").status(VpnGatewayStatus.ACTIVE).build());
    huawei
        .vpn()
        .vpnGateways()
        .add(VpnGateway.builder().id("vgw-new").status(VpnGatewayStatus.PENDING_CREATE).build());
    add("watched", VpnConnectionStatus.ACTIVE);
    add("frozen", VpnConnectionStatus.FREEZED);
    add("dying", VpnConnectionStatus.PENDING_DELETE);
    add("changing", VpnConnectionStatus.PENDING_UPDATE);
    huawei.vpn().connectionMonitors().add("watched", ConnectionMonitorStatus.ACTIVE);
  }

  private void add(String id, VpnConnectionStatus status) {
    huawei
        .vpn()
        .vpnConnections()
        .add(
            VpnConnection.builder()
                .id(id)
                .cgwId("cgw-used")
                .vgwId("vgw-used")
                .status(status)
                .build());
  }

  @AfterEach
  void stop() {
    huawei.close();
  }

  private HttpResponse<String> send(String token, String method, String path, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(huawei.endpoint() + path))
            .header("Content-Type", "application/json")
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    if (!token.isEmpty()) {
      request.header("X-Auth-Token", token);
    }
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private String token() {
    HttpResponse<String> response =
        send(
            "",
            "POST",
            "/v3/auth/tokens",
            """
            {"auth": {
              "identity": {"methods": ["password"], "password": {"user": {
                "name": "%s", "password": "%s", "domain": {"name": "%s"}}}},
              "scope": {"project": {"name": "%s"}}}}
            """
                .formatted(huawei.user(), huawei.password(), huawei.account(), huawei.region()));
    assertThat(response.statusCode()).isEqualTo(201);
    return response.headers().firstValue("X-Subject-Token").orElseThrow();
  }

  @Test
  void answersWhoHasAToken() {
    String path = "/v5/" + huawei.projectId() + "/customer-gateways";
    assertThat(send(token(), "GET", path, "").statusCode()).isEqualTo(200);
    assertRefused(401, "VPN.0010", send("made-up", "GET", path, ""));
    assertRefused(401, "APIGW.0301", send("", "GET", path, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      value = {
        "POST | customer-gateways | {\"customer_gateway\":{}} | 400 | VPN.0001",
        "POST | customer-gateways | {} | 400 | VPN.0001",
        "POST | customer-gateways | no JSON | 400 | VPN.0001",
        "POST | customer-gateways | {\"customer_gateway\":{\"id_value\":7}} | 400 | VPN.0001",
        "POST | customer-gateways | {\"customer_gateway\":{\"id_value\":\"203.0.113.1\",\"bgp_asn\":0}} | 400 | VPN.0001",
        "GET | customer-gateways?limit=2001 | '' | 400 | VPN.0001",
        "GET | customer-gateways?limit=many | '' | 400 | VPN.0001",
        "GET | customer-gateways/none | '' | 404 | VPN.0004",
        "GET | vpn-gateways/none | '' | 404 | VPN.0509",
        "DELETE | customer-gateways/cgw-used | '' | 400 | VPN.0001",
        "DELETE | vpn-gateways/vgw-used | '' | 400 | VPN.0001",
        "DELETE | vpn-gateways/vgw-new | '' | 403 | VPN.0003",
        "DELETE | vpn-connection/watched | '' | 400 | VPN.0001",
        "DELETE | vpn-connection/frozen | '' | 400 | VPN.0001",
        "DELETE | vpn-connection/dying | '' | 425 | VPN.0009",
        "DELETE | vpn-connection/none | '' | 404 | VPN.0004",
        "PATCH | customer-gateways | {} | 404 | APIGW.0101",
        "GET | customer-gatewayz | '' | 404 | APIGW.0101",
      })
  void refusesWhatTheServiceRefuses(
      String method, String path, String body, int status, String code) {
    int before = huawei.calls().size();
    assertRefused(
        status, code, send(token(), method, "/v5/" + huawei.projectId() + "/" + path, body));
    assertThat(huawei.calls().get(before + 1).errorCode()).isEqualTo(code);
    assertThat(huawei.vpn().connectionMonitors().list())
        .extracting(ConnectionMonitor::getVpnConnectionId)
        .containsExactly("watched");
    assertThat(huawei.vpn().vpnConnections().list()).hasSize(4);
    assertThat(huawei.vpn().vpnGateways().list()).hasSize(2);
    assertThat(huawei.vpn().customerGateways().list()).hasSize(1);
  }

  @Test
  void iamRefusesInItsOwnWords() {
    HttpResponse<String> old = send("", "POST", "/v3/auth/tokens", "no JSON");
    assertThat(old.statusCode()).isEqualTo(400);
    JsonNode error = read(old.body()).path("error");
    assertThat(error.path("code").intValue()).isEqualTo(400);
    assertThat(error.path("message").asText()).contains("body");
    assertThat(read(old.body()).has("error_code")).isFalse();

    String idToken = "/v3.0/OS-AUTH/id-token/tokens";
    assertRefused(400, "IAM.0011", send("", "POST", idToken, "no JSON"));
    String key = "/v3.0/OS-CREDENTIAL/securitytokens";
    assertRefused(400, "IAM.0011", send("", "POST", key, "no JSON"));
    assertThat(huawei.calls())
        .extracting(RecordedCall::errorCode)
        .containsExactly("400", "IAM.0011", "IAM.0011");
  }

  private static void assertRefused(int status, String code, HttpResponse<String> response) {
    JsonNode body = read(response.body());
    assertThat(body.path("error_code").asText()).as(response.body()).isEqualTo(code);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("X-Request-Id"))
        .hasValue(body.path("request_id").asText());
  }

  private static JsonNode read(String body) {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      throw new AssertionError(body, e);
    }
  }
}
