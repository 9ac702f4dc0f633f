package io.crosslink.sdk.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.crosslink.sdk.testkit.junit.FakeClouds;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a fake accepts over HTTP from anything that can reach its port, such as a web page. */
@FakeClouds(perClass = true)
class HttpDoorsTest {
  private static final String STUB =
      "{\"request\":{\"urlPattern\":\".*\"},\"response\":{\"proxyBaseUrl\":\"http://192.0.2.1\"}}";

  /** Sends what HTTP clients would not send; returns the whole response. */
  private static String send(FakeCloud<?> cloud, String request, String header, String body)
      throws IOException {
    try (Socket socket = new Socket("127.0.0.1", URI.create(cloud.endpoint()).getPort())) {
      String text =
          "%s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n%s\r\nContent-Length: %d\r\n\r\n%s"
              .formatted(request, header, body.length(), body);
      socket.getOutputStream().write(text.getBytes(ISO_8859_1));
      socket.shutdownOutput(); // after a rejected CONNECT, Jetty would wait for more
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private static String send(FakeCloud<?> cloud, String request, String body) throws IOException {
    return send(cloud, request, "Content-Type: text/plain", body);
  }

  private static void assertInForm(FakeCloud<?> cloud, String response, int status) {
    assertThat(response)
        .startsWith("HTTP/1.1 " + status)
        .contains("Content-Type: application/json")
        .contains(cloud instanceof FakeHuaweiCloud ? "\"error_code\"" : "\"requestId\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST /__admin/mappings",
        "POST //__admin/mappings",
        "POST /%5f%5fadmin/mappings",
        "POST /%5f_admin/mappings",
        "POST /x/../__admin/mappings",
        "POST /__admin;x=1/mappings",
        "POST /__admin/mappings/import",
        "POST /__admin/settings",
        "POST /__admin/shutdown",
        "POST /__admin/reset",
        "POST /__admin/recordings/start",
        "PUT /__admin/files/x",
        "DELETE /__admin/mappings",
        "OPTIONS /__admin/mappings",
        "GET /__admin",
        "GET /__admin/",
        "GET /__admin/mappings",
        "GET /__admin/requests",
        "GET /__admin/docs",
        "GET /__admin/swagger-ui/",
        "GET /__admin/recorder/",
        "GET /__files/served.txt", // in the test resources
        "GET /%5f%5ffiles/served.txt",
      })
  void nothingButTheServiceIsServed(String request, FakeZenlayer zenlayer, FakeHuaweiCloud huawei)
      throws IOException {
    for (FakeCloud<?> cloud : new FakeCloud<?>[] {zenlayer, huawei}) {
      addStub(cloud);
      assertInForm(cloud, send(cloud, request, STUB), 404);
      assertUntouched(cloud);
    }
  }

  private static void addStub(FakeCloud<?> cloud) {
    cloud.wireMock().resetMappings();
    cloud.wireMock().stubFor(WireMock.get("/of-the-test"));
  }

  private static void assertUntouched(FakeCloud<?> cloud) throws IOException {
    assertThat(cloud.wireMock().getStubMappings()).hasSize(1);
    assertInForm(cloud, send(cloud, "GET /x", ""), 404); // it still runs
    assertThat(Files.exists(Path.of("src/test/resources/__files/x"))).isFalse();
    assertThat(Files.exists(Path.of("__files/x"))).isFalse();
  }

  @Test
  void theStandAloneProgramIsNotAdministeredEither() throws IOException {
    PrintStream discarded = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
    try (FakeCloudsServer server = FakeCloudsServer.start(discarded)) {
      for (FakeCloud<?> cloud : new FakeCloud<?>[] {server.zenlayer(), server.huawei()}) {
        addStub(cloud);
        assertInForm(cloud, send(cloud, "POST /__admin/mappings", STUB), 404);
        assertInForm(cloud, send(cloud, "PUT /__admin/files/x", STUB), 404);
        assertInForm(cloud, send(cloud, "POST /__admin/shutdown", ""), 404);
        assertUntouched(cloud);
      }
    }
  }

  /** A client that has the fake as its proxy would wait for a tunnel that leads nowhere. */
  @ParameterizedTest
  @ValueSource(strings = {"CONNECT 192.0.2.1:443", "GET http://192.0.2.1/x"})
  void fakesAreNotProxies(String request, FakeZenlayer zenlayer, FakeHuaweiCloud huawei)
      throws IOException {
    for (FakeCloud<?> cloud : new FakeCloud<?>[] {zenlayer, huawei}) {
      assertThat(send(cloud, request, "")).startsWith("HTTP/1.1 4").contains("application/json");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v5/p/customer-gateways?limit=%zz",
        "/v5/p/customer-gateways?%zz=1",
        "/v5/p/customer-gateways?limit=%",
        "/v5/p/customer-gateways?limit=%f",
        "/v5/p/customer-gateways?limit=%u0041",
        "/v5/p/customer-gateways?limit=\u00e4",
        "/v5/%zz/customer-gateways",
        "/v5/p/customer-gateways/%",
        "/v5/p/%00",
        "/../v5",
        "v5",
      })
  void malformedTargetsAreRejected(String target, FakeZenlayer zenlayer, FakeHuaweiCloud huawei)
      throws IOException {
    assertInForm(huawei, send(huawei, "GET " + target, ""), 400);
    assertInForm(zenlayer, send(zenlayer, "POST " + target, "{}"), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Type: multipart/form-data",
        "Content-Type: Multipart/Mixed; boundary=x",
        "Content-Encoding: gzip",
        "Content-Encoding: deflate, gzip",
        "Bad Header: 1",
        "NoColon",
        "Cookie: \u0001",
        "Content-Length: x",
        "Transfer-Encoding: x",
      })
  void malformedHeadersAreRejected(String header, FakeZenlayer zenlayer, FakeHuaweiCloud huawei)
      throws IOException {
    assertInForm(huawei, send(huawei, "POST /v5/p/customer-gateways", header, "{}"), 400);
    assertInForm(zenlayer, send(zenlayer, "POST /api/v2/sdn", header, "{}"), 400);
  }

  /** WireMock's log would read the body after the request has been applied, and fail. */
  @Test
  void anUnknownCharsetIsOfNoImportance(FakeZenlayer zenlayer, FakeHuaweiCloud huawei)
      throws IOException {
    String header = "Content-Type: application/json; charset=nope";
    assertInForm(huawei, send(huawei, "POST /v5/p/customer-gateways", header, "{}"), 401);
    assertInForm(zenlayer, send(zenlayer, "POST /api/v2/sdn", header, "{}"), 401);
  }
}
