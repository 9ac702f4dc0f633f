package io.crosslink.sdk.core.internal.util;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
  private static void refused(ThrowingCallable check, String message) {
    assertThatThrownBy(check).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "\t",
        ".",
        "..",
        "a/b",
        "a\\b",
        "../x",
        "a\nb",
        "a\u0000b",
        "a\u007f",
        "a\r\nb",
        "%2e%2e%2f",
        "%2E%2E",
        "a%2Fb",
        "a%5cb",
        "%252e"
      })
  void idsThatWouldChangeThePathAreRefused(@Nullable String id) {
    assertThatThrownBy(() -> Arguments.pathValue("gatewayId", id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("gatewayId ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gw-1", "a b", "ä", "...", "50%", "a?b#c"})
  void idsThatCanBeEncodedAreNot(String id) {
    assertThat(Arguments.pathValue("id", id)).isEqualTo(id);
  }

  @Test
  void idsHaveALimit() {
    assertThat(Arguments.pathValue("id", "x".repeat(256))).hasSize(256);
    refused(() -> Arguments.pathValue("id", "x".repeat(257)), "id exceeds 256 characters");
  }

  @Test
  void messagesSayWhatToDo() {
    refused(() -> Arguments.notNull("request", null), "request must not be null");
    refused(() -> Arguments.notBlank("name", "  "), "name must not be blank");
    refused(
        () -> Arguments.required("CreateGateway", "name", (String) null),
        "CreateGateway needs a value for name: set it on the builder before build()");
    refused(() -> Arguments.check(false, "so it is"), "so it is");
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "vgwId"})
  void requiredIdsMustBeAbleToBeIds(String property) {
    String missing =
        "Make needs a value for " + property + ": set it on the builder before build()";
    String name = "Make." + property;

    assertThat(Arguments.required("Make", property, "a/b %2e")).isEqualTo("a/b %2e");
    refused(() -> Arguments.required("Make", property, (String) null), missing);
    refused(() -> Arguments.required("Make", property, " \t"), missing);
    refused(
        () -> Arguments.required("Make", property, "x".repeat(257)),
        name + " exceeds 256 characters");
    refused(
        () -> Arguments.required("Make", property, "gw-1\n"),
        name + " must not contain control characters, such as a line break at its end");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ids", "vgwIds"})
  void soMustEachOfMany(String property) {
    assertThat(Arguments.required("Make", property, List.of())).isEmpty();
    assertThat(Arguments.required("Make", property, List.of("a", "b"))).containsExactly("a", "b");
    refused(
        () -> Arguments.required("Make", property, (List<?>) null),
        "Make needs a value for " + property + ": set it on the builder before build()");
    refused(
        () -> Arguments.required("Make", property, List.of("a", " ")),
        "Make." + property + "[1] must not be blank");
    refused(
        () -> Arguments.required("Make", property, List.of("x".repeat(257))),
        "Make." + property + "[0] exceeds 256 characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "valid", "grids", "idValue"})
  void otherRequiredTextsMayBeAnything(String property) {
    assertThat(Arguments.required("Make", property, "")).isEmpty();
    assertThat(Arguments.required("Make", property, "a\nb")).isEqualTo("a\nb");
    assertThat(Arguments.required("Make", property, List.of(""))).containsExactly("");
  }

  @Test
  void durationsMustBePositiveAndCountable() {
    assertThat(Arguments.positive("t", Duration.ofNanos(1))).isEqualTo(Duration.ofNanos(1));
    refused(() -> Arguments.positive("t", null), "t must not be null");
    refused(() -> Arguments.positive("t", Duration.ZERO), "t must be longer than zero, but is 0 s");
    refused(
        () -> Arguments.positive("t", ChronoUnit.FOREVER.getDuration()),
        "t must be at most 36500 days, but is 106751991167300 days 15 h 30 min 7 s");
  }

  @Test
  void headersMustNotBreakOutOfTheirLine() {
    Arguments.header("X-Trace", "a b\tc");
    refused(() -> Arguments.header(" ", "v"), "header name must not be blank");
    for (String name : List.of("a b", "a:b", "a\r\nb", "ä")) {
      refused(
          () -> Arguments.header(name, "v"),
          "header name must be visible ASCII without blanks and colons");
    }
    for (String value : List.of("a\r\nb", "ä", "\u0000")) {
      refused(() -> Arguments.header("N", value), "value of header N must be printable ASCII");
    }
    refused(() -> Arguments.header("N", null), "value of header N must not be null");
  }

  @Test
  void collectionsAreCopiedAndMustNotHoldNull() {
    List<String> list = new ArrayList<>(List.of("a"));
    List<String> listCopy = Arguments.listOf("tags", list);
    list.add("b");
    assertThat(listCopy).containsExactly("a").isUnmodifiable();

    Map<String, Integer> map = new HashMap<>(Map.of("a", 1));
    Map<String, Integer> mapCopy = Arguments.mapOf("labels", map);
    map.put("b", 2);
    assertThat(mapCopy).isEqualTo(Map.of("a", 1)).isUnmodifiable();

    assertThat(Arguments.elements("tags", "a", new String[] {"b", "c"}))
        .containsExactly("a", "b", "c");
    assertThat(Arguments.elements("tags", "a", new String[0])).containsExactly("a");
    refused(() -> Arguments.elements("tags", "a", null), "tags must not be null");
    refused(() -> Arguments.listOf("tags", Arrays.asList("a", null)), "tags[1] must not be null");
    refused(() -> Arguments.listOf("tags", null), "tags must not be null");
    Map<String, @Nullable Integer> holey = new HashMap<>();
    holey.put("a", null);
    refused(() -> Arguments.mapOf("labels", holey), "labels[a] must not be null");
  }
}
