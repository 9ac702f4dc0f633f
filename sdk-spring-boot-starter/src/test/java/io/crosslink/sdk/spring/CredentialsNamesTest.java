package io.crosslink.sdk.spring;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names are known, in all forms in which Spring Boot binds them. */
class CredentialsNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"access-key", "accessKey", "access_key", "ACCESSKEY", "process[0]", "process"})
  void formsOfANameAreKnown(String name) {
    assertThatCode(() -> check(Map.of(name, "value"))).doesNotThrowAnyException();
  }

  @Test
  void anItemAndAVariableOfTheEnvironmentAreNested() {
    assertThatCode(() -> check(Map.of("process", Map.of("0", "/bin/vault"))))
        .doesNotThrowAnyException();
    assertThatCode(() -> check(Map.of("access", Map.of("key", "AK")))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"access-key-id", "tokn", "accesskeys", "key"})
  void othersAreNot(String name) {
    assertThatThrownBy(() -> check(Map.of(name, "hidden")))
        .isInstanceOf(ClientConfigurationException.class)
        .hasMessageStartingWith("crosslink.huawei.credentials." + name + " has no meaning: known")
        .hasMessageContaining("access-key, ")
        .hasMessageNotContaining("hidden");
  }

  private static void check(Map<String, ?> credentials) {
    CredentialsNames.check(
        Map.of("credentials", credentials), "crosslink.huawei", HuaweiCredentialsProperties.class);
  }
}
