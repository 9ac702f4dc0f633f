package io.crosslink.sdk.core.internal.util;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {
  @ParameterizedTest
  @CsvSource({
    "PT0S, 0 s",
    "PT0.000000001S, less than 1 ms",
    "PT0.02S, 20 ms",
    "PT0.999999999S, 999 ms",
    "PT1S, 1 s",
    "PT2.5S, 2.5 s",
    "PT10S, 10 s",
    "PT59.999S, 59.999 s",
    "PT60S, 1 min",
    "PT2M10.5S, 2 min 10 s",
    "PT15M, 15 min",
    "PT1H30M, 1 h 30 min",
    "PT1H0.1S, 1 h",
    "PT47H59M59S, 47 h 59 min 59 s",
    "PT48H, 2 days",
    "PT73H1M, 3 days 1 h 1 min",
    "PT876000H, 36500 days",
    "PT-20M, -20 min",
    "PT-0.25S, -250 ms"
  })
  void areDescribedInWords(Duration duration, String words) {
    assertThat(Durations.describe(duration)).isEqualTo(words);
  }
}
