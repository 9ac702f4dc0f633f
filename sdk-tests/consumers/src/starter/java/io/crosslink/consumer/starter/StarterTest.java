package io.crosslink.consumer.starter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.Fault;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** The starter in a web application with actuator, as the same source for every Spring Boot. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "crosslink.huawei.region=eu-west-101",
      "crosslink.huawei.credentials.access-key=the-id",
      "crosslink.huawei.credentials.secret-key=hidden-1",
      "crosslink.huawei.accounts.branch.credentials.token=hidden-2",
      "crosslink.zenlayer.credentials.process=/bin/vault,hidden-3",
      "management.endpoints.web.exposure.include=health,env,configprops",
      "management.endpoint.env.show-values=always",
      "management.endpoint.configprops.show-values=always",
      "management.endpoint.health.show-details=always",
      "management.health.crosslink.enabled=true",
      "management.health.crosslink.time-to-live=0s"
    })
@Import(Fakes.class)
class StarterTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  @Autowired private FakeHuaweiCloud huawei;
  @Autowired private VpnClient vpn;
  @Autowired private MeterRegistry meters;

  @Autowired private Offices offices;

  @Value("${local.server.port}")
  private int port;

  @Test
  void allClientsCallTheFake() {
    String id = huawei.vpn().customerGateways().add("lisbon");

    assertThat(offices.vpn).isSameAs(vpn);
    assertThat(offices.branch).isNotSameAs(vpn);
    assertThat(offices.branch.customerGateways().get(id).getName()).isEqualTo("lisbon");
  }

  /** As sdk-micrometer is on the class path. */
  @Test
  void callsAreMeasured() {
    vpn.customerGateways().listAll().toList();

    assertThat(
            meters
                .get("crosslink.client.call")
                .tag("crosslink.operation", "listCustomerGateways")
                .timer()
                .count())
        .isPositive();
    assertThat(meters.find("crosslink.http.client.connections").gauges()).isNotEmpty();
  }

  /** Jackson 2 writes it with Spring Boot 3, Jackson 3 with Spring Boot 4. */
  @Test
  void aControllerReturnsAModel() throws Exception {
    CustomerGateway gateway =
        vpn.customerGateways().get(huawei.vpn().customerGateways().add("porto"));

    HttpResponse<String> response = get("/gateways/" + gateway.getId());

    assertThat(MAPPER.readTree(response.body()))
        .isEqualTo(MAPPER.readTree(gateway.toJsonWithSecrets()));
  }

  @Test
  void aControllerReceivesAModel() throws Exception {
    HttpResponse<String> response =
        send(
            HttpRequest.newBuilder(uri("/gateways"))
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        """
                        {"name": "faro", "id_type": "ip", "id_value": "203.0.113.9", "new": 1}
                        """)));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(MAPPER.readTree(response.body()).get("name").asText()).isEqualTo("faro");
  }

  @Test
  void theHealthIsThatOfTheClouds() throws Exception {
    JsonNode up = MAPPER.readTree(get("/actuator/health").body()).at("/components/crosslink");
    assertThat(up.get("status").asText()).isEqualTo("UP");
    assertThat(up.get("details").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("branchIamClient", "iamClient", "sdnClient");

    huawei.inject(Fault.throttled().on("listProjects").times(1));
    HttpResponse<String> down = get("/actuator/health");
    assertThat(down.statusCode()).isEqualTo(503);
    assertThat(down.body()).contains("RateLimitedException");
  }

  @Test
  void theActuatorShowsNoSecrets() throws Exception {
    for (String endpoint : new String[] {"/actuator/env", "/actuator/configprops"}) {
      assertThat(get(endpoint).body()).contains("the-id", "******").doesNotContain("hidden-");
    }
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(uri(path)));
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), BodyHandlers.ofString());
  }
}
