package io.crosslink.sdk.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a fake accepts over HTTP from anybody who can reach its port, such as a web page. */
class HttpDoorsTest {
  private final FakeZenlayer zenlayer = FakeZenlayer.start();
  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start();

  @AfterEach
  void stop() {
    zenlayer.close();
    huawei.close();
  }

  /** Sends what HTTP clients would refuse to send; returns the whole response. */
  private static String send(FakeCloud<?> cloud, String method, String target, String body)
      throws IOException {
    String endpoint = cloud.endpoint();
    int port = Integer.parseInt(endpoint.substring(endpoint.lastIndexOf(':') + 1));
    try (Socket socket = new Socket("127.0.0.1", port)) {
      String request =
          "%s %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n%s"
              .formatted(method, target, body.getBytes(UTF_8).length, body);
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST /__admin/mappings",
        "POST //__admin/mappings",
        "POST /%5f%5fadmin/mappings",
        "POST /__admin/mappings/import",
        "PUT /__admin/files/x",
        "POST /__admin/shutdown",
        "POST /__admin/reset",
        "POST /__admin/recordings/start",
        "GET /__admin/mappings",
        "GET /__admin/requests",
        "GET /__admin",
        "OPTIONS /__admin/mappings",
      })
  void wireMockIsNotAdministeredOverHttp(String request) throws IOException {
    String stub =
        "{\"request\":{\"urlPattern\":\".*\"},\"response\":{\"proxyBaseUrl\":\"%s\"}}"
            .formatted(huawei.endpoint());
    String[] parts = request.split(" ");

    for (FakeCloud<?> cloud : new FakeCloud<?>[] {zenlayer, huawei}) {
      String response = send(cloud, parts[0], parts[1], stub);

      assertThat(response).matches("(?s)HTTP/1.1 (4|302).*"); // a redirect to its documentation
      assertThat(cloud.wireMock().getStubMappings()).hasSize(1);
      assertThat(send(cloud, "GET", "/", "")).as("it still runs").startsWith("HTTP/1.1 4");
    }
    assertThat(Files.exists(Path.of("src/test/resources/__files/x"))).isFalse();
    assertThat(Files.exists(Path.of("__files/x"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v5/p/customer-gateways?limit=%zz",
        "/v5/p/customer-gateways?%zz=1",
        "/v5/p/customer-gateways?limit=%",
        "/v5/p/customer-gateways?limit=%f",
      })
  void malformedEscapesAreRejectedInTheFormOfTheService(String target) throws IOException {
    assertThat(send(huawei, "GET", target, ""))
        .startsWith("HTTP/1.1 400")
        .contains("\"error_code\"", "\"error_msg\"");
  }

  /** By the HTTP server, as a load balancer would. */
  @ParameterizedTest
  @ValueSource(strings = {"/v5/%zz/customer-gateways", "/v5/p/customer-gateways/%"})
  void malformedPathsAreRejected(String target) throws IOException {
    assertThat(send(huawei, "GET", target, "")).startsWith("HTTP/1.1 400");
    assertThat(send(zenlayer, "GET", target, "")).startsWith("HTTP/1.1 400");
  }

  @Test
  void malformedEscapesAreRejectedInTheFormOfZenlayer() throws IOException {
    assertThat(send(zenlayer, "POST", "/api/v2/sdn?a=%zz", "{}"))
        .startsWith("HTTP/1.1 400")
        .contains("\"requestId\"", "\"code\"", "\"message\"");
  }
}
