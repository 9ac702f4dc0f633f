package io.crosslink.sdk.zenlayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.crosslink.sdk.core.error.CredentialsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZenlayerCredentialsTest {

  @Test
  void areMadeOfAKeyOrAToken() {
    assertThat(authorization(ZenlayerCredentials.of("id-1", "hunter2")))
        .startsWith("ZC2-HMAC-SHA256 Credential=id-1, ");
    assertThat(authorization(ZenlayerCredentials.ofToken("hunter2"))).isEqualTo("Bearer hunter2");
  }

  @Test
  void dropBlanksThatCopyingAdded() {
    assertThat(authorization(ZenlayerCredentials.of(" id-1\n", "hunter2\n")))
        .isEqualTo(authorization(ZenlayerCredentials.of("id-1", "hunter2")));
    assertThat(authorization(ZenlayerCredentials.ofToken("\thunter2\n")))
        .isEqualTo("Bearer hunter2");
  }

  @Test
  void refuseWhatIsMissing() {
    assertThatThrownBy(() -> ZenlayerCredentials.of("", "hunter2"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("accessKeyId must not be blank");
    assertThatThrownBy(() -> ZenlayerCredentials.of("id-1", " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("accessKeyPassword must not be blank");
    assertThatThrownBy(() -> ZenlayerCredentials.ofToken(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("token must not be blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hunter 2", "hunter2\r\nX-Evil: 1", "hunter2\u0000", "hünter2"})
  void refuseWhatIsNotOneWordWithoutShowingIt(String value) {
    assertThatThrownBy(() -> ZenlayerCredentials.ofToken(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("token must be visible ASCII without blanks inside");
    assertThatThrownBy(() -> ZenlayerCredentials.of(value, "hunter2"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("accessKeyId must be visible ASCII without blanks inside");
    assertThatThrownBy(() -> ZenlayerCredentials.of("id-1", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("accessKeyPassword must be visible ASCII without blanks inside");
  }

  @Test
  void showNoSecret() {
    assertThat(ZenlayerCredentials.of("id-1", "hunter2"))
        .hasToString("ZenlayerCredentials{accessKeyId=id-1, accessKeyPassword=***}");
    assertThat(ZenlayerCredentials.ofToken("hunter2"))
        .hasToString("ZenlayerCredentials{token=***}");
  }

  @Test
  void areFoundWhereThisUserHasThem(@TempDir Path home) throws IOException {
    assumeThat(System.getenv().keySet()).noneMatch(name -> name.startsWith("ZENLAYER"));
    Path folder = Files.createDirectory(home.resolve(".zenlayer"));
    Files.writeString(
        folder.resolve("credentials.json"),
        """
        {
          "default": {"token": "hunter2"},
          "ops": {"access_key_id": "id-1", "access_key_secret": "hunter3"}
        }
        """);
    String before = System.setProperty("user.home", home.toString());
    try {
      assertThat(ZenlayerCredentials.fromProfile("ops")).asString().contains("id-1");
      assertThat(ZenlayerCredentials.fromProfile()).asString().contains("token=***");
      assertThat(ZenlayerCredentials.fromDefaults()).asString().contains("token=***");
      assertThatThrownBy(ZenlayerCredentials::fromEnvironment)
          .isInstanceOf(CredentialsException.class);
    } finally {
      System.setProperty("user.home", before);
    }
  }

  private static String authorization(ZenlayerCredentials credentials) {
    Request request = new Request.Builder().url("https://console.zenlayer.com/").build();
    return Objects.requireNonNull(
        credentials.config().fixedSigner().sign(request, Instant.EPOCH).header("Authorization"));
  }
}
