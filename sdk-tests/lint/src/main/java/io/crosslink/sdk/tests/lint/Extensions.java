package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Schema;
import java.util.Set;

/** Checks what extensions say against the schemas they speak of. */
final class Extensions {
  private Extensions() {}

  static void keys(Place extension, Set<String> keys, Report report) {
    report.check(
        extension.fields().keySet().equals(keys),
        extension,
        "says " + extension.fields().keySet() + " instead of " + keys);
  }

  static void list(Place items, Schema owner, String itemType, Report report) {
    report.check(
        owner.property(items.text()).isListOf(itemType),
        items,
        "is no list of " + itemType + " in " + owner.name());
  }

  static void scalar(Place property, Schema owner, String type, Report report) {
    report.check(
        owner.property(property.text()).isA(type),
        property,
        "is no " + type + " in " + owner.name());
  }
}
