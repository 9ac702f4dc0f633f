package io.crosslink.sdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.TextNode;
import io.crosslink.sdk.core.internal.call.Fuzz;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Any text is a timestamp or none; what is one is written so that it is read as the same. */
class TimestampFuzzTest {
  private static final String[] VALID = {
    "2026-01-31T08:30:00Z",
    "2026-01-31T08:30:00.123Z",
    "2026-01-31 08:30:00.123456789",
    "2026-01-31t08:30:00.5+0800",
    "+12026-01-31T08:30-03:30",
    "-0001-12-31T23:59:59.999+18",
    ""
  };

  @Test
  void anyText() {
    Fuzz.rounds(
        3000,
        random -> {
          OffsetDateTime read = readOrRefuse(TextNode.valueOf(garbled(random)).toString());
          if (read != null) {
            assertTravels(read);
          }
        });
  }

  /** In lower case the formatter reads it, which knows all forms. */
  @Test
  void theUsualFormIsReadAsAnyOther() {
    Fuzz.rounds(
        20_000,
        random -> {
          String text = garbled(random);
          String inLowerCase = text.toLowerCase(Locale.ROOT);

          assertThat((Object) readOrRefuse(TextNode.valueOf(text).toString()))
              .isEqualTo(readOrRefuse(TextNode.valueOf(inLowerCase).toString()));
        });
  }

  @Test
  void anyMoment() {
    Fuzz.rounds(
        3000,
        random -> {
          long second = random.nextLong() >> random.nextInt(64);
          Instant moment =
              Instant.ofEpochSecond(
                  second % 31_000_000_000_000_000L, random.nextInt(1_000_000_000));
          ZoneOffset offset = ZoneOffset.ofTotalSeconds(60 * (random.nextInt(2161) - 1080));
          assertTravels(moment.atOffset(offset));
        });
  }

  private static void assertTravels(OffsetDateTime value) throws JsonProcessingException {
    String written = Json.mapper().writeValueAsString(value);
    OffsetDateTime read = Json.mapper().readValue(written, OffsetDateTime.class);
    assertThat(read.toInstant()).isEqualTo(value.toInstant());
    assertThat(Json.mapper().writeValueAsString(read)).isEqualTo(written);
  }

  private static @Nullable OffsetDateTime readOrRefuse(String json) {
    try {
      return Json.mapper().readValue(json, OffsetDateTime.class);
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private static String garbled(Random random) {
    StringBuilder text = new StringBuilder(Fuzz.oneOf(random, VALID));
    for (int i = random.nextInt(4); i > 0; i--) {
      int at = random.nextInt(text.length() + 1);
      switch (random.nextInt(4)) {
        case 0 -> text.insert(at, Fuzz.text(random, "0123456789-:.TZ +tz/\u0660", 3));
        case 1 -> text.insert(at, (char) random.nextInt(0x10000));
        case 2 -> text.delete(at, at + 1 + random.nextInt(4));
        default -> text.replace(at, Math.min(text.length(), at + 1), "" + random.nextInt(10));
      }
    }
    return text.toString();
  }
}
