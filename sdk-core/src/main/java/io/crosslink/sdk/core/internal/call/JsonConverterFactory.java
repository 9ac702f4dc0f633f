package io.crosslink.sdk.core.internal.call;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.core.internal.json.JsonBody;
import io.crosslink.sdk.core.internal.json.RequestEnvelope;
import io.crosslink.sdk.core.internal.json.Timestamps;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/**
 * Converts models to request bodies and responses to {@link DecodedResponse}s. Writers and readers
 * are created once per method.
 */
final class JsonConverterFactory extends Converter.Factory {
  private final ErrorFormat errors;

  JsonConverterFactory(ErrorFormat errors) {
    this.errors = errors;
  }

  @Override
  public Converter<?, RequestBody> requestBodyConverter(
      Type type,
      Annotation[] parameterAnnotations,
      Annotation[] methodAnnotations,
      Retrofit retrofit) {
    ObjectMapper mapper = Json.mapper();
    ObjectWriter plain = mapper.writerFor(mapper.constructType(type));
    RequestEnvelope wrapped = find(RequestEnvelope.class, parameterAnnotations);
    ObjectWriter writer = wrapped == null ? plain : plain.withRootName(wrapped.value());
    return value -> JsonBody.of(writer.writeValueAsBytes(value), value);
  }

  @Override
  public @Nullable Converter<ResponseBody, ?> responseBodyConverter(
      Type type, Annotation[] annotations, Retrofit retrofit) {
    if (!(type instanceof ParameterizedType response)
        || response.getRawType() != DecodedResponse.class) {
      return null;
    }
    Type value = response.getActualTypeArguments()[0];
    ApiOperation operation = find(ApiOperation.class, annotations);
    String envelope = operation == null ? "" : operation.envelope();
    return value == Void.class
        // Rarely needed, and a program that only deletes starts faster without it.
        ? body -> responseConverter(value, envelope).convert(body)
        : responseConverter(value, envelope);
  }

  private ResponseConverter responseConverter(Type value, String envelope) {
    return new ResponseConverter(Json.mapper().constructType(value), envelope, errors);
  }

  /**
   * Writes query parameters; Retrofit uses {@code toString()}, which omits zero seconds and writes
   * exponents.
   */
  @Override
  public @Nullable Converter<?, String> stringConverter(
      Type type, Annotation[] annotations, Retrofit retrofit) {
    if (type == OffsetDateTime.class) {
      return (Converter<OffsetDateTime, String>) Timestamps::format;
    }
    return type == BigDecimal.class
        ? (Converter<BigDecimal, String>) BigDecimal::toPlainString
        : null;
  }

  private static <A extends Annotation> @Nullable A find(Class<A> type, Annotation[] annotations) {
    for (Annotation annotation : annotations) {
      if (type.isInstance(annotation)) {
        return type.cast(annotation);
      }
    }
    return null;
  }
}
