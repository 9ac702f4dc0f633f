package io.crosslink.sdk.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.error.CredentialsException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TearDownTest {
  private static final List<String> LIVE =
      List.of(
          "--live",
          "--private-connect",
          "pc-1",
          "--customer-gateway",
          "cgw-1",
          "--vpn-connection",
          "vpn-1");

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void tearsDownTheFakes() {
    int exitCode = run(List.of(), Clouds::open, "");
    assertThat(output().lines().map(String::strip).map(line -> line.replaceAll(" +[0-9.]+ s", "")))
        .containsSubsequence(
            "To be torn down, in fake clouds (no real resources)",
            "Moving it to the recycle bin",
            "DELETING",
            "RECYCLED",
            "Destroying it for good",
            "DESTROYING",
            "gone",
            "Deleting the customer gateway while its VPN connection exists",
            "Rejected, as expected:",
            "exception    InvalidRequestException",
            "status       400",
            "code         VPN.0001",
            "Removing the VPN connection",
            "PENDING_DELETE",
            "gone",
            "Deleting the customer gateway",
            "Deleted");
    assertThat(output()).containsPattern("request id   \\S+").contains("All gone");
    assertThat(exitCode).isZero();
  }

  @Test
  void asksBeforeItDestroysSomethingReal() {
    assertThat(run(LIVE, arguments -> Clouds.fake(), "no\n")).isEqualTo(1);
    assertThat(output()).contains("Type yes:", "Nothing was changed.").doesNotContain("Moving");
    assertThat(run(LIVE, arguments -> Clouds.fake(), "")).isEqualTo(1);
    assertThat(run(LIVE, arguments -> Clouds.fake(), "yes\n")).isZero();
    assertThat(output()).contains("All gone");
  }

  @Test
  void doesNotAskWhoHasSaidYes() {
    List<String> args = new ArrayList<>(LIVE);
    args.add("--yes");
    assertThat(run(args, arguments -> Clouds.fake(), "")).isZero();
    assertThat(output()).doesNotContain("Type yes:");
  }

  @Test
  void aSecondRunHasNothingToDo() {
    try (Clouds clouds = Clouds.fake()) {
      // Closed at the end only, so that both runs use the same clouds.
      Clouds kept =
          new Clouds(
              clouds.where(),
              clouds.sdn(),
              clouds.vpn(),
              new Clouds.Ids("pc-none", "cgw-none", "vpn-none"),
              clouds.pollInterval(),
              () -> {});
      assertThat(run(List.of(), arguments -> kept, "")).isZero();
    }
    assertThat(output()).contains("already gone");
  }

  @Test
  void explainsItself() {
    assertThat(run(List.of("--help"), Clouds::open, "")).isZero();
    assertThat(output()).startsWith("Usage: TearDown");
  }

  @ParameterizedTest
  @CsvSource({
    "--liv,                              Unknown option --liv.",
    "--live --region,                    The option --region requires a value.",
    "--live --region --yes,              The option --region requires a value.",
    "--private-connect pc-1,             project require --live.",
    "--live,                             --private-connect and --customer-gateway and --vpn-connection",
    "--live --private-connect p --vpn-connection v,  --live also requires --customer-gateway.",
  })
  void explainsWhatIsWrongWithItsArguments(String args, String explanation) {
    assertThat(run(List.of(args.split(" ")), Clouds::open, "")).isEqualTo(1);
    assertThat(output()).contains(explanation, "Usage: TearDown");
  }

  @Test
  void showsExpectedFailuresWithoutStackTrace() {
    int exitCode =
        run(
            LIVE,
            arguments -> {
              throw new CredentialsException("No credentials in the environment");
            },
            "");
    assertThat(exitCode).isEqualTo(1);
    assertThat(output())
        .contains("Failed: No credentials in the environment")
        .doesNotContain("at ");
  }

  private int run(List<String> args, Function<TearDownArguments, Clouds> clouds, String typed) {
    printed.reset();
    return TearDown.run(
        args,
        clouds,
        new Terminal(
            new ByteArrayInputStream(typed.getBytes(UTF_8)),
            new PrintStream(printed, true, UTF_8)));
  }

  private String output() {
    return printed.toString(UTF_8);
  }
}
