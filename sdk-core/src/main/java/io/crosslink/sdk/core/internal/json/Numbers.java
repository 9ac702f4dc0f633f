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
