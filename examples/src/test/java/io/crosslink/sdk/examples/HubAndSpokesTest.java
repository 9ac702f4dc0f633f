package io.crosslink.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crosslink.sdk.core.error.AmbiguousNameException;
import io.crosslink.sdk.huawei.er.model.EnterpriseRouter;
import io.crosslink.sdk.huawei.er.model.ResourceState;
import io.crosslink.sdk.huawei.vpc.model.Route;
import io.crosslink.sdk.huawei.vpc.model.RouteTable;
import io.crosslink.sdk.huawei.vpc.model.RouteType;
import io.crosslink.sdk.testkit.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HubAndSpokesTest {
  private final HubCloud cloud = new HubCloud();

  @AfterEach
  void close() {
    assertThat(cloud.output()).doesNotContain(HubCloud.PSK, HubCloud.MD5);
    cloud.close();
  }

  private void build(String... options) {
    cloud.use(List.of(options), HubNetwork::build);
  }

  private void remove() {
    cloud.use(List.of(), network -> cloud.terminal().heading(network.remove().summary()));
  }

  private HubException failure(String... options) {
    return catchThrowableOfType(HubException.class, () -> build(options));
  }

  private String run(String... args) {
    int exitCode =
        HubAndSpokes.run(
            List.of(args),
            Map.of("VPN_PSK", HubCloud.PSK, "BGP_MD5_KEY", HubCloud.MD5),
            cloud.terminal());
    return cloud.output() + "exit code " + exitCode;
  }

  @Test
  void fromNothingToNothing() {
    assertThat(run())
        .contains("Routes of hub-spokes", "everything is removed", "exit code 0")
        .doesNotContain("Failed", "not reached yet", "but its", "found ");
  }

  @Test
  void theRoutesInTheGuideAreThoseOfTheProgram() throws IOException {
    String guide = Files.readString(Path.of("../docs/hub-and-spokes.md"));
    int start = guide.indexOf("```text") + "```text".length();
    String routes = guide.substring(start, guide.indexOf("```", start)).strip();

    assertThat(run()).contains(routes);
  }

  @Test
  void trafficGoesWhereItShould() {
    build();

    cloud.assertComplete();
    String spoke = cloud.attachment("hub-spoke-1");
    assertThat(cloud.huawei.er().nextHop(spoke, "192.168.44.7"))
        .hasValue(cloud.attachment("hub-office"));
    assertThat(cloud.huawei.er().nextHop(spoke, "172.30.1.1"))
        .hasValue(cloud.attachment("hub-data-center"));
    assertThat(cloud.huawei.er().nextHop(spoke, "10.22.0.1")).isEmpty();
    assertThat(cloud.huawei.vpc().routeTables().list())
        .hasSize(2)
        .allSatisfy(HubAndSpokesTest::assertLeadsToTheRouter);
  }

  private static void assertLeadsToTheRouter(RouteTable table) {
    assertThat(table.getRoutes())
        .filteredOn(route -> RouteType.ER.equals(route.getType()))
        .extracting(Route::getDestination)
        .containsExactlyInAnyOrder("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16");
  }

  @Test
  void canBeRepeated() {
    build();
    build();
    cloud.assertComplete();
    assertThat(cloud.output()).contains("found hub-spokes").doesNotContain("but its");

    remove();
    assertThat(cloud.output()).contains("Done: everything is removed, 13 resources.");
    remove();
    assertThat(cloud.output()).endsWith("Nothing with these names was found.\n");
    cloud.assertEmpty();
  }

  @Test
  void aRouterThatIsBeingDeletedIsOnlyWaitedFor() {
    cloud.huawei.er().enterpriseRouters().add("hub", ResourceState.DELETING);
    remove();
    cloud.assertEmpty();
    assertThat(cloud.huawei.calls("listVpcAttachments")).isEmpty();
  }

  @Test
  void whatIsNotUpYetIsNotInTheRoutes() {
    cloud.huawei.dc().otherEndsUp(false);

    build();

    assertThat(cloud.output())
        .contains("172.30.0.0/16 is not reached yet")
        .doesNotContain("192.168.44.0/24 is not");
  }

  @Test
  void withoutADirectConnectThereIsNoWayToTheDataCenter() {
    cloud.huawei.dc().directConnects().remove(cloud.directConnect);

    assertThat(failure()).hasMessage("There is no direct connect " + cloud.directConnect + ".");
    assertThat(cloud.huawei.vpc().vpcs().list()).isEmpty();
  }

  @Test
  void theVlanOfAHostedDirectConnectIsTheOneWanted() {
    assertThat(failure("--vlan", "5")).hasMessageContaining("is 2101, not 5");
    assertThat(cloud.huawei.vpc().vpcs().list()).isEmpty();
  }

  @Test
  void aDirectConnectWithoutVlanNeedsOne() {
    String own = cloud.huawei.dc().directConnects().add("own");

    assertThat(failure("--direct-connect", own)).hasMessageContaining("set --vlan");

    build("--direct-connect", own, "--vlan", "7");
    assertThat(cloud.huawei.dc().virtualInterfaces().list())
        .singleElement()
        .satisfies(each -> assertThat(each.getVlan()).isEqualTo(7));
  }

  @Test
  void aRouterThatWouldConnectEverythingIsNotUsed() {
    cloud
        .huawei
        .er()
        .enterpriseRouters()
        .add(
            EnterpriseRouter.builder()
                .name("hub")
                .asn(64999L)
                .enableDefaultPropagation(true)
                .build());

    assertThat(failure())
        .hasMessageContainingAll("has AS 64999, not 64600", "would reach each other");
    assertThat(cloud.huawei.vpc().vpcs().list()).isEmpty();
  }

  @Test
  void aVpcWithAnotherNetworkIsNotUsed() {
    cloud.huawei.vpc().vpcs().add("hub-spoke-2", "10.99.0.0/16");

    assertThat(failure())
        .hasMessage("The VPC hub-spoke-2 has the network 10.99.0.0/16, not 10.22.0.0/16.");
    assertThat(cloud.huawei.er().enterpriseRouters().list()).isEmpty();
  }

  @Test
  void whatAnEarlierRunWasGivenIsShown() {
    build();
    build("--office", "192.168.45.0/24");

    assertThat(cloud.output()).contains("  but its peer_subnets is");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void afterAFailureTheUserLearnsWhatToDo(boolean lasting) {
    cloud.huawei.inject(Fault.forbidden().on("createEnterpriseRouter"));

    cloud.use(
        List.of(),
        network ->
            assertThat(HubAndSpokes.run(Course.BUILD_ONLY, network, cloud.terminal(), lasting))
                .isEqualTo(1));

    assertThat(cloud.output().contains("Failed: ")).isTrue();
    assertThat(cloud.output().contains("--remove-only to remove it")).isEqualTo(lasting);
  }

  @Test
  void ambiguousNamesAreReported() {
    cloud.huawei.er().enterpriseRouters().add("hub");
    cloud.huawei.er().enterpriseRouters().add("hub");

    assertThat(catchThrowableOfType(AmbiguousNameException.class, () -> build()).candidates())
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--build-only", "--remove-only", "both"})
  void theRealCloudIsNotTouchedWithoutConsent(String course) {
    List<String> args =
        new ArrayList<>(List.of("--live", "--region", "eu-west-101", "--device", "203.0.113.9"));
    if (!course.equals("both")) {
      args.add(course);
    }

    assertThat(run(args.toArray(String[]::new)))
        .contains(
            switch (course) {
              case "--build-only" -> "\nBuilds hub in the real cloud, which is billed. Type";
              case "--remove-only" -> "\nRemoves hub in the real cloud. Type";
              default -> "\nBuilds and removes hub in the real cloud, which is billed. Type";
            })
        .endsWith("Nothing was done.\nexit code 0");
  }
}
