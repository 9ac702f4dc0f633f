package io.crosslink.sdk.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossingArgumentsTest {
  private static final Map<String, String> KEY = Map.of("BGP_MD5_KEY", "my-own-key");

  private static CrossingArguments parse(String line) {
    return CrossingArguments.parse(List.of(line.split(" ", -1)), KEY);
  }

  @Test
  void withoutOptionsTheFakesGetDefaults() {
    CrossingArguments arguments = CrossingArguments.parse(List.of(), Map.of());
    Crossing crossing = arguments.crossing("account-1");

    assertThat(arguments.live()).isFalse();
    assertThat(arguments.patience()).isEqualTo(Duration.ofHours(1));
    assertThat(crossing.account()).isEqualTo("account-1");
    assertThat(crossing.router()).isFalse();
    assertThat(crossing.otherAsn()).isEqualTo(65010);
    assertThat(crossing.subnet()).hasToString("10.20.0.0/24");
  }

  @Test
  void optionsReplaceThem() {
    CrossingArguments arguments =
        parse(
            "--live --router --name a --bandwidth 200 --region eu-west-101 --data-center FRA1"
                + " --company C --account 1 --vpc 10.1.0.0/26 --office 10.2.0.0/16 --asn 65011"
                + " --huawei-asn 64513 --session 10.3.0.0/30 --direct-connect dc-1 --patience 5");
    Crossing crossing = arguments.crossing("other");

    assertThat(arguments.live()).isTrue();
    assertThat(crossing.otherAsn()).isEqualTo(62610);
    assertThat(crossing.subnet()).hasToString("10.1.0.0/26");
    assertThat(crossing.key().value()).isEqualTo("my-own-key");
    assertThat(crossing)
        .hasToString(
            "Crossing[name=a, router=true, bandwidth=200, region=eu-west-101, dataCenter=FRA1,"
                + " portType=1G, company=C, account=1, vpc=10.1.0.0/26, office=10.2.0.0/16,"
                + " officeAsn=65011, huaweiAsn=64513, sessions=10.3.0.0/30,"
                + " officeSessions=172.31.254.0/24, key=(secret),"
                + " directConnect=dc-1]");
  }

  @Test
  void theRegionMayComeFromTheEnvironment() {
    Map<String, String> environment = Map.of("HW_REGION_NAME", "eu-west-101");

    assertThat(CrossingArguments.parse(List.of(), environment).crossing("a").region())
        .isEqualTo("eu-west-101");
  }

  @ParameterizedTest
  @CsvSource({
    "--colour red,                     Unknown option --colour",
    "--name,                           --name requires a value",
    "--name --router,                  --name requires a value",
    "--build-only --remove-only,       exclude each other",
    "--bandwidth much,                 --bandwidth requires a number from 2 to 500",
    "--bandwidth 501,                  --bandwidth requires a number from 2 to 500",
    "--asn 0,                          --asn requires a number",
    "--patience soon,                  --patience requires a number",
    "--vpc 10.0.0.0/40,                --vpc: 10.0.0.0/40 is not",
    "--name a_b,                       --name requires letters",
    "--office 10.0.0.0/8,              overlap",
    "--session 10.20.1.0/30,           --session or --port-session overlaps",
    "--session 192.168.44.4/30,        --session or --port-session overlaps",
    "--asn 64512,                      does not accept 64512 as --asn",
    "--patience 0,                     --patience requires a number from 1 to 43200",
    "--live,                           --region is missing",
    "--live --region a,                --company is missing",
    "--live --region a --company b,    --account is missing"
  })
  void aWrongCommandLineIsExplained(String line, String explanation) {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> parse(line))
        .withMessageContaining(explanation);
  }

  @Test
  void theRealCloudsNeedAKey() {
    List<String> live = List.of("--live", "--region", "a", "--company", "b", "--account", "c");

    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> CrossingArguments.parse(live, Map.of()))
        .withMessageContaining("BGP_MD5_KEY is missing");
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> CrossingArguments.parse(live, Map.of("BGP_MD5_KEY", "k".repeat(33))))
        .withMessageContaining("1 to 32 characters")
        .withMessageNotContaining("kkk");
  }

  @Test
  void theProgramReportsItAndShowsTheUsage() {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(new ByteArrayInputStream(new byte[0]), new PrintStream(output, true, UTF_8));

    assertThat(ZenlayerToHuawei.run(List.of("--colour"), Map.of(), terminal)).isEqualTo(2);
    assertThat(ZenlayerToHuawei.run(List.of("--help"), Map.of(), terminal)).isZero();
    assertThat(output.toString(UTF_8)).contains("Unknown option --colour", "--remove-only");
  }
}
