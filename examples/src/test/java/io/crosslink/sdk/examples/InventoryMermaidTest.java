package io.crosslink.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.CloudResource;
import io.crosslink.sdk.examples.InventorySource.Place;
import io.crosslink.sdk.huawei.er.model.Attachment;
import io.crosslink.sdk.huawei.er.model.EnterpriseRouter;
import io.crosslink.sdk.huawei.vpc.model.PeeredVpc;
import io.crosslink.sdk.huawei.vpc.model.Vpc;
import io.crosslink.sdk.huawei.vpc.model.VpcPeering;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import io.crosslink.sdk.testkit.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InventoryMermaidTest {
  private static final Pattern NODE = Pattern.compile(" +(\\w+)\\[\"([^\"]*)\"](:::unlisted)?");
  private static final Pattern EDGE = Pattern.compile(" +(\\w+) (---|-\\.-\\|VLAN \\d+\\|) (\\w+)");
  private static final Pattern OTHER =
      Pattern.compile("flowchart LR| +subgraph g\\d+\\[\"[^\"]*\"]| +end| +classDef unlisted .*");

  private static InventorySection section(
      String account, String kind, String owner, CloudResource... resources) {
    return new InventorySection(
        new Place(account, "X", "eu-de"), kind, owner, List.of(resources), null, List.of());
  }

  /** Returns the edges with the labels of their ends, of a diagram in which no line is broken. */
  private static List<String> edges(String diagram) {
    Map<String, String> labels = new HashMap<>();
    List<Matcher> edges = new ArrayList<>();
    for (String line : diagram.split("\n", -1)) {
      Matcher node = NODE.matcher(line);
      Matcher edge = EDGE.matcher(line);
      if (node.matches()) {
        assertThat(labels.put(node.group(1), node.group(2))).isNull();
      } else if (edge.matches()) {
        edges.add(edge);
      } else if (!line.isEmpty()) {
        assertThat(line).matches(OTHER);
      }
    }
    return edges.stream()
        .map(
            edge ->
                labels.get(edge.group(1)) + " " + edge.group(2) + " " + labels.get(edge.group(3)))
        .toList();
  }

  private static Vpc vpc(String id) {
    return Vpc.builder().id(id).name(id).build();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aBuiltJourneyHasAllItsLinks(boolean router) {
    try (LinkedClouds clouds = new LinkedClouds()) {
      clouds.use(router ? List.of("--router") : List.of(), CrossingNetwork::build);

      List<String> edges =
          edges(
              InventoryMermaid.of(
                  InventorySection.takeAll(
                      List.of(
                          new InventorySource(
                              new Place("z", "SDN", ""),
                              () -> InventoryKinds.of(clouds.zenlayer.sdn().client())),
                          new InventorySource(
                              new Place("h", "VPC", "eu-de"),
                              () -> InventoryKinds.of(clouds.huawei.vpc().client())),
                          new InventorySource(
                              new Place("h", "DC", "eu-de"),
                              () -> InventoryKinds.of(clouds.huawei.dc().client()))))));

      List<String> huawei =
          List.of(
              "virtual gateway crossing, ACTIVE --- VPC crossing, OK",
              "virtual interface crossing, ACTIVE --- direct connect crossing, ACTIVE",
              "virtual interface crossing, ACTIVE --- virtual gateway crossing, ACTIVE");
      assertThat(edges).containsAll(huawei);
      assertThat(edges)
          .filteredOn(edge -> edge.contains("-.-|VLAN 2|"))
          .singleElement()
          .asString()
          .endsWith("direct connect crossing, ACTIVE");
      assertThat(edges).filteredOn(edge -> edge.contains("--- port crossing")).hasSize(1);
      assertThat(edges).hasSize(router ? 7 : 5);
    }
  }

  @Test
  void aHubHasAllItsLinks() {
    try (HubCloud cloud = new HubCloud()) {
      cloud.use(List.of(), HubNetwork::build);

      assertThat(edges(InventoryMermaid.of(InventorySection.takeAll(cloud.sources()))))
          .containsExactlyInAnyOrder(
              "attachment hub-spoke-1, available --- VPC hub-spoke-1, OK",
              "attachment hub-spoke-1, available --- enterprise router hub, available",
              "attachment hub-spoke-2, available --- VPC hub-spoke-2, OK",
              "attachment hub-spoke-2, available --- enterprise router hub, available",
              "attachment hub-office, available --- VPN gateway hub-office, ACTIVE",
              "attachment hub-office, available --- enterprise router hub, available",
              "attachment hub-data-center, available --- virtual gateway hub-data-center, ACTIVE",
              "attachment hub-data-center, available --- enterprise router hub, available",
              "VPN connection hub-office-1, DOWN --- VPN gateway hub-office, ACTIVE",
              "VPN connection hub-office-1, DOWN --- customer gateway hub-office",
              "VPN connection hub-office-2, DOWN --- VPN gateway hub-office, ACTIVE",
              "VPN connection hub-office-2, DOWN --- customer gateway hub-office",
              "virtual interface hub-data-center, ACTIVE --- direct connect partner, ACTIVE",
              "virtual interface hub-data-center, ACTIVE --- virtual gateway hub-data-center,"
                  + " ACTIVE");
    }
  }

  @Test
  void attachmentsConnectTheirResourcesWithTheRouter() {
    EnterpriseRouter hub = EnterpriseRouter.builder().id("er").name("hub").build();
    VpnGateway vpn = VpnGateway.builder().id("v").name("v").erId("er").build();
    InventorySection attachments =
        section(
            "a",
            "attachment",
            "er",
            Attachment.builder().id("t").name("t").attachedResourceId("v").build());

    assertThat(
            edges(
                InventoryMermaid.of(
                    List.of(
                        section("a", "router", "", hub),
                        section("a", "gateway", "", vpn),
                        attachments))))
        .containsExactly("attachment t --- gateway v", "attachment t --- router hub");
    assertThat(
            edges(
                InventoryMermaid.of(
                    List.of(section("a", "router", "", hub), section("a", "gateway", "", vpn)))))
        .containsExactly("gateway v --- router hub");
  }

  @Test
  void connectionsAndPeeringsHaveTwoEnds() {
    List<InventorySection> sections =
        List.of(
            section("a", "VPC", "", vpc("vpc-1"), vpc("vpc-alone")),
            section("a", "gateway", "", VpnGateway.builder().id("g").name("g").build()),
            section(
                "a", "customer gateway", "", CustomerGateway.builder().id("c").name("c").build()),
            section(
                "a",
                "connection",
                "",
                VpnConnection.builder().id("v").name("v").vgwId("g").cgwId("c").build()),
            section(
                "a",
                "peering",
                "",
                VpcPeering.builder()
                    .id("p")
                    .name("p")
                    .requestVpcInfo(PeeredVpc.builder().vpcId("vpc-1").build())
                    .acceptVpcInfo(PeeredVpc.builder().vpcId("vpc-2").build())
                    .build()));

    String diagram = InventoryMermaid.of(sections);

    assertThat(edges(diagram))
        .containsExactly(
            "connection v --- gateway g",
            "connection v --- customer gateway c",
            "peering p --- VPC vpc-1",
            "peering p --- not listed: vpc-2");
    assertThat(diagram).doesNotContain("vpc-alone").isEqualTo(InventoryMermaid.of(sections));
  }

  @Test
  void anIdThatTwoAccountsHaveIsThatOfTheSameAccount() {
    Function<String, Stream<InventorySection>> account =
        name ->
            Stream.of(
                section(name, "VPC of " + name, "", vpc("vpc")),
                section(
                    name,
                    "gateway of " + name,
                    "",
                    VpnGateway.builder().id("g").name("g").vpcId("vpc").build()));

    assertThat(edges(InventoryMermaid.of(Stream.of("a", "b").flatMap(account).toList())))
        .containsExactly("gateway of a g --- VPC of a vpc", "gateway of b g --- VPC of b vpc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"] --- x",
        "a\nend",
        "#quot;",
        "%% a",
        "<script>alert(1)</script>",
        "`a`",
        "*_a_*",
        "a|b",
        "[\"x\"]",
        "{}",
        "\\",
        "\u2028",
        "a;b",
        "&quot;",
        "\u202ea",
        "$$x$$"
      })
  void namesAreNotSyntax(String name) {
    String diagram =
        InventoryMermaid.of(
            List.of(
                section(name, "VPC", "", Vpc.builder().id(name).name(name).build()),
                section(
                    name,
                    "gateway",
                    "",
                    VpnGateway.builder().id("g").name(name).vpcId(name).build()),
                section(
                    name,
                    "gateway",
                    "",
                    VpnGateway.builder().id("h").name("h").vpcId("?" + name).build())));

    assertThat(edges(diagram)).hasSize(2);
    assertThat(InventoryMermaid.escaped(name)).matches("([\\p{L}\\p{N} ,:/()@+.?-]|#\\d+;)*");
  }

  @Test
  void ordinaryNamesStayAsTheyAre() {
    assertThat(InventoryMermaid.escaped("Zürich (eu-de), 10.0.0.0/8"))
        .isEqualTo("Zürich (eu-de), 10.0.0.0/8");
    assertThat(InventoryMermaid.escaped("a#\"b")).isEqualTo("a#35;#34;b");
  }

  @Test
  void aFailedRegionIsShownNextToTheRest() {
    try (InventoryFakes fakes = new InventoryFakes();
        InventoryClouds clouds =
            new InventoryClouds(fakes.sources(InventoryClouds.http(8)), () -> {})) {
      fakes.huawei("backbone", "tr-west-1").inject(Fault.forbidden());

      String diagram = InventoryMermaid.of(InventorySection.takeAll(clouds.sources()));

      assertThat(diagram)
          .contains("[\"backbone, tr-west-1\"]", "[\"not listed: VPC of VPC\"]:::unlisted");
      assertThat(edges(diagram))
          .contains(
              "virtual gateway backbone, ACTIVE --- VPC backbone, OK",
              "attachment backbone, available --- VPC backbone, OK",
              "attachment backbone, available --- enterprise router backbone, available")
          .hasSizeGreaterThan(10);
    }
  }
}
