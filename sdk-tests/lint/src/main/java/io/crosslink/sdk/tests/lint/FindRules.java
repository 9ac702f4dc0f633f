package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Schema;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;
import io.crosslink.sdk.tests.spec.SpecParameter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Methods that find one resource. */
final class FindRules {
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
    String kind =
        Stream.of("listing", "pages")
            .filter(name -> find.get(name).exists())
            .findFirst()
            .orElse("show");
    Set<String> keys = new HashSet<>(Set.of("method", "what", "type", "status", kind));
    if (kind.equals("show") && !find.get("owner").text().isBlank()) {
      keys.add("owner");
    }
    Extensions.keys(find, keys, report);
    report.check(!find.get("what").text().isBlank(), find.get("what"), "says nothing");
    report.check(
        finder.resource().isComponent(find.get("type").text()),
        find.get("type"),
        "is not what " + finder.operation().id() + " answers");
    report.check(!finder.states().isEmpty(), find.get("status"), "is no enum of the resource");
    switch (kind) {
      case "listing" -> listing(finder, report);
      case "pages" -> pages(finder, report);
      default -> show(finder, report);
    }
  }

  private static void listing(Finder finder, Report report) {
    Place listing = finder.listing();
    Schema request = finder.operation().request().model();
    Schema response = finder.operation().response().model();
    Schema filter = request.property(listing.get("filter").text());
    Extensions.keys(listing, Set.of("filter", "items", "id", "total"), report);
    report.check(
        filter.isA("array") && filter.items().isA("string"),
        listing.get("filter"),
        "is no list of strings in " + request.name());
    Extensions.list(listing.get("items"), response, finder.place().get("type").text(), report);
    Extensions.scalar(listing.get("id"), finder.resource(), "string", report);
    Extensions.scalar(listing.get("total"), response, "integer", report);
  }

  private static void pages(Finder finder, Report report) {
    SpecOperation operation = finder.operation();
    Extensions.keys(finder.pages(), Set.of("id"), report);
    report.check(
        operation.extension("x-pagination").get("marker").exists(),
        finder.pages(),
        "is for listings with a marker");
    report.check(
        operation.pathParameters().stream().allMatch(SpecParameter::isClientValue),
        finder.pages(),
        "needs a listing that asks for nothing");
    Extensions.scalar(finder.pages().get("id"), finder.resource(), "string", report);
  }

  private static void show(Finder finder, Report report) {
    Extensions.keys(finder.show(), Set.of("id"), report);
    List<String> asked =
        finder.operation().parameters().stream()
            .filter(parameter -> !parameter.isClientValue())
            .map(SpecParameter::name)
            .toList();
    report.check(
        asked.equals(List.of(finder.show().get("id").text())),
        finder.show(),
        "is not all that " + finder.operation().id() + " asks for: " + asked);
  }
}
