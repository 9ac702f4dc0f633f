package io.crosslink.sdk.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.huawei.dc.model.AddressFamily;
import io.crosslink.sdk.huawei.dc.model.VirtualInterfacePeer;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.CreateIkePolicyRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnConnectionRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateVpnUserRequest;
import io.crosslink.sdk.huawei.vpn.model.IkeDhGroup;
import io.crosslink.sdk.huawei.vpn.model.IkeVersion;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStyle;
import io.crosslink.sdk.huawei.vpn.model.VpnServer;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of the stand-alone program, and the status that its script polls. */
@NullUnmarked // a missing value fails the test
class StatusPageTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final FakeCloudsServer server =
      FakeCloudsServer.start(new PrintStream(printed, true, UTF_8), "seconds-per-transition=30");
  private final FakeZenlayer zenlayer = server.zenlayer();
  private final FakeHuaweiCloud huawei = server.huawei();
  private final VirtualTime time = huawei.time();
  private final SdnClient sdn =
      zenlayer.sdn().clientBuilder().retryPolicy(RetryPolicy.none()).build();
  private final VpnClient vpn = huawei.vpn().client();

  @AfterEach
  void stop() {
    sdn.close();
    vpn.close();
    server.close();
  }

  private static HttpResponse<String> send(FakeCloud<?> cloud, String method, String path)
      throws Exception {
    return HTTP.send(
        HttpRequest.newBuilder(URI.create(cloud.endpoint() + path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private String statusText() throws Exception {
    return send(zenlayer, "GET", "/crosslink/status.json").body();
  }

  private JsonNode status() throws Exception {
    return Json.mapper().readTree(statusText());
  }

  private static JsonNode group(JsonNode status, String type) {
    return StreamSupport.stream(status.path("resources").spliterator(), false)
        .filter(group -> group.path("type").asText().equals(type))
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  private JsonNode resources(String type) throws Exception {
    return group(status(), type).path("resources");
  }

  private static List<String> texts(JsonNode list, String property) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(each -> each.path(property).asText())
        .toList();
  }

  // The page

  @Test
  void bothPortsHaveThePageWithWhatClientsNeed() throws Exception {
    assertThat(printed.toString(UTF_8)).contains(" " + zenlayer.endpoint() + "/\n");
    for (FakeCloud<?> cloud : new FakeCloud<?>[] {zenlayer, huawei}) {
      HttpResponse<String> page = send(cloud, "GET", "/");
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body())
          .contains(zenlayer.endpoint(), zenlayer.accessKeyPassword(), zenlayer.token())
          .contains(huawei.endpoint(), huawei.accessKey(), huawei.secretKey(), huawei.projectId())
          .contains(huawei.user(), huawei.password(), huawei.accountId())
          .doesNotContain("{{");
    }
  }

  /** The policy of the page forbids anything else. */
  @Test
  void allItsFilesAreServedAndNoOtherHostIsNamed() throws Exception {
    String page = send(huawei, "GET", "/").body();
    List<String> links =
        Pattern.compile("(?:href|src)=\"([^\"#]+)")
            .matcher(page)
            .results()
            .map(it -> it.group(1))
            .toList();
    assertThat(links)
        .containsExactlyInAnyOrder(
            "/favicon.ico", "/crosslink/page.css", "/crosslink/page.js", "/crosslink/status.json");
    for (String link : links) {
      HttpResponse<String> file = send(huawei, "GET", link);
      assertThat(file.statusCode()).as(link).isEqualTo(200);
      assertThat(file.headers().firstValue("Content-Type").orElseThrow())
          .containsPattern("css|javascript|json|svg");
      assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-store");
      assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(file.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
      assertThat(file.headers().firstValue("Content-Security-Policy").orElseThrow())
          .startsWith("default-src 'none'")
          .doesNotContain("unsafe");
    }
    assertThat(page).doesNotContain("<style", " style=", " onclick", "<script>");
  }

  /** The guide is compiled. */
  @Test
  void itsExamplesAreThoseOfTheGuide() throws Exception {
    String page = send(huawei, "GET", "/").body();
    String guide = Files.readString(Path.of("../docs/testing.md"));
    for (String id : new String[] {"java", "environment", "spring"}) {
      String example = page.substring(page.indexOf("<code id=\"" + id + "\">"));
      example = example.substring(example.indexOf('>') + 1, example.indexOf("</code>"));
      assertThat(guide)
          .contains(
              example
                  .replace(zenlayer.endpoint(), "http://127.0.0.1:8091")
                  .replace(huawei.endpoint(), "http://127.0.0.1:8092"));
    }
  }

  // What it shows

  @Test
  void resourcesOfBothCloudsWithTheirStates() throws Exception {
    String office = huawei.vpn().customerGateways().add("lisbon");
    String vpnServer = huawei.vpn().vpnServers().add(VpnServer.builder().build());
    String id = zenlayer.sdn().privateConnects().add("tokyo-lisbon", PrivateConnectStatus.RUNNING);

    JsonNode connect = resources("zenlayer.sdn.privateConnects").path(0);
    assertThat(connect.path("id").asText()).isEqualTo(id);
    assertThat(connect.path("name").asText()).isEqualTo("tokyo-lisbon");
    assertThat(connect.path("state").asText()).isEqualTo("RUNNING");
    Instant start = Instant.parse(connect.path("since").asText());
    assertThat(start).isEqualTo(time.now());

    time.advance(Duration.ofSeconds(20));
    sdn.privateConnects().delete(id);
    connect = resources("zenlayer.sdn.privateConnects").path(0);
    assertThat(connect.path("state").asText()).isEqualTo("DELETING");
    assertThat(connect.path("since").asText()).isEqualTo(start.plusSeconds(20).toString());
    time.advance(Duration.ofSeconds(29));
    assertThat(resources("zenlayer.sdn.privateConnects").path(0)).isEqualTo(connect);
    time.advance(Duration.ofSeconds(1));
    assertThat(texts(resources("zenlayer.sdn.privateConnects"), "state"))
        .containsExactly("RECYCLED");

    JsonNode gateway = resources("huawei.vpn.customerGateways").path(0);
    assertThat(gateway.path("id").asText()).isEqualTo(office);
    assertThat(gateway.path("state").isNull()).isTrue(); // has none
    JsonNode group = resources("huawei.vpn.vpnUserGroups").path(0);
    assertThat(group.path("parent").asText()).isEqualTo(vpnServer);
  }

  @Test
  void callsOfBothClouds() throws Exception {
    sdn.privateConnects().list();
    vpn.customerGateways().list();
    vpn.customerGateways().list();
    huawei.inject(Fault.notFound().on("deleteCustomerGateway"));
    assertThat(catchCode(() -> vpn.customerGateways().delete("cgw-1"))).isEqualTo("VPN.0004");

    JsonNode status = status();
    assertThat(status.path("operations").toString())
        .isEqualTo(
            "[{\"cloud\":\"zenlayer\",\"operation\":\"describePrivateConnects\",\"calls\":1,\"failed\":0},"
                + "{\"cloud\":\"huawei\",\"operation\":\"deleteCustomerGateway\",\"calls\":1,\"failed\":1},"
                + "{\"cloud\":\"huawei\",\"operation\":\"listCustomerGateways\",\"calls\":2,\"failed\":0}]");
    JsonNode last = status.path("calls").path(0);
    assertThat(last.path("number").asInt()).isEqualTo(3);
    assertThat(last.path("operation").asText()).isEqualTo("deleteCustomerGateway");
    assertThat(last.path("status").asInt()).isEqualTo(404);
    assertThat(last.path("errorCode").asText()).isEqualTo("VPN.0004");
    assertThat(last.path("fault").asText()).isEqualTo("NOT_FOUND");
    assertThat(last.path("millis").asDouble()).isPositive();
    assertThat(last.path("time").asText()).isEqualTo(time.now().toString());
    assertThat(texts(status.path("calls"), "cloud"))
        .containsExactly("huawei", "huawei", "huawei", "zenlayer");
  }

  private static String catchCode(Runnable call) {
    try {
      call.run();
    } catch (ServiceException e) {
      return e.errorCode();
    }
    throw new AssertionError("The call has succeeded");
  }

  @Test
  void faultsUntilTheyCanNoLongerApply() throws Exception {
    huawei.inject(Fault.throttled().on("listCustomerGateways").times(2));
    huawei.inject(Fault.serviceBusy().on("listCustomerGateways").onCalls(2));
    zenlayer.inject(Fault.status(503));
    assertThat(texts(status().path("faults"), "fault"))
        .containsExactly(
            "status 503",
            "throttled on listCustomerGateways, 2 times",
            "service busy on listCustomerGateways, calls [2]");

    vpn.customerGateways().list(); // the third attempt succeeds
    JsonNode faults = status().path("faults");
    assertThat(texts(faults, "cloud")).containsExactly("zenlayer");
    assertThat(faults.path(0).path("applied").asInt()).isZero();
    zenlayer.clearFaults();
    assertThat(status().path("faults")).isEmpty();
  }

  @Test
  void onlyTheLastCallsAndTheNewestResourcesAreListed() throws Exception {
    for (int i = 0; i < 101; i++) {
      huawei.vpn().customerGateways().add("office-" + i);
    }
    for (int i = 0; i < 51; i++) {
      vpn.customerGateways().list();
    }
    JsonNode status = status();
    assertThat(status.path("calls")).hasSize(50);
    assertThat(status.path("operations").path(0).path("calls").asInt()).isEqualTo(51);
    JsonNode group = group(status, "huawei.vpn.customerGateways");
    assertThat(group.path("count").asInt()).isEqualTo(101);
    assertThat(texts(group.path("resources"), "name")).hasSize(100).doesNotContain("office-0");
  }

  // What it does not show

  @Test
  void nothingSecretThatAClientHasSent() throws Exception {
    String key = "Example-PSK-7-change-me";
    String password = "Example-Pass-7";
    String token = "token-of-a-client";
    String vpnServer = huawei.vpn().vpnServers().add(VpnServer.builder().build());
    vpn.vpnUsers()
        .create(
            vpnServer,
            CreateVpnUserRequest.builder().name("adalovelace").password(password).build());
    vpn.vpnConnections().create(connection(huawei.vpn().customerGateways().add("lisbon"), key));
    String dublin = huawei.dc().virtualInterfaces().add("dublin");
    huawei
        .dc()
        .virtualInterfacePeers(dublin)
        .add(
            VirtualInterfacePeer.builder()
                .addressFamily(AddressFamily.IPV6)
                .bgpMd5(key) // the service returns it
                .build());
    try (VpnClient other =
        huawei.vpn().clientBuilder().credentials(huawei.passwordCredentials()).build()) {
      other.customerGateways().list();
    }
    HTTP.send(
        HttpRequest.newBuilder(URI.create(huawei.endpoint() + "/v5/x?token=" + token))
            .header("X-Auth-Token", token)
            .header("Authorization", token)
            .POST(HttpRequest.BodyPublishers.ofString("{\"password\":\"" + password + "\"}"))
            .build(),
        HttpResponse.BodyHandlers.discarding());

    assertThat(texts(status().path("operations"), "operation"))
        .contains("createVpnUser", "createVpnConnection", "createToken", "unknown");
    assertThat(texts(resources("huawei.vpn.vpnUsers"), "name")).containsExactly("adalovelace");
    String page = send(huawei, "GET", "/").body();
    assertThat(statusText() + page).doesNotContain(key, password, token);
    assertThat(statusText())
        .doesNotContain(huawei.password(), huawei.secretKey(), zenlayer.accessKeyPassword());
  }

  private static CreateVpnConnectionRequest connection(String gateway, String key) {
    return CreateVpnConnectionRequest.builder()
        .name("lisbon")
        .vgwId("vgw-1")
        .vgwIp("198.51.100.10")
        .cgwId(gateway)
        .style(VpnConnectionStyle.POLICY)
        .peerSubnets("192.168.44.0/24")
        .psk(key)
        .ikepolicy(
            CreateIkePolicyRequest.builder()
                .ikeVersion(IkeVersion.V2)
                .dhGroup(IkeDhGroup.GROUP20)
                .build())
        .build();
  }

  /** The script sets texts; here they must survive as what they are. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=x onerror=alert(1)>",
        "</script><script>alert(1)</script>",
        "\"},{\"name\":\"x",
        "{{huawei.endpoint}}",
        "a\u2028b\u0000c\\\u00e4\ud83d\ude00"
      })
  void namesAreData(String name) throws Exception {
    huawei.vpn().customerGateways().add(name);
    HttpResponse<String> response = send(huawei, "GET", "/crosslink/status.json");
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(texts(resources("huawei.vpn.customerGateways"), "name")).containsExactly(name);
    assertThat(send(huawei, "GET", "/").body()).doesNotContain(name);
  }

  // Requests

  @Test
  void requestsOfThePageAreNoCalls() throws Exception {
    for (String path : new String[] {"/", "/favicon.ico", "/crosslink/status.json"}) {
      send(huawei, "GET", path);
      send(zenlayer, "HEAD", path);
    }
    assertThat(huawei.calls()).isEmpty();
    assertThat(zenlayer.calls()).isEmpty();
    assertThat(printed.toString(UTF_8)).doesNotContain("unknown");

    String id = zenlayer.sdn().privateConnects().add("lisbon", PrivateConnectStatus.RUNNING);
    zenlayer.pollsPerTransition(2);
    sdn.privateConnects().delete(id);
    for (int i = 0; i < 5; i++) {
      assertThat(texts(resources("zenlayer.sdn.privateConnects"), "state"))
          .containsExactly("DELETING"); // reading is no poll
    }
  }

  @Test
  void itIsReadOnly() throws Exception {
    HttpResponse<String> head = send(huawei, "HEAD", "/");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String method : new String[] {"POST", "PUT", "DELETE", "OPTIONS"}) {
      HttpResponse<String> response = send(huawei, method, "/crosslink/status.json");
      assertThat(response.statusCode()).isEqualTo(405);
      assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD");
    }
    assertThat(huawei.calls()).isEmpty();

    assertThat(send(huawei, "POST", "/").statusCode()).isEqualTo(404); // a call without its path
    huawei.assertCalled("unknown", 1);
  }

  /** A site whose name leads to this machine would be the same origin as what it reads. */
  @Test
  void otherSitesCannotReadIt() throws Exception {
    for (String path : new String[] {"/", "/crosslink/status.json"}) {
      for (String host :
          new String[] {"evil.example", "127.0.0.1.evil.example:80", "localhost.x"}) {
        assertThat(withHost(path, host))
            .startsWith("HTTP/1.1 403")
            .doesNotContain(huawei.secretKey());
      }
      for (String host : new String[] {"localhost:1", "127.0.0.1", "[::1]:8092"}) {
        assertThat(withHost(path, host)).startsWith("HTTP/1.1 200");
      }
    }
  }

  private String withHost(String path, String host) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", URI.create(huawei.endpoint()).getPort())) {
      socket
          .getOutputStream()
          .write(
              "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                  .formatted(path, host)
                  .getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  @Test
  void fakesOfTestsHaveNoPage() throws Exception {
    try (FakeHuaweiCloud fake = FakeHuaweiCloud.start()) {
      for (String path : new String[] {"/", "/crosslink/status.json"}) {
        assertThat(send(fake, "GET", path).statusCode()).isEqualTo(404);
      }
      fake.assertCalled("unknown", 2);
    }
  }

  // Concurrency

  @Test
  void isReadWhileClientsCall() throws Exception {
    int callers = 4;
    int rounds = 25;
    AtomicInteger running = new AtomicInteger(callers);
    ExecutorService pool = Executors.newFixedThreadPool(callers + 2);
    List<Future<?>> tasks = new ArrayList<>();
    for (int i = 0; i < callers; i++) {
      String name = "office-" + i;
      tasks.add(
          pool.submit(
              () -> {
                for (int round = 0; round < rounds; round++) {
                  String id = huawei.vpn().vpnServers().add(VpnServer.builder().build());
                  String connect =
                      zenlayer.sdn().privateConnects().add(name, PrivateConnectStatus.RUNNING);
                  sdn.privateConnects().delete(connect);
                  vpn.vpnUsers().list(id);
                  huawei.vpn().vpnServers().remove(id); // its children are being read
                }
                return running.decrementAndGet();
              }));
    }
    for (int i = 0; i < 2; i++) {
      tasks.add(
          pool.submit(
              () -> {
                while (running.get() > 0) {
                  assertThat(status().path("resources").isArray()).isTrue();
                }
                return null;
              }));
    }
    for (Future<?> task : tasks) {
      task.get();
    }
    pool.shutdown();
    JsonNode operations = status().path("operations");
    assertThat(
            StreamSupport.stream(operations.spliterator(), false)
                .collect(
                    Collectors.toMap(
                        each -> each.path("operation").asText(),
                        each -> each.path("calls").asInt())))
        .containsEntry("deletePrivateConnect", callers * rounds)
        .containsEntry("listVpnUsers", callers * rounds)
        .hasSize(2);
  }
}
