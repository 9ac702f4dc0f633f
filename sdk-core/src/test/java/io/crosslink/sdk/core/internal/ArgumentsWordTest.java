package io.crosslink.sdk.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsWordTest {

  @Test
  void dropsBlanksAround() {
    assertThat(Arguments.word("token", " hunter2\n")).isEqualTo("hunter2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hunter 2", "hunter\r\nX: 2", "hünter2", "hunter\u007f2"})
  void refusesWhatNoHeaderCanCarryAsOneWord(String value) {
    assertThatThrownBy(() -> Arguments.word("token", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("token must be visible ASCII without blanks inside");
  }

  @Test
  void refusesNothing() {
    assertThatThrownBy(() -> Arguments.word("token", null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("token must not be null");
    assertThatThrownBy(() -> Arguments.word("token", " \n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("token must not be blank");
  }
}
