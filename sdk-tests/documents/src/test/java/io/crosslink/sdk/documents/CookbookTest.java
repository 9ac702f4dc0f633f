package io.crosslink.sdk.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.crosslink.sdk.huawei.er.ErClient;
import io.crosslink.sdk.huawei.er.model.Association;
import io.crosslink.sdk.huawei.er.model.Propagation;
import io.crosslink.sdk.huawei.er.model.StaticRoute;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.huawei.vpn.model.Eip;
import io.crosslink.sdk.huawei.vpn.model.ResourceTagRequest;
import io.crosslink.sdk.huawei.vpn.model.TaggableResourceType;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.testkit.Fault;
import io.crosslink.sdk.testkit.VirtualTime;
import io.crosslink.sdk.testkit.junit.FakeClouds;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import io.crosslink.sdk.zenlayer.sdn.model.Tag;
import io.crosslink.sdk.zenlayer.sdn.model.Tags;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each Java recipe of the cookbook does what it promises. The tests of recipes have the names of
 * their headings.
 */
@FakeClouds
class CookbookTest {
  private static final int MOST_LINES = 25;
  private static final String TEST = "test";

  private static Cookbook cookbook;

  private final FakeZenlayer zenlayer;
  private final FakeHuaweiCloud huawei;
  private final SdnClient sdn;
  private final VpnClient vpn;
  private final ErClient er;
  private final VirtualTime time;
  private String recipe;

  CookbookTest(
      FakeZenlayer zenlayer,
      FakeHuaweiCloud huawei,
      SdnClient sdn,
      VpnClient vpn,
      ErClient er,
      VirtualTime time) {
    this.zenlayer = zenlayer;
    this.huawei = huawei;
    this.sdn = sdn;
    this.vpn = vpn;
    this.er = er;
    this.time = time;
  }

  @BeforeAll
  static void compile(@TempDir Path classes) throws Exception {
    cookbook = Cookbook.compile(classes);
  }

  @BeforeEach
  void remember(TestInfo test) {
    recipe = test.getTestMethod().orElseThrow().getName();
  }

  private String run() throws Exception {
    return cookbook.run(recipe, Map.of("sdn", sdn, "vpn", vpn, "er", er));
  }

  @Test
  void everyRecipeIsRunAndShort() {
    assertThat(
            Stream.of(CookbookTest.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getName))
        .containsAll(cookbook.recipes().stream().map(Recipe::method).toList());
    assertThat(cookbook.recipes())
        .allSatisfy(
            each ->
                assertThat(each.blocks())
                    .allSatisfy(
                        block -> assertThat(block.code()).hasSizeLessThanOrEqualTo(MOST_LINES)));
  }

  @Test
  void findByName() throws Exception {
    String gateway = huawei.vpn().vpnGateways().add("vpngw-frankfurt");
    assertThat(run()).contains(gateway + " ACTIVE", "there is none");

    String one = huawei.vpn().customerGateways().add("branch-berlin");
    assertThat(run()).contains("there is one");

    String other = huawei.vpn().customerGateways().add("branch-berlin");
    assertThat(run()).contains("candidate " + one, "candidate " + other);
  }

  @Test
  void removeEverythingWithATag() throws Exception {
    privateConnect("tokyo-lisbon", TEST);
    privateConnect("tokyo-berlin", "production");
    String lisbon = huawei.vpn().customerGateways().add("lisbon");
    String berlin = huawei.vpn().customerGateways().add("berlin");
    String tunnel = huawei.vpn().vpnConnections().add("lisbon", lisbon, VpnConnectionStatus.ACTIVE);
    String other = huawei.vpn().vpnConnections().add("berlin", berlin, VpnConnectionStatus.ACTIVE);
    tag(TaggableResourceType.CUSTOMER_GATEWAY, lisbon);
    tag(TaggableResourceType.VPN_CONNECTION, tunnel);

    run();

    assertThat(zenlayer.sdn().privateConnects().list())
        .extracting(PrivateConnect::getPrivateConnectName)
        .containsExactly("tokyo-berlin");
    assertThat(huawei.vpn().vpnConnections().list())
        .extracting(VpnConnection::getId)
        .containsExactly(other);
    assertThat(huawei.vpn().customerGateways().list())
        .extracting(CustomerGateway::getId)
        .containsExactly(berlin);
  }

  private void privateConnect(String name, String env) {
    Tag tag = Tag.builder().key("env").value(env).build();
    zenlayer
        .sdn()
        .privateConnects()
        .add(
            PrivateConnect.builder()
                .privateConnectName(name)
                .privateConnectStatus(PrivateConnectStatus.RUNNING)
                .tags(Tags.builder().tags(tag).build())
                .build());
  }

  private void tag(TaggableResourceType type, String id) {
    ResourceTagRequest tag = ResourceTagRequest.builder().key("env").value(TEST).build();
    vpn.resourceTags().create(type, id, List.of(tag));
  }

  @Test
  void useManyAccountsAndRegions() throws Exception {
    try (FakeHuaweiCloud singapore = FakeHuaweiCloud.start()) {
      singapore
          .wireMock()
          .stubFor(
              WireMock.get(WireMock.urlPathEqualTo("/v3/projects"))
                  .willReturn(
                      WireMock.okJson(
                          "{\"projects\":[{\"id\":\"%s\",\"name\":\"ap-southeast-3\"}]}"
                              .formatted(singapore.projectId()))));
      writeSettings(singapore);
      connection(huawei, "berlin");
      connection(singapore, "changi");

      assertThat(run().lines())
          .containsExactly(
              "production ap-southeast-3: changi ACTIVE",
              "production eu-west-101: berlin ACTIVE",
              "staging ap-southeast-3: changi ACTIVE",
              "staging eu-west-101: berlin ACTIVE");
    }
  }

  private static void connection(FakeHuaweiCloud cloud, String name) {
    String gateway = cloud.vpn().customerGateways().add(name);
    cloud.vpn().vpnConnections().add(name, gateway, VpnConnectionStatus.ACTIVE);
  }

  /** Writes the files from which clients without settings take their credentials and endpoints. */
  private void writeSettings(FakeHuaweiCloud singapore) throws IOException {
    StringBuilder credentials = new StringBuilder();
    for (String account : List.of("basic", "production", "staging")) {
      credentials.append(
          "[%s]%nak = %s%nsk = %s%n".formatted(account, huawei.accessKey(), huawei.secretKey()));
    }
    StringBuilder regions = new StringBuilder();
    for (String service : List.of("IAM", "VPN")) {
      regions.append(
          "%s:%n  - id: eu-west-101%n    endpoint: %s%n  - id: ap-southeast-3%n    endpoint: %s%n"
              .formatted(service, huawei.endpoint(), singapore.endpoint()));
    }
    write("HUAWEICLOUD_SDK_CREDENTIALS_FILE", credentials);
    write("HUAWEICLOUD_SDK_REGIONS_FILE", regions);
  }

  /** Writes a file that the build names to this JVM in a variable. */
  private static void write(String variable, CharSequence text) throws IOException {
    String name = System.getenv(variable);
    assertThat(name).as("%s, which the pom sets", variable).isNotNull();
    Path file = Path.of(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void workInParallelWithinALimit() throws Exception {
    zenlayer.timePerTransition(Duration.ofSeconds(60));
    privateConnect("alone", TEST);
    run();
    Duration ofOne = time.elapsed();
    for (int i = 0; i < 20; i++) {
      privateConnect("a" + i, TEST);
    }
    String kept = zenlayer.sdn().privateConnects().add("kept", PrivateConnectStatus.RUNNING);
    zenlayer.inject(Fault.forbidden().onResource(kept).on("deletePrivateConnect"));

    String printed = run();

    assertThat(printed.lines()).singleElement().asString().startsWith(kept + " remains: ");
    assertThat(zenlayer.sdn().privateConnects().list()).hasSize(1);
    assertThat(time.elapsed().minus(ofOne))
        .as("20 removals, 8 at a time")
        .isBetween(ofOne.multipliedBy(5).dividedBy(2), ofOne.multipliedBy(7).dividedBy(2));
  }

  @Test
  void writeAndReadJson() throws Exception {
    huawei.vpn().customerGateways().add("branch-berlin");

    assertThat(run()).contains("stored branch-berlin", "creates {", "branch-paris");

    assertThat(huawei.vpn().customerGateways().list())
        .extracting(CustomerGateway::getName)
        .containsExactly("branch-berlin", "branch-paris");
  }

  @Test
  void runAProgramAgainAfterACrash() throws Exception {
    huawei.inject(Fault.lostResponse().on("createCustomerGateway"));
    assertThat(run()).isEqualToIgnoringNewLines("created");
    assertThat(run()).isEqualToIgnoringNewLines("existed before");
    huawei.assertApplied("createCustomerGateway", 1);

    String id = huawei.vpn().customerGateways().list().get(0).getId();
    huawei
        .vpn()
        .customerGateways()
        .change(id, gateway -> gateway.toBuilder().idValue("203.0.113.99").build());
    assertThat(run()).contains("differs in id_value");

    huawei.vpn().customerGateways().remove(id);
    huawei.clearFaults();
    huawei.inject(Fault.connectionReset().on("createCustomerGateway").times(1));
    assertThat(run()).startsWith("It is not known whether branch-berlin exists");
  }

  @Test
  void seeWhereACallWent() throws Exception {
    writeSettings(huawei);
    String host = URI.create(huawei.endpoint()).getAuthority();

    assertThat(run())
        .contains("showCustomerGateway at " + host + ": 404, request id ")
        .contains("showCustomerGateway in eu-west-101, project " + huawei.projectId());
  }

  @Test
  void removeSafely() throws Exception {
    huawei
        .vpn()
        .customerGateways()
        .add(CustomerGateway.builder().id("cgw-1").name("lisbon").build());
    String tunnel =
        huawei.vpn().vpnConnections().add("lisbon-1", "cgw-1", VpnConnectionStatus.ACTIVE);
    assertThat(run()).isEqualToIgnoringNewLines("used by lisbon-1");

    huawei.vpn().vpnConnections().remove(tunnel);
    assertThat(run()).isEqualToIgnoringNewLines("removed");
    assertThat(run()).isEqualToIgnoringNewLines("there was none");
  }

  @Test
  void waitWithProgress() throws Exception {
    huawei.vpn().tunnelsUp(true);
    connectionOne(VpnConnectionStatus.PENDING_CREATE);

    assertThat(run().lines())
        .startsWith("VPN connection conn-1 after 0 s: PENDING_CREATE")
        .contains("VPN connection conn-1 after 5 s: PENDING_CREATE")
        .endsWith("ACTIVE");
  }

  private void connectionOne(VpnConnectionStatus status) {
    String gateway = huawei.vpn().customerGateways().add("lisbon");
    huawei
        .vpn()
        .vpnConnections()
        .add(VpnConnection.builder().id("conn-1").cgwId(gateway).status(status).build());
  }

  @Test
  void findWhereTwoCloudsMeet() throws Exception {
    assertThat(run()).isEqualToIgnoringNewLines("ap-southeast-3 in SIN1, VLAN 2, ports for sale");
  }

  @Test
  void seeWhereARouterSendsTraffic() throws Exception {
    String router = huawei.er().enterpriseRouters().add("hub");
    String table = huawei.er().routeTables(router).add("spokes");
    String spoke = huawei.er().vpcAttachments(router).add("spoke");
    String office = huawei.er().vpcAttachments(router).add("office");
    huawei.er().setNetworks(office, "192.168.44.0/24");
    huawei.er().associations(table).add(Association.builder().attachmentId(spoke).build());
    huawei.er().propagations(table).add(Propagation.builder().attachmentId(office).build());
    huawei.er().staticRoutes(table).add(StaticRoute.builder().destination("10.0.0.0/8").build());

    assertThat(run().lines())
        .containsExactlyInAnyOrder(
            "from spoke",
            "  to 192.168.44.0/24 through office",
            "  to 10.0.0.0/8 through a black hole")
        .startsWith("from spoke");
  }

  @Test
  void orderAPortAndWaitForItsCable() throws Exception {
    zenlayer.sdn().automaticCrossConnects(true);
    zenlayer.inject(Fault.lostResponse().on("createPort"));

    assertThat(run().lines()).first().asString().startsWith("letter: https://");
    assertThat(run()).contains("link: ACTIVE");
    assertThat(zenlayer.sdn().ports().list()).hasSize(1);
  }

  @Test
  void keepElasticIps() throws Exception {
    Eip first = Eip.builder().id("eip-1").ipAddress("198.51.100.1").build();
    Eip second = Eip.builder().id("eip-2").ipAddress("198.51.100.2").build();
    huawei
        .vpn()
        .vpnGateways()
        .add(VpnGateway.builder().name("vpngw-frankfurt").eip1(first).eip2(second).build());

    assertThat(run()).contains("keeps 198.51.100.1", "keeps 198.51.100.2");

    assertThat(huawei.vpn().vpnGateways().list()).isEmpty();
    assertThat(huawei.vpn().elasticIps().list()).hasSize(2);
  }

  @Test
  @SuppressWarnings("try") // the clock is held, nothing else
  void stopWithTheApplication() throws Exception {
    connectionOne(VpnConnectionStatus.ACTIVE);

    try (VirtualTime.Hold hold = time.hold()) {
      assertThat(run()).isEqualToIgnoringNewLines("cancelled: true");
    }

    assertThat(huawei.calls("showVpnConnection")).hasSizeLessThanOrEqualTo(2);
  }
}
