package io.crosslink.sdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExtensibleEnumTest {
  private static final class Colour extends ExtensibleEnum {
    Colour(String value) {
      super(value);
    }
  }

  private static final class Fruit extends ExtensibleEnum {
    Fruit(String value) {
      super(value);
    }
  }

  @Test
  void isItsValue() {
    assertThat(new Colour("orange").value()).isEqualTo("orange");
    assertThat(new Colour("orange")).hasToString("orange");
  }

  @Test
  void equalsWhatIsOfTheSameClassAndSpeltTheSame() {
    assertThat(new Colour("orange"))
        .isEqualTo(new Colour("orange"))
        .hasSameHashCodeAs(new Colour("orange"))
        .isNotEqualTo(new Colour("Orange"))
        .isNotEqualTo(new Fruit("orange"))
        .isNotEqualTo("orange")
        .isNotEqualTo(null);
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void hasAValue() {
    assertThatThrownBy(() -> new Colour(null)).isInstanceOf(NullPointerException.class);
  }
}
