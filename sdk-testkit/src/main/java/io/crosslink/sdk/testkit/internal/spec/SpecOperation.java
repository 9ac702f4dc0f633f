package io.crosslink.sdk.testkit.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An operation in an OpenAPI document.
 *
 * @param document the document
 * @param path the path template, with a fragment where operations share a path
 * @param verb the HTTP method in lower case
 * @param shared the parameters of all operations on the path
 * @param node the description
 */
public record SpecOperation(
    SpecDocument document, String path, String verb, JsonNode shared, JsonNode node) {

  /** {@return the operation id} */
  public String name() {
    return node.path("operationId").asText();
  }

  /** {@return the provider's name of the operation if a header contains it, or an empty string} */
  public String action() {
    return node.path("x-action").asText();
  }

  /** {@return the tag, which is the name of the resource client} */
  public String tag() {
    return node.path("tags").path(0).asText();
  }

  /** {@return whether requests are authenticated} */
  public boolean isAuthenticated() {
    return !node.path("x-unauthenticated").asBoolean();
  }

  /** {@return the HTTP method} */
  public String method() {
    return verb.toUpperCase(Locale.ROOT);
  }

  /** {@return the path without a fragment} */
  public String template() {
    int fragment = path.indexOf('#');
    return fragment < 0 ? path : path.substring(0, fragment);
  }

  /** {@return whether the reference lists the error code for this operation} */
  public boolean documents(String errorCode) {
    for (JsonNode code : node.path("x-error-codes")) {
      if (code.asText().equals(errorCode)) {
        return true;
      }
    }
    return false;
  }

  /** {@return the schema of the request's body, missing if there is none} */
  public JsonNode requestSchema() {
    return schema(document.resolve(node.path("requestBody")));
  }

  /** {@return the HTTP status of success} */
  public int status() {
    return Integer.parseInt(success().getKey());
  }

  /** {@return the schema of the response's body, missing if there is none} */
  public JsonNode responseSchema() {
    return schema(document.resolve(success().getValue()));
  }

  /** {@return the example of a response, missing if there is none} */
  public JsonNode responseExample() {
    return content(document.resolve(success().getValue())).path("example");
  }

  /** {@return the parameters in path and query} */
  public List<JsonNode> parameters() {
    List<JsonNode> parameters = new ArrayList<>();
    shared.forEach(each -> parameters.add(document.resolve(each)));
    node.path("parameters").forEach(each -> parameters.add(document.resolve(each)));
    return parameters;
  }

  private JsonNode schema(JsonNode owner) {
    return document.resolve(content(owner).path("schema"));
  }

  private static JsonNode content(JsonNode owner) {
    return owner.path("content").path("application/json");
  }

  private Map.Entry<String, JsonNode> success() {
    return JsonObjects.properties(node.path("responses")).entrySet().stream()
        .filter(response -> response.getKey().startsWith("2"))
        .findFirst()
        .orElseThrow();
  }
}
