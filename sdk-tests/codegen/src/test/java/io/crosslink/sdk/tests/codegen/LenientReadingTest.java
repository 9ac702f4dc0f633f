package io.crosslink.sdk.tests.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.tests.codegen.torture.model.Everything;
import io.crosslink.sdk.tests.codegen.torture.model.Labels;
import io.crosslink.sdk.tests.codegen.torture.model.NeedsTwo;
import io.crosslink.sdk.tests.codegen.torture.model.Reading;
import io.crosslink.sdk.tests.codegen.torture.model.Speed;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LenientReadingTest {
  private static final Reading READING =
      Reading.builder().value(7L).values("a").speed(Speed.GIGABIT_LOWER).build();

  @Test
  void numbersAndBooleansMayBeStrings() {
    Everything everything =
        Samples.read(
            Everything.class,
            """
            {"small":"7","large":"1099511627776","exact":"0.10","rough":"0.5","flag":"true",\
            "numbers":["1",2],"number_map":{"a":"3"},"flags":["false"]}""");
    assertThat(everything.getSmall()).isEqualTo(7);
    assertThat(everything.getLarge()).isEqualTo(1L << 40);
    assertThat(everything.getExact()).isEqualTo(new BigDecimal("0.10"));
    assertThat(everything.getRough()).isEqualTo(0.5);
    assertThat(everything.getFlag()).isTrue();
    assertThat(everything.getNumbers()).containsExactly(1, 2);
    assertThat(everything.getNumberMap()).containsEntry("a", 3L);
    assertThat(everything.getFlags()).containsExactly(false);
    assertThat(Samples.read(CustomerGateway.class, "{\"bgp_asn\":\"65000\"}").getBgpAsn())
        .isEqualTo(65000L);
  }

  @Test
  void stringsMayBeNumbersOrBooleans() {
    Everything everything =
        Samples.read(
            Everything.class, "{\"text\":7,\"secret\":1.50,\"bounded\":true,\"texts\":[1,false]}");
    assertThat(everything.getText()).isEqualTo("7");
    assertThat(everything.getSecret()).isEqualTo("1.50");
    assertThat(everything.getBounded()).isEqualTo("true");
    assertThat(everything.getTexts()).containsExactly("1", "false");
  }

  @Test
  void anEmptyStringIsNoNumber() {
    Everything everything =
        Samples.read(
            Everything.class, "{\"small\":\"\",\"exact\":\"\",\"flag\":\"\",\"moment\":\"\"}");
    assertThat(everything.getSmall()).isNull();
    assertThat(everything.getExact()).isNull();
    assertThat(everything.getFlag()).isNull();
    assertThat(everything.getMoment()).isNull();
  }

  @Test
  void exactNumbersStayExact() {
    Everything everything =
        Samples.read(
            Everything.class,
            "{\"exact\":0.10,\"exact_numbers\":[12345678901234567890.123456789,1e2]}");
    assertThat(everything.getExact()).isEqualTo(new BigDecimal("0.10"));
    assertThat(everything.getExactNumbers().get(0))
        .isEqualTo(new BigDecimal("12345678901234567890.123456789"));
    assertThat(Samples.write(everything))
        .isEqualTo("{\"exact\":0.10,\"exact_numbers\":[12345678901234567890.123456789,100]}");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31T08:30:00Z, 2026-01-31T08:30:00Z",
    "2026-01-31T08:30Z, 2026-01-31T08:30:00Z",
    "2026-01-31T08:30:00.1Z, 2026-01-31T08:30:00.100Z",
    "2026-01-31T08:30:00.123456789Z, 2026-01-31T08:30:00.123456789Z",
    "2026-01-31 08:30:00, 2026-01-31T08:30:00Z",
    "2026-01-31T08:30:00, 2026-01-31T08:30:00Z",
    "2026-01-31 08:30:00.784, 2026-01-31T08:30:00.784Z",
    "2026-01-31T08:30:00+02:00, 2026-01-31T08:30:00+02:00",
    "2026-01-31T08:30:00+0200, 2026-01-31T08:30:00+02:00",
    "2026-01-31T08:30:00+02, 2026-01-31T08:30:00+02:00",
    "2026-01-31 08:30:00-05:30, 2026-01-31T08:30:00-05:30",
    "2026-01-31t08:30:00z, 2026-01-31T08:30:00Z",
    "' 2026-01-31T08:30:00Z ', 2026-01-31T08:30:00Z"
  })
  void timestampsMayBeWrittenInManyWays(String written, OffsetDateTime meant) {
    Everything everything = Samples.read(Everything.class, "{\"moment\":\"" + written + "\"}");
    assertThat(everything.getMoment()).isEqualTo(meant);
    assertThat(everything.getMoment().getOffset()).isEqualTo(meant.getOffset());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"value\":7,\"values\":[\"a\"],\"speed\":\"1g\"}",
        "{\"val\":7,\"vals\":[\"a\"],\"velocity\":\"1g\"}",
        "{\"dash-ed\":7,\"values\":[\"a\"],\"velocity\":\"1g\"}"
      })
  void propertiesMayHaveOtherNames(String json) {
    Reading reading = Samples.read(Reading.class, json);
    assertThat(reading).isEqualTo(READING);
    assertThat(Samples.write(reading))
        .isEqualTo("{\"value\":7,\"values\":[\"a\"],\"speed\":\"1g\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"data-set\":{\"value\":7,\"values\":[\"a\"],\"speed\":\"1g\"}}",
        "{\"value\":7,\"data-set\":{\"vals\":[\"a\"],\"speed\":\"1g\"}}",
        "{\"data-set\":{\"values\":[\"a\"],\"speed\":\"1g\"},\"value\":7}",
        "{\"data-set\":null,\"value\":7,\"values\":[\"a\"],\"speed\":\"1g\"}"
      })
  void propertiesMayBeWrapped(String json) {
    assertThat(Samples.read(Reading.class, json)).isEqualTo(READING);
  }

  @Test
  void nothingUnknownIsLostFromAWrapper() {
    Reading reading =
        Samples.read(Reading.class, "{\"data-set\":{\"value\":7,\"new\":1},\"newer\":2}");
    assertThat(reading.getAdditionalProperties())
        .containsOnly(Map.entry("new", 1), Map.entry("newer", 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"labels\":{\"labels\":[{\"key\":\"k\",\"value\":1}]}}",
        "{\"labels\":[{\"key\":\"k\",\"value\":1}]}"
      })
  void aListMayStandWithoutItsObject(String json) {
    Reading reading = Samples.read(Reading.class, json);
    assertThat(reading.getLabels())
        .isEqualTo(Labels.builder().labels(NeedsTwo.of("k", 1L)).build());
    assertThat(Samples.write(reading))
        .isEqualTo("{\"labels\":{\"labels\":[{\"key\":\"k\",\"value\":1}]}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"moment\":\"yesterday\"}",
        "{\"moment\":{}}",
        "{\"small\":\"seven\"}",
        "{\"small\":2147483648}",
        "{\"texts\":\"a\"}",
        "{\"node\":[]}",
        "{\"node\":\"x\"}",
        "{\"speed\":{}}",
        "{\"text\":{}}",
        "[]"
      })
  void whatMakesNoSenseIsRefused(String json) {
    assertThatThrownBy(() -> Samples.read(Everything.class, json))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(JsonMappingException.class);
  }
}
