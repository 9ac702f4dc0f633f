package io.crosslink.sdk.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "The `a` and the `b_c`.   | The {@code a} and the {@code b_c}.",
        "One ` alone.             | One ` alone.",
        "List.of(a, b, )          | List.of(a, b)",
        "call(a, (b, ), c, )      | call(a, (b), c)",
        "call()                   | call()",
        "call(a, b)               | call(a, b)",
      })
  void codeSpansAndLastCommas(String written, String finished) {
    assertThat(JavaText.finish(written)).isEqualTo(finished);
  }

  @Test
  void lastCommasBeforeALineBreak() {
    assertThat(JavaText.finish("Set.of(\n    \"a\",\n    \"b\",\n)"))
        .isEqualTo("Set.of(\n    \"a\",\n    \"b\")");
  }

  @Test
  void firstBlankLinesOfABlock() {
    assertThat(JavaText.finish("class A {\n\n  \n  int b;\n\n  int c;\n}\n"))
        .isEqualTo("class A {\n  int b;\n\n  int c;\n}\n");
  }
}
