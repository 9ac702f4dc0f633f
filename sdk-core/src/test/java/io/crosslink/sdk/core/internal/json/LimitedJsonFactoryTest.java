package io.crosslink.sdk.core.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The limits that an old Jackson lacks, and that newer ones have themselves. */
class LimitedJsonFactoryTest {
  private static final JsonFactory FACTORY = new LimitedJsonFactory(new JsonFactoryBuilder());

  private interface Opener {
    JsonParser open(String json) throws IOException;
  }

  static Stream<Arguments> sources() {
    Opener stream = json -> FACTORY.createParser(new ByteArrayInputStream(json.getBytes(UTF_8)));
    Opener reader = json -> FACTORY.createParser(new StringReader(json));
    Opener bytes = json -> FACTORY.createParser(json.getBytes(UTF_8));
    Opener text = FACTORY::createParser;
    return Stream.of(
        arguments("stream", stream),
        arguments("reader", reader),
        arguments("bytes", bytes),
        arguments("text", text));
  }

  private static void readAll(JsonParser parser) throws IOException {
    while (parser.nextToken() != null) {
      // The tokens themselves do not matter.
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sources")
  void limits(String name, Opener opener) throws IOException {
    for (String fine :
        new String[] {
          "[".repeat(1000) + "]".repeat(1000),
          "[" + "[],{},".repeat(2000) + "1]",
          "9".repeat(1000),
          "\"" + "9".repeat(5000) + "\""
        }) {
      readAll(opener.open(fine));
    }
    for (String tooMuch :
        new String[] {
          "[".repeat(1001),
          "{\"a\":".repeat(1001),
          "[" + "9".repeat(1001) + "]",
          "1." + "9".repeat(1000)
        }) {
      assertThatThrownBy(() -> readAll(opener.open(tooMuch)))
          .isInstanceOf(JsonProcessingException.class);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sources")
  void whatIsSkippedIsLeftAgain(String name, Opener opener) throws IOException {
    JsonParser parser = opener.open("[" + "[[]],{},1,".repeat(1500) + "1]");
    parser.nextToken();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      parser.skipChildren();
    }
    assertThat(parser.nextToken()).isNull();
  }
}
