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
  private DocumentRules() {}

  static void document(Spec spec, Report report) {
    Place root = spec.root();
    Place version = root.get("openapi");
    report.check(version.is("3.0.3"), version, Found.is(version) + "; it must be 3.0.3");
    for (String name : List.of("title", "version", "description")) {
      Place text = root.get("info").get(name);
      report.check(text.node().isTextual(), text, Found.is(text) + "; it must be a text: quote it");
    }
    Place servers = root.get("servers");
    report.check(!servers.items().isEmpty(), servers, Found.is(servers) + "; name a server");
    for (Place server : servers.items()) {
      Place url = server.get("url");
      report.check(
          url.text().startsWith("https://"), url, Found.is(url) + "; it must begin with https://");
    }
  }

  static void pathsPointIntoFiles(Spec spec, Report report) {
    for (Place path : spec.root().get("paths").fields().values()) {
      report.check(
          path.get("$ref").text().matches("[^#]+#/paths/[^/]+"),
          path,
          Found.is(path) + "; it must be a $ref such as quotas.yaml#/paths/collection");
    }
  }

  static void referencesLeadSomewhere(Spec spec, Report report) {
    references(spec)
        .filter(reference -> !reference.follow().exists() || reference.follow().isReference())
        .forEach(reference -> report.add(reference.get("$ref"), problem(reference, spec)));
  }

  private static String problem(Place reference, Spec spec) {
    Place ref = reference.get("$ref");
    Place target = reference.follow();
    if (!ref.text().contains("#/")) {
      return Found.is(ref) + "; it must name file and place, as in common.yaml#/components/…";
    }
    if (target.exists()) {
      return Found.is(ref) + ", which leads in a circle";
    }
    if (!spec.files().files().containsKey(target.file())) {
      return Found.is(ref)
          + ", but there is no such file"
          + Nearest.hint(target.file(), spec.files().files().keySet());
    }
    Place missing = target;
    while (!missing.parent().map(Place::exists).orElse(true)) {
      missing = missing.parent().get();
    }
    Place parent = missing.parent().orElse(missing);
    return Found.is(ref)
        + ", but "
        + (parent.pointer().isEmpty() ? parent.file() : parent)
        + " has no "
        + missing.name()
        + Nearest.hint(missing.name(), parent.fields().keySet());
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
          .forEach(part -> report.add(part, "is not used by any operation: remove it"));
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
}
