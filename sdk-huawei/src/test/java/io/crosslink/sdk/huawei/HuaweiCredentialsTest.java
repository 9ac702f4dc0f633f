package io.crosslink.sdk.huawei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.Environment;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HuaweiCredentialsTest {

  @Test
  void arePermanentOrTemporary() {
    assertThat(HuaweiCredentials.of("ak-1", "hunter2").securityToken()).isNull();
    assertThat(HuaweiCredentials.temporary("ak-1", "hunter2", "t-1").securityToken())
        .isEqualTo("t-1");
  }

  @Test
  void dropBlanksThatCopyingAdded() {
    HuaweiCredentials credentials = HuaweiCredentials.temporary(" ak-1", "hunter2\n", "\tt-1\r\n");

    assertThat(credentials.accessKey()).isEqualTo("ak-1");
    assertThat(credentials.secretKey()).isEqualTo("hunter2");
    assertThat(credentials.securityToken()).isEqualTo("t-1");
  }

  @Test
  void refuseWhatIsMissing() {
    assertThatThrownBy(() -> HuaweiCredentials.of(" ", "hunter2"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("accessKey must not be blank");
    assertThatThrownBy(() -> HuaweiCredentials.of("ak-1", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("secretKey must not be blank");
    assertThatThrownBy(() -> HuaweiCredentials.temporary("ak-1", "hunter2", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("securityToken must not be blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hunter 2", "hunter2\r\nX-Evil: 1", "hunter2\u0000", "hünter2"})
  void refuseWhatIsNotOneWordWithoutShowingIt(String value) {
    assertThatThrownBy(() -> HuaweiCredentials.temporary("ak-1", "hunter2", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("securityToken must be visible ASCII without blanks inside");
    assertThatThrownBy(() -> HuaweiCredentials.of(value, "hunter2"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("accessKey must be visible ASCII without blanks inside");
    assertThatThrownBy(() -> HuaweiCredentials.of("ak-1", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("secretKey must be visible ASCII without blanks inside");
  }

  @Test
  void showNoSecret() {
    assertThat(HuaweiCredentials.of("ak-1", "hunter2"))
        .hasToString("HuaweiCredentials{accessKey=ak-1, secretKey=***}");
    assertThat(HuaweiCredentials.temporary("ak-1", "hunter2", "hunter2"))
        .hasToString("HuaweiCredentials{accessKey=ak-1, secretKey=***, securityToken=***}");
  }

  @Test
  void comeFromTheEnvironment() {
    HuaweiCredentials permanent =
        from(Map.of("HUAWEICLOUD_SDK_AK", "ak-1", "HUAWEICLOUD_SDK_SK", "hunter2"));
    HuaweiCredentials temporary =
        from(
            Map.of(
                "HUAWEICLOUD_SDK_AK", "ak-1",
                "HUAWEICLOUD_SDK_SK", "hunter2",
                "HUAWEICLOUD_SDK_SECURITY_TOKEN", "t-1"));

    assertThat(permanent.accessKey()).isEqualTo("ak-1");
    assertThat(permanent.secretKey()).isEqualTo("hunter2");
    assertThat(permanent.securityToken()).isNull();
    assertThat(temporary.securityToken()).isEqualTo("t-1");
  }

  @Test
  void missingFromTheEnvironmentSayWhatToDo() {
    assertThatThrownBy(() -> from(Map.of()))
        .isInstanceOf(CredentialsException.class)
        .hasMessage(
            "No Huawei Cloud credentials: call credentials(…) on the builder, or set the"
                + " environment variables HUAWEICLOUD_SDK_AK (not set) and HUAWEICLOUD_SDK_SK"
                + " (not set), for temporary keys also HUAWEICLOUD_SDK_SECURITY_TOKEN (not set)");
  }

  @Test
  void halfMissingSayWhichVariableIsSetButNotItsValue() {
    assertThatThrownBy(
            () -> from(Map.of("HUAWEICLOUD_SDK_AK", " ", "HUAWEICLOUD_SDK_SK", "hunter2")))
        .isInstanceOf(CredentialsException.class)
        .hasMessageContainingAll(
            "HUAWEICLOUD_SDK_AK (empty)",
            "HUAWEICLOUD_SDK_SK (set)",
            "HUAWEICLOUD_SDK_SECURITY_TOKEN (not set)")
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void unusableInTheEnvironmentNameTheVariable() {
    assertThatThrownBy(
            () ->
                from(
                    Map.of(
                        "HUAWEICLOUD_SDK_AK", "ak-1",
                        "HUAWEICLOUD_SDK_SK", "hunter2",
                        "HUAWEICLOUD_SDK_SECURITY_TOKEN", "hunter 2")))
        .isInstanceOf(CredentialsException.class)
        .hasMessage(
            "The environment's Huawei Cloud credentials cannot be used: securityToken must be"
                + " visible ASCII without blanks inside. Correct HUAWEICLOUD_SDK_AK,"
                + " HUAWEICLOUD_SDK_SECURITY_TOKEN or HUAWEICLOUD_SDK_SK");
  }

  private static HuaweiCredentials from(Map<String, String> variables) {
    return HuaweiCredentials.from(new Environment(variables));
  }
}
