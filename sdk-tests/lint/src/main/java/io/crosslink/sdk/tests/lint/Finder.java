package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Schema;
import io.crosslink.sdk.tests.spec.SpecOperation;
import io.crosslink.sdk.tests.spec.SpecParameter;
import java.util.List;

/**
 * What an {@code x-find} says.
 *
 * @param operation the operation that finds
 */
record Finder(SpecOperation operation) {
  Place place() {
    return operation.extension("x-find");
  }

  Place listing() {
    return place().get("listing");
  }

  Place show() {
    return place().get("show");
  }

  Place pages() {
    return place().get("pages");
  }

  /** How to read the pages, of which there may be only one. */
  Place pagination() {
    Place pagination = operation.extension("x-pagination");
    return pagination.get(pagination.get("single").exists() ? "single" : "marker");
  }

  /** The parameters that callers pass in the path before the id, which a listing does not have. */
  List<String> owners() {
    List<String> path = path();
    return show().exists() ? path.subList(0, Math.max(0, path.size() - 1)) : path;
  }

  /** The last parameter of the path, or an empty text. */
  String idParameter() {
    List<String> path = path();
    return path.isEmpty() ? "" : path.get(path.size() - 1);
  }

  private List<String> path() {
    return operation.pathParameters().stream()
        .filter(parameter -> !parameter.isClientValue())
        .map(SpecParameter::name)
        .toList();
  }

  /** The schema of what is found. */
  Schema resource() {
    Schema response = operation.response().model();
    if (show().exists()) {
      return response;
    }
    Place items = (pages().exists() ? pagination() : listing()).get("items");
    return response.property(items.text()).items();
  }

  /** The states that the resource may be in. */
  List<String> states() {
    return states(place());
  }

  /**
   * The states among which a waiter waits for some: of a status that it names, or of the life
   * cycle.
   */
  List<String> states(Place waiter) {
    Place own = waiter.get("status");
    return resource().property((own.exists() ? own : place().get("status")).text()).values();
  }
}
