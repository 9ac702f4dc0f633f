package io.crosslink.sdk.core.internal.util;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentTest {
  private final Environment environment =
      new Environment(Map.of("FULL", "hunter2", "EMPTY", "", "BLANK", "  "));

  @Test
  void takesAVariableWithoutAValueForNotSet() {
    assertThat(environment.value("FULL")).isEqualTo("hunter2");
    assertThat(environment.value("EMPTY")).isNull();
    assertThat(environment.value("BLANK")).isNull();
    assertThat(environment.value("ABSENT")).isNull();
  }

  @Test
  void saysWhatIsSetWithoutTheValue() {
    assertThat(environment.state("FULL")).isEqualTo("FULL (set)");
    assertThat(environment.state("EMPTY")).isEqualTo("EMPTY (empty)");
    assertThat(environment.state("BLANK")).isEqualTo("BLANK (empty)");
    assertThat(environment.state("ABSENT")).isEqualTo("ABSENT (not set)");
    assertThat(environment.toString()).doesNotContain("hunter2");
  }
}
