package io.crosslink.sdk.tests.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What counts as prose in each kind of file; {@code bad} is the word to be found. */
class ProseTest {
  private static final Glossary GLOSSARY =
      Glossary.read(
          "# X\n\n## Glossary\n\n| a | b | c |\n|---|---|---|\n| good | - | `bad*`, `no JSON` |\n");

  private static Stream<String> lines(UnaryOperator<String> kind, String... source) {
    String text = String.join("\n", source);
    assertThat(kind.apply(text)).hasSameSizeAs(text);
    return GLOSSARY.findings(kind.apply(text)).stream()
        .map(finding -> finding.substring(0, finding.indexOf(": use")));
  }

  @Test
  void commentsAndMessagesOfJava() {
    assertThat(
            lines(
                JavaProse::of,
                "/** Bad, but {@code bad} and {@link Bad#bad() bad} are names.",
                " * @param bad is badly named",
                " */",
                "int bad = call(\"bad\", \"a bad one\", 'b'); // this is no",
                "// JSON",
                "String s = \"\\\" no\"",
                "    + \" JSON // \" + \"x\";",
                "String t = \"\"\"",
                "    is bad",
                "    \"\"\"; char c = '\"'; // bad"))
        .containsExactly(
            "1: \"Bad\"",
            "2: \"badly\"",
            "4: \"bad\"",
            "4: \"no JSON\"",
            "6: \"no JSON\"",
            "9: \"bad\"",
            "10: \"bad\"");
  }

  @Test
  void templatesWithoutTheirTags() {
    assertThat(
            lines(
                TemplateProse::ofJava,
                "{{! bad }}",
                "/** {{#bad}}Is no{{/bad}} {{{bad}}}",
                " * JSON. */",
                "public {{bad}} bad() {"))
        .containsExactly("2: \"no JSON\"");
  }

  @Test
  void templatesOfPartsOfAComment() {
    assertThat(
            lines(
                TemplateProse::ofJava,
                "{{#bad}}",
                "   * @param bad is no",
                "{{/bad}}",
                "   * JSON.",
                "   */",
                "  bad();",
                "   * bad"))
        .containsExactly("2: \"no JSON\"", "7: \"bad\"");
  }

  @Test
  void templatesOfMarkdown() {
    assertThat(lines(TemplateProse::ofMarkdown, "{{#bad}}", "- `bad` is {{bad}} bad.", "{{/bad}}"))
        .containsExactly("2: \"bad\"");
  }

  @Test
  void descriptionsAndCommentsOfSpecs() {
    assertThat(
            lines(
                YamlProse::of,
                "bad:",
                "  description: Is bad.",
                "  bad: bad # bad",
                "  - summary: >-",
                "      This is no",
                "      JSON.",
                "    example: bad",
                "  x-enum-descriptions:",
                "    - Not `bad`, but bad.",
                "  codes:",
                "  - {name: BAD, code: bad, description: A bad one.}",
                "  x-type-exception: Bad.",
                "# bad"))
        .containsExactly(
            "2: \"bad\"",
            "3: \"bad\"",
            "5: \"no JSON\"",
            "9: \"bad\"",
            "11: \"bad\"",
            "12: \"Bad\"",
            "13: \"bad\"");
  }

  @Test
  void textOfMarkdown() {
    assertThat(
            lines(
                MarkdownProse::of,
                "# Bad",
                "`bad`, ``a ` bad``, [bad](bad.md) no",
                "JSON",
                "```java",
                "bad",
                "```",
                "| bad |",
                "## Glossary",
                "bad",
                "## [0.1.0]",
                "bad"))
        .containsExactly("1: \"Bad\"", "2: \"bad\"", "2: \"no JSON\"", "7: \"bad\"");
  }

  @Test
  void wholeWordsOnly() {
    assertThat(GLOSSARY.findings("abad bad-ish no JSONs, no\n  JSON")).hasSize(2);
  }
}
