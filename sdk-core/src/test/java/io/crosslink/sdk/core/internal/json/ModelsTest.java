package io.crosslink.sdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.core.error.MissingPropertyException;
import io.crosslink.sdk.core.internal.call.Kind;
import io.crosslink.sdk.core.internal.call.Thing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ModelsTest {
  @Test
  void descriptionsShowWhatIsSet() {
    assertThat(Models.describe("M").add("a", 1).add("b", null).add("c", "x").end(Map.of()))
        .isEqualTo("M{a=1, c=x}");
    assertThat(Models.describe("M").end(Map.of())).isEqualTo("M{}");
  }

  @Test
  void descriptionsHideSecrets() {
    assertThat(Models.describe("M").addSecret("psk", "s3cret").addSecret("old", null).end(Map.of()))
        .isEqualTo("M{psk=***}");
  }

  @Test
  void descriptionsShowOnlyTheNamesOfUnknownProperties() {
    assertThat(Models.describe("M").add("a", 1).end(Map.of("new_psk", "s3cret")))
        .isEqualTo("M{a=1, additionalProperties=[new_psk]}");
    assertThat(Thing.builder().id("t").psk("s3cret").additionalProperty("n", "s3cret").build())
        .hasToString("Thing{id=t, psk=***, additionalProperties=[n]}");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThat(Models.always("M", "an_id", "hasAnId", "x")).isEqualTo("x");
    assertThat(Models.required("M", "an_id", "hasAnId", "x")).isEqualTo("x");
    assertThat(Models.resourceId("M", "an_id", "x")).isEqualTo("x");
    assertThatExceptionOfType(MissingPropertyException.class)
        .isThrownBy(() -> Models.always("M", "an_id", "hasAnId", null))
        .withMessage("M has no an_id: the service sent none; hasAnId() checks without an exception")
        .satisfies(e -> assertThat(e.model() + "." + e.property()).isEqualTo("M.an_id"));
    assertThatExceptionOfType(MissingPropertyException.class)
        .isThrownBy(() -> Models.required("M", "an_id", "hasAnId", null))
        .withMessageContaining("hasAnId() checks");
    assertThatExceptionOfType(MissingPropertyException.class)
        .isThrownBy(() -> Models.resourceId("M", "an_id", null))
        .withMessage("M has no an_id: the service sent none");
  }

  @Test
  void statusIsToldAsItIsSpelled() {
    assertThat(Models.spelled("NEW")).isEqualTo("NEW");
    assertThat(Models.spelled(Kind.of("round"))).isEqualTo("round");
    assertThat(Models.spelled(null)).isNull();
  }

  @Test
  void collectionsCannotBeChanged() {
    assertThat(Models.unmodifiable(new ArrayList<>(List.of("a")))).isUnmodifiable();
    assertThat(Models.unmodifiable(new LinkedHashMap<>(Map.of("a", "b")))).isUnmodifiable();
    assertThat(Models.unmodifiable((@Nullable List<String>) null)).isNull();
    assertThat(Models.unmodifiable((@Nullable Map<String, String>) null)).isNull();
  }

  @Test
  void additionalPropertiesAreCopied() {
    Map<String, @Nullable Object> collected = new LinkedHashMap<>();
    collected.put("a", null);

    Map<String, @Nullable Object> copy = Models.additional(collected);
    collected.put("b", 1);

    assertThat(copy).containsOnlyKeys("a").isUnmodifiable();
    assertThat(Models.additional(new LinkedHashMap<>())).isEmpty();
  }
}
