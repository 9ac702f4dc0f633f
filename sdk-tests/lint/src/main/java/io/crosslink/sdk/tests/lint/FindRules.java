package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Schema;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;
import io.crosslink.sdk.tests.spec.SpecParameter;
import java.util.List;
import java.util.Set;

/** Methods that find one resource. */
final class FindRules {
  private static final List<String> KINDS = List.of("show", "listing", "pages");
  private static final Set<String> NEEDED_KEYS = Set.of("method", "what", "type");
  private static final Set<String> OPTIONAL_KEYS =
      Set.of("status", "owner", "show", "together", "listing", "pages", "parts");

  private FindRules() {}

  static void find(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Finder finder = new Finder(operation);
      if (finder.place().exists()) {
        find(finder, report);
      }
    }
  }

  private static void find(Finder finder, Report report) {
    Place find = finder.place();
    Place kind = Checks.oneOf(find, KINDS, report);
    Checks.keys(find, NEEDED_KEYS, OPTIONAL_KEYS, report);
    report.check(
        !find.get("owner").exists() || !find.get("listing").exists(),
        find.get("owner"),
        "is for x-find with show or pages");
    if (!kind.exists()) {
      return;
    }
    for (String text : List.of("what", "owner")) {
      if (find.get(text).exists()) {
        Checks.text(find.get(text), report);
      }
    }
    Schema resource = finder.resource();
    Place type = find.get("type");
    if (!resource.isComponent(type.text()) && (resource.exists() || kind.name().equals("show"))) {
      report.add(
          type,
          "%s, but %s returns %s"
              .formatted(
                  Found.is(type),
                  finder.operation().id(),
                  resource.exists() ? resource.name() : "nothing"));
    }
    Place status = find.get("status");
    if (status.exists() && resource.exists() && Checks.isProperty(status, resource, report)) {
      report.check(
          !finder.states().isEmpty(),
          status,
          Checks.isOf(status, resource) + ", which is not an enum");
    }
    switch (kind.name()) {
      case "listing" -> listing(finder, report);
      case "pages" -> pages(finder, report);
      default -> show(finder, report);
    }
    together(finder, find.get("together"), report);
    Place parts = find.get("parts");
    report.check(!parts.exists() || finder.listing().exists(), parts, "is for x-find with listing");
    parts.items().forEach(part -> part(part, finder.resource(), report));
  }

  /**
   * The listing in which waits see many resources at once: all of the same owners, of this type.
   */
  private static void together(Finder finder, Place together, Report report) {
    if (!together.exists()) {
      return;
    }
    report.check(finder.show().exists(), together, "is for x-find with show");
    List<String> listings =
        finder.operation().spec().operations().stream()
            .filter(each -> each.tag().equals(finder.operation().tag()))
            .filter(each -> listsAll(each, finder))
            .map(each -> each.extension("x-pagination").get("method").text())
            .toList();
    Checks.known(
        together,
        listings,
        "a method of %s that lists each %s of %s, and needs nothing else"
            .formatted(
                finder.operation().tag(), finder.place().get("type").text(), finder.owners()),
        report);
  }

  private static boolean listsAll(SpecOperation operation, Finder finder) {
    List<String> path =
        operation.pathParameters().stream()
            .filter(parameter -> !parameter.isClientValue())
            .map(SpecParameter::name)
            .toList();
    return operation.extension("x-pagination").get("method").exists()
        && FindByNameRules.listed(operation).isComponent(finder.place().get("type").text())
        && path.equals(finder.owners())
        && !operation.request().model().exists()
        && operation.queryParameters().stream().noneMatch(SpecParameter::isRequired);
  }

  /** What is found within a resource, as it has neither a listing nor an operation of its own. */
  private static void part(Place part, Schema owner, Report report) {
    Checks.keys(part, Set.of("method", "what", "type", "items"), Set.of("byName"), report);
    Checks.text(part.get("what"), report);
    Checks.list(part.get("items"), owner, part.get("type").text(), report);
    Place resource = owner.property(part.get("items").text()).items().place().get("x-resource");
    report.check(resource.exists(), part, "is for resources, whose schema has an x-resource");
    report.check(
        !part.get("byName").exists() || resource.get("name").exists(),
        part.get("byName"),
        "is for resources with a name");
  }

  private static void listing(Finder finder, Report report) {
    Place listing = finder.listing();
    Schema request = finder.operation().request().model();
    Schema response = finder.operation().response().model();
    Schema filter = request.property(listing.get("filter").text());
    Checks.keys(listing, Set.of("filter", "items", "id", "total"), report);
    if (Checks.isProperty(listing.get("filter"), request, report)) {
      report.check(
          filter.isA("array") && filter.items().isA("string"),
          listing.get("filter"),
          Checks.isOf(listing.get("filter"), request) + ", which is not a list of strings");
    }
    Checks.list(listing.get("items"), response, finder.place().get("type").text(), report);
    id(listing.get("id"), finder.resource(), report);
    Checks.scalar(listing.get("total"), response, "integer", report);
  }

  private static void pages(Finder finder, Report report) {
    SpecOperation operation = finder.operation();
    Checks.keys(finder.pages(), Set.of("id"), Set.of("filter"), report);
    report.check(
        finder.pagination().exists(),
        finder.pages(),
        "is for an operation with x-pagination: {marker: …} or {single: …}");
    id(finder.pages().get("id"), finder.resource(), report);
    Place filter = finder.pages().get("filter");
    List<String> filters =
        operation.queryParameters().stream()
            .filter(parameter -> parameter.schema().items().isA("string"))
            .map(SpecParameter::name)
            .toList();
    if (filter.exists()) {
      Checks.known(filter, filters, "a parameter that takes a list of texts", report);
    }
  }

  /** That the listing has no such items is reported where it names them. */
  private static void id(Place name, Schema resource, Report report) {
    if (resource.exists()) {
      Checks.scalar(name, resource, "string", report);
    }
  }

  private static void show(Finder finder, Report report) {
    Checks.keys(finder.show(), Set.of("id", "property"), report);
    id(finder.show().get("property"), finder.resource(), report);
    List<String> asked =
        finder.operation().parameters().stream()
            .filter(parameter -> !parameter.isClientValue())
            .map(SpecParameter::name)
            .toList();
    Place id = finder.show().get("id");
    report.check(
        id.is(finder.idParameter()) && asked.size() == finder.owners().size() + 1,
        id,
        "%s, but the parameters of %s are %s: x-find needs a path that ends with the id"
            .formatted(Found.is(id), finder.operation().id(), asked));
  }
}
