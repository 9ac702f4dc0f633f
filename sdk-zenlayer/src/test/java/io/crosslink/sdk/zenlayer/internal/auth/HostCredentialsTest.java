package io.crosslink.sdk.zenlayer.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.util.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostCredentialsTest {
  private static final Map<String, String> COMMAND_LINE =
      Map.of("ZENLAYER_ACCESS_KEY_ID", "cli-id", "ZENLAYER_ACCESS_KEY_SECRET", "hunter2");
  private static final Map<String, String> TERRAFORM =
      Map.of(
          "ZENLAYERCLOUD_ACCESS_KEY_ID", "tf-id", "ZENLAYERCLOUD_ACCESS_KEY_PASSWORD", "hunter3");

  private final Path folder;
  private final Path file;

  HostCredentialsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    file = folder.resolve("credentials.json");
    Files.writeString(
        file,
        """
        {
          "default": {"access_key_id": "default-id", "access_key_secret": "hunter4"},
          "ops": {"access_key_id": "ops-id", "access_key_secret": "hunter5\\n"},
          "token": {"access_key_id": "x", "access_key_secret": "y", "token": "hunter6"},
          "half": {"access_key_id": "half-id", "access_key_secret": null},
          "other-half": {"access_key_secret": "hunter9"},
          "bad": {"token": "hunter7 hunter8"}
        }
        """);
  }

  private HostCredentials credentials(Map<String, String> variables) {
    return new HostCredentials(new Environment(variables), folder);
  }

  private static String key(String id) {
    return "accessKeyId=" + id + ", accessKeyPassword=***";
  }

  private static CredentialsException failure(Runnable call) {
    CredentialsException problem = catchThrowableOfType(CredentialsException.class, call::run);
    assertThat(problem.toString() + problem.getCause()).doesNotContain("hunter");
    return problem;
  }

  @Test
  void theEnvironmentComesFirst() {
    assertThat(credentials(COMMAND_LINE).fromDefaults()).hasToString(key("cli-id"));
    assertThat(credentials(TERRAFORM).fromDefaults()).hasToString(key("tf-id"));
    assertThat(credentials(Map.of()).fromDefaults()).hasToString(key("default-id"));
  }

  @Test
  void inTheEnvironmentATokenComesFirst() {
    assertThat(
            credentials(
                    Map.of(
                        "ZENLAYER_TOKEN", "hunter2",
                        "ZENLAYER_ACCESS_KEY_ID", "cli-id",
                        "ZENLAYER_ACCESS_KEY_SECRET", "hunter2"))
                .fromEnvironment())
        .hasToString("token=***");
  }

  /** As some editors save it. */
  @Test
  void aByteOrderMarkIsNotPartOfTheFile() throws IOException {
    Files.writeString(file, "\ufeff" + Files.readString(file));
    assertThat(credentials(Map.of()).fromDefaults()).hasToString(key("default-id"));
  }

  @Test
  void halfOfAKeyIsNotPassedOver() {
    assertThat(
            failure(
                () -> credentials(Map.of("ZENLAYER_ACCESS_KEY_SECRET", "hunter2")).fromDefaults()))
        .hasMessage(
            "The Zenlayer access key in the environment is incomplete: ZENLAYER_ACCESS_KEY_ID (not set),"
                + " ZENLAYER_ACCESS_KEY_SECRET (set). Set both");
    assertThat(failure(() -> credentials(Map.of("ZENLAYER_ACCESS_KEY_ID", "id")).fromDefaults()))
        .hasMessage(
            "The Zenlayer access key in the environment is incomplete: ZENLAYER_ACCESS_KEY_ID (set),"
                + " ZENLAYER_ACCESS_KEY_SECRET (not set). Set both");
  }

  @Test
  void theProfileIsTheOneThatTheCommandLineUses() throws IOException {
    assertThat(credentials(Map.of("ZENLAYER_PROFILE", "token")).fromDefaults())
        .hasToString("token=***");

    Files.writeString(folder.resolve("config.json"), "{\"current_profile\": \"ops\"}");
    assertThat(credentials(Map.of()).fromProfile(null)).hasToString(key("ops-id"));
    assertThat(credentials(Map.of("ZENLAYER_PROFILE", "default")).fromProfile(null))
        .hasToString(key("default-id"));
    assertThat(credentials(Map.of()).fromProfile("default")).hasToString(key("default-id"));
  }

  @Test
  void whoFindsNothingSaysWhereItLooked() throws IOException {
    Files.delete(file);

    assertThat(failure(() -> credentials(Map.of("ZENLAYER_TOKEN", "")).fromDefaults()))
        .hasMessage(
            "No Zenlayer credentials. Call credentials(…) on the builder, or provide them in one of"
                + " these places:\n- environment: No Zenlayer credentials in the environment: ZENLAYER_TOKEN (empty), ZENLAYER_ACCESS_KEY_ID (not set)"
                + " and ZENLAYER_ACCESS_KEY_SECRET (not set), ZENLAYERCLOUD_ACCESS_KEY_ID (not set)"
                + " and ZENLAYERCLOUD_ACCESS_KEY_PASSWORD (not set). Set the token or a key\n- profile"
                + " file: No Zenlayer credentials in profile 'default' of "
                + file
                + " (no such file)");
    assertThat(failure(() -> credentials(Map.of()).fromEnvironment()))
        .hasMessageStartingWith(
            "No Zenlayer credentials in the environment: ZENLAYER_TOKEN (not set)");
  }

  @Test
  void aProfileThatIsMissingIsNamed() {
    assertThat(failure(() -> credentials(Map.of()).fromProfile("missing")))
        .hasMessage("No Zenlayer credentials in profile 'missing' of " + file);
  }

  @Test
  void aProfileWithHalfOfAKeySaysWhichHalfIsMissing() {
    for (Map.Entry<String, String> missing :
        Map.of("half", "access_key_secret", "other-half", "access_key_id").entrySet()) {
      String name = missing.getKey();
      String message =
          "The Zenlayer access key in profile '"
              + name
              + "' of "
              + file
              + " is incomplete: "
              + missing.getValue()
              + " is missing";

      assertThat(failure(() -> credentials(Map.of()).fromProfile(name))).hasMessage(message);
      assertThat(failure(() -> credentials(Map.of("ZENLAYER_PROFILE", name)).fromDefaults()))
          .hasMessage(message);
    }
  }

  @Test
  void whatCannotBeUsedIsNamedButNotShown() throws IOException {
    assertThat(
            failure(() -> credentials(Map.of("ZENLAYER_TOKEN", "Bearer hunter2")).fromDefaults()))
        .hasMessage(
            "The Zenlayer credentials in the environment variable ZENLAYER_TOKEN cannot be used: token"
                + " must be visible ASCII without blanks inside");
    assertThat(failure(() -> credentials(Map.of()).fromProfile("bad")))
        .hasMessageContaining("profile 'bad' of " + file + " cannot be used");

    Files.writeString(file, "{\n  \"default\": hunter2}");
    assertThat(failure(() -> credentials(Map.of()).fromDefaults()))
        .hasMessage(file + " is not JSON (line 2): correct or remove it");
  }

  @Test
  void filesOfAnotherShapeHoldNothing() throws IOException {
    for (String text : new String[] {"", "[]", "\"default\"", "{\"default\": [1]}", "null"}) {
      Files.writeString(file, text);
      assertThatThrownBy(() -> credentials(Map.of()).fromProfile(null))
          .isInstanceOf(CredentialsException.class)
          .hasMessageStartingWith("No Zenlayer credentials in profile 'default'");
    }
  }
}
