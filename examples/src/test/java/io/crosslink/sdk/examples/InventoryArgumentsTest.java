package io.crosslink.sdk.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.examples.InventorySource.Place;
import io.crosslink.sdk.huawei.HuaweiRegion;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import okhttp3.Dispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InventoryArgumentsTest {
  private static final Map<String, String> REGION = Map.of("HW_REGION_NAME", "eu-west-101");

  private static InventoryArguments parse(Map<String, String> environment, String args) {
    return InventoryArguments.parse(List.of(args.split(" ")), environment);
  }

  @Test
  void anAccountIsReadInEachRegion() {
    InventoryArguments arguments =
        parse(
            REGION,
            "--live --zenlayer z1 --huawei h1 --huawei h2 --region eu-de --region eu-de_branches");

    try (InventoryClouds clouds = InventoryClouds.open(arguments)) {
      assertThat(clouds.sources())
          .extracting(InventorySource::place)
          .containsExactly(
              new Place("z1", "SDN", ""),
              new Place("h1", "VPN", "eu-de"),
              new Place("h1", "EIP", "eu-de"),
              new Place("h1", "VPC", "eu-de"),
              new Place("h1", "DC", "eu-de"),
              new Place("h1", "ER", "eu-de"),
              new Place("h1", "VPN", "eu-de_branches"),
              new Place("h1", "EIP", "eu-de_branches"),
              new Place("h1", "VPC", "eu-de_branches"),
              new Place("h1", "DC", "eu-de_branches"),
              new Place("h1", "ER", "eu-de_branches"),
              new Place("h2", "VPN", "eu-de"),
              new Place("h2", "EIP", "eu-de"),
              new Place("h2", "VPC", "eu-de"),
              new Place("h2", "DC", "eu-de"),
              new Place("h2", "ER", "eu-de"),
              new Place("h2", "VPN", "eu-de_branches"),
              new Place("h2", "EIP", "eu-de_branches"),
              new Place("h2", "VPC", "eu-de_branches"),
              new Place("h2", "DC", "eu-de_branches"),
              new Place("h2", "ER", "eu-de_branches"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"eu-west-101", "eu-west-101_branches", "eu-west-101_north_branches"})
  void theNameOfAProjectBeginsWithItsRegion(String project) {
    assertThat(InventoryClouds.region(project)).isEqualTo(HuaweiRegion.EU_WEST_101);
  }

  @Test
  void theLimitAppliesToAllHostsTogetherAndToEach() {
    Dispatcher dispatcher = InventoryClouds.http(7).dispatcher();

    assertThat(dispatcher.getMaxRequests()).isEqualTo(7);
    assertThat(dispatcher.getMaxRequestsPerHost()).isEqualTo(7);
  }

  @Test
  void theDefaultsAreThoseOfTheEnvironment() {
    InventoryArguments arguments = parse(REGION, "--live");

    assertThat(arguments.zenlayer()).containsExactly("default");
    assertThat(arguments.huawei()).containsExactly("default");
    assertThat(arguments.regions()).containsExactly("eu-west-101");
    assertThat(arguments.calls()).isEqualTo(16);
    assertThat(parse(REGION, "--live --calls 3").calls()).isEqualTo(3);
  }

  @Test
  void oneCloudIsEnough() {
    InventoryArguments arguments = parse(Map.of(), "--live --zenlayer default");

    assertThat(arguments.huawei()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "--liv,                 Unknown option --liv.",
    "--live --huawei,       The option --huawei requires a value.",
    "--live --region --csv, The option --region requires a value.",
    "--zenlayer z1,         Accounts and regions require --live.",
    "--region eu-de,        Accounts and regions require --live.",
    "--json --csv,          'Choose one of --json, --csv and --mermaid.'",
    "--csv --mermaid,       'Choose one of --json, --csv and --mermaid.'",
    "--live,                Huawei Cloud requires --region or HW_REGION_NAME.",
    "--calls 0,             '--calls must be a number from 1 to 999, not 0.'",
    "--calls many,          '--calls must be a number from 1 to 999, not many.'",
  })
  void explainsWhatIsWrong(String args, String explanation) {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> parse(Map.of(), args))
        .satisfies(e -> assertThat(e.explanation()).isEqualTo(explanation));
  }

  @Test
  void explainsItself() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    assertThat(run(out, err, "--help")).isZero();
    assertThat(out.toString(UTF_8)).startsWith("Usage: Inventory");
    assertThat(run(out, err, "--xml")).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .startsWith("Unknown option --xml.")
        .contains("Usage: Inventory");
  }

  private static int run(ByteArrayOutputStream out, ByteArrayOutputStream err, String arg) {
    return Inventory.run(
        List.of(arg),
        Map.of(),
        InventoryClouds::open,
        new PrintStream(out, true, UTF_8),
        new PrintStream(err, true, UTF_8));
  }
}
