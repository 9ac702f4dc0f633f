package io.crosslink.sdk.core.internal.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.crosslink.sdk.core.internal.mask.Excerpt;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The JSON mapper of all clients. Auto-detection is off: only annotated members of models are read
 * and written.
 */
public final class Json {
  private static final ObjectMapper MAPPER = newMapper();

  private Json() {}

  /** Returns a new mapper with the same settings. */
  static ObjectMapper newMapper() {
    return JsonMapper.builder(factory())
        .visibility(PropertyAccessor.ALL, Visibility.NONE)
        // Unset properties are omitted; an explicit null among additional properties is written.
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .addHandler(new EnumsFromAnyScalar())
        .addModule(scalars())
        .build();
  }

  private static JsonFactory factory() {
    JsonFactoryBuilder builder = new JsonFactoryBuilder();
    // Parse errors must not quote the body: it may hold secrets.
    builder.disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION);
    builder.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
    SharedBuffers.use(builder);
    return LimitedJsonFactory.isNeeded() ? new LimitedJsonFactory(builder) : builder.build();
  }

  private static SimpleModule scalars() {
    SimpleModule module = new SimpleModule("crosslink");
    Numbers.addTo(module);
    Timestamps.addTo(module);
    return module;
  }

  /** {@return the mapper; it must not be reconfigured} */
  public static ObjectMapper mapper() {
    return MAPPER;
  }

  /** Returns a model as it is sent. */
  public static String write(Object model) {
    return write(MAPPER, model);
  }

  static String write(ObjectMapper mapper, Object model) {
    try {
      return mapper.writeValueAsString(model);
    } catch (JsonProcessingException e) {
      String name = model.getClass().getSimpleName();
      throw new IllegalStateException(
          name + " cannot be written as JSON: check the values of its additional properties", e);
    }
  }

  /**
   * Describes what is wrong with a body and where, without quoting it. The path is included only
   * for a wrong type, because it then consists of names that we know.
   */
  public static String describe(JsonProcessingException problem) {
    StringBuilder text = new StringBuilder();
    if (problem instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
      text.append("a value that is not ").append(named(mismatch.getTargetType()));
      if (!mismatch.getPath().isEmpty()) {
        text.append(" at ").append(Excerpt.of(path(mismatch)));
      }
    } else {
      text.append("broken JSON");
    }
    JsonLocation location = problem.getLocation();
    if (location != null) {
      text.append(" (line ").append(location.getLineNr());
      text.append(", column ").append(location.getColumnNr()).append(')');
    }
    return text.toString();
  }

  private static String named(Class<?> type) {
    Class<?> model = type.getDeclaringClass(); // of a builder
    String name = (model == null ? type : model).getSimpleName();
    return ("AEIOU".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
  }

  private static String path(JsonMappingException problem) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : problem.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.length() == 0 ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }

  /** Reads numbers and booleans as their text where a value of an open enum is expected. */
  private static final class EnumsFromAnyScalar extends DeserializationProblemHandler {
    @Override
    public @Nullable Object handleMissingInstantiator(
        DeserializationContext context,
        Class<?> type,
        ValueInstantiator instantiator,
        JsonParser parser,
        @Nullable String message)
        throws IOException {
      return type.isAnnotationPresent(OpenEnum.class) && parser.currentToken().isScalarValue()
          ? instantiator.createFromString(context, parser.getText())
          : NOT_HANDLED;
    }
  }
}
