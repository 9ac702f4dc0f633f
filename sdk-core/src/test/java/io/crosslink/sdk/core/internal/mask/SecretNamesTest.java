package io.crosslink.sdk.core.internal.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of secrets: by hand in a single name, by a regular expression in a text. */
class SecretNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "psk",
        "PSK2",
        "Authorization",
        "X-Auth-Token",
        "X-Subject-Token",
        "bgp_md5_key",
        "bgpMd5",
        "PRE-SHARED",
        "preshared",
        "private_key",
        "ACCESS-KEY",
        "apikey",
        "peer_config",
        "cloudAccount",
        "pre_pre_shared"
      })
  void secretsAreKnownByTheirNames(String name) {
    assertThat(SecretNames.matches(name)).isTrue();
    assertThat(SecretNames.in(name).find()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Host", "X-Sdk-Date", "private__key", "api key", "toke", "p_sk", "K", "\0"})
  void otherNamesAreNoSecrets(String name) {
    assertThat(SecretNames.matches(name)).isFalse();
    assertThat(SecretNames.in(name).find()).isFalse();
  }

  @Test
  void bothFormsAgree() {
    String[] pieces = {
      "bgp", "_", "-", "md5", "M", "private", "key", "pre", "shared", "cloud", "a"
    };
    Random random = new Random(7);
    for (int i = 0; i < 5000; i++) {
      StringBuilder name = new StringBuilder();
      for (int n = random.nextInt(6); n > 0; n--) {
        name.append(pieces[random.nextInt(pieces.length)]);
      }

      assertThat(SecretNames.matches(name.toString()))
          .as(name.toString())
          .isEqualTo(SecretNames.in(name.toString()).find());
    }
  }
}
