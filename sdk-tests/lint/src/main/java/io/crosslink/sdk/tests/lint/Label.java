package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The name of a place in messages: what it belongs to, and where it is in there, such as {@code
 * showQuotas: x-find.status} or {@code Quota.used: format}.
 */
final class Label {
  private static final Pattern OPERATION = Pattern.compile("/paths/[^/]+/(?!parameters)[a-z]+");
  private static final Pattern PATH = Pattern.compile("/paths/[^/]+");
  private static final Pattern SCHEMA = Pattern.compile("/components/schemas/[^/]+");
  private static final Pattern PROPERTY =
      Pattern.compile("/components/schemas/[^/]+/properties/[^/]+");
  private static final Pattern COMPONENT = Pattern.compile("/components/[^/]+/[^/]+");
  private static final Map<String, String> KINDS =
      Map.of(
          "parameters", "parameter ", "responses", "response ", "requestBodies", "request body ");

  private Label() {}

  static String of(Place place) {
    String inside = "";
    for (Place owner = place; owner.parent().isPresent(); owner = owner.parent().get()) {
      String name = owner(owner);
      if (!name.isEmpty()) {
        return inside.isEmpty() ? name : name + ": " + shortened(inside);
      }
      inside = inside(owner) + (inside.isEmpty() || inside.startsWith("[") ? "" : ".") + inside;
    }
    return inside.isEmpty() ? place.file() : shortened(inside);
  }

  /** The name of what further places belong to, empty for any other place. */
  private static String owner(Place place) {
    String pointer = place.pointer();
    if (OPERATION.matcher(pointer).matches()) {
      String id = place.get("operationId").text();
      return id.isEmpty() ? place.name() + " of path " + parentName(place) : id;
    }
    if (PROPERTY.matcher(pointer).matches()) {
      return place.parent().flatMap(Place::parent).map(Place::name).orElse("") + "." + place.name();
    }
    if (SCHEMA.matcher(pointer).matches()) {
      return place.name();
    }
    if (PATH.matcher(pointer).matches()) {
      return "path " + place.name();
    }
    return COMPONENT.matcher(pointer).matches()
        ? KINDS.getOrDefault(parentName(place), "") + place.name()
        : "";
  }

  private static String parentName(Place place) {
    return place.parent().map(Place::name).orElse("");
  }

  /** A key, the number of a list item, or the name of an inline parameter. */
  private static String inside(Place place) {
    Place list = place.parent().orElseThrow();
    if (!list.node().isArray()) {
      return place.name();
    }
    String named = list.name().equals("parameters") ? place.get("name").text() : "";
    return "[" + (named.isEmpty() ? place.name() : named) + "]";
  }

  private static String shortened(String inside) {
    return inside.replace(".content.application/json", "");
  }
}
