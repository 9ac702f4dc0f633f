package io.crosslink.sdk.core.internal.call;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.core.internal.mask.Excerpt;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;

/**
 * Reads a JSON response, with or without an envelope. For an operation without content, only an
 * empty body or a JSON object without an error is accepted: anything else is not from the service.
 */
final class ResponseConverter implements Converter<ResponseBody, DecodedResponse<Object>> {
  private static final ObjectReader UNTYPED = Json.mapper().readerFor(Object.class);
  private static final ObjectReader PROPERTIES = Json.mapper().readerForMapOf(Object.class);
  private static final long LONGEST_INSPECTED = 16L << 10;
  private static final DecodedResponse<Object> NO_CONTENT = new DecodedResponse<>(null, Map.of());

  private final @Nullable ObjectReader reader;
  private final String envelope;
  private final @Nullable RequestIdProperty requestId;
  private final ErrorFormat errors;

  ResponseConverter(JavaType type, String envelope, ErrorFormat errors) {
    this.reader = type.hasRawClass(Void.class) ? null : Json.mapper().readerFor(type);
    this.envelope = envelope;
    this.requestId = RequestIdProperty.of(type.getRawClass(), errors.requestIdProperties());
    this.errors = errors;
  }

  @Override
  public DecodedResponse<Object> convert(ResponseBody body) throws IOException {
    Buffer copy = new Buffer();
    try (body) { // also if there is no parser to close it
      copy(body.source(), copy);
      return convert(body, copy);
    } finally {
      copy.clear(); // returns its memory to Okio's pool
    }
  }

  private DecodedResponse<Object> convert(ResponseBody body, Buffer copy) throws IOException {
    try (JsonParser parser = UNTYPED.createParser(body.byteStream())) {
      JsonToken first = firstToken(parser, body, copy);
      if (first == null) {
        if (reader == null) {
          return NO_CONTENT;
        }
        throw new MalformedResponseException("an empty body");
      }
      if (first != JsonToken.START_OBJECT) {
        throw new MalformedResponseException("JSON that is not an object");
      }
      DecodedResponse<Object> response = read(parser);
      if (parser.nextToken() != null) {
        throw new MalformedResponseException("more than one JSON value");
      }
      return response;
    } catch (JsonProcessingException e) {
      throw malformed(Json.describe(e) + unlessJson(body.contentType()), copy);
    } catch (CharConversionException e) {
      throw new MalformedResponseException("a body that is not UTF-8");
    } catch (NumberFormatException e) { // Jackson lets it pass
      throw malformed("a number out of any range", copy);
    } catch (StackOverflowError e) {
      throw new MalformedResponseException("JSON that is nested too deeply");
    } catch (Error e) {
      throw new TunneledException(e);
    }
  }

  /** Creates the exception, with the ids that the response shows although a value is malformed. */
  private MalformedResponseException malformed(String problem, Buffer body) {
    JsonNode tree = tree(body);
    return MalformedResponseException.ofValue(
        problem,
        errors.requestId(tree),
        ResourceId.in(envelope.isEmpty() ? tree : tree.path(envelope)));
  }

  private static JsonNode tree(Buffer body) {
    try {
      return Json.mapper().readTree(body.inputStream());
    } catch (IOException | NumberFormatException e) { // it is not JSON at all
      return MissingNode.getInstance();
    }
  }

  /**
   * Services send JSON, some with a wrong content type; HTML that is not JSON is from an
   * intermediary.
   */
  private static @Nullable JsonToken firstToken(JsonParser parser, ResponseBody body, Buffer copy)
      throws IOException {
    try {
      return parser.nextToken();
    } catch (JsonProcessingException e) {
      if (isPage(body.contentType())) {
        throw MalformedResponseException.ofPage(copy.readUtf8());
      }
      throw e;
    }
  }

  private static boolean isPage(@Nullable MediaType type) {
    return type != null && (type.subtype().equals("html") || type.subtype().equals("xhtml+xml"));
  }

  /**
   * Copies an unread body, unless it is too long to be inspected, as only listings are. Shared
   * segments would be cheaper, but Okio never reuses them.
   */
  private static void copy(BufferedSource unread, Buffer copy) throws IOException {
    if (!unread.request(LONGEST_INSPECTED + 1)) {
      unread.getBuffer().copyTo(copy.outputStream());
    }
  }

  private DecodedResponse<Object> read(JsonParser parser) throws IOException {
    if (reader == null) {
      Map<String, @Nullable Object> properties = PROPERTIES.readValue(parser);
      failOnError(properties);
      return new DecodedResponse<>(null, properties);
    }
    if (!envelope.isEmpty()) {
      return unwrapped(parser, reader);
    }
    Object value = reader.readValue(parser);
    Map<String, @Nullable Object> unknown =
        value instanceof ApiModel model ? model.getAdditionalProperties() : Map.of();
    failOnError(unknown);
    return new DecodedResponse<>(value, requestId == null ? unknown : requestId.in(value));
  }

  private DecodedResponse<Object> unwrapped(JsonParser parser, ObjectReader valueReader)
      throws IOException {
    Object value = null;
    Map<String, @Nullable Object> siblings = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken start = parser.nextToken();
      if (!name.equals(envelope)) {
        siblings.put(name, UNTYPED.readValue(parser));
      } else {
        value = start == JsonToken.VALUE_NULL ? null : valueReader.readValue(parser);
      }
    }
    if (value == null) {
      failOnError(siblings);
      throw new MalformedResponseException(
          "no '" + envelope + "' in the response", errors.requestId(siblings));
    }
    return new DecodedResponse<>(value, siblings);
  }

  private void failOnError(Map<String, @Nullable Object> unexpected) {
    ErrorFormat.ErrorText error = errors.findIn(unexpected);
    if (error != null) {
      throw new MalformedResponseException(
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
