package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Spec;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of a spec, and how they hang together. */
final class DocumentRules {
  private static final Set<String> OPERATION_KEYS =
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
          "x-client-token",
          "x-idempotent",
          "x-removes",
          "x-read-only",
          "x-optional-body",
          "x-value",
          "x-unauthenticated",
          "x-error-codes",
          "x-request-envelope",
          "x-response-envelope",
          "x-pagination",
          "x-async",
          "x-find",
          "x-waiters");

  private DocumentRules() {}

  static void document(Spec spec, Report report) {
    Place root = spec.root();
    report.check(root.get("openapi").is("3.0.3"), root.get("openapi"), "is not 3.0.3");
    for (String name : List.of("title", "version", "description")) {
      Place text = root.get("info").get(name);
      report.check(text.node().isTextual(), text, "is no text");
    }
    List<Place> servers = root.get("servers").items();
    report.check(!servers.isEmpty(), root.get("servers"), "names no server");
    for (Place server : servers) {
      Place url = server.get("url");
      report.check(url.text().startsWith("https://"), url, "is not https");
    }
  }

  static void pathsPointIntoFiles(Spec spec, Report report) {
    for (Place path : spec.root().get("paths").fields().values()) {
      report.check(
          path.get("$ref").text().matches("[^#]+#/paths/[^/]+"),
          path,
          "does not point to a path of a resource file");
    }
  }

  static void referencesLeadSomewhere(Spec spec, Report report) {
    references(spec)
        .filter(reference -> !reference.follow().exists())
        .forEach(reference -> report.add(reference, "leads nowhere"));
  }

  static void everythingIsUsed(Spec spec, Report report) {
    Set<Place> used = used(spec);
    for (Place top : spec.tops()) {
      Stream<Place> components =
          top.get("components").fields().values().stream()
              .flatMap(kind -> kind.fields().values().stream());
      Stream<Place> paths =
          top.equals(spec.root()) ? Stream.of() : top.get("paths").fields().values().stream();
      Stream.concat(components, paths)
          .filter(part -> !used.contains(part))
          .forEach(part -> report.add(part, "is used nowhere"));
    }
  }

  /** Follows all references that start at the paths of openapi.yaml. */
  private static Set<Place> used(Spec spec) {
    Set<Place> used = new HashSet<>();
    Deque<Place> open = new ArrayDeque<>(List.of(spec.root().get("paths")));
    while (!open.isEmpty()) {
      open.pop()
          .deep()
          .filter(Place::isReference)
          .map(Place::follow)
          .filter(used::add)
          .forEach(open::push);
    }
    return used;
  }

  private static Stream<Place> references(Spec spec) {
    return spec.tops().stream().flatMap(Place::deep).filter(Place::isReference);
  }

  /** A misspelt extension would be ignored without a word. */
  static void keysAreKnown(Spec spec, Report report) {
    spec.operations().stream()
        .flatMap(operation -> operation.place().fields().values().stream())
        .filter(key -> !OPERATION_KEYS.contains(key.name()))
        .forEach(key -> report.add(key, "means nothing to the generator"));
    references(spec)
        .filter(reference -> reference.node().size() > 1)
        .forEach(
            reference -> report.add(reference, "has words beside $ref, which count for nothing"));
  }
}
