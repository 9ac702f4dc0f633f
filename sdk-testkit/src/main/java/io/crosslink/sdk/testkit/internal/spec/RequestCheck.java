package io.crosslink.sdk.testkit.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import io.crosslink.sdk.testkit.internal.spec.Violation.Kind;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Validates requests against the schemas of their operation: required properties, JSON types,
 * lengths and bounds. Unknown enum values and unknown properties are valid.
 */
public final class RequestCheck {
  private final SpecDocument document;

  /** Creates a check of requests to the service that a document describes. */
  public RequestCheck(SpecDocument document) {
    this.document = document;
  }

  /** Returns the first violation in a body, or null if it is valid. */
  public @Nullable Violation body(SpecOperation operation, JsonNode body) {
    JsonNode schema = operation.requestSchema();
    return schema.isMissingNode() ? null : check("", schema, body);
  }

  /** Returns the first violation in a query, or null if it is valid. */
  public @Nullable Violation query(SpecOperation operation, Function<String, List<String>> query) {
    return operation.parameters().stream()
        .filter(parameter -> parameter.path("in").asText().equals("query"))
        .flatMap(parameter -> query(parameter, query))
        .findFirst()
        .orElse(null);
  }

  private Stream<Violation> query(JsonNode parameter, Function<String, List<String>> query) {
    String name = parameter.path("name").asText();
    JsonNode schema = document.resolve(parameter.path("schema"));
    boolean list = schema.path("type").asText().equals("array");
    JsonNode one = list ? document.resolve(schema.path("items")) : schema;
    return query.apply(name).stream()
        .map(text -> scalar(name, one, text))
        .flatMap(Stream::ofNullable);
  }

  private static @Nullable Violation scalar(String name, JsonNode schema, String text) {
    return switch (schema.path("type").asText()) {
      case "integer" ->
          text.matches("-?[0-9]{1,18}")
              ? number(name, schema, Double.parseDouble(text))
              : wrongType(name, "integer");
      case "boolean" ->
          text.equals("true") || text.equals("false") ? null : wrongType(name, "boolean");
      default -> text(name, schema, text);
    };
  }

  private @Nullable Violation check(String where, JsonNode schema, JsonNode value) {
    String type = schema.path("type").asText();
    return switch (type) {
      case "object" -> value.isObject() ? object(where, schema, value) : wrongType(where, type);
      case "array" -> value.isArray() ? array(where, schema, value) : wrongType(where, type);
      case "string" -> value.isTextual() ? constant(where, schema, value) : wrongType(where, type);
      case "integer" ->
          value.isIntegralNumber()
              ? number(where, schema, value.doubleValue())
              : wrongType(where, type);
      case "number" ->
          value.isNumber() ? number(where, schema, value.doubleValue()) : wrongType(where, type);
      case "boolean" -> value.isBoolean() ? null : wrongType(where, type);
      default -> null;
    };
  }

  private static @Nullable Violation constant(String where, JsonNode schema, JsonNode value) {
    JsonNode only = schema.path("x-constant");
    return only.isMissingNode() || only.equals(value)
        ? text(where, schema, value.textValue())
        : new Violation(Kind.TYPE, where, where + " is not " + only.asText());
  }

  private @Nullable Violation object(String where, JsonNode schema, JsonNode object) {
    for (JsonNode name : schema.path("required")) {
      JsonNode type = document.resolve(schema.path("properties").path(name.asText()));
      if (isMissing(object.path(name.asText()), type)) {
        String place = inside(where, name.asText());
        return new Violation(Kind.MISSING, place, place + " is missing");
      }
    }
    for (Map.Entry<String, JsonNode> property : JsonObjects.properties(object).entrySet()) {
      JsonNode known = schema.path("properties").path(property.getKey());
      JsonNode type = known.isMissingNode() ? schema.path("additionalProperties") : known;
      if (!property.getValue().isNull()) { // null clears a property
        Violation violation =
            check(inside(where, property.getKey()), document.resolve(type), property.getValue());
        if (violation != null) {
          return violation;
        }
      }
    }
    return null;
  }

  /** Blank text counts as missing, unless the document allows empty text. */
  private static boolean isMissing(JsonNode value, JsonNode type) {
    boolean mayBeEmpty = type.has("minLength") && type.path("minLength").asInt() == 0;
    boolean blank = value.isTextual() && value.textValue().isBlank();
    return value.isMissingNode() || value.isNull() || (blank && !mayBeEmpty);
  }

  private @Nullable Violation array(String where, JsonNode schema, JsonNode array) {
    int size = array.size();
    if (size > schema.path("maxItems").asInt(Integer.MAX_VALUE)) {
      return new Violation(
          Kind.TOO_LONG, where, where + " has more than " + schema.path("maxItems") + " items");
    }
    if (size < schema.path("minItems").asInt()) {
      return new Violation(
          Kind.TOO_SHORT, where, where + " has fewer than " + schema.path("minItems") + " items");
    }
    JsonNode items = document.resolve(schema.path("items"));
    for (int i = 0; i < size; i++) {
      Violation violation = check(where + "[" + i + "]", items, array.get(i));
      if (violation != null) {
        return violation;
      }
    }
    return null;
  }

  private static @Nullable Violation text(String where, JsonNode schema, String text) {
    int length = text.codePointCount(0, text.length());
    if (length > schema.path("maxLength").asInt(Integer.MAX_VALUE)) {
      return new Violation(
          Kind.TOO_LONG,
          where,
          where + " is longer than " + schema.path("maxLength") + " characters");
    }
    return length < schema.path("minLength").asInt()
        ? new Violation(
            Kind.TOO_SHORT,
            where,
            where + " is shorter than " + schema.path("minLength") + " characters")
        : null;
  }

  private static @Nullable Violation number(String where, JsonNode schema, double number) {
    if (number > schema.path("maximum").asDouble(Double.POSITIVE_INFINITY)) {
      return new Violation(
          Kind.TOO_LARGE, where, where + " is more than " + schema.path("maximum"));
    }
    return number < schema.path("minimum").asDouble(Double.NEGATIVE_INFINITY)
        ? new Violation(Kind.TOO_SMALL, where, where + " is less than " + schema.path("minimum"))
        : null;
  }

  private static Violation wrongType(String where, String type) {
    String name = where.isEmpty() ? "The body" : where;
    return new Violation(Kind.TYPE, where, name + " must be of the JSON type " + type);
  }

  private static String inside(String where, String name) {
    return where.isEmpty() ? name : where + "." + name;
  }
}
