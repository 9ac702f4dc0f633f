package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Schema;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.util.Set;
import java.util.stream.Stream;

/** Listings that come page by page. */
final class PaginationRules {
  private PaginationRules() {}

  static void pagination(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Place pagination = operation.extension("x-pagination");
      if (pagination.exists()) {
        String kind =
            Stream.of("page", "offset")
                .filter(name -> pagination.get(name).exists())
                .findFirst()
                .orElse("marker");
        Extensions.keys(pagination, Set.of("method", kind), report);
        switch (kind) {
          case "page" -> byPage(operation, pagination.get(kind), report);
          case "offset" -> byOffset(operation, pagination.get(kind), report);
          default -> byMarker(operation, pagination.get(kind), report);
        }
      }
    }
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
    Extensions.keys(
        marker,
        Set.of("marker", "items", "itemType", "pageInfo", "next", "limit", "pageSize"),
        report);
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
