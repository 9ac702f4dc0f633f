package io.crosslink.sdk.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.huawei.eip.EipClient;
import io.crosslink.sdk.huawei.er.ErClient;
import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.EffectiveRoute;
import io.crosslink.sdk.huawei.vpc.VpcClient;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import io.crosslink.sdk.testkit.internal.spec.JsonObjects;
import io.crosslink.sdk.testkit.internal.wiremock.Yaml;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stand-alone program with resources from a file, and over HTTP. */
@NullUnmarked // a missing value fails the test
class SeedTest {
  private static final String YAML =
      """
      # children before their parents: the order does not matter
      huawei:
        eip:
          publicIps:
            - id: eip-1 # of the VPN gateway below
              alias: vgw-lisbon-1
              public_ip_address: 198.51.100.7
            - {id: eip-2, bandwidth: {id: shared-1}}
          bandwidths: [{id: shared-1, name: shared, size: 100}]
        vpc:
          vpcPeerings: [{name: to-partner, status: PENDING_ACCEPTANCE}]
          securityGroupRules: [{security_group_id: office, multiport: 443}]
          securityGroups: [{id: office, security_group_rules: []}]
          routeTables:
            - {id: dmz, vpc_id: frankfurt, subnets: [{id: servers}]}
            - {name: other}
          subnets: [{id: servers, vpc_id: frankfurt, cidr: 10.20.1.0/24}]
          vpcs: [{id: frankfurt, cidr: 10.20.0.0/16}]
        er:
          staticRoutes:
            spokes: [{id: hole, destination: 10.30.0.0/16}]
          propagations:
            spokes: [{attachment_id: spoke}]
          associations:
            spokes: [{attachment_id: spoke}]
          routeTables:
            hub: [{id: spokes, name: spokes}]
          flowLogs:
            hub: [{id: traffic, resource_id: spoke}]
          attachments:
            hub: [{id: firewall, resource_type: cfw}]
          vpcAttachments:
            hub: [{id: spoke, vpc_id: frankfurt, virsubnet_id: servers, auto_create_vpc_routes: true}]
          enterpriseRouters: [{id: hub, name: hub}]
        dc:
          globalDcGatewayRouteTables:
            europe: [{destination: 192.168.44.0/24}]
          peerLinks:
            europe: [{id: hub, name: hub}]
          virtualInterfacePeers:
            vif-1: [{id: v6, address_family: ipv6}]
          virtualInterfaces: [{id: vif-1, direct_connect_id: line-1, vgw_id: vgw-1}]
          globalDcGateways: [{id: europe}]
          virtualGateways: [{id: vgw-1, vpc_id: frankfurt}]
          directConnects: [{id: line-1, type: hosted, vlan: 2101, bandwidth: 200}]
          directConnectLocations: [{name: Lisbon-1}]
        vpn:
          vpnUsers:
            server-1:
              - {id: user-1, name: ada, user_group_id: group-1}
          vpnUserGroups:
            server-1: [{id: group-1, name: staff}]
          clientCaCertificates:
            server-1: [{name: ca}]
          accessPolicies:
            server-1: [{name: all, user_group_id: group-1}]
          vpnServers:
            - {id: server-1, p2c_vgw_id: people}
            - id: server-2 # with a gateway that is generated
          p2cConnections:
            people: [{connection_id: pc-1}]
          p2cVpnGateways: [{id: people}]
          connectionMonitors: [{id: m-1, vpn_connection_id: tunnel-1}]
          vpnConnections:
            - id: tunnel-1
              status: DOWN
              cgw_id: cgw-1
              created_at: 2026-11-05T09:08:07Z
          customerGateways:
            - {id: cgw-1, name: lisbon, bgp_asn: 65010, tags: [{key: env, value: "test"}]}
            - {name: berlin}
          vpnGatewayCertificates:
            gw-1: [{name: staff}]
          vpnGateways: [{id: gw-1, connect_subnet: servers, eip1: {id: eip-1, ip_address: 198.51.100.7}}]
      zenlayer:
        sdn:
          privateConnects:
            - privateConnectId: pc-1
              privateConnectStatus: RECYCLED
          cloudRouters: [{cloudRouterName: hub}]
          ports: [{portId: port-1}]
      """;

  @TempDir private Path folder;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private FakeCloudsServer start(String... settings) {
    return FakeCloudsServer.start(new PrintStream(printed, true, UTF_8), settings);
  }

  private String file(String name, String text) throws IOException {
    return "seed=" + Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aFileHasResourcesOfEveryType() throws IOException {
    try (FakeCloudsServer server = start(file("seed.yaml", YAML));
        SdnClient sdn = server.zenlayer().sdn().client();
        VpnClient vpn = server.huawei().vpn().client();
        EipClient eip = server.huawei().eip().client();
        VpcClient vpc = server.huawei().vpc().client();
        DcClient dc = server.huawei().dc().client();
        ErClient er = server.huawei().er().client()) {
      assertThat(er.effectiveRoutes().listAll("spokes"))
          .extracting(EffectiveRoute::getDestination)
          .containsExactlyInAnyOrder("10.20.0.0/16", "10.30.0.0/16");
      assertThat(er.staticRoutes().get("spokes", "hole").getIsBlackhole()).isTrue();
      assertThat(er.attachments().listAll("hub").toList())
          .filteredOn(each -> Boolean.TRUE.equals(each.getAssociated()))
          .extracting(Attachment::getId)
          .containsExactly("spoke");
      assertThat(er.attachments().find("hub", "firewall")).isPresent();
      assertThat(er.vpcAttachments().get("hub", "spoke").getVirsubnetId()).isEqualTo("servers");
      assertThat(er.flowLogs().get("hub", "traffic").getAttachedResourceId()).isEqualTo("spoke");
      assertThat(dc.virtualInterfaces().get("vif-1").getVlan()).isEqualTo(2101);
      assertThat(dc.virtualInterfaces().get("vif-1").getVifPeers()).hasSize(2);
      assertThat(dc.virtualGateways().find("vgw-1")).isPresent();
      assertThat(dc.directConnectLocations().listAll()).hasSize(4);
      assertThat(dc.peerLinks().listAll("europe")).hasSize(1);
      assertThat(dc.globalDcGatewayRouteTables().listAll("europe")).hasSize(1);
      assertThat(eip.publicIps().get("eip-1").getAlias()).isEqualTo("vgw-lisbon-1");
      assertThat(eip.publicIps().get("eip-1").getAssociateInstanceId()).isEqualTo("gw-1");
      assertThat(eip.publicIps().get("eip-2").getBandwidth().getSize()).isEqualTo(100);
      assertThat(server.huawei().eip().bandwidths().find("shared-1")).isPresent();
      FakeVpn fake = server.huawei().vpn();
      assertThat(vpn.customerGateways().get("cgw-1").getBgpAsn()).isEqualTo(65010);
      assertThat(vpn.customerGateways().get("cgw-1").getTags().get(0).getValue()).isEqualTo("test");
      assertThat(fake.customerGateways().list()).hasSize(2);
      assertThat(vpn.vpnConnections().get("tunnel-1").getStatus())
          .isEqualTo(VpnConnectionStatus.DOWN);
      assertThat(vpn.vpnConnections().get("tunnel-1").getCreatedAt())
          .isEqualTo("2026-11-05T09:08:07Z");
      assertThat(vpn.connectionMonitors().get("m-1").getVpnConnectionId()).isEqualTo("tunnel-1");
      assertThat(vpn.vpnUsers().get("server-1", "user-1").getUserGroupName()).isEqualTo("staff");
      assertThat(fake.accessPolicies("server-1").list()).hasSize(1);
      assertThat(fake.clientCaCertificates("server-1").list()).hasSize(1);
      assertThat(fake.p2cConnections("people").find("pc-1")).isPresent();
      assertThat(fake.vpnServers().list()).hasSize(2);
      assertThat(vpn.vpnGateways().get("gw-1").getEip1().getIpAddress()).isEqualTo("198.51.100.7");
      assertThat(fake.vpnGatewayCertificates("gw-1").list()).hasSize(1);
      assertThat(vpc.subnets().get("servers").getAvailableIpAddressCount()).isEqualTo(246);
      assertThat(vpc.routeTables().get("dmz").getSubnets()).hasSize(1);
      assertThat(vpc.securityGroups().get("office").getSecurityGroupRules()).hasSize(1);
      assertThat(server.huawei().vpc().routeTables().list()).hasSize(3);
      assertThat(vpc.vpcPeerings().findByName("to-partner")).isPresent();
      assertThat(sdn.privateConnects().find("pc-1").orElseThrow().getPrivateConnectStatus())
          .isEqualTo(PrivateConnectStatus.RECYCLED);
      assertThat(server.zenlayer().sdn().cloudRouters().list()).hasSize(1);
      assertThat(sdn.ports().find("port-1")).isPresent();
    }
  }

  /** A new type of resources must be one of a file, too. */
  @Test
  void everyHandleWithAddIsInTheFile() throws IOException {
    TreeSet<String> handles = new TreeSet<>();
    for (Class<?> service :
        new Class<?>[] {
          FakeSdn.class, FakeEip.class, FakeVpc.class, FakeDc.class, FakeEr.class, FakeVpn.class
        }) {
      String name = service.getSimpleName().substring("Fake".length()).toLowerCase(Locale.ROOT);
      Arrays.stream(service.getMethods())
          .filter(method -> FakeResources.class.isAssignableFrom(method.getReturnType()))
          .forEach(method -> handles.add(name + "." + method.getName()));
    }
    TreeSet<String> inFile = new TreeSet<>();
    Json.mapper()
        .readTree(Yaml.toJson(YAML))
        .forEach(
            cloud ->
                JsonObjects.properties(cloud)
                    .forEach(
                        (service, resources) ->
                            resources
                                .fieldNames()
                                .forEachRemaining(name -> inFile.add(service + "." + name))));
    assertThat(inFile).isEqualTo(handles);
  }

  @Test
  void jsonIsReadAsWell() throws IOException {
    String json =
        "{\n\t\"huawei\": {\"vpn\": {\"customerGateways\": [{\"id\": \"cgw-1\", \"name\": \"a\"}]}}}";
    try (FakeCloudsServer server = start(file("seed.json", json))) {
      assertThat(server.huawei().vpn().customerGateways().find("cgw-1")).isPresent();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "huawei: {vpn: {customerGateway: []}}|huawei.vpn.customerGateway: unknown; there are",
        "huawei: {ecs: {servers: []}}|huawei.ecs.servers: unknown; there are zenlayer.sdn.ports,",
        "huawei: {vpn: {customerGateways: {a: 1}}}|huawei.vpn.customerGateways: must be a list",
        "huawei: {vpn: {customerGateways: [{}, 1]}}"
            + "|huawei.vpn.customerGateways[1]: must be an object",
        "huawei: {vpn: {vpnUsers: []}}|huawei.vpn.vpnUsers: must be an object",
        "huawei: {vpn: {vpnUsers: {s: {}}}}|huawei.vpn.vpnUsers.s: must be a list",
        "huawei: {vpn: {vpnUsers: {s: [{}]}}}"
            + "|huawei.vpn.vpnUsers.s[0]: This fake has no VPN server s",
        "huawei: {vpn: []}|huawei.vpn: must be an object",
        "huawei: 1|huawei: must be an object",
        "just text|the document: must be an object",
        "``|the document: must be an object",
        "huawei: {vpn: {customerGateways: [{}, {nam: a}]}}"
            + "|huawei.vpn.customerGateways[1].nam: unknown; there are [",
        "huawei: {vpn: {vpnGateways: [{eip1: {ip: a}}]}}"
            + "|huawei.vpn.vpnGateways[0].eip1.ip: unknown; there are [",
        "huawei: {vpn: {customerGateways: [{tags: [{}, {ky: a}]}]}}"
            + "|huawei.vpn.customerGateways[0].tags[1].ky: unknown; there are [",
        "huawei: {vpn: {customerGateways: [{bgp_asn: many}]}}"
            + "|huawei.vpn.customerGateways[0].bgp_asn: ",
        "zenlayer: {sdn: {ports: [{portId: a}, {portId: a}]}}"
            + "|zenlayer.sdn.ports[1]: There is already a resource with the id a",
        "huawei: {vpn: [}|line 1: ",
        "{\"huawei\": }|line 1: "
      })
  void badInputIsNamedWithItsPlace(String document, String problem) throws IOException {
    String setting = file("bad.yaml", document == null ? "" : document);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> start(setting).close())
        .withMessageStartingWith(setting.substring("seed=".length()) + ": " + problem);
  }

  @Test
  void whatCannotStartLeavesNoPortOpen() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    for (String bad : new String[] {"seed=/nowhere/seed.yaml", file("bad.yaml", "huawei: 1")}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> start("zenlayer-port=" + port, bad).close())
          .withMessageContaining(bad.substring("seed=".length()));
    }
    start("zenlayer-port=" + port).close();
  }

  private static HttpResponse<String> send(
      FakeCloud<?> cloud, String method, String body, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(cloud.endpoint() + "/crosslink/seed"))
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void overHttpOnlyIfAsked() throws Exception {
    try (FakeCloudsServer server = start()) {
      for (FakeCloud<?> cloud : new FakeCloud<?>[] {server.zenlayer(), server.huawei()}) {
        assertThat(send(cloud, "POST", YAML).statusCode()).isEqualTo(404);
      }
      assertThat(server.huawei().vpn().customerGateways().list()).isEmpty();
    }
    try (FakeCloudsServer server = start("seed-over-http=false")) {
      assertThat(send(server.huawei(), "POST", YAML).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void addsOverHttpToBothClouds() throws Exception {
    try (FakeCloudsServer server = start("seed-over-http=true")) {
      HttpResponse<String> response = send(server.zenlayer(), "POST", YAML);
      assertThat(response.statusCode()).isEqualTo(200);
      JsonNode added = Json.mapper().readTree(response.body()).path("added");
      assertThat(added.path("huawei.vpn.customerGateways")).hasSize(2);
      assertThat(added.path("huawei.vpn.vpnUsers.server-1").path(0).asText()).isEqualTo("user-1");
      assertThat(server.huawei().vpn().customerGateways().list()).hasSize(2);
      assertThat(server.zenlayer().sdn().ports().list()).hasSize(1);
      assertThat(printed.toString(UTF_8))
          .contains("POST " + server.huawei().endpoint() + "/crosslink/seed");
      assertThat(server.zenlayer().calls()).isEmpty(); // not a call to the service
      assertThat(
              send(server.huawei(), "POST", "zenlayer: {sdn: {ports: [{portId: p}]}}").statusCode())
          .isEqualTo(200);
      assertThat(server.zenlayer().sdn().ports().find("p")).isPresent();
    }
  }

  /** All or nothing: what precedes the mistake is removed, with what was generated for it. */
  @Test
  void aMistakeAddsNothing() throws Exception {
    try (FakeCloudsServer server = start("seed-over-http=true")) {
      FakeVpn vpn = server.huawei().vpn();
      vpn.customerGateways().add("mine");
      HttpResponse<String> response =
          send(
              server.huawei(),
              "POST",
              "huawei: {vpn: {vpnServers: [{id: s}], vpnUsers: {s: [{name: a}]},"
                  + " customerGateways: [{name: a}], accessPolicies: {nowhere: [{}]}},"
                  + " vpc: {subnets: [{}], routeTables: [{}]}}");
      assertThat(response.statusCode()).isEqualTo(400);
      assertThat(Json.mapper().readTree(response.body()).path("error").asText())
          .startsWith("huawei.vpn.accessPolicies.nowhere[0]: This fake has no VPN server nowhere");
      assertThat(vpn.customerGateways().list()).hasSize(1);
      assertThat(
              Stream.of(
                  vpn.vpnServers().list(),
                  vpn.p2cVpnGateways().list(),
                  server.huawei().vpc().vpcs().list(),
                  server.huawei().vpc().subnets().list(),
                  server.huawei().vpc().routeTables().list()))
          .allSatisfy(list -> assertThat(list).isEmpty());
    }
  }

  /** Browsers send the origin of the page with every POST. */
  @Test
  void webPagesAreNotAccepted() throws Exception {
    try (FakeCloudsServer server = start("seed-over-http=true")) {
      assertThat(send(server.huawei(), "POST", YAML, "Origin", "http://example.com").statusCode())
          .isEqualTo(403);
      assertThat(send(server.huawei(), "GET", "").statusCode()).isEqualTo(405);
      assertThat(server.huawei().vpn().customerGateways().list()).isEmpty();
    }
  }
}
