package io.crosslink.sdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.crosslink.sdk.core.error.MissingPropertyException;
import io.crosslink.sdk.core.internal.call.Kind;
import io.crosslink.sdk.core.internal.call.Thing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
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

  @Test
  @NullUnmarked
  void nothingInAModelCanBeChanged() throws JsonProcessingException {
    List<Object> list = new ArrayList<>(List.of(new ArrayList<>(List.of("a"))));
    Map<String, @Nullable Object> map = new LinkedHashMap<>(Map.of("list", list));
    map.put("null", null);
    Thing built = Thing.builder().id("t").additionalProperty("map", map).build();
    String json = "{\"id\":\"t\",\"map\":{\"list\":[[\"a\"]],\"null\":null}}";
    Thing read = Json.mapper().readValue(json, Thing.class);

    for (Thing thing : List.of(built, read)) {
      Map<String, @Nullable Object> found = thing.getAdditionalProperties();
      assertThat(found).isEqualTo(Map.of("map", map));
      assertUnmodifiable(found);
      assertUnmodifiable(found.get("map"));
      Object inner = ((Map<?, ?>) found.get("map")).get("list");
      assertUnmodifiable(inner);
      assertUnmodifiable(((List<?>) inner).get(0));
    }
    list.clear();
    assertThat(Json.write(built)).isEqualTo(json).isEqualTo(Json.write(read));
  }

  @Test
  @NullUnmarked
  void listsAndMapsWithinPropertiesCannotBeChanged() {
    List<List<String>> lists = new ArrayList<>(List.of(new ArrayList<>(List.of("a"))));
    Map<String, Object> maps =
        new LinkedHashMap<>(Map.of("x", new LinkedHashMap<>(Map.of("y", 1))));

    assertThat(Models.unmodifiable(lists)).isEqualTo(lists);
    assertUnmodifiable(Models.unmodifiable(lists).get(0));
    assertThat(Models.unmodifiable(maps)).isEqualTo(maps);
    assertUnmodifiable(Models.unmodifiable(maps).get("x"));
  }

  @NullUnmarked
  @SuppressWarnings("unchecked")
  private static void assertUnmodifiable(@Nullable Object container) {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(
            () -> {
              if (container instanceof Map<?, ?> map) {
                ((Map<String, Object>) map).put("new", "x");
              } else {
                ((List<Object>) container).add("x");
              }
            });
  }

  @Test
  void descriptionsAreOnOneLine() {
    assertThat(
            Models.describe("M").add("a", "b\r\nc\u001b[1m\u202ed  \u00e9").end(Map.of("n\n", 1)))
        .isEqualTo(
            "M{a=b\\u000d\\u000ac\\u001b[1m\\u202ed  \u00e9, additionalProperties=[n\\u000a]}");
  }
}
