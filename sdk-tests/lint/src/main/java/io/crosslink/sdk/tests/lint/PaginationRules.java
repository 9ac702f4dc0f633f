package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Schema;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Listings, most of which come page by page. */
final class PaginationRules {
  /**
   * Huawei's name, and Zenlayer's: the plural of what is described, maybe with what comes along.
   */
  private static final Pattern LISTING =
      Pattern.compile("list[A-Z]\\w*|describe[A-Z]\\w*s(With[A-Z]\\w*)?");

  private static final List<String> KINDS =
      List.of("page", "marker", "last", "offset", "single", "none");
  private static final List<String> SCALARS = List.of("String", "Integer", "Long");

  private PaginationRules() {}

  static void pagination(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Place pagination = operation.extension("x-pagination");
      if (pagination.exists()) {
        Place kind = Checks.oneOf(pagination, KINDS, report);
        Set<String> needed = kind.name().equals("none") ? Set.of() : Set.of("method");
        Checks.keys(pagination, needed, Set.copyOf(KINDS), report);
        if (kind.exists()) {
          kind(operation, kind, report);
        }
      }
    }
  }

  private static void kind(SpecOperation operation, Place kind, Report report) {
    switch (kind.name()) {
      case "none" -> withReason(kind, report);
      case "page" -> byPage(operation, kind, report);
      case "offset" -> byOffset(operation, kind, report);
      case "last" -> byLast(operation, kind, report);
      case "single" -> inOne(operation, kind, report);
      default -> byMarker(operation, kind, report);
    }
  }

  /** Whatever returns one list and is named like a listing can be listed as a whole. */
  static void listings(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      report.check(
          operation.extension("x-pagination").exists()
              || !LISTING.matcher(operation.id()).matches()
              || lists(operation.response().model()) != 1,
          operation.extension("x-pagination"),
          "is missing: say how to list everything, or {none: why that is not possible}");
    }
  }

  private static long lists(Schema response) {
    return response.properties().values().stream()
        .filter(property -> property.isA("array"))
        .count();
  }

  private static void withReason(Place none, Report report) {
    report.check(
        none.text().contains(" "), none, Found.is(none) + "; it must give the reason in words");
  }

  private static void inOne(SpecOperation operation, Place single, Report report) {
    Schema response = operation.response().model();
    Place scalar = single.get("scalarType");
    Checks.scalar(single.get("total"), response, "integer", report);
    if (scalar.exists()) {
      Place items = single.get("items");
      Checks.keys(single, Set.of("items", "scalarType"), Set.of("total"), report);
      if (!SCALARS.contains(scalar.text())) {
        report.add(scalar, Found.is(scalar) + Nearest.hint(scalar.text(), SCALARS));
      } else if (Checks.isProperty(items, response, report)
          && !isListOfScalars(response.property(items.text()), scalar.text())) {
        report.add(
            items, Checks.isOf(items, response) + ", which is not a list of " + scalar.text());
      }
    } else {
      Checks.keys(single, Set.of("items", "itemType"), Set.of("total"), report);
      Checks.list(single.get("items"), response, single.get("itemType").text(), report);
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
    Checks.keys(page, Set.of("page", "size", "items", "itemType", "total", "pageSize"), report);
    Checks.scalar(page.get("page"), request, "integer", report);
    Checks.scalar(page.get("size"), request, "integer", report);
    Checks.scalar(page.get("total"), response, "integer", report);
    Checks.list(page.get("items"), response, page.get("itemType").text(), report);
    pageSize(page, report);
  }

  private static void byOffset(SpecOperation operation, Place offset, Report report) {
    Schema response = operation.response().model();
    Checks.keys(
        offset, Set.of("offset", "limit", "items", "itemType", "total", "pageSize"), report);
    Schema request = operation.request().model();
    if (request.properties().containsKey(offset.get("offset").text())) {
      Checks.scalar(offset.get("offset"), request, "integer", report);
      Checks.scalar(offset.get("limit"), request, "integer", report);
    } else {
      query(operation, offset.get("offset"), "integer", report);
      query(operation, offset.get("limit"), "integer", report);
    }
    Checks.scalar(offset.get("total"), response, "integer", report);
    Checks.list(offset.get("items"), response, offset.get("itemType").text(), report);
    pageSize(offset, report);
  }

  private static void byMarker(SpecOperation operation, Place marker, Report report) {
    Schema response = operation.response().model();
    Checks.keys(
        marker,
        Set.of("marker", "items", "itemType", "pageInfo", "next", "limit", "pageSize"),
        Set.of("byId", "total"),
        report);
    Checks.flag(marker.get("byId"), report);
    Checks.scalar(marker.get("total"), response, "integer", report);
    marked(operation, marker, report);
    if (Checks.isProperty(marker.get("pageInfo"), response, report)) {
      Schema pageInfo = response.property(marker.get("pageInfo").text());
      Checks.scalar(marker.get("next"), pageInfo, "string", report);
    }
  }

  private static void byLast(SpecOperation operation, Place last, Report report) {
    Schema response = operation.response().model();
    Place items = last.get("items");
    Place id = last.get("id");
    Checks.keys(last, Set.of("marker", "items", "itemType", "id", "limit", "pageSize"), report);
    marked(operation, last, report);
    if (response.property(items.text()).isA("array")) {
      Schema item = response.property(items.text()).items();
      Checks.always(id, item, ": without it a listing would end early", report);
    }
  }

  /** What both kinds of markers have. */
  private static void marked(SpecOperation operation, Place kind, Report report) {
    query(operation, kind.get("marker"), "string", report);
    query(operation, kind.get("limit"), "integer", report);
    pageSize(kind, report);
    Checks.list(
        kind.get("items"), operation.response().model(), kind.get("itemType").text(), report);
  }

  private static void query(SpecOperation operation, Place name, String type, Report report) {
    Map<String, Schema> query = new LinkedHashMap<>();
    operation
        .queryParameters()
        .forEach(parameter -> query.put(parameter.name(), parameter.schema()));
    if (name.exists() && !query.containsKey(name.text())) {
      report.add(
          name,
          Found.is(name) + ", not a query parameter" + Nearest.hint(name.text(), query.keySet()));
    } else if (name.exists() && !query.get(name.text()).isA(type)) {
      report.add(name, Found.is(name) + ", a query parameter, but not of type " + type);
    }
  }

  private static void pageSize(Place pagination, Report report) {
    Place size = pagination.get("pageSize");
    report.check(
        !size.exists() || size.node().asInt() > 0,
        size,
        Found.is(size) + "; it must be a number above 0");
  }
}
