package io.crosslink.sdk.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crosslink.sdk.core.error.AmbiguousNameException;
import io.crosslink.sdk.core.error.PermissionDeniedException;
import io.crosslink.sdk.examples.CrossingException.Kind;
import io.crosslink.sdk.huawei.dc.model.DirectConnect;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.testkit.Fault;
import io.crosslink.sdk.zenlayer.sdn.model.ConnectivityStatus;
import io.crosslink.sdk.zenlayer.sdn.model.Port;
import io.crosslink.sdk.zenlayer.sdn.model.PortStatus;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZenlayerToHuaweiTest {
  private static final String NAME = "crossing";

  private final LinkedClouds clouds = new LinkedClouds();

  @AfterEach
  void close() {
    assertThat(clouds.output()).doesNotContain(LinkedClouds.KEY);
    clouds.close();
  }

  private void build(String... options) {
    clouds.use(List.of(options), CrossingNetwork::build);
  }

  private CrossingException failure(String... options) {
    return catchThrowableOfType(CrossingException.class, () -> build(options));
  }

  private static String run(String... args) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(new ByteArrayInputStream(new byte[0]), new PrintStream(output, true, UTF_8));
    int exitCode =
        ZenlayerToHuawei.run(List.of(args), Map.of("BGP_MD5_KEY", LinkedClouds.KEY), terminal);
    return output.toString(UTF_8) + "exit code " + exitCode;
  }

  @Test
  void fromNothingToNothing() {
    assertThat(run())
        .contains(
            "[ private connect ]",
            "VLAN 2",
            "172.31.255.1/30, AS 64512",
            "Both ends agree",
            "everything is removed",
            "exit code 0")
        .doesNotContain(LinkedClouds.KEY, "Failed", "still listed");
  }

  @Test
  void thePictureInTheGuideIsThatOfTheProgram() throws IOException {
    String guide = Files.readString(Path.of("../docs/zenlayer-to-huawei-cloud.md"));
    int start = guide.indexOf("```text") + "```text".length();
    String picture = guide.substring(start, guide.indexOf("```", start)).strip();

    assertThat(picture.lines().map(line -> ("  | " + line).stripTrailing()))
        .isSubsetOf(run().lines().map(String::stripTrailing).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "--account,   somebody-elses, 4, No hosted connection with VLAN 2 has appeared",
    "--region,    eu-west-101,    1, No data center with ports meets region eu-west-101",
    "--bandwidth, 900,            2, --bandwidth requires a number from 2 to 500"
  })
  void theExitCodeTellsWhatToDo(String option, String value, int exitCode, String reason) {
    assertThat(run(option, value)).contains(reason).endsWith("exit code " + exitCode);
  }

  @ParameterizedTest
  @CsvSource({
    "--yes,         'Builds and removes crossing in the real clouds, which is billed. Type'",
    "--build-only,  'Builds crossing in the real clouds, which is billed. Type'",
    "--remove-only, 'Removes crossing in the real clouds. Type'"
  })
  void theRealCloudsAreNotTouchedWithoutConsent(String option, String question) {
    List<String> args =
        new ArrayList<>(
            List.of("--live", "--region", "eu-west-101", "--company", "C", "--account", "1"));
    if (!option.equals("--yes")) {
      args.add(option);
    }
    assertThat(run(args.toArray(String[]::new)))
        .contains("\n" + question, "Nothing was done.")
        .endsWith("exit code 0");
  }

  @Test
  void saysWhetherAnythingWasFound() {
    assertThat(run("--remove-only")).contains("Nothing with these names was found.");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void afterAFailureTheUserLearnsWhatToDo(boolean lasting) {
    clouds.huawei.inject(Fault.forbidden().on("createVpc"));
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(new ByteArrayInputStream(new byte[0]), new PrintStream(output, true, UTF_8));

    clouds.use(
        List.of(),
        network ->
            assertThat(ZenlayerToHuawei.run(Course.BUILD_ONLY, network, terminal, lasting))
                .isEqualTo(1));

    assertThat(output.toString(UTF_8).contains("with --remove-only to remove it"))
        .isEqualTo(lasting);
  }

  @Test
  void withACloudRouterTheSessionComesUpByItself() {
    assertThat(run("--router"))
        .contains(
            "[ cloud router ]",
            "routes: 172.31.255.2/30, AS 62610",
            "[ virtual interface ]  ACTIVE",
            "Both ends agree",
            "everything is removed",
            "exit code 0")
        .doesNotContain(LinkedClouds.KEY, "not up yet", "Failed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--patience=1", "--router"})
  void canBeRepeated(String option) {
    String[] options = option.split("=", -1);
    if (options.length == 2) {
      options = new String[] {"--patience", "1"};
    }
    build(options);
    String first = lastPicture();
    build(options);

    assertThat(lastPicture()).isEqualTo(first);
    clouds.assertComplete(option.equals("--router"));

    clouds.use(List.of(options), CrossingNetwork::remove);
    clouds.use(List.of(options), CrossingNetwork::remove);
    clouds.assertEmpty();
  }

  private String lastPicture() {
    String output = clouds.output();
    return output.substring(output.lastIndexOf("What stands"));
  }

  @Test
  void theOfficeLearnsHowToConfigureItsRouter() {
    build();
    String connect = clouds.zenlayer.sdn().privateConnects().list().get(0).getPrivateConnectId();
    clouds.link.customerRouter(connect, "10.9.9.9/30", null);

    build();

    assertThat(clouds.output())
        .contains("VLAN 2, 172.31.255.2/30, AS 65010, neighbor 172.31.255.1 with AS 64512");
  }

  @Test
  void waitsForTheCrossConnectAndGoesOnWhenItIsBuilt() {
    clouds.zenlayer.sdn().automaticCrossConnects(false);

    CrossingException missing = failure("--patience", "30");

    assertThat(missing.kind()).isEqualTo(Kind.NOT_YET);
    assertThat(missing).hasMessageContaining("no link yet: have the cross connect built");
    assertThat(clouds.output()).contains("letter of authorization: https://");
    assertThat(clouds.zenlayer.sdn().privateConnects().list()).isEmpty();

    String port = clouds.zenlayer.sdn().ports().list().get(0).getPortId();
    clouds.zenlayer.sdn().ports().completeCrossConnect(port);
    build();
    clouds.assertComplete(false);
  }

  @Test
  void doesNotWaitForCablesWhenTheOtherEndHasFailed() {
    clouds.zenlayer.sdn().automaticCrossConnects(false);
    clouds.huawei.inject(Fault.forbidden().on("createVpc"));

    assertThatExceptionOfType(PermissionDeniedException.class).isThrownBy(() -> build());

    assertThat(clouds.time.elapsed()).isLessThan(Duration.ofMinutes(5));
    assertThat(clouds.zenlayer.sdn().ports().list())
        .extracting(Port::getConnectionStatus)
        .containsExactly(ConnectivityStatus.DOWN);
  }

  @Test
  void saysWhatItWaitsForIfNoHostedConnectionAppears() {
    CrossingException missing = failure("--account", "somebody-elses", "--patience", "20");

    assertThat(missing.kind()).isEqualTo(Kind.NOT_YET);
    assertThat(missing)
        .hasMessageContainingAll(
            "No hosted connection with VLAN 2", "waits to be accepted", "somebody-elses");
    assertThat(clouds.huawei.dc().virtualInterfaces().list()).isEmpty();
  }

  @Test
  void severalHostedConnectionsAreNotGuessedFrom() {
    String other = clouds.huawei.dc().directConnects().addHosted("other", 2, 100);
    CrossingException ambiguous = failure();

    assertThat(ambiguous.kind()).isEqualTo(Kind.IMPOSSIBLE);
    assertThat(ambiguous).hasMessageContainingAll(other, "--direct-connect");

    String meant =
        clouds.huawei.dc().directConnects().list().stream()
            .map(DirectConnect::getId)
            .filter(id -> !id.equals(other))
            .findFirst()
            .orElseThrow();
    build("--direct-connect", meant);
    assertThat(clouds.huawei.dc().virtualInterfaces().list())
        .extracting(VirtualInterface::getDirectConnectId)
        .containsExactly(meant);
  }

  @Test
  void aHostedConnectionThatIsInUseIsNotMeant() {
    String other = clouds.huawei.dc().directConnects().addHosted("other", 2, 100);
    clouds
        .huawei
        .dc()
        .virtualInterfaces()
        .add(VirtualInterface.builder().name("other").directConnectId(other).build());

    build();

    assertThat(clouds.huawei.dc().virtualInterfaces().list())
        .filteredOn(each -> each.getName().equals(NAME))
        .extracting(VirtualInterface::getDirectConnectId)
        .doesNotContain(other)
        .hasSize(1);
  }

  @Test
  void ambiguousNamesAreReported() {
    clouds.zenlayer.sdn().ports().add(NAME);
    clouds.zenlayer.sdn().ports().add(NAME);

    assertThatExceptionOfType(AmbiguousNameException.class)
        .isThrownBy(() -> build())
        .satisfies(e -> assertThat(e.candidates()).hasSize(2));
    assertThat(clouds.huawei.vpc().vpcs().list()).isEmpty();
  }

  @Test
  void aConnectionOfTheOtherKindIsNotReplaced() {
    build();

    CrossingException other = failure("--router");

    assertThat(other.kind()).isEqualTo(Kind.IMPOSSIBLE);
    assertThat(other).hasMessageContaining("There is a private connect crossing already");
    assertThat(clouds.zenlayer.sdn().cloudRouters().list()).isEmpty();
  }

  @Test
  void whatIsInTheRecycleBinIsRemovedBeforeAnotherIsOrdered() {
    build();
    String port = clouds.zenlayer.sdn().ports().list().get(0).getPortId();
    String connect = clouds.zenlayer.sdn().privateConnects().list().get(0).getPrivateConnectId();
    clouds.zenlayer.sdn().privateConnects().setStatus(connect, PrivateConnectStatus.RECYCLED);
    clouds.zenlayer.sdn().ports().setStatus(port, PortStatus.DELETING);

    build();

    clouds.assertComplete(false);
    assertThat(clouds.zenlayer.sdn().ports().find(port)).isEmpty();
    assertThat(clouds.zenlayer.sdn().privateConnects().find(connect)).isEmpty();
  }
}
