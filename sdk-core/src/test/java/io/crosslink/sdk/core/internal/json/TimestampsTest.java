package io.crosslink.sdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.crosslink.sdk.core.internal.call.Thing;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Services write timestamps in many ways; we write them in one. */
class TimestampsTest {
  private static Thing read(String json) throws JsonProcessingException {
    return Json.mapper().readValue("{\"created_at\": " + json + "}", Thing.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31T08:30:00Z, 2026-01-31T08:30:00Z",
    "2026-01-31t08:30:00z, 2026-01-31T08:30:00Z",
    "2026-01-31T08:30:00.1Z, 2026-01-31T08:30:00.1Z",
    "2026-01-31T08:30:00.123Z, 2026-01-31T08:30:00.123Z",
    "2026-01-31T08:30:00.123456Z, 2026-01-31T08:30:00.123456Z",
    "2026-01-31T08:30:00.123456789Z, 2026-01-31T08:30:00.123456789Z",
    "2026-01-31T08:30:00+08:00, 2026-01-31T08:30:00+08:00",
    "2026-01-31T08:30:00.5-03:30, 2026-01-31T08:30:00.5-03:30",
    "2026-01-31T08:30:00+0800, 2026-01-31T08:30:00+08:00",
    "2026-01-31T08:30:00+08, 2026-01-31T08:30:00+08:00",
    "2026-01-31T08:30:00, 2026-01-31T08:30:00Z",
    "2026-01-31T08:30:00.25, 2026-01-31T08:30:00.25Z",
    "2026-01-31T08:30, 2026-01-31T08:30:00Z",
    "2026-01-31 08:30:00, 2026-01-31T08:30:00Z",
    "2026-01-31 08:30:00.123456, 2026-01-31T08:30:00.123456Z",
    "2026-01-31 08:30:00+08:00, 2026-01-31T08:30:00+08:00",
    "' 2026-01-31T08:30:00Z ', 2026-01-31T08:30:00Z"
  })
  void areReadLeniently(String text, OffsetDateTime expected) throws JsonProcessingException {
    // AssertJ compares instants unless told otherwise.
    assertThat((Object) read('"' + text + '"').getCreatedAt()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\"", "\"  \""})
  void mayBeMissing(String json) throws JsonProcessingException {
    assertThat(read(json).getCreatedAt()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"soon\"",
        "\"2026-02-30T08:30:00Z\"",
        "\"2026-01-31\"",
        "\"2026-01-31T08:30:00.1234567890Z\"",
        "\"2026-01-31T08:30:00 Q\"",
        "1769848200",
        "true",
        "{}",
        "[]"
      })
  void mustBeTimestamps(String json) {
    assertThatThrownBy(() -> read(json)).isInstanceOf(JsonMappingException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31T08:30:00Z, 2026-01-31T08:30:00Z",
    "2026-01-31T08:30Z, 2026-01-31T08:30:00Z",
    "2026-01-31T08:30:00+08:00, 2026-01-31T00:30:00Z",
    "2026-01-31T08:30:00.5Z, 2026-01-31T08:30:00.500Z"
  })
  void areWrittenInUtcWithSeconds(OffsetDateTime value, String expected)
      throws JsonProcessingException {
    assertThat(Json.mapper().writeValueAsString(Thing.builder().id("t").createdAt(value).build()))
        .isEqualTo("{\"id\":\"t\",\"created_at\":\"" + expected + "\"}");
  }

  @Test
  void areWrittenLikewiseAmongAdditionalProperties() throws JsonProcessingException {
    assertThat(
            Json.mapper()
                .writeValueAsString(Map.of("a", OffsetDateTime.parse("2026-01-31T08:30Z"))))
        .isEqualTo("{\"a\":\"2026-01-31T08:30:00Z\"}");
  }
}
