package io.crosslink.sdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.crosslink.sdk.core.internal.call.Kind;
import io.crosslink.sdk.core.internal.call.Thing;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How models travel. */
class JsonTest {
  private static Thing read(String json) throws JsonProcessingException {
    return Json.mapper().readValue(json, Thing.class);
  }

  private static String write(Object value) throws JsonProcessingException {
    return Json.mapper().writeValueAsString(value);
  }

  @Test
  void unknownPropertiesAreKeptAndWrittenBack() throws JsonProcessingException {
    String json =
        "{\"id\":\"t-1\",\"new\":{\"a\":[1,null,\"x\",true,1.50]},\"none\":null,\"big\":"
            + "12345678901234567890}";

    Thing thing = read(json);

    assertThat(thing.getAdditionalProperties())
        .containsEntry(
            "new", Map.of("a", Arrays.asList(1, null, "x", true, new BigDecimal("1.50"))))
        .containsEntry("none", null)
        .containsEntry("big", new BigInteger("12345678901234567890"))
        .isUnmodifiable();
    assertThat(write(thing)).isEqualTo(json);
  }

  @Test
  void missingPropertiesAreTolerated() throws JsonProcessingException {
    assertThat(read("{}").getId()).isNull();
    assertThat(read("{}").getTags()).isEmpty();
    assertThat(read("{\"id\":null,\"tags\":null}").getTags()).isEmpty();
  }

  @Test
  void whatIsNotSetIsNotWritten() throws JsonProcessingException {
    assertThat(write(Thing.of("t-1"))).isEqualTo("{\"id\":\"t-1\"}");
  }

  @Test
  void explicitNullsAmongAdditionalPropertiesAreWritten() throws JsonProcessingException {
    assertThat(write(Thing.builder().id("t").additionalProperty("clear", null).build()))
        .isEqualTo("{\"id\":\"t\",\"clear\":null}");
  }

  @Test
  void nullsInListsAreSkipped() throws JsonProcessingException {
    Thing thing = read("{\"tags\":[\"a\",null,\"b\"],\"parts\":[null,{\"id\":\"p\"}]}");

    assertThat(thing.getTags()).containsExactly("a", "b").isUnmodifiable();
    assertThat(thing.getParts()).hasSize(1);
  }

  @Test
  void decimalsAreExact() throws JsonProcessingException {
    for (String number : new String[] {"0.10", "1.00", "12345678901234567890.123456789", "100"}) {
      Thing thing = read("{\"price\":" + number + "}");
      assertThat(thing.getPrice()).isEqualTo(new BigDecimal(number));
      assertThat(write(thing)).isEqualTo("{\"price\":" + number + "}");
    }
    assertThat(write(Thing.builder().id("t").price(new BigDecimal("1E+3")).build()))
        .isEqualTo("{\"id\":\"t\",\"price\":1000}");
  }

  @Test
  void numbersMayComeAsTextAndTheOtherWayRound() throws JsonProcessingException {
    assertThat(read("{\"size\":\"65000\"}").getSize()).isEqualTo(65000);
    assertThat(read("{\"size\":\"\"}").getSize()).isNull();
    assertThat(read("{\"id\":7}").getId()).isEqualTo("7");
  }

  @Test
  void enumsAreTheirValues() throws JsonProcessingException {
    assertThat(read("{\"kind\":\"BIG\"}").getKind()).isSameAs(Kind.BIG);
    assertThat(read("{\"kind\":\"HUGE\"}").getKind()).isEqualTo(Kind.of("HUGE"));
    assertThat(write(Thing.builder().id("t").kind(Kind.of("HUGE")).build()))
        .isEqualTo("{\"id\":\"t\",\"kind\":\"HUGE\"}");
  }

  @Test
  void onlyAnnotatedMembersTravel() {
    assertThatThrownBy(() -> write(new Object())).isInstanceOf(JsonProcessingException.class);
  }

  private static String describe(String json) {
    return Json.describe(catchThrowableOfType(JsonProcessingException.class, () -> read(json)));
  }

  @Test
  void problemsAreDescribedWithTheirPlaceAndWithoutContent() {
    assertThat(describe("{\"size\":\"secret\"}"))
        .matches("a value that is not an Integer at size \\(line 1, column \\d+\\)");
    assertThat(describe("{\"parts\":[{},\n{\"parts\":[{\"size\":[]}]}]}"))
        .matches(
            "a value that is not an Integer at parts\\[1].parts\\[0].size \\(line 2, column \\d+\\)");
    assertThat(describe("{\"parts\":[\"secret\"]}"))
        .matches("a value that is not a Thing at parts\\[0] \\(line 1, column \\d+\\)");
    assertThat(describe("{\"id\":\"secret")).matches("broken JSON \\(line 1, column \\d+\\)");
    assertThat(describe("secret")).matches("broken JSON \\(line 1, column \\d+\\)");
  }

  @Test
  void aHostileNameDoesNotMakeADescriptionLong() {
    String json = "{\"" + "x".repeat(100_000) + "\":{\"y\":}}";

    assertThat(describe(json)).hasSizeLessThan(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.0", "1.000", "10e-1", "0.1e1", "\"1\"", "\" 1 \""})
  void wholeNumbersMayBeWrittenInManyWays(String number) throws JsonProcessingException {
    assertThat(Json.mapper().readValue(number, Integer.class)).isEqualTo(1);
    assertThat(Json.mapper().readValue(number, Long.class)).isEqualTo(1L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.0", "0e9", "0e999999999"})
  void zeroIsWhole(String number) throws JsonProcessingException {
    assertThat(Json.mapper().readValue(number, Integer.class)).isZero();
    assertThat(Json.mapper().readValue(number, Long.class)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.9",
        "1.00000000000000000001",
        "-0.5",
        "1e-999999999",
        "1e999999999",
        "1e20",
        "\"1.9\"",
        "9223372036854775808",
        "-9223372036854775809",
        "9223372036854775808.0",
        "true",
        "{}",
        "[1]"
      })
  void aNumberThatIsNotWholeIsNotMadeOne(String number) {
    for (Class<?> type : List.of(Integer.class, Long.class)) {
      assertThatThrownBy(() -> Json.mapper().readValue(number, type))
          .as(number)
          .isInstanceOf(MismatchedInputException.class);
    }
  }

  @Test
  void wholeNumbersHaveBounds() throws JsonProcessingException {
    assertThat(read("{\"size\":2147483647}").getSize()).isEqualTo(Integer.MAX_VALUE);
    for (String number : List.of("2147483648", "2147483648.0", "\"2147483648\"")) {
      assertThat(Json.mapper().readValue(number, Long.class)).isEqualTo(2147483648L);
      assertThatThrownBy(() -> read("{\"size\":" + number + "}"))
          .isInstanceOf(MismatchedInputException.class);
    }
    assertThat(Json.mapper().readValue("\"\"", Integer.class)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "1e2, 100",
    "0.10, 0.10",
    "1e1000, 1E+1000",
    "1e-1000, 1E-1000",
    "1e999999999, 1E+999999999"
  })
  void numbersOfAnySizeAreWrittenBack(String number, String written)
      throws JsonProcessingException {
    String json = "{\"id\":\"t\",\"price\":%1$s,\"unknown\":%1$s}";

    assertThat(write(read(json.formatted(number)))).isEqualTo(json.formatted(written));
  }
}
