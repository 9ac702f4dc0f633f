package io.crosslink.sdk.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.examples.InventorySource.Place;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.HuaweiRegion;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.Fault;
import io.crosslink.sdk.zenlayer.sdn.model.PortStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InventoryTest {
  private static final List<String> ALL_OF_ONE_ACCOUNT =
      List.of(
          "SDN - private connect",
          "SDN - port",
          "SDN - cloud router",
          "SDN - edge point",
          "VPN eu-west-101 VPN gateway",
          "VPN eu-west-101 gateway certificate",
          "VPN eu-west-101 customer gateway",
          "VPN eu-west-101 VPN connection",
          "VPN eu-west-101 connection monitor",
          "VPN eu-west-101 P2C VPN gateway",
          "VPN eu-west-101 VPN server",
          "VPN eu-west-101 user",
          "VPN eu-west-101 user group",
          "VPN eu-west-101 access policy",
          "EIP eu-west-101 elastic IP",
          "EIP eu-west-101 bandwidth",
          "VPC eu-west-101 VPC",
          "VPC eu-west-101 subnet",
          "VPC eu-west-101 route table",
          "VPC eu-west-101 security group",
          "DC eu-west-101 direct connect",
          "DC eu-west-101 virtual gateway",
          "DC eu-west-101 virtual interface",
          "DC eu-west-101 virtual interface peer",
          "ER eu-west-101 enterprise router",
          "ER eu-west-101 attachment",
          "ER eu-west-101 router route table",
          "ER eu-west-101 association",
          "ER eu-west-101 propagation",
          "ER eu-west-101 static route",
          "ER eu-west-101 flow log",
          "VPN ap-southeast-3 VPN gateway",
          "VPN ap-southeast-3 customer gateway",
          "VPN ap-southeast-3 VPN connection",
          "VPN ap-southeast-3 connection monitor",
          "EIP ap-southeast-3 elastic IP",
          "EIP ap-southeast-3 bandwidth",
          "VPC ap-southeast-3 VPC",
          "VPC ap-southeast-3 subnet",
          "VPC ap-southeast-3 route table",
          "VPC ap-southeast-3 security group",
          "VPN tr-west-1 VPN gateway",
          "VPN tr-west-1 customer gateway",
          "VPN tr-west-1 VPN connection",
          "VPN tr-west-1 connection monitor",
          "EIP tr-west-1 elastic IP",
          "EIP tr-west-1 bandwidth",
          "VPC tr-west-1 VPC",
          "VPC tr-west-1 subnet",
          "VPC tr-west-1 route table",
          "VPC tr-west-1 security group");
  private static final int RESOURCES = 2 * ALL_OF_ONE_ACCOUNT.size();

  private final InventoryFakes fakes = new InventoryFakes();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private OkHttpClient http = InventoryClouds.http(8);

  @AfterEach
  void stop() {
    http.dispatcher().executorService().shutdown();
    fakes.close();
  }

  @Test
  void printsATable() {
    assertThat(run()).isZero();

    List<List<String>> lines = out.toString(UTF_8).lines().map(InventoryTest::columns).toList();
    assertThat(lines.get(0))
        .containsExactly("ACCOUNT", "SERVICE", "REGION", "KIND", "NAME", "STATUS", "ID", "OWNER");
    assertThat(lines.stream().skip(1).map(line -> String.join(" ", line.subList(0, 4))))
        .containsExactlyInAnyOrderElementsOf(
            InventoryFakes.ACCOUNTS.stream()
                .flatMap(account -> ALL_OF_ONE_ACCOUNT.stream().map(kind -> account + " " + kind))
                .toList());
    assertThat(lines.stream().map(line -> String.join(" ", line.subList(0, 6))))
        .contains(
            "backbone SDN - port backbone-tokyo RUNNING",
            "branches VPN tr-west-1 customer gateway branches-office -");
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  private static List<String> columns(String line) {
    return Arrays.asList(line.split(" {2,}"));
  }

  @Test
  void writesJsonWithAllProperties() {
    assertThat(run("--json")).isZero();

    assertThat(resources()).hasSize(RESOURCES);
    assertThat(json().get("failures")).isEmpty();
    JsonNode user = resource("user", "anna");
    JsonNode server =
        resources()
            .filter(each -> text(each, "kind").equals("VPN server"))
            .findFirst()
            .orElseThrow();
    assertThat(text(user, "owner")).isEqualTo(text(server, "id"));
    assertThat(user.get("properties").get("name").textValue()).isEqualTo("anna");
    assertThat(resource("port", "backbone-tokyo").get("properties").get("portStatus").textValue())
        .isEqualTo("RUNNING");
  }

  @Test
  void writesCsv() {
    String name = "=HYPERLINK(\"http://203.0.113.9/\"), office";
    fakes.huawei("branches", "tr-west-1").vpn().customerGateways().add(name);
    fakes.huawei("branches", "tr-west-1").vpn().customerGateways().add("Zürich; 1");

    assertThat(run("--csv")).isZero();

    List<List<String>> lines = Rfc4180.parse(out.toString(UTF_8));
    assertThat(lines).hasSize(1 + RESOURCES + 2).allMatch(line -> line.size() == 8);
    assertThat(lines.get(0)).startsWith("account", "service", "region", "kind", "name");
    assertThat(lines).extracting(line -> line.get(4)).contains("'" + name, "Zürich; 1");
  }

  @Test
  void writesToAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("inventory.csv");

    assertThat(run("--csv", "--output", file.toString())).isZero();

    assertThat(Rfc4180.parse(Files.readString(file))).hasSize(1 + RESOURCES);
    assertThat(out.toString(UTF_8)).isEmpty();
    assertThat(run("--csv", "--output", folder.resolve("none/inventory.csv").toString()))
        .isEqualTo(1);
    assertThat(err.toString(UTF_8)).startsWith("Cannot write " + folder);
  }

  @Test
  void aForbiddenRegionHidesNoOther() {
    fakes.huawei("backbone", "tr-west-1").inject(Fault.forbidden());

    assertThat(run("--json")).isEqualTo(1);

    assertThat(resources()).hasSize(RESOURCES - 10);
    assertThat(failures())
        .extracting(failure -> text(failure, "kind"))
        .containsExactly(
            "VPN gateway",
            "customer gateway",
            "VPN connection",
            "connection monitor",
            "P2C VPN gateway",
            "VPN server",
            "elastic IP",
            "bandwidth",
            "VPC",
            "subnet",
            "route table",
            "security group",
            "VPC peering connection",
            "direct connect",
            "virtual gateway",
            "virtual interface",
            "global DC gateway",
            "enterprise router");
    assertThat(failures())
        .allMatch(
            failure ->
                text(failure, "account").equals("backbone")
                    && text(failure, "region").equals("tr-west-1")
                    && text(failure, "problem")
                        .matches(".*(status 403|code DC.0013|code ER.04009012).*"));
    assertThat(err.toString(UTF_8).lines())
        .hasSize(18)
        .anyMatch(
            line ->
                line.startsWith("Not listed: VPN gateway; VPN of backbone in tr-west-1: ")
                    && line.contains("listVpnGateways"));
  }

  @Test
  void aKindThatFailsHidesNoOther() {
    FakeHuaweiCloud cloud = fakes.huawei("branches", "eu-west-101");
    cloud.inject(Fault.status(500).on("listVpnUsers"));

    assertThat(run("--csv")).isEqualTo(1);

    assertThat(Rfc4180.parse(out.toString(UTF_8))).hasSize(1 + RESOURCES - 1);
    assertThat(err.toString(UTF_8))
        .startsWith("Not listed: user; VPN of branches in eu-west-101: ")
        .hasLineCount(1);
  }

  @Test
  void aRejectedLoginHidesNoOtherAccount() {
    for (String region : InventoryFakes.REGIONS) {
      fakes.huawei("branches", region).inject(Fault.loginRejected());
    }

    assertThat(run("--json")).isEqualTo(1);

    assertThat(resources().filter(each -> text(each, "account").equals("backbone")))
        .hasSize(RESOURCES / 2);
    assertThat(resources().filter(each -> text(each, "account").equals("branches"))).hasSize(4);
    assertThat(failures()).hasSize(3 * 18);
    assertThat(err.toString(UTF_8)).contains("; EIP of branches in tr-west-1: ");
  }

  @Test
  void anAccountWithoutCredentialsHidesNoOther() {
    List<InventorySource> sources = new ArrayList<>(fakes.sources(http));
    sources.add(
        0,
        new InventorySource(
            new Place("retired", "SDN", ""),
            () -> {
              throw new CredentialsException("No such profile");
            }));

    assertThat(run(sources, "--json")).isEqualTo(1);

    assertThat(resources()).hasSize(RESOURCES);
    assertThat(err.toString(UTF_8))
        .isEqualTo(
            "Not listed: everything; SDN of retired: No such profile" + System.lineSeparator());
  }

  @Test
  void aThrottledListingIsComplete() {
    FakeHuaweiCloud cloud = fakes.huawei("backbone", "eu-west-101");
    cloud.inject(Fault.throttled().on("listVpnConnections").times(2));

    assertThat(run("--json")).isZero();

    assertThat(resources()).hasSize(RESOURCES);
    cloud.assertCalled("listVpnConnections", 3);
  }

  @Test
  void readsAllPages() {
    FakeHuaweiCloud cloud = fakes.huawei("backbone", "eu-west-101");
    for (int i = 0; i < 450; i++) {
      cloud.vpn().customerGateways().add("office-" + i);
    }
    for (int i = 0; i < 250; i++) {
      fakes.zenlayer("branches").sdn().ports().add("port-" + i, PortStatus.RUNNING);
    }

    assertThat(run("--json")).isZero();

    assertThat(resources().map(each -> text(each, "id")).distinct()).hasSize(450 + 250 + RESOURCES);
    cloud.assertCalled("listCustomerGateways", 3);
    fakes.zenlayer("branches").assertCalled("describePorts", 3);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void makesNoMoreCallsAtOnceThanAllowed(int calls) {
    AtomicInteger inFlight = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    http =
        InventoryClouds.http(calls)
            .newBuilder()
            .addNetworkInterceptor(
                chain -> {
                  most.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
                  try {
                    return chain.proceed(chain.request());
                  } finally {
                    inFlight.decrementAndGet();
                  }
                })
            .build();

    assertThat(run("--json")).isZero();

    assertThat(most).hasValueBetween(calls > 1 ? 2 : 1, calls);
  }

  @Test
  void whatACloudDoesNotOfferIsNoFailure() {
    VpnClient telekom =
        VpnClient.builder()
            .region(HuaweiRegion.OTC_EU_DE)
            .projectId("0605768a3300d5762f82c01a180692a0")
            .credentials(HuaweiCredentials.of("access-key", "secret-key"))
            .build();
    List<InventoryKind<?>> notOffered =
        InventoryKinds.of(telekom).stream()
            .filter(kind -> kind.name().matches("P2C VPN gateway|VPN server"))
            .toList();

    assertThat(
            run(
                List.of(new InventorySource(new Place("t", "VPN", "eu-de"), () -> notOffered)),
                "--json"))
        .isZero();

    assertThat(notOffered).hasSize(2);
    assertThat(resources()).isEmpty();
    assertThat(failures()).isEmpty();
  }

  private int run(String... args) {
    return run(fakes.sources(http), args);
  }

  private int run(List<InventorySource> sources, String... args) {
    return Inventory.run(
        List.of(args),
        Map.of(),
        arguments -> new InventoryClouds(sources, () -> {}),
        new PrintStream(out, true, UTF_8),
        new PrintStream(err, true, UTF_8));
  }

  private JsonNode json() {
    try {
      return new ObjectMapper().readTree(out.toString(UTF_8));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private Stream<JsonNode> resources() {
    return StreamSupport.stream(json().get("resources").spliterator(), false);
  }

  private JsonNode resource(String kind, String name) {
    return resources()
        .filter(each -> text(each, "kind").equals(kind) && text(each, "name").equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<JsonNode> failures() {
    return StreamSupport.stream(json().get("failures").spliterator(), false).toList();
  }

  private static String text(JsonNode object, String property) {
    return object.get(property).textValue();
  }
}
