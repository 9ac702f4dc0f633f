package io.crosslink.sdk.zenlayer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZenlayerClientBuilderTest {

  @Test
  void needsNothingButCredentials() {
    SdnClient.builder().credentials(ZenlayerCredentials.ofToken("hunter2")).build().close();
  }

  @Test
  @SuppressWarnings("NullAway") // what happens to callers who do not check
  void refusesNull() {
    assertThatThrownBy(() -> SdnClient.builder().credentials(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("credentials must not be null");
    assertThatThrownBy(() -> SdnClient.builder().apiVersion(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("apiVersion must not be null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "' ' | apiVersion must not be blank",
        "2023 08 | apiVersion must be visible ASCII without blanks inside",
      })
  void refusesAVersionThatNoHeaderCanCarry(String version, String message) {
    assertThatThrownBy(() -> SdnClient.builder().apiVersion(version))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void refusesAVersionThatWouldAddAHeader() {
    assertThatThrownBy(() -> SdnClient.builder().apiVersion("2023-08-30\r\nX-Evil: 1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("apiVersion must be visible ASCII without blanks inside");
  }

  @Test
  void refusesPlainHttpToOtherMachines() {
    assertThatThrownBy(
            () ->
                SdnClient.builder()
                    .credentials(ZenlayerCredentials.ofToken("hunter2"))
                    .endpoint("http://console.zenlayer.com")
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("use https");
  }
}
