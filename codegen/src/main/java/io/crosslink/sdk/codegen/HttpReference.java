package io.crosslink.sdk.codegen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.util.Json;
import java.util.HashMap;
import java.util.Map;

/**
 * The spec as the site shows it: the document of the jar, where each operation also has its Java
 * statement and a link to its reference.
 */
final class HttpReference {
  private final Map<String, Call> calls = new HashMap<>();
  private final String document;

  HttpReference(String document) {
    this.document = document;
  }

  /**
   * Adds the Java side of an operation.
   *
   * @param statement the statement that calls it
   * @param page the page with its reference, relative to the folder above
   */
  void add(String operationId, String statement, String page) {
    calls.put(operationId, new Call(statement, page));
  }

  /** Returns the document as JSON. */
  String text() {
    try {
      JsonNode root = Json.mapper().readTree(document);
      root.path("paths").forEach(path -> path.forEach(this::complete));
      return Json.mapper().writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void complete(JsonNode operation) {
    String id = operation.path("operationId").asText();
    Call call = calls.get(id);
    if (call != null && operation instanceof ObjectNode target) {
      target
          .putArray("x-codeSamples")
          .addObject()
          .put("lang", "Java")
          .put("source", call.statement().replace(" = ", " =\n    ")); // Redoc has little room
      String link = "[Java reference](../%s.html#%s)".formatted(call.page(), id);
      String before = target.path("description").asText();
      target.put("description", before.isEmpty() ? link : before + "\n\n" + link);
    }
  }

  private record Call(String statement, String page) {}
}
