package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Schema;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Listings, most of which come page by page. */
final class PaginationRules {
  /**
   * Huawei's name, and Zenlayer's: the plural of what is described, maybe with what comes along.
   */
  private static final Pattern LISTING =
      Pattern.compile("list[A-Z]\\w*|describe[A-Z]\\w*s(With[A-Z]\\w*)?");

  private PaginationRules() {}

  static void pagination(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Place pagination = operation.extension("x-pagination");
      if (pagination.exists()) {
        String kind =
            Stream.of("page", "offset", "single", "none")
                .filter(name -> pagination.get(name).exists())
                .findFirst()
                .orElse("marker");
        Extensions.keys(
            pagination, kind.equals("none") ? Set.of(kind) : Set.of("method", kind), report);
        switch (kind) {
          case "none" -> withReason(pagination.get(kind), report);
          case "page" -> byPage(operation, pagination.get(kind), report);
          case "offset" -> byOffset(operation, pagination.get(kind), report);
          case "single" -> inOne(operation, pagination.get(kind), report);
          default -> byMarker(operation, pagination.get(kind), report);
        }
      }
    }
  }

  /** Whatever answers with one list and is named like a listing can be listed as a whole. */
  static void listings(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      report.check(
          operation.extension("x-pagination").exists()
              || !LISTING.matcher(operation.id()).matches()
              || lists(operation.response().model()) != 1,
          operation.place(),
          "lists something without x-pagination: say how, or {none: why not}");
    }
  }

  private static long lists(Schema response) {
    return response.properties().values().stream()
        .filter(property -> property.isA("array"))
        .count();
  }

  private static void withReason(Place none, Report report) {
    report.check(none.text().contains(" "), none, "gives no reason");
  }

  private static void inOne(SpecOperation operation, Place single, Report report) {
    Schema response = operation.response().model();
    Place scalar = single.get("scalarType");
    if (scalar.exists()) {
      Extensions.keys(single, Set.of("items", "scalarType"), report);
      report.check(
          isListOfScalars(response.property(single.get("items").text()), scalar.text()),
          single.get("items"),
          "is no list of " + scalar.text() + " in " + response.name());
    } else {
      Extensions.keys(single, Set.of("items", "itemType"), report);
      Extensions.list(single.get("items"), response, single.get("itemType").text(), report);
    }
  }

  private static boolean isListOfScalars(Schema list, String javaType) {
    Schema items = list.items();
    return list.isA("array")
        && switch (javaType) {
          case "String" -> items.isA("string") && !items.isEnum() && !hasFormat(items);
          case "Integer" -> items.isA("integer", "int32");
          case "Long" -> items.isA("integer", "int64");
          default -> false;
        };
  }

  private static boolean hasFormat(Schema schema) {
    return schema.place().get("format").exists();
  }

  private static void byPage(SpecOperation operation, Place page, Report report) {
    Schema request = operation.request().model();
    Schema response = operation.response().model();
    Extensions.keys(page, Set.of("page", "size", "items", "itemType", "total", "pageSize"), report);
    Extensions.scalar(page.get("page"), request, "integer", report);
    Extensions.scalar(page.get("size"), request, "integer", report);
    Extensions.scalar(page.get("total"), response, "integer", report);
    Extensions.list(page.get("items"), response, page.get("itemType").text(), report);
    pageSize(page, report);
  }

  private static void byOffset(SpecOperation operation, Place offset, Report report) {
    Schema response = operation.response().model();
    Extensions.keys(
        offset, Set.of("offset", "limit", "items", "itemType", "total", "pageSize"), report);
    query(operation, offset.get("offset"), "integer", report);
    query(operation, offset.get("limit"), "integer", report);
    Extensions.scalar(offset.get("total"), response, "integer", report);
    Extensions.list(offset.get("items"), response, offset.get("itemType").text(), report);
    pageSize(offset, report);
  }

  private static void byMarker(SpecOperation operation, Place marker, Report report) {
    Schema response = operation.response().model();
    Place byId = marker.get("byId");
    Set<String> keys =
        new HashSet<>(
            Set.of("marker", "items", "itemType", "pageInfo", "next", "limit", "pageSize"));
    if (byId.exists()) {
      keys.add("byId");
      report.check(byId.isTrue(), byId, "is not true; leave it out");
    }
    Extensions.keys(marker, keys, report);
    query(operation, marker.get("marker"), "string", report);
    query(operation, marker.get("limit"), "integer", report);
    pageSize(marker, report);
    Extensions.list(marker.get("items"), response, marker.get("itemType").text(), report);
    Extensions.scalar(
        marker.get("next"), response.property(marker.get("pageInfo").text()), "string", report);
  }

  private static void query(SpecOperation operation, Place name, String type, Report report) {
    report.check(
        operation.queryParameters().stream()
            .anyMatch(parameter -> name.is(parameter.name()) && parameter.schema().isA(type)),
        name,
        "is no " + type + " in the query");
  }

  private static void pageSize(Place pagination, Report report) {
    Place size = pagination.get("pageSize");
    report.check(size.node().asInt() > 0, size, "is no page size");
  }
}
