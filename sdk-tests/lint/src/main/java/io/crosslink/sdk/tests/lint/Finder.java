package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Schema;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.util.List;

/**
 * What an {@code x-find} says.
 *
 * @param operation the operation that looks
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

  /** What tells how to read the pages. */
  private Place marker() {
    return operation.extension("x-pagination").get("marker");
  }

  /** The schema of what is found. */
  Schema resource() {
    Schema answer = operation.response().model();
    if (show().exists()) {
      return answer;
    }
    Place items = (pages().exists() ? marker() : listing()).get("items");
    return answer.property(items.text()).items();
  }

  /** The states that the resource may be in. */
  List<String> states() {
    return resource().property(place().get("status").text()).values();
  }
}
