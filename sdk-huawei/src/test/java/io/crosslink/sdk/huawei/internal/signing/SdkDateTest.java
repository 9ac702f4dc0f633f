package io.crosslink.sdk.huawei.internal.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SdkDateTest {

  @ParameterizedTest
  @CsvSource({
    "1970-01-01T00:00:00Z, 19700101T000000Z",
    "2019-11-15T03:36:55.999999999Z, 20191115T033655Z",
    "2024-02-29T23:59:59Z, 20240229T235959Z",
    "2099-12-31T09:08:07Z, 20991231T090807Z",
  })
  void isWrittenInUtcWithLeadingZeros(Instant time, String expected) {
    assertThat(SdkDate.of(time)).isEqualTo(expected);
  }

  @Test
  void agreesWithTheJdk() {
    DateTimeFormatter jdk =
        DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    new Random(1)
        .longs(2_000, 0, 8_000_000_000L)
        .mapToObj(Instant::ofEpochSecond)
        .forEach(time -> assertThat(SdkDate.of(time)).isEqualTo(jdk.format(time)));
  }
}
