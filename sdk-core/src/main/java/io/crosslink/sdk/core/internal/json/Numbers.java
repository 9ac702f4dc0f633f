package io.crosslink.sdk.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Numbers: read exactly as sent or rejected, never approximated. */
final class Numbers {
  private Numbers() {}

  static void addTo(SimpleModule module) {
    module
        .addDeserializer(Integer.class, new Whole<>(Integer.class, BigDecimal::intValueExact))
        .addDeserializer(Long.class, new Whole<>(Long.class, BigDecimal::longValueExact))
        .addDeserializer(Double.class, new Finite<>(Double.class))
        .addDeserializer(Float.class, new Finite<>(Float.class))
        .addDeserializer(Boolean.class, new Truth())
        .addSerializer(BigDecimal.class, new Writer());
  }

  /** Reads 1.0 as 1, but rejects fractions, which Jackson would drop. */
  private static final class Whole<N extends Number> extends StdScalarDeserializer<N> {
    private static final long serialVersionUID = 1L;

    private final Class<N> type;
    private final JsonDeserializer<N> usual;
    private final transient Function<BigDecimal, N> exactly;

    @SuppressWarnings("unchecked") // found by the type
    Whole(Class<N> type, Function<BigDecimal, N> exactly) {
      super(type);
      this.type = type;
      this.usual = (JsonDeserializer<N>) NumberDeserializers.find(type, type.getName());
      this.exactly = exactly;
    }

    @Override
    public @Nullable N deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      try {
        return parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)
            ? exactly.apply(parser.getDecimalValue())
            : usual.deserialize(parser, context);
      } catch (ArithmeticException | InputCoercionException e) {
        return type.cast(
            context.handleWeirdNumberValue(
                type, parser.getNumberValue(), "has a fraction or is too large"));
      }
    }
  }

  /** Rejects what is infinite or not a number, be it by its size or by its name. */
  private static final class Finite<N extends Number> extends StdScalarDeserializer<N> {
    private static final long serialVersionUID = 1L;

    private final Class<N> type;
    private final JsonDeserializer<N> usual;

    @SuppressWarnings("unchecked") // found by the type
    Finite(Class<N> type) {
      super(type);
      this.type = type;
      this.usual = (JsonDeserializer<N>) NumberDeserializers.find(type, type.getName());
    }

    @Override
    public @Nullable N deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      N value = usual.deserialize(parser, context);
      return value == null || Double.isFinite(value.doubleValue())
          ? value
          : type.cast(context.handleWeirdNumberValue(type, value, "is too large or not a number"));
    }
  }

  /** Reads 0 and 1 as false and true, but rejects other numbers, which Jackson reads as true. */
  private static final class Truth extends StdScalarDeserializer<Boolean> {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("unchecked") // found by the type
    private final JsonDeserializer<Boolean> usual =
        (JsonDeserializer<Boolean>)
            NumberDeserializers.find(Boolean.class, Boolean.class.getName());

    Truth() {
      super(Boolean.class);
    }

    @Override
    public @Nullable Boolean deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
        String number = parser.getText();
        if (!number.equals("0") && !number.equals("1")) {
          return (Boolean)
              context.handleWeirdNumberValue(
                  Boolean.class, parser.getNumberValue(), "is neither 0 nor 1");
        }
      }
      return usual.deserialize(parser, context);
    }
  }

  /** Writes numbers without exponent, except those that would be too long to be read. */
  private static final class Writer extends StdScalarSerializer<BigDecimal> {
    private static final long serialVersionUID = 1L;
    private static final long MOST_DIGITS = 1000; // more are not read back

    Writer() {
      super(BigDecimal.class);
    }

    @Override
    public void serialize(BigDecimal value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      if (value.precision() + Math.abs((long) value.scale()) <= MOST_DIGITS) {
        json.writeNumber(value);
      } else {
        json.writeNumber(value.toString());
      }
    }
  }
}
