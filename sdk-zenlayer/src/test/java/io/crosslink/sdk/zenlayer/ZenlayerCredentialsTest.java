package io.crosslink.sdk.zenlayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.Environment;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import okhttp3.Request;
import org.junit.jupiter.api.Test;

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

  @Test
  void refuseATokenThatNoHeaderCanCarryWithoutShowingIt() {
    assertThatThrownBy(() -> ZenlayerCredentials.ofToken("hunter2\r\nX-Evil: 1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("token must be visible ASCII without blanks inside");
  }

  @Test
  void showNoSecret() {
    assertThat(ZenlayerCredentials.of("id-1", "hunter2"))
        .hasToString("ZenlayerCredentials{accessKeyId=id-1, accessKeyPassword=***}");
    assertThat(ZenlayerCredentials.ofToken("hunter2"))
        .hasToString("ZenlayerCredentials{token=***}");
  }

  @Test
  void comeFromTheEnvironmentWithATokenFirst() {
    Map<String, String> key =
        Map.of("ZENLAYER_ACCESS_KEY_ID", "id-1", "ZENLAYER_ACCESS_KEY_SECRET", "hunter2");

    assertThat(from(key))
        .hasToString("ZenlayerCredentials{accessKeyId=id-1, accessKeyPassword=***}");
    assertThat(authorization(from(key)))
        .isEqualTo(authorization(ZenlayerCredentials.of("id-1", "hunter2")));
    assertThat(
            authorization(
                from(
                    Map.of(
                        "ZENLAYER_TOKEN", "token-1",
                        "ZENLAYER_ACCESS_KEY_ID", "id-1",
                        "ZENLAYER_ACCESS_KEY_SECRET", "hunter2"))))
        .isEqualTo("Bearer token-1");
  }

  @Test
  void missingFromTheEnvironmentSayWhatToDo() {
    assertThatThrownBy(() -> from(Map.of()))
        .isInstanceOf(CredentialsException.class)
        .hasMessage(
            "No Zenlayer credentials: call credentials(…) on the builder, or set the environment"
                + " variable ZENLAYER_TOKEN (not set), or both ZENLAYER_ACCESS_KEY_ID (not set) and"
                + " ZENLAYER_ACCESS_KEY_SECRET (not set)");
  }

  @Test
  void halfMissingSayWhichVariableIsSetButNotItsValue() {
    assertThatThrownBy(
            () -> from(Map.of("ZENLAYER_TOKEN", "", "ZENLAYER_ACCESS_KEY_SECRET", "hunter2")))
        .isInstanceOf(CredentialsException.class)
        .hasMessageContainingAll(
            "ZENLAYER_TOKEN (empty)",
            "ZENLAYER_ACCESS_KEY_ID (not set)",
            "ZENLAYER_ACCESS_KEY_SECRET (set)")
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void unusableInTheEnvironmentNameTheVariable() {
    assertThatThrownBy(() -> from(Map.of("ZENLAYER_TOKEN", "Bearer hunter2")))
        .isInstanceOf(CredentialsException.class)
        .hasMessage(
            "The environment's Zenlayer credentials cannot be used: token must be visible ASCII"
                + " without blanks inside. Correct ZENLAYER_TOKEN");
  }

  private static ZenlayerCredentials from(Map<String, String> variables) {
    return ZenlayerCredentials.from(new Environment(variables));
  }

  private static String authorization(ZenlayerCredentials credentials) {
    Request request = new Request.Builder().url("https://console.zenlayer.com/").build();
    return Objects.requireNonNull(
        credentials.signer().sign(request, Instant.EPOCH).header("Authorization"));
  }
}
