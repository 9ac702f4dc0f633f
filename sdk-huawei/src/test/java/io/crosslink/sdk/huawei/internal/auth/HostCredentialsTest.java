package io.crosslink.sdk.huawei.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.util.Environment;
import io.crosslink.sdk.huawei.internal.endpoint.HostEnvironment;
import io.crosslink.sdk.huawei.internal.signing.AccessKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostCredentialsTest {
  private static final String AK = "HUAWEICLOUD_SDK_AK";
  private static final String SK = "HUAWEICLOUD_SDK_SK";
  private static final String TOKEN = "HUAWEICLOUD_SDK_SECURITY_TOKEN";
  private static final String IDP = "HUAWEICLOUD_SDK_IDP_ID";
  private static final String ID_TOKEN = "HUAWEICLOUD_SDK_ID_TOKEN_FILE";
  private static final AccessKey PERMANENT = new AccessKey("ak-1", "hunter2", null);

  private final Path folder;

  HostCredentialsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private HostCredentials sources(Map<String, String> variables) {
    return new HostCredentials(
        new HostEnvironment(new Environment(variables), folder, "http://127.0.0.1:1"));
  }

  private CredentialsConfig fromEnvironment(Map<String, String> variables) {
    return sources(variables).fromEnvironment();
  }

  private CredentialsConfig fromProfile(String... lines) {
    return fromProfile("basic", lines);
  }

  private CredentialsConfig fromProfile(String section, String[] lines) {
    write("credentials", String.join("\n", lines));
    return sources(Map.of()).fromProfile(section);
  }

  private Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theEnvironmentHoldsAKeyPermanentOrTemporary() {
    assertThat(fromEnvironment(Map.of(AK, "ak-1", SK, "hunter2", TOKEN, " ")).initial())
        .isEqualTo(ResolvedCredentials.of(PERMANENT));
    assertThat(fromEnvironment(Map.of(AK, "ak-1", SK, "hunter2", TOKEN, "t-1")).initial())
        .isEqualTo(ResolvedCredentials.of(new AccessKey("ak-1", "hunter2", "t-1")));
  }

  @Test
  void anIdentityProviderInTheEnvironmentCountsMoreThanAKey() {
    assertThat(
            fromEnvironment(Map.of(AK, "ak-1", SK, "hunter2", IDP, "idp-1", ID_TOKEN, " /a/file")))
        .hasToString("identityProvider=idp-1, idTokenFile=/a/file");
    assertThat(fromEnvironment(Map.of(AK, "ak-1", SK, "hunter2", IDP, "idp-1")).initial())
        .isEqualTo(ResolvedCredentials.of(PERMANENT));
  }

  @Test
  void anIncompleteEnvironmentSaysWhichVariablesAreSetButNotTheirValues() {
    assertFails(
        () -> fromEnvironment(Map.of(AK, " ", SK, "hunter2", IDP, "hunter2")),
        "No Huawei Cloud credentials in the environment: HUAWEICLOUD_SDK_AK (empty) and"
            + " HUAWEICLOUD_SDK_SK (set), HUAWEICLOUD_SDK_IDP_ID (set) and"
            + " HUAWEICLOUD_SDK_ID_TOKEN_FILE (not set). Set both of one pair");
  }

  @Test
  void unusableValuesSayWhereTheyAre() {
    assertFails(
        () -> fromEnvironment(Map.of(AK, "ak-1", SK, "hunter 2")),
        "The Huawei Cloud credentials in the environment cannot be used: secretKey must be visible"
            + " ASCII without blanks inside");
    assertFails(
        () -> fromProfile("[basic]", "ak=ak-1", "sk=hunter 2"),
        "The Huawei Cloud credentials in section [basic] of "
            + folder.resolve("credentials")
            + " cannot be used: secretKey must be visible ASCII without blanks inside");
    assertFails(
        () -> fromProfile("[basic]", "ak=ak-1", "sk=hunter2", "project_id=a/b"),
        "The Huawei Cloud credentials in section [basic] of "
            + folder.resolve("credentials")
            + " cannot be used: project_id must not be '.' or '..' and not contain slashes or"
            + " percent-encoded characters");
    assertFails(
        () -> fromProfile("[basic]", "ak=ak-1", "sk=hunter2", "iam_endpoint=ftp://iam"),
        "The Huawei Cloud credentials in section [basic] of "
            + folder.resolve("credentials")
            + " cannot be used: endpoint must be a URL such as https://host or"
            + " https://host:port/prefix, but is 'ftp://iam'");
  }

  @Test
  void aProfileHoldsAKeyAndWhatBelongsToIt() {
    assertThat(fromProfile("[basic]", "ak = ak-1", "sk = hunter2").initial())
        .isEqualTo(ResolvedCredentials.of(PERMANENT));
    CredentialsConfig everything =
        fromProfile(
            "[basic]",
            "ak = ak-1",
            "sk = hunter2",
            "security_token = t-1",
            "project_id = project-1",
            "iam_endpoint = https://iam.example.com");
    assertThat(everything.initial())
        .isEqualTo(
            new ResolvedCredentials(
                new AccessKey("ak-1", "hunter2", "t-1"),
                null,
                "project-1",
                "https://iam.example.com"));
    assertThat(everything)
        .hasToString(
            "accessKey=ak-1, secretKey=***, securityToken=***,"
                + " iamEndpoint=https://iam.example.com");
  }

  @Test
  void aProfileMayHoldAnIdentityProvider() {
    assertThat(
            fromProfile(
                "[basic]", "ak=ak-1", "sk=hunter2", "idp_id=idp-1", "id_token_file=/a/file"))
        .hasToString("identityProvider=idp-1, idTokenFile=/a/file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[basic]\nak=ak-1\nsk=hunter2",
        "\r\n[basic]\r\nak = ak-1\r\nsk =hunter2\r\n",
        "# mine\n[global]\nak=other\nsk=other\n\n[basic]\n; a comment\nak=ak-1\nsk\t=\thunter2  \n",
        "ak=nobody's\n[basic]\nak=ak-0\nsk=hunter2\nak=ak-1",
        "[basic]\nak=ak-1\n[global]\nak=other\n[basic]\nsk=hunter2",
        "[basic]\nnonsense\nak=ak-1\n  sk = hunter2\n= nothing\ndomain_id=d",
      })
  void aProfileIsReadAsTheProvidersToolsDo(String text) {
    assertThat(fromProfile(text).initial()).isEqualTo(ResolvedCredentials.of(PERMANENT));
  }

  @Test
  void aValueMayHoldEqualsSigns() {
    assertThat(fromProfile("[basic]", "ak=ak-1", "sk=hunter2==").initial())
        .isEqualTo(ResolvedCredentials.of(new AccessKey("ak-1", "hunter2==", null)));
  }

  @Test
  void aProfileOfAnotherNameIsAnotherSection() {
    String[] lines = {"[basic]", "ak=other", "sk=other", "[berlin]", "ak=ak-1", "sk=hunter2"};
    assertThat(fromProfile("berlin", lines).initial()).isEqualTo(ResolvedCredentials.of(PERMANENT));
  }

  @Test
  void aVariableNamesAnotherFile() {
    Path other = write("other", "[basic]\nak=ak-1\nsk=hunter2");
    assertThat(
            sources(Map.of("HUAWEICLOUD_SDK_CREDENTIALS_FILE", " " + other))
                .fromProfile("basic")
                .initial())
        .isEqualTo(ResolvedCredentials.of(PERMANENT));
  }

  @Test
  void aProfileThatIsMissingSaysWhat() throws IOException {
    Path file = folder.resolve("credentials");
    assertFails(() -> sources(Map.of()).fromProfile("basic"), file + " does not exist");
    assertFails(() -> fromProfile(""), file + " has no section [basic]");
    assertFails(
        () -> fromProfile("[global]", "ak=hunter2"),
        file + " has no section [basic], only [global]");
    assertFails(
        () -> fromProfile("[basic]", "ak=hunter2", "idp_id="),
        "No Huawei Cloud credentials in section [basic] of "
            + file
            + ": ak (set) and sk (not set), idp_id (empty) and id_token_file (not set)");
    Files.write(file, new byte[] {'[', (byte) 0xff});
    assertFails(
        () -> sources(Map.of()).fromProfile("basic"),
        file + " cannot be read as UTF-8 text: check its permissions");
  }

  private static void assertFails(ThrowingCallable reading, String message) {
    assertThatThrownBy(reading).isInstanceOf(CredentialsException.class).hasMessage(message);
  }
}
