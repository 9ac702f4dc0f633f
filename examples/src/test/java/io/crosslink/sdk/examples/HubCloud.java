package io.crosslink.sdk.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.examples.InventorySource.Place;
import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.RouteTable;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.VirtualTime;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;

/** The cloud, and the program that runs in it. */
final class HubCloud implements AutoCloseable {
  static final String PSK = "a-psk-that-is-shown-nowhere";
  static final String MD5 = "an-md5-key-shown-nowhere";

  final VirtualTime time = new VirtualTime();
  final FakeHuaweiCloud huawei = FakeHuaweiCloud.start(time, 0);
  final String directConnect = huawei.dc().directConnects().addHosted("partner", 2101, 200);
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();

  /** A use of what the program builds. */
  interface Use {
    void of(HubNetwork network);
  }

  /** Runs a part of the program, with these options. */
  void use(OkHttpClient http, List<String> options, Use use) {
    try (HubClients clients =
        new HubClients(
            huawei.er().clientBuilder().okHttpClient(http).retryPolicy(RetryPolicy.none()).build(),
            huawei.vpc().clientBuilder().okHttpClient(http).retryPolicy(RetryPolicy.none()).build(),
            huawei.vpn().clientBuilder().okHttpClient(http).retryPolicy(RetryPolicy.none()).build(),
            huawei
                .dc()
                .clientBuilder()
                .okHttpClient(http)
                .retryPolicy(RetryPolicy.none())
                .build())) {
      Hub hub =
          HubArguments.parse(options, Map.of("VPN_PSK", PSK, "BGP_MD5_KEY", MD5))
              .hub(directConnect);
      use.of(new HubNetwork(clients, hub, terminal(), time));
    }
  }

  void use(List<String> options, Use use) {
    use(new OkHttpClient(), options, use);
  }

  Terminal terminal() {
    return new Terminal(
        new ByteArrayInputStream(new byte[0]), new PrintStream(output, true, UTF_8));
  }

  /** Returns the listings of all services in it. */
  List<InventorySource> sources() {
    return List.of(
        source("VPC", () -> InventoryKinds.of(huawei.vpc().client())),
        source("VPN", () -> InventoryKinds.of(huawei.vpn().client())),
        source("DC", () -> InventoryKinds.of(huawei.dc().client())),
        source("ER", () -> InventoryKinds.of(huawei.er().client())));
  }

  private static InventorySource source(String service, Supplier<List<InventoryKind<?>>> kinds) {
    return new InventorySource(new Place("a", service, "eu-de"), kinds);
  }

  /** Returns the id of the router. */
  String router() {
    return huawei.er().enterpriseRouters().list().get(0).getId();
  }

  /** Returns the id of an attachment, by its name. */
  String attachment(String name) {
    return huawei.er().attachments(router()).list().stream()
        .filter(each -> name.equals(each.getName()))
        .map(Attachment::getId)
        .findFirst()
        .orElseThrow();
  }

  /** Asserts that there is one of everything, and that traffic goes where it should. */
  void assertComplete() {
    assertThat(huawei.vpc().vpcs().list()).hasSize(2);
    assertThat(huawei.vpc().subnets().list()).hasSize(2);
    assertThat(huawei.vpn().vpnGateways().list()).hasSize(1);
    assertThat(huawei.vpn().customerGateways().list()).hasSize(1);
    assertThat(huawei.vpn().vpnConnections().list()).hasSize(2);
    assertThat(huawei.dc().virtualGateways().list()).hasSize(1);
    assertThat(huawei.dc().virtualInterfaces().list()).hasSize(1);
    assertThat(huawei.er().enterpriseRouters().list()).hasSize(1);
    assertThat(huawei.er().attachments(router()).list()).hasSize(4);
    assertThat(huawei.er().routeTables(router()).list())
        .extracting(RouteTable::getName)
        .containsExactlyInAnyOrder("hub-spokes", "hub-gateways");
    List<String> spokes = List.of(attachment("hub-spoke-1"), attachment("hub-spoke-2"));
    List<String> gateways = List.of(attachment("hub-office"), attachment("hub-data-center"));
    for (String spoke : spokes) {
      assertThat(gateways).allMatch(gateway -> huawei.er().areConnected(spoke, gateway));
      assertThat(spokes).noneMatch(other -> huawei.er().reaches(spoke, other));
    }
    for (String gateway : gateways) {
      assertThat(gateways).noneMatch(other -> huawei.er().reaches(gateway, other));
    }
  }

  /** Asserts that nothing is left but the direct connect. */
  void assertEmpty() {
    assertThat(huawei.er().enterpriseRouters().list()).isEmpty();
    assertThat(huawei.vpn().vpnConnections().list()).isEmpty();
    assertThat(huawei.vpn().customerGateways().list()).isEmpty();
    assertThat(huawei.vpn().vpnGateways().list()).isEmpty();
    assertThat(huawei.eip().publicIps().list()).isEmpty();
    assertThat(huawei.dc().virtualInterfaces().list()).isEmpty();
    assertThat(huawei.dc().virtualGateways().list()).isEmpty();
    assertThat(huawei.dc().directConnects().list()).hasSize(1);
    assertThat(huawei.vpc().subnets().list()).isEmpty();
    assertThat(huawei.vpc().vpcs().list()).isEmpty();
  }

  /** What the program has printed. */
  String output() {
    return output.toString(UTF_8);
  }

  @Override
  public void close() {
    huawei.close();
  }
}
