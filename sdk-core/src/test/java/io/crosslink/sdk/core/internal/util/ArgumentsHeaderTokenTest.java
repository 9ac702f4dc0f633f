package io.crosslink.sdk.core.internal.util;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsHeaderTokenTest {

  @Test
  void dropsBlanksAround() {
    assertThat(Arguments.headerToken("token", " hunter2\n")).isEqualTo("hunter2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hunter 2", "hunter\r\nX: 2", "hünter2", "hunter\u007f2"})
  void refusesWhatNoHeaderCanCarryAsOneWord(String value) {
    assertThatThrownBy(() -> Arguments.headerToken("token", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("token must be visible ASCII without blanks inside");
  }

  @Test
  void refusesNothing() {
    assertThatThrownBy(() -> Arguments.headerToken("token", null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("token must not be null");
    assertThatThrownBy(() -> Arguments.headerToken("token", " \n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("token must not be blank");
  }
}
