package io.crosslink.sdk.core.internal.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The work for a text grows no faster than the text: with its square, it would take too long. */
@Timeout(10)
class HostileTextTest {
  private static final int LENGTH = 1 << 17;
  private static final Redactor SECRETS =
      Redactor.builder()
          .secret("s3cret-of-the-request")
          .secret("short-1")
          .secret("a".repeat(64))
          .build();

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
    Redactor.Builder secrets = Redactor.builder();
    IntStream.range(0, 100).forEach(i -> secrets.secret("password-of-user-" + i));
    secrets.secret("k".repeat(16_000));
    Redactor many = secrets.build();

    for (String text : List.of(repeated(unit), "\"" + repeated(unit))) {
      String shown = Excerpt.of(text, many);

      assertThat(shown.length()).isLessThanOrEqualTo(301);
      assertThat(shown.chars()).noneMatch(c -> c < ' ' || c == 0x202e || c == 0x85);
    }
  }
}
