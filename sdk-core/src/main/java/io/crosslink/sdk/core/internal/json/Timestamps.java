package io.crosslink.sdk.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * Timestamps: read leniently, written as {@code 2026-01-31T08:30:00Z}. Models name reader and
 * writer themselves, so that users' mappers need no module for dates.
 */
public final class Timestamps {
  /**
   * A blank or a T between date and time, 0 to 9 fraction digits, an offset of any kind or none.
   */
  private static final DateTimeFormatter LENIENT =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("['T'][ ]")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[XXX][XX][X]") // +08:00 or Z, +0800, +08
          .toFormatter()
          .withResolverStyle(ResolverStyle.STRICT);

  private Timestamps() {}

  static void addTo(SimpleModule module) {
    module
        .addDeserializer(OffsetDateTime.class, new Reader())
        .addSerializer(OffsetDateTime.class, new Writer());
  }

  static OffsetDateTime parse(String text) {
    OffsetDateTime usual = parseUsual(text);
    if (usual != null) {
      return usual;
    }
    TemporalAccessor parsed = LENIENT.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
    return parsed instanceof OffsetDateTime dateTime
        ? dateTime
        : ((LocalDateTime) parsed).atOffset(ZoneOffset.UTC);
  }

  /**
   * Reads the most common format, {@code 2026-01-31T08:30:00.123Z}: the formatter takes ten times
   * as long and dominated the cost of a listing. Returns null for any other format.
   */
  private static @Nullable OffsetDateTime parseUsual(String text) {
    int end = text.length() - 1;
    if (end < 19 || end == 20 || end > 29 || !hasUsualMarks(text, end)) {
      return null;
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    int hour = number(text, 11, 13);
    int minute = number(text, 14, 16);
    int second = number(text, 17, 19);
    int nano = end == 19 ? 0 : number(text, 20, end);
    if ((year | month | day | hour | minute | second | nano) < 0) {
      return null;
    }
    for (int digits = end - 20; digits < 9; digits++) {
      nano *= 10;
    }
    return OffsetDateTime.of(year, month, day, hour, minute, second, nano, ZoneOffset.UTC);
  }

  private static boolean hasUsualMarks(String text, int end) {
    return text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && text.charAt(10) == 'T'
        && text.charAt(13) == ':'
        && text.charAt(16) == ':'
        && (end == 19 || text.charAt(19) == '.')
        && text.charAt(end) == 'Z';
  }

  /** Returns -1 if it is none. */
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  public static String format(OffsetDateTime value) {
    return DateTimeFormatter.ISO_INSTANT.format(value);
  }

  /** Reads timestamps. */
  public static final class Reader extends StdScalarDeserializer<OffsetDateTime> {
    private static final long serialVersionUID = 1L;

    /** Called by Jackson. */
    public Reader() {
      super(OffsetDateTime.class);
    }

    @Override
    public @Nullable OffsetDateTime deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      String text = parser.getValueAsString("").strip();
      if (text.isEmpty() && parser.currentToken().isScalarValue()) {
        return null; // services send "" if there is no date yet
      }
      try {
        return parse(text);
      } catch (DateTimeException e) {
        return (OffsetDateTime)
            context.handleWeirdStringValue(OffsetDateTime.class, text, "not a timestamp");
      }
    }
  }

  /** Writes timestamps. */
  public static final class Writer extends StdScalarSerializer<OffsetDateTime> {
    private static final long serialVersionUID = 1L;

    /** Called by Jackson. */
    public Writer() {
      super(OffsetDateTime.class);
    }

    @Override
    public void serialize(OffsetDateTime value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(format(value));
    }
  }
}
