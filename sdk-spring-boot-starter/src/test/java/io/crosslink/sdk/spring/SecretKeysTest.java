package io.crosslink.sdk.spring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which values the actuator hides, in every form of a name that Spring knows. */
class SecretKeysTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "crosslink.huawei.credentials.secret-key",
        "crosslink.huawei.credentials.secretKey",
        "crosslink.huawei.accounts.branch.credentials.password",
        "crosslink.huawei.credentials.process[1]",
        "CROSSLINK_HUAWEI_CREDENTIALS_SECRETKEY",
        "CROSSLINK_ZENLAYER_ACCOUNTS_X_CREDENTIALS_ACCESSKEYPASSWORD",
        "crosslink.zenlayer.credentials.token",
        "HUAWEICLOUD_SDK_SK",
        "HUAWEICLOUD_SDK_SECURITY_TOKEN",
        "ZENLAYER_TOKEN",
        "ZENLAYER_ACCESS_KEY_SECRET",
        "ZENLAYERCLOUD_ACCESS_KEY_PASSWORD"
      })
  void secrets(String key) {
    assertThat(SecretKeys.matches(key)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "crosslink.huawei.region",
        "crosslink.huawei.credentials.access-key",
        "crosslink.huawei.credentials.id-token-file",
        "crosslink.zenlayer.credentials.access-key-id",
        "HUAWEICLOUD_SDK_AK",
        "other.password"
      })
  void others(String key) {
    assertThat(SecretKeys.matches(key)).isFalse();
  }
}
