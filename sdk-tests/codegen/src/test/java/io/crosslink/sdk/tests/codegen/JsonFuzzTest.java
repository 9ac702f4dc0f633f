package io.crosslink.sdk.tests.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.crosslink.sdk.core.ExtensibleEnum;
import io.crosslink.sdk.core.error.MissingPropertyException;
import io.crosslink.sdk.core.error.ResponseFormatException;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.tests.codegen.torture.Gadgets;
import io.crosslink.sdk.tests.codegen.torture.Gadgets.ListPartsParams;
import io.crosslink.sdk.tests.codegen.torture.TortureClient;
import io.crosslink.sdk.tests.codegen.torture.Widgets;
import io.crosslink.sdk.tests.codegen.torture.model.CreateWidgetRequest;
import io.crosslink.sdk.tests.codegen.torture.model.CreateWidgetResponse;
import io.crosslink.sdk.tests.codegen.torture.model.Everything;
import io.crosslink.sdk.tests.codegen.torture.model.ListPartsResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever stands in the place of a value, a model is read that can be used and written, or the
 * answer is refused as unreadable. Nothing else is thrown, and no value becomes another.
 */
class JsonFuzzTest {
  /** What cannot be written again. */
  private static final String HALF_A_CHARACTER = "\\ud800";

  /** What is written in another way again, with all its digits. */
  private static final Pattern EXPONENT = Pattern.compile("\\d[eE][-+\\d]");

  private static final Map<Class<?>, List<Method>> GETTERS = new ConcurrentHashMap<>();

  /** Every place of a model is tried with {@code -Dlong}; else every third. */
  private static final int STEP = Boolean.getBoolean("long") ? 1 : 3;

  /** One of each kind. */
  private static final List<String> KINDS =
      List.of("null", "true", "1.5", "\"text\"", "[null]", "{\"id\":{\"id\":[]}}");

  private static final List<String> VALUES =
      Stream.concat(
              KINDS.stream(),
              Stream.of(
                  "0",
                  "-1",
                  "1e400",
                  "1e4000",
                  "123456789012345678901234567890",
                  "\"\"",
                  "\" \"",
                  "\"1.5\"",
                  "\"NaN\"",
                  "\"\\u0000\\r\\n\\u2028\"",
                  '"' + HALF_A_CHARACTER + '"',
                  '"' + "x".repeat(10_000) + '"',
                  "[]",
                  "[[1]]",
                  "[\"a\",1,{}]",
                  "{}",
                  "{\"\":null}",
                  "{\"a\":".repeat(400) + "1" + "}".repeat(400),
                  "[".repeat(400) + "]".repeat(400)))
          .toList();

  @ParameterizedTest
  @MethodSource("io.crosslink.sdk.tests.codegen.Samples#everyModel")
  void anyValueInAnyPlace(Class<?> model) throws IOException, ReflectiveOperationException {
    JsonNode sample = sample(model);
    // Of a nested model no more than whether it is one: it has its own turn.
    List<JsonPlace> places = JsonPlace.in(sample, 2);
    for (int i = 0; i < places.size(); i += STEP) {
      JsonPlace place = places.get(i);
      for (String kind : KINDS) {
        assertSound(model, place.with(kind, sample));
      }
    }
    for (String value : VALUES) {
      assertSound(model, value);
    }
  }

  @ParameterizedTest
  @MethodSource("io.crosslink.sdk.tests.codegen.Samples#everyModel")
  void anyValuesInSeveralPlaces(Class<?> model) {
    Fuzz.rounds(3, random -> assertSound(model, mangled(random, model)));
  }

  @ParameterizedTest
  @MethodSource("io.crosslink.sdk.tests.codegen.Samples#everyModel")
  void anyText(Class<?> model) {
    Fuzz.rounds(3, random -> assertSound(model, garbled(random, mangled(random, model))));
  }

  @ParameterizedTest
  @MethodSource("io.crosslink.sdk.tests.codegen.Samples#everyEnum")
  void anyValueOfAnEnum(Class<?> type) {
    Fuzz.rounds(
        10,
        random -> {
          String text = Fuzz.text(random, "aZ_- 019\"\\/\u0000\n\u00e4\u2028", 20);
          ExtensibleEnum value = (ExtensibleEnum) Samples.read(type, json(text));
          assertThat(value.value()).isEqualTo(text);
          assertThat(value)
              .hasToString(text)
              .isEqualTo(type.getMethod("of", String.class).invoke(null, text));
          assertThat(type.getMethod("known").invoke(value)).isNotNull();
          assertThat(Samples.read(type, Samples.write(value)))
              .isEqualTo(value)
              .hasSameHashCodeAs(value);
        });
  }

  /** The same through a client, over a socket, in a blocking call or another. */
  @Test
  void anyAnswer() {
    try (RecordingServer server = new RecordingServer();
        TortureClient client = TortureClient.builder().endpoint(server.url()).build()) {
      Gadgets gadgets = client.gadgets();
      Widgets widgets = client.widgets();
      CreateWidgetRequest create = (CreateWidgetRequest) Samples.filled(CreateWidgetRequest.class);
      Fuzz.rounds(
          100,
          random -> {
            boolean envelope = random.nextBoolean();
            Class<?> model =
                envelope
                    ? CreateWidgetResponse.class
                    : Fuzz.oneOf(random, Everything.class, ListPartsResponse.class);
            String answer = mangled(random, model);
            String wrapped =
                envelope ? "{\"requestId\":\"r\",\"response\":" + answer + "}" : answer;
            server.answer(200, random.nextInt(4) == 0 ? garbled(random, wrapped) : wrapped);
            List<Callable<Object>> calls =
                envelope
                    ? List.of(
                        () -> widgets.create(create), () -> widgets.createAsync(create).join())
                    : model == Everything.class
                        ? List.of(gadgets::getStatus, () -> gadgets.getStatusAsync().join())
                        : List.of(
                            () -> gadgets.listParts("g"),
                            () -> gadgets.listPartsAsync("g", ListPartsParams.none()).join());

            Throwable problem =
                catchThrowable(() -> assertUsable(calls.get(random.nextInt(2)).call()));

            Throwable cause = problem instanceof CompletionException ? problem.getCause() : problem;
            if (cause != null) {
              assertThat(cause).isInstanceOf(ResponseFormatException.class);
              assertThat(cause.getMessage()).hasSizeLessThan(1000).doesNotContain("\n", "\r");
            }
          });
    }
  }

  private static void assertSound(Class<?> model, String json) throws ReflectiveOperationException {
    Object read;
    try {
      read = Json.mapper().readValue(json, model);
    } catch (JsonProcessingException e) {
      return; // which the SDK knows how to report
    }
    if (read == null) {
      return;
    }
    assertUsable(read);
    if (json.contains(HALF_A_CHARACTER)) {
      return;
    }
    byte[] written = bytes(read);
    Object again = read(model, written);
    check(Arrays.equals(bytes(again), written), "written differently", json);
    if (!EXPONENT.matcher(json).find()) {
      check(again.equals(read), "not equal", json);
      check(again.hashCode() == read.hashCode(), "another hash code", json);
      check(again.toString().equals(read.toString()), "another text", json);
    }
  }

  @SuppressWarnings("SelfEquals") // is what is tested
  private static void assertUsable(Object model) throws ReflectiveOperationException {
    String text = model.toString();
    check(model.equals(model) && !model.equals(text), "equal to others than itself", text);
    check(text.startsWith(model.getClass().getSimpleName() + "{"), "not described", text);
    for (Method getter : GETTERS.computeIfAbsent(model.getClass(), JsonFuzzTest::getters)) {
      try {
        getter.invoke(model);
      } catch (InvocationTargetException e) {
        check(e.getCause() instanceof MissingPropertyException, "another exception", text);
      }
    }
  }

  private static List<Method> getters(Class<?> model) {
    return Arrays.stream(model.getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> method.getName().matches("(get|has)[A-Z].*"))
        .toList();
  }

  /** Without AssertJ, which would take most of the time. */
  private static void check(boolean holds, String problem, String text) {
    if (!holds) {
      throw new AssertionError(problem + ": " + text);
    }
  }

  private static JsonNode sample(Class<?> model) throws IOException {
    return Json.mapper().readTree(Samples.write(Samples.filled(model)));
  }

  private static String mangled(Random random, Class<?> model) throws IOException {
    JsonNode sample = sample(model);
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      List<JsonPlace> places = JsonPlace.in(sample, Integer.MAX_VALUE);
      if (!places.isEmpty()) {
        places.get(random.nextInt(places.size())).put(VALUES.get(random.nextInt(VALUES.size())));
      }
    }
    return Samples.write(sample);
  }

  private static String garbled(Random random, String json) {
    StringBuilder text = new StringBuilder(json);
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      int at = random.nextInt(text.length() + 1);
      if (random.nextBoolean()) {
        text.insert(at, Fuzz.text(random, "{}[]\",:\\u0019-+.eEtrufalsn \n\u0000", 5));
      } else {
        text.delete(at, at + 1 + random.nextInt(5));
      }
    }
    return text.toString();
  }

  private static String json(String text) {
    return TextNode.valueOf(text).toString();
  }

  /** As requests are written. */
  private static byte[] bytes(Object model) {
    try {
      return Json.mapper().writeValueAsBytes(model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object read(Class<?> model, byte[] json) {
    try {
      return Json.mapper().readValue(json, model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
