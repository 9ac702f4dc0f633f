package io.crosslink.sdk.tests.vendor;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What differs, each a line of text, with the vendor's classes where it was found. */
final class Differences {
  private final Map<String, Set<String>> found = new TreeMap<>();

  /** Adds one, with the class or classes of the vendor's, if it is about these. */
  void add(String place, String how, String... classes) {
    found.computeIfAbsent(place + ": " + how, it -> new TreeSet<>()).addAll(Set.of(classes));
  }

  void onlyOurs(String place, String... classes) {
    add(place, "only in our spec", classes);
  }

  void onlyTheirs(String place, String... classes) {
    add(place, "missing from our spec", classes);
  }

  /**
   * {@return the lines and for each the vendor's classes, which may change without a difference}
   */
  Map<String, Set<String>> found() {
    return found;
  }
}
