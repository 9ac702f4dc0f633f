package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Schema;
import io.crosslink.sdk.tests.spec.SpecOperation;
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

  /** How to read the pages. */
  private Place marker() {
    return operation.extension("x-pagination").get("marker");
  }

  /** The schema of what is found. */
  Schema resource() {
    Schema response = operation.response().model();
    if (show().exists()) {
      return response;
    }
    Place items = (pages().exists() ? marker() : listing()).get("items");
    return response.property(items.text()).items();
  }

  /** The states that the resource may be in. */
  List<String> states() {
    return resource().property(place().get("status").text()).values();
  }
}
