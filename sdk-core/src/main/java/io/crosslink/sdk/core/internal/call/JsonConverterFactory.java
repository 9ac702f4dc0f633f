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
 * Turns models into request bodies and answers into {@link DecodedResponse}s. Writers and readers
 * are made once per method.
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
    if (!(type instanceof ParameterizedType answer)
        || answer.getRawType() != DecodedResponse.class) {
      return null;
    }
    Type value = answer.getActualTypeArguments()[0];
    ApiOperation operation = find(ApiOperation.class, annotations);
    String envelope = operation == null ? "" : operation.envelope();
    return value == Void.class
        // Only rarely is there anything to read, and a program that just deletes starts faster.
        ? body -> answerConverter(value, envelope).convert(body)
        : answerConverter(value, envelope);
  }

  private ResponseConverter answerConverter(Type value, String envelope) {
    return new ResponseConverter(Json.mapper().constructType(value), envelope, errors);
  }

  /**
   * Writes query parameters; Retrofit uses {@code toString()}, which leaves out zero seconds and
   * writes exponents.
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
