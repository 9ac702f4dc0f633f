package io.crosslink.sdk.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectReader;
import io.crosslink.sdk.core.ApiModel;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;

/**
 * Reads a JSON answer, with or without an envelope. Where the service answers without content, an
 * empty body and a JSON object without an error will do: anything else did not come from it.
 */
final class AnswerConverter implements Converter<ResponseBody, Answer<Object>> {
  private static final ObjectReader UNTYPED = Json.mapper().readerFor(Object.class);
  private static final ObjectReader PROPERTIES = Json.mapper().readerForMapOf(Object.class);
  private static final long LONGEST_PAGE = 64L << 10;
  private static final Answer<Object> NO_CONTENT = new Answer<>(null, Map.of());

  private final @Nullable ObjectReader reader;
  private final String envelope;
  private final @Nullable RequestIdProperty requestId;
  private final ErrorFormat errors;

  AnswerConverter(JavaType type, String envelope, ErrorFormat errors) {
    this.reader = type.hasRawClass(Void.class) ? null : Json.mapper().readerFor(type);
    this.envelope = envelope;
    this.requestId = RequestIdProperty.of(type.getRawClass(), errors.requestIdProperties());
    this.errors = errors;
  }

  @Override
  public Answer<Object> convert(ResponseBody body) throws IOException {
    String page = isPage(body.contentType()) ? text(body) : null;
    try (JsonParser parser = UNTYPED.createParser(body.byteStream())) {
      JsonToken first = firstToken(parser, page);
      if (first == null) {
        if (reader == null) {
          return NO_CONTENT;
        }
        throw new UnreadableAnswerException("an empty body");
      }
      if (first != JsonToken.START_OBJECT) {
        throw new UnreadableAnswerException("JSON that is no object");
      }
      Answer<Object> answer = read(parser);
      if (parser.nextToken() != null) {
        throw new UnreadableAnswerException("more than one JSON value");
      }
      return answer;
    } catch (JsonProcessingException e) {
      throw new UnreadableAnswerException(Json.describe(e) + unlessJson(body.contentType()));
    } catch (CharConversionException e) {
      throw new UnreadableAnswerException("a body that is not UTF-8");
    } catch (NumberFormatException e) { // Jackson lets it pass
      throw new UnreadableAnswerException("a number out of any range");
    } catch (StackOverflowError e) {
      throw new UnreadableAnswerException("JSON that is nested too deeply");
    } catch (Error e) {
      throw new CarriedException(e);
    }
  }

  /**
   * Services send JSON, some declare it wrongly; a page that says so and is no JSON is not theirs.
   */
  private static @Nullable JsonToken firstToken(JsonParser parser, @Nullable String page)
      throws IOException {
    try {
      return parser.nextToken();
    } catch (JsonProcessingException e) {
      if (page != null) {
        throw UnreadableAnswerException.ofPage(page);
      }
      throw e;
    }
  }

  private static boolean isPage(@Nullable MediaType type) {
    return type != null && (type.subtype().equals("html") || type.subtype().equals("xhtml+xml"));
  }

  /** Returns the text of a body that is still to be read; nothing of one too long to look into. */
  private static String text(ResponseBody body) throws IOException {
    BufferedSource ahead = body.source().peek();
    return ahead.request(LONGEST_PAGE + 1) ? "" : ahead.readUtf8();
  }

  private Answer<Object> read(JsonParser parser) throws IOException {
    if (reader == null) {
      Map<String, @Nullable Object> properties = PROPERTIES.readValue(parser);
      failOnError(properties);
      return new Answer<>(null, properties);
    }
    if (!envelope.isEmpty()) {
      return unwrapped(parser, reader);
    }
    Object value = reader.readValue(parser);
    Map<String, @Nullable Object> unknown =
        value instanceof ApiModel model ? model.getAdditionalProperties() : Map.of();
    failOnError(unknown);
    return new Answer<>(value, requestId == null ? unknown : requestId.in(value));
  }

  private Answer<Object> unwrapped(JsonParser parser, ObjectReader valueReader) throws IOException {
    Object value = null;
    Map<String, @Nullable Object> beside = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken start = parser.nextToken();
      if (!name.equals(envelope)) {
        beside.put(name, UNTYPED.readValue(parser));
      } else {
        value = start == JsonToken.VALUE_NULL ? null : valueReader.readValue(parser);
      }
    }
    if (value == null) {
      failOnError(beside);
      throw new UnreadableAnswerException(
          "no '" + envelope + "' in the answer", errors.requestId(beside));
    }
    return new Answer<>(value, beside);
  }

  private void failOnError(Map<String, @Nullable Object> unexpected) {
    ErrorFormat.ErrorText error = errors.findIn(unexpected);
    if (error != null) {
      throw new UnreadableAnswerException(
          "an error object under a success status: code "
              + error.code()
              + ", message '"
              + error.message()
              + "'",
          error.requestId() != null ? error.requestId() : errors.requestId(unexpected));
    }
  }

  private static String unlessJson(@Nullable MediaType type) {
    return type == null || type.subtype().contains("json")
        ? ""
        : ", declared as " + Excerpt.of(type.type() + '/' + type.subtype());
  }
}
