package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;
import io.crosslink.sdk.tests.spec.SpecParameter;
import java.util.Set;
import java.util.stream.Stream;

/** Keys of all but schemas and extensions: the generator ignores a misspelt one silently. */
final class KeyRules {
  private static final Set<String> ROOT =
      Set.of(
          "openapi",
          "info",
          "servers",
          "tags",
          "paths",
          "components",
          "x-error-code-prefixes",
          "x-error-codes");
  private static final Set<String> TAG = Set.of("name", "description", TerraformRules.EXTENSION);
  private static final Set<String> RESOURCE = Set.of("paths", "components");
  private static final Set<String> PATH =
      Set.of("parameters", "get", "put", "post", "delete", "patch");
  private static final Set<String> OPERATION =
      Set.of(
          "operationId",
          "x-method",
          "tags",
          "summary",
          "description",
          "externalDocs",
          "parameters",
          "requestBody",
          "responses",
          "deprecated",
          "x-action",
          "x-provider-operation",
          "x-otc",
          TerraformRules.EXTENSION,
          "x-client-token",
          "x-idempotent",
          "x-removes",
          "x-read-only",
          "x-optional-body",
          "x-unauthenticated",
          "x-error-codes",
          "x-applied-codes",
          "x-confirmed-codes",
          "x-request-envelope",
          "x-response-envelope",
          "x-pagination",
          "x-async",
          "x-find",
          "x-find-by-name",
          "x-ensure",
          "x-waiters");
  private static final Set<String> PARAMETER =
      Set.of(
          "name",
          "in",
          "required",
          "description",
          "deprecated",
          "schema",
          "example",
          "x-client-value",
          "examples", // reported by another rule, like the two that follow
          "style",
          "explode");
  private static final Set<String> REQUEST_BODY = Set.of("description", "required", "content");
  private static final Set<String> RESPONSE = Set.of("description", "content");
  private static final Set<String> CONTENT = Set.of("schema", "example", "examples");

  private KeyRules() {}

  static void keys(Spec spec, Report report) {
    for (Place top : spec.tops()) {
      known(top, top.equals(spec.root()) ? ROOT : RESOURCE, report);
      if (!top.equals(spec.root())) {
        top.get("paths").fields().values().forEach(item -> known(item, PATH, report));
      }
    }
    spec.root().get("tags").items().forEach(tag -> known(tag, TAG, report));
    for (SpecOperation operation : spec.operations()) {
      Place body = operation.place().get("requestBody").follow();
      known(operation.place(), OPERATION, report);
      operation.parameters().stream()
          .map(SpecParameter::place)
          .forEach(parameter -> known(parameter, PARAMETER, report));
      known(body, REQUEST_BODY, report);
      operation.successes().forEach(success -> known(success.follow(), RESPONSE, report));
      Stream.of(operation.request().place(), operation.response().place())
          .forEach(content -> known(content, CONTENT, report));
    }
    ignored(spec, report);
  }

  private static void known(Place object, Set<String> known, Report report) {
    Checks.keys(object, Set.of(), known, report);
  }

  private static void ignored(Spec spec, Report report) {
    spec.tops().stream()
        .flatMap(Place::deep)
        .filter(Place::isReference)
        .flatMap(reference -> reference.fields().values().stream())
        .filter(key -> !key.name().equals("$ref"))
        .forEach(
            key -> report.add(key, "is ignored next to $ref: write allOf: [{$ref: …}] instead"));
  }
}
