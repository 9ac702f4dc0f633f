package io.crosslink.sdk.testkit.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import io.crosslink.sdk.core.internal.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The OpenAPI document of a service, from the jar of its client.
 *
 * @param root the document
 */
public record SpecDocument(JsonNode root) {
  private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

  /**
   * Reads the document of a service.
   *
   * @param client a class of the jar
   * @param service provider and service, such as {@code zenlayer/sdn}
   */
  public static SpecDocument of(Class<?> client, String service) {
    String name = "/META-INF/openapi/" + service + "/openapi.json";
    try (InputStream json = client.getResourceAsStream(name)) {
      if (json == null) {
        throw new IllegalStateException("The jar of " + client.getName() + " lacks " + name);
      }
      return new SpecDocument(Json.mapper().readTree(json));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  /** {@return all operations} */
  public List<SpecOperation> operations() {
    List<SpecOperation> operations = new ArrayList<>();
    JsonObjects.properties(root.path("paths"))
        .forEach(
            (path, item) ->
                METHODS.stream()
                    .filter(item::has)
                    .map(
                        method ->
                            new SpecOperation(
                                this, path, method, item.path("parameters"), item.path(method)))
                    .forEach(operations::add));
    return operations;
  }

  /** Returns the operation with an id. */
  public SpecOperation operation(String id) {
    return operations().stream().filter(each -> each.name().equals(id)).findFirst().orElseThrow();
  }

  /** Resolves a node: follows references, and an {@code allOf} with a single element. */
  JsonNode resolve(JsonNode node) {
    JsonNode found = node;
    while (true) {
      JsonNode all = found.path("allOf");
      String reference = all.size() == 1 ? "" : found.path("$ref").asText();
      if (all.size() == 1) {
        found = all.get(0);
      } else if (!reference.isEmpty()) {
        found = root.at(reference.substring(reference.indexOf('#') + 1));
      } else {
        return found;
      }
    }
  }
}
