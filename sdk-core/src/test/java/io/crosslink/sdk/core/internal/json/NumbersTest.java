package io.crosslink.sdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value is what the service sent, or the response is malformed. */
class NumbersTest {
  private static Object read(String json, Class<?> type) throws JsonProcessingException {
    return Json.mapper().readValue(json, type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1E400",
        "-1E400",
        "1e999999999",
        "\"1E400\"",
        "\"NaN\"",
        "\"Infinity\"",
        "\"-Infinity\"",
        "\"INF\""
      })
  void noNumberIsInfinite(String json) {
    for (Class<?> type : new Class<?>[] {Double.class, Float.class}) {
      assertThatThrownBy(() -> read(json, type))
          .isInstanceOf(JsonProcessingException.class)
          .satisfies(
              e ->
                  assertThat(Json.describe((JsonProcessingException) e))
                      .contains(type.getSimpleName()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2147483647", "2", "-1", "10", "99999999999999999999", "1.0", "\"1\"", "\"yes\""})
  void noOtherNumberIsABoolean(String json) {
    assertThatThrownBy(() -> read(json, Boolean.class)).isInstanceOf(JsonProcessingException.class);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {"0,false", "1,true", "true,true", "\"true\",true", "\"false\",false"})
  void booleansInOtherFormsAreRead(String json, boolean value) throws JsonProcessingException {
    assertThat(read(json, Boolean.class)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9223372036854775808",
        "-9223372036854775809",
        "1E19",
        "\"9223372036854775808\"",
        "0.5"
      })
  void noWholeNumberOverflows(String json) {
    for (Class<?> type : new Class<?>[] {Long.class, Integer.class}) {
      assertThatThrownBy(() -> read(json, type)).isInstanceOf(JsonProcessingException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1.5", "1.7976931348623157E308", "4.9E-324", "7"})
  void finiteNumbersAreRead(String json) throws JsonProcessingException {
    assertThat(read(json, Double.class)).isEqualTo(new BigDecimal(json).doubleValue());
  }
}
