package io.crosslink.sdk.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '"',
      value = {
        "The `a_b` and the `<c>`.  ~ The `a_b` and the `<c>`.",
        "a_b, *c*, [d], C:\\temp   ~ a\\_b, \\*c\\*, \\[d\\], C:\\\\temp",
        "a < b && c > d            ~ a &lt; b &amp;&amp; c &gt; d",
        "{a} {{b}} `{{c}}`         ~ {a} <span v-pre>{{</span>b}} `{{c}}`",
        "One ` alone.              ~ One ` alone.",
      })
  void textsOfTheSpec(String written, String markdown) {
    assertThat(MarkdownText.of(written)).isEqualTo(markdown);
  }

  @Test
  void cellsOfATable() {
    assertThat(MarkdownText.cell("a | b `c|d`,\n\ne\nf")).isEqualTo("a \\| b `c\\|d`, e f");
  }

  @Test
  void blankLinesAndLastCommas() {
    assertThat(MarkdownText.finish("\n# A\n\n\n\ncall(a, b, )\n\n"))
        .isEqualTo("# A\n\ncall(a, b)\n");
  }

  @Test
  void codeOfJavadoc() {
    assertThat(MarkdownText.finish("Sends {@code a} only.")).isEqualTo("Sends `a` only.\n");
  }
}
