package io.crosslink.sdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.internal.call.Thing;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which values of a model or of other JSON are secrets. */
class SecretValuesTest {
  @Test
  void aModelKnowsItsSecrets() throws Exception {
    Thing thing = Thing.builder().id("psk-1").psk("s3cret").build();

    assertThat(SecretValues.ofModel(thing)).containsExactly("s3cret");
  }

  @Test
  void additionalPropertiesAreJudgedByTheirNames() throws Exception {
    Thing thing =
        Thing.builder()
            .id("t-1")
            .additionalProperty("pairing_key", List.of("a", Map.of("b", 7)))
            .additionalProperty("labels", Map.of("color", "red", "token", "t0ken"))
            .additionalProperty("note", null)
            .build();

    assertThat(SecretValues.ofModel(thing)).containsExactlyInAnyOrder("a", "7", "t0ken");
  }

  @Test
  void otherJsonIsJudgedByItsNames() throws Exception {
    assertThat(
            SecretValues.ofTree(
                Json.mapper().readTree("{\"a\":[{\"password\":[\"p\",{\"x\":1}]}],\"b\":\"c\"}")))
        .containsExactly("p", "1");
  }
}
