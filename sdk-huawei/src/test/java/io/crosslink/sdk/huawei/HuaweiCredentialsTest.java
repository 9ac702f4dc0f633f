package io.crosslink.sdk.huawei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.internal.util.Environment;
import io.crosslink.sdk.huawei.internal.auth.CredentialsFactory;
import io.crosslink.sdk.huawei.internal.endpoint.HostEnvironment;
import io.crosslink.sdk.huawei.internal.signing.AccessKey;
import io.crosslink.sdk.huawei.internal.signing.Credential;
import io.crosslink.sdk.huawei.internal.signing.IamToken;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HuaweiCredentialsTest {

  @Test
  void dropBlanksThatCopyingAdded() {
    assertThat(secret(HuaweiCredentials.of(" ak-1", "hunter2\n")))
        .isEqualTo(new AccessKey("ak-1", "hunter2", null));
    assertThat(secret(HuaweiCredentials.temporary(" ak-1", "hunter2\n", "\tt-1\r\n")))
        .isEqualTo(new AccessKey("ak-1", "hunter2", "t-1"));
    assertThat(secret(HuaweiCredentials.ofToken(" t-1\n"))).isEqualTo(new IamToken("t-1"));
  }

  private static Credential secret(HuaweiCredentials credentials) {
    return Objects.requireNonNull(credentials.config().initial()).credential();
  }

  @Test
  void refuseWhatIsMissing() {
    assertRefused(() -> HuaweiCredentials.of(" ", "hunter2"), "accessKey must not be blank");
    assertRefused(() -> HuaweiCredentials.of("ak-1", ""), "secretKey must not be blank");
    assertRefused(
        () -> HuaweiCredentials.temporary("ak-1", "hunter2", ""),
        "securityToken must not be blank");
    assertRefused(() -> HuaweiCredentials.ofToken(""), "token must not be blank");
    assertRefused(
        () -> HuaweiCredentials.ofPassword(" ", "u", "hunter2"), "account must not be blank");
    assertRefused(() -> HuaweiCredentials.ofPassword("a", "", "hunter2"), "user must not be blank");
    assertRefused(
        () -> HuaweiCredentials.ofIdToken("", Path.of("f")), "identityProvider must not be blank");
    assertRefused(() -> HuaweiCredentials.fromProfile(" "), "name must not be blank");
    assertRefused(
        () -> HuaweiCredentials.ofToken("t").withIamEndpoint(""), "iamEndpoint must not be blank");
  }

  @Test
  @SuppressWarnings("NullAway") // what happens to callers who do not check
  void refuseNull() {
    assertRefused(
        () -> HuaweiCredentials.temporary("ak-1", "hunter2", null),
        "securityToken must not be null");
    assertRefused(() -> HuaweiCredentials.ofToken(null), "token must not be null");
    assertRefused(() -> HuaweiCredentials.ofIdToken("idp", null), "idTokenFile must not be null");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hunter 2", "hunter2\r\nX-Evil: 1", "hunter2\u0000", "hünter2"})
  void refuseWhatIsNotOneWordWithoutShowingIt(String value) {
    String problem = " must be visible ASCII without blanks inside";
    assertRefused(
        () -> HuaweiCredentials.temporary("ak-1", "hunter2", value), "securityToken" + problem);
    assertRefused(() -> HuaweiCredentials.of(value, "hunter2"), "accessKey" + problem);
    assertRefused(() -> HuaweiCredentials.of("ak-1", value), "secretKey" + problem);
    assertRefused(() -> HuaweiCredentials.ofToken(value), "token" + problem);
    assertRefused(
        () -> HuaweiCredentials.ofIdToken(value, Path.of("f")), "identityProvider" + problem);
  }

  private static void assertRefused(ThrowingCallable making, String message) {
    assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void refuseAnIamEndpointThatIsNone() {
    assertThatThrownBy(() -> HuaweiCredentials.ofToken("t").withIamEndpoint("https://h/?hunter2"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("endpoint must not contain a query or fragment");
  }

  @Test
  void showNoSecret() {
    assertThat(HuaweiCredentials.of("ak-1", "hunter2"))
        .hasToString("HuaweiCredentials{accessKey=ak-1, secretKey=***}");
    assertThat(HuaweiCredentials.temporary("ak-1", "hunter2", "hunter2"))
        .hasToString("HuaweiCredentials{accessKey=ak-1, secretKey=***, securityToken=***}");
    assertThat(HuaweiCredentials.ofToken("hunter2").withIamEndpoint("https://iam.example.com"))
        .hasToString("HuaweiCredentials{token=***, iamEndpoint=https://iam.example.com}");
    assertThat(HuaweiCredentials.fromMetadata())
        .hasToString("HuaweiCredentials{agency of the ECS server}");
    assertThat(
            HuaweiCredentials.of(
                CredentialsFactory.podIdentity(
                    new HostEnvironment(
                        new Environment(
                            Map.of(
                                "HC_CONTAINER_CREDENTIALS_FULL_URI", "http://127.0.0.1/?hunter2",
                                "HC_CONTAINER_AUTHORIZATION_TOKEN_FILE", "/a/file")),
                        Path.of("none"),
                        "http://127.0.0.1"))))
        .hasToString("HuaweiCredentials{pod identity}");
  }
}
