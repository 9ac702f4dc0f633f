package io.crosslink.sdk.tests.vendor;

import io.crosslink.sdk.tests.vendor.Shape.Kind;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares types, and all that they consist of. One of our schemas often stands for several of the
 * vendor's classes, so these are collected first, and names of properties compared in the end.
 */
final class Models {
  private final Differences differences;
  private final Enums enums;
  private final Map<String, Shape> ours = new TreeMap<>();
  private final Map<String, Set<Shape>> theirs = new TreeMap<>();

  Models(Differences differences, Enums enums) {
    this.differences = differences;
    this.enums = enums;
  }

  void compare(String place, Shape our, Shape their) {
    if (their.kind() == Kind.ANY) {
      return;
    }
    if (our.kind() != their.kind()) {
      differences.add(place, word(our) + " in our spec, " + word(their) + " there");
      return;
    }
    switch (our.kind()) {
      case LIST, MAP -> compare(place + "[]", our.element(), their.element());
      case OBJECT -> compareObjects(our, their);
      case STRING -> enums.compare(place, our, their);
      case INTEGER -> {
        // Integers with listed values have no enum in our specs.
        if (their.isLong() && !our.isLong()) {
          differences.add(place, "32 bits in our spec, 64 there");
        }
      }
      default -> {}
    }
  }

  private void compareObjects(Shape our, Shape their) {
    ours.put(our.name(), our);
    if (!theirs.computeIfAbsent(our.name(), it -> new LinkedHashSet<>()).add(their)) {
      return; // compared before, or being compared: models may contain themselves
    }
    Map<String, Shape> properties = their.properties();
    our.properties()
        .forEach(
            (name, property) -> {
              Shape same = properties.get(name);
              if (same != null) {
                compare(our.name() + "." + name, property, same);
              }
            });
  }

  /** Compares each class with our schema: what is sent must fit exactly. */
  void reportEach() {
    theirs.forEach((name, classes) -> classes.forEach(it -> report(name, Set.of(it))));
  }

  /** Compares the classes together with our schema: what is received may be part of it. */
  void reportTogether() {
    theirs.forEach(this::report);
  }

  private void report(String name, Set<Shape> classes) {
    String[] where = classes.stream().map(Shape::name).toArray(String[]::new);
    Set<String> our = ours.get(name).properties().keySet();
    Set<String> their = new TreeSet<>();
    classes.forEach(it -> their.addAll(it.properties().keySet()));
    for (String property : our) {
      if (!their.contains(property)) {
        differences.onlyOurs(name + "." + property, where);
      }
    }
    for (String property : their) {
      if (!our.contains(property)) {
        differences.onlyTheirs(name + "." + property, where);
      }
    }
  }

  private static String word(Shape shape) {
    return shape.kind().name().toLowerCase(Locale.ROOT);
  }
}
