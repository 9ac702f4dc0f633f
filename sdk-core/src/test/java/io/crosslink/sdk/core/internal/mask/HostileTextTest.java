package io.crosslink.sdk.core.internal.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The work for a text grows no faster than the text: with its square, these would take hours. */
class HostileTextTest {
  private static final int LENGTH = 1 << 18;
  private static final Redactor SECRETS =
      new Redactor(List.of("s3cret-of-the-request", "short-1", "a".repeat(64)), List.of());

  static Stream<String> units() {
    return HostileTexts.units();
  }

  private static String repeated(String unit) {
    return unit.repeat(LENGTH / unit.length());
  }

  @ParameterizedTest
  @MethodSource("units")
  void everyStepIsLinear(String unit) {
    String text = repeated(unit);

    assertThat(Unescaper.once(text).length()).isLessThanOrEqualTo(text.length());
    assertThat(Masks.apply(text)).isNotEmpty();
    assertThat(Masks.apply("\"" + text)).isNotEmpty();
    assertThat(SECRETS.redact(text, false)).isNotEmpty();
    assertThat(Excerpt.visible(text)).isNotEmpty();
  }

  /** As many secrets as a request for a hundred users has. */
  @ParameterizedTest
  @MethodSource("units")
  void anExcerptIsShortWhateverTheText(String unit) {
    List<String> secrets = new ArrayList<>();
    IntStream.range(0, 100).forEach(i -> secrets.add("password-of-user-" + i));
    secrets.add("k".repeat(16_000));
    Redactor many = new Redactor(secrets, List.of());

    for (String text : List.of(repeated(unit), "\"" + repeated(unit))) {
      String shown = Excerpt.of(text, many);

      assertThat(shown.length()).isLessThanOrEqualTo(301);
      assertThat(shown.chars()).noneMatch(c -> c < ' ' || c == 0x202e || c == 0x85);
    }
  }
}
