package io.crosslink.sdk.tests.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.tests.spec.Content;
import io.crosslink.sdk.tests.spec.Schema;
import io.crosslink.sdk.tests.spec.SpecOperation;
import io.crosslink.sdk.tests.spec.SpecParameter;
import java.util.Arrays;
import java.util.List;

/** The sets of arguments of an operation; each exists in all {@link Form}s. */
enum Shape {
  FULL,
  WITHOUT_QUERY,
  WITHOUT_BODY,
  WITHOUT_QUERY_AND_BODY,
  /** The only value of a request instead of the request. */
  BY_VALUE;

  static List<Shape> of(SpecOperation operation) {
    return Arrays.stream(values()).filter(shape -> shape.existsFor(operation)).toList();
  }

  private boolean existsFor(SpecOperation operation) {
    boolean query = !operation.queryParameters().isEmpty();
    String optional = operation.extension("x-optional-body").text();
    boolean body = optional.equals("true") || optional.equals("was");
    return switch (this) {
      case FULL -> true;
      case WITHOUT_QUERY -> query;
      case WITHOUT_BODY -> body;
      case WITHOUT_QUERY_AND_BODY -> query && body;
      case BY_VALUE -> !operation.valueProperty().isEmpty();
    };
  }

  /** Returns the query parameters of a call of this shape. */
  List<SpecParameter> query(SpecOperation operation) {
    return this == FULL || this == WITHOUT_BODY ? operation.queryParameters() : List.of();
  }

  /** Returns whether a call of this shape has an argument for the body. */
  boolean takesBody(SpecOperation operation) {
    return operation.request().exists() && this != WITHOUT_BODY && this != WITHOUT_QUERY_AND_BODY;
  }

  /** Returns the body of a call of this shape. */
  JsonNode body(SpecOperation operation) {
    Content content = operation.request();
    return switch (this) {
      case FULL, WITHOUT_QUERY -> content.example();
      case WITHOUT_BODY, WITHOUT_QUERY_AND_BODY -> wrapped(content, constants(content.model()));
      case BY_VALUE -> {
        String name = operation.valueProperty();
        yield wrapped(content, constants(content.model()).set(name, content.value().path(name)));
      }
    };
  }

  /** Returns the values that no caller sets. */
  private static ObjectNode constants(Schema model) {
    ObjectNode constants = object();
    for (String name : model.properties().keySet()) {
      if (!model.constant(name).isEmpty()) {
        constants.put(name, model.constant(name));
      }
    }
    return constants;
  }

  private static JsonNode wrapped(Content content, JsonNode model) {
    return content.isWrapped() ? object().set(content.property(), model) : model;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
