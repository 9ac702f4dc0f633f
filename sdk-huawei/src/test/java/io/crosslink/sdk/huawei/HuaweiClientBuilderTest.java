package io.crosslink.sdk.huawei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.internal.Environment;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HuaweiClientBuilderTest {
  private static final String NO_PATH =
      "must not be '.' or '..' and not contain slashes or percent-encoded characters";

  private static final HuaweiCredentials CREDENTIALS = HuaweiCredentials.of("ak-1", "hunter2");

  @Test
  void needsARegionAProjectAndCredentials() {
    VpnClient.builder()
        .region(HuaweiRegion.EU_WEST_101)
        .projectId("project-1")
        .credentials(CREDENTIALS)
        .build()
        .close();
  }

  @Test
  void asksForARegionOrAnEndpoint() {
    assertThatThrownBy(
            () -> VpnClient.builder().projectId("project-1").credentials(CREDENTIALS).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("region is missing: call region(…), or endpoint(…) for another address");
  }

  @Test
  void takesTheProjectFromTheEnvironmentUnlessItIsSet() {
    Environment environment = new Environment(Map.of("HUAWEICLOUD_SDK_PROJECT_ID", " project-2 "));

    assertThat(project(VpnClient.builder(), environment)).isEqualTo("project-2");
    assertThat(project(VpnClient.builder().projectId(" project-1 "), environment))
        .isEqualTo("project-1");
  }

  @Test
  void asksForAProject() {
    assertThatThrownBy(() -> project(VpnClient.builder(), new Environment(Map.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "projectId is missing: call projectId(…), or set the environment variable"
                + " HUAWEICLOUD_SDK_PROJECT_ID (not set)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "' ' | projectId must not be blank",
        "a/b | projectId " + NO_PATH,
        ".. | projectId " + NO_PATH,
        "a%2fb | projectId " + NO_PATH,
        "a b | projectId must be visible ASCII without blanks inside",
        "projekt ä | projectId must be visible ASCII without blanks inside",
      })
  void refusesAProjectThatIsNoPartOfAPathOrHeader(String id, String message) {
    assertThatThrownBy(() -> VpnClient.builder().projectId(id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void refusesAProjectThatWouldAddAHeaderOrIsTooLong() {
    assertThatThrownBy(() -> VpnClient.builder().projectId("p-1\r\nX-Evil: 1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("projectId must be visible ASCII without blanks inside");
    assertThatThrownBy(() -> VpnClient.builder().projectId("x".repeat(257)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("projectId is longer than 256 characters, which no id is");
  }

  @Test
  void namesTheVariableWhoseProjectIsRefused() {
    Environment environment = new Environment(Map.of("HUAWEICLOUD_SDK_PROJECT_ID", "a/b"));

    assertThatThrownBy(() -> project(VpnClient.builder(), environment))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("HUAWEICLOUD_SDK_PROJECT_ID " + NO_PATH);
  }

  @Test
  @SuppressWarnings("NullAway") // what happens to callers who do not check
  void refusesNull() {
    assertThatThrownBy(() -> VpnClient.builder().credentials(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("credentials must not be null");
    assertThatThrownBy(() -> VpnClient.builder().region(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("region must not be null");
    assertThatThrownBy(() -> VpnClient.builder().projectId(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("projectId must not be null");
  }

  private static String project(HuaweiClientBuilder<?> builder, Environment environment) {
    return builder.chosenProject(environment);
  }
}
