package io.crosslink.sdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.internal.call.Thing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What differs between a request and a resource. */
class ScalarsTest {
  private static List<String> differences(Thing first, Thing second) {
    return Scalars.differences(first, second, (name, one, other) -> name + " " + one + " " + other);
  }

  @Test
  void comparesWhatBothHave() {
    Thing first =
        Thing.builder()
            .id("t-1")
            .additionalProperty("only", "a")
            .additionalProperty("same", "b")
            .build();
    Thing second =
        Thing.builder()
            .id("t-2")
            .additionalProperty("same", "b")
            .additionalProperty("other", true)
            .build();

    assertThat(differences(first, second)).containsExactly("id t-1 t-2");
    assertThat(differences(first, first)).isEmpty();
  }

  @Test
  void numbersAreComparedByValueAndListsAsSets() {
    Thing first =
        Thing.builder()
            .id("t-1")
            .additionalProperty("size", 1)
            .additionalProperty("names", List.of("a", "b"))
            .additionalProperty("tags", List.of(Map.of("key", "a")))
            .additionalProperty("end", Map.of("b", 1))
            .build();
    Thing second =
        Thing.builder()
            .id("t-1")
            .additionalProperty("size", new BigDecimal("1.0"))
            .additionalProperty("names", List.of("b", "a"))
            .additionalProperty("tags", List.of(Map.of("key", "c")))
            .additionalProperty("end", "b")
            .build();

    assertThat(differences(first, second)).isEmpty();
    Thing third = Thing.builder().id("t-1").additionalProperty("names", List.of("a")).build();
    assertThat(differences(first, third)).containsExactly("names *** ***");
  }

  @Test
  void nestedObjectsAreComparedToo() {
    Thing first =
        Thing.builder().id("t-1").additionalProperty("end", Map.of("vpc", "a", "x", 1)).build();
    Thing second = Thing.builder().id("t-1").additionalProperty("end", Map.of("vpc", "b")).build();

    assertThat(differences(first, second)).hasSize(1).first().asString().startsWith("end.vpc ");
  }

  /** Of additional properties, any may be a secret. */
  @Test
  void secretsAreMasked() {
    Thing first = Thing.builder().id("t").psk("s3cret").additionalProperty("x", "p1").build();
    Thing second = Thing.builder().id("t").psk("0ther").additionalProperty("x", "p2").build();

    assertThat(differences(first, second)).containsExactly("psk *** ***", "x *** ***");
  }
}
