package io.crosslink.sdk.tests.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values of a YAML file, and where they are. */
class YamlFileTest {
  private static final YamlFile FILE =
      YamlFile.parse(
          """
          # A comment.
          paths:
            item:
              description: >
                Two lines
                of text.
              tags: [one, two]
              list:
                - {a: 1,
                   b: 2}
                -
                  a/b: yes
                  c~d: 'no'
          flags: [on, off, true, TRUE, n]
          """);

  @Test
  void readsValues() {
    assertThat(FILE.tree().at("/paths/item/description").asText())
        .isEqualTo("Two lines of text.\n");
    assertThat(FILE.tree().at("/paths/item/list/0/b").asInt()).isEqualTo(2);
    assertThat(FILE.problem()).isEmpty();
  }

  @Test
  void knowsTheLineOfKeysAndItems() {
    assertThat(FILE.line("/paths")).isEqualTo(2);
    assertThat(FILE.line("/paths/item/description")).isEqualTo(4);
    assertThat(FILE.line("/paths/item/tags/1")).isEqualTo(7);
    assertThat(FILE.line("/paths/item/list")).isEqualTo(8);
    assertThat(FILE.line("/paths/item/list/0")).isEqualTo(9);
    assertThat(FILE.line("/paths/item/list/0/b")).isEqualTo(10);
    assertThat(FILE.line("/paths/item/list/1/a~1b")).isEqualTo(12);
    assertThat(FILE.line("/flags")).isEqualTo(14);
  }

  @Test
  void looksForWhatIsMissingWhereItShouldBe() {
    assertThat(FILE.line("/paths/item/missing/too")).isEqualTo(3);
    assertThat(FILE.line("/missing")).isEqualTo(2);
  }

  @Test
  void knowsOtherWordsForTrueAndFalse() {
    assertThat(FILE.words())
        .isEqualTo(Map.of("/paths/item/list/1/a~1b", "yes", "/flags/0", "on", "/flags/1", "off"));
  }

  @Test
  void knowsWhereAFileIsNotValid() {
    YamlFile twice = YamlFile.parse("a: 1\nb: 2\na: 3\n");
    YamlFile open = YamlFile.parse("a: 1\nb: [1, 2\nc: 3\n");
    YamlFile empty = YamlFile.parse("# Nothing.\n");

    assertThat(twice.problem()).contains("Duplicate field 'a'");
    assertThat(twice.line("")).isEqualTo(3);
    assertThat(open.problem())
        .contains("while parsing a flow sequence, expected ',' or ']', but got :");
    assertThat(open.line("")).isEqualTo(3);
    assertThat(empty.problem()).contains("it is empty");
    assertThat(empty.line("/paths")).isEqualTo(1);
  }
}
