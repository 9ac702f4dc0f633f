package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Schema;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What several rules check. */
final class Checks {
  private Checks() {}

  /** Checks a mark that can only be true. */
  static void flag(Place flag, Report report) {
    if (flag.exists() && !flag.isTrue()) {
      report.add(flag, Found.is(flag) + "; it can only be true: omit it otherwise");
    }
  }

  /** Checks that there is a text. */
  static void text(Place text, Report report) {
    if (text.text().isBlank()) {
      report.add(text, Found.is(text));
    }
  }

  /** Checks that an object has all of these keys and no others. */
  static void keys(Place object, Set<String> keys, Report report) {
    keys(object, keys, Set.of(), report);
  }

  /** Checks that an object has all keys that it needs, and others only if they are optional. */
  static void keys(Place object, Set<String> needed, Set<String> optional, Report report) {
    Set<String> known = new TreeSet<>(needed);
    known.addAll(optional);
    for (Place key : object.fields().values()) {
      if (!known.contains(key.name())) {
        report.add(key, "is an unknown key" + hint(key, known));
      }
    }
    for (String key : new TreeSet<>(needed)) {
      report.check(object.get(key).exists(), object.get(key), "is missing");
    }
  }

  /** In {key: one, two} the value ends at the comma, and its rest is a key. */
  private static String hint(Place key, Set<String> known) {
    return key.name().contains(" ")
        ? ", as the text before it has a comma: quote the text"
        : Nearest.hint(key.name(), known);
  }

  /** Checks that an object has exactly one of these keys, and returns what it holds. */
  static Place oneOf(Place object, List<String> kinds, Report report) {
    List<String> given = kinds.stream().filter(kind -> object.get(kind).exists()).toList();
    report.check(
        given.size() == 1,
        object,
        "has %s; it needs exactly one of %s"
            .formatted(
                given.isEmpty() ? "no kind" : String.join(" and ", given),
                String.join(", ", kinds)));
    return object.get(given.isEmpty() ? kinds.get(0) : given.get(0));
  }

  /** Checks that a list has no item twice. */
  static void distinct(Place list, Report report) {
    Set<String> seen = new TreeSet<>();
    for (Place item : list.items()) {
      report.check(seen.add(item.text()), item, Found.is(item) + ", which is listed before");
    }
  }

  /** Checks that a name is one of those that are known. */
  static void known(Place name, List<String> known, String what, Report report) {
    if (!known.contains(name.text())) {
      report.add(name, Found.is(name) + ", not " + what + Nearest.hint(name.text(), known));
    }
  }

  /** Checks that a place names a property of this type. */
  static void scalar(Place name, Schema owner, String type, Report report) {
    if (isProperty(name, owner, report) && !owner.property(name.text()).isA(type)) {
      report.add(name, isOf(name, owner) + ", which is not of type " + type);
    }
  }

  /** Checks that a place names a property that is a list of these. */
  static void list(Place name, Schema owner, String itemType, Report report) {
    if (isProperty(name, owner, report)
        && !itemType.isEmpty()
        && !owner.property(name.text()).isListOf(itemType)) {
      report.add(name, isOf(name, owner) + ", which is not a list of " + itemType);
    }
  }

  /** Checks that a place names a property. */
  static boolean isProperty(Place name, Schema owner, Report report) {
    Set<String> properties = owner.properties().keySet();
    boolean known = properties.contains(name.text());
    if (name.exists() && !known) {
      report.add(
          name,
          Found.is(name)
              + (owner.exists() ? ", not a property of " + owner.name() : ", but there is no body")
              + Nearest.hint(name.text(), properties));
    }
    return known;
  }

  /** Checks that a name, if there is one, is that of a property that is always there. */
  static void always(Place name, Schema owner, String why, Report report) {
    if (name.exists() && isProperty(name, owner, report)) {
      report.check(
          owner.property(name.text()).place().get("x-always").isTrue(),
          name,
          isOf(name, owner) + ", which must be x-always" + why);
    }
  }

  /** Says which property a place names. */
  static String isOf(Place name, Schema owner) {
    return Found.is(name) + " of " + owner.name();
  }
}
