package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Schema;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.util.Set;

/** Listings that come page by page. */
final class PaginationRules {
  private PaginationRules() {}

  static void pagination(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Place pagination = operation.extension("x-pagination");
      if (pagination.exists()) {
        boolean byPage = pagination.get("page").exists();
        Extensions.keys(pagination, Set.of("method", byPage ? "page" : "marker"), report);
        if (byPage) {
          byPage(operation, pagination.get("page"), report);
        } else {
          byMarker(operation, pagination.get("marker"), report);
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
