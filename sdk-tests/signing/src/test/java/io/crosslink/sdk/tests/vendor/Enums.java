package io.crosslink.sdk.tests.vendor;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares the values of strings. An enum of ours stands for several of the vendor's, in requests
 * and in responses, so it is compared with all that they list.
 */
final class Enums {
  private final Differences differences;
  private final Map<String, Values> byName = new TreeMap<>();

  Enums(Differences differences) {
    this.differences = differences;
  }

  private static final class Values {
    final Set<String> ours = new TreeSet<>();
    final Set<String> theirs = new TreeSet<>();
    boolean areAllListed = true;
  }

  /** Compares two strings that correspond. */
  void compare(String place, Shape our, Shape their) {
    if (!our.values().isEmpty()) {
      Values values = byName.computeIfAbsent(our.name(), it -> new Values());
      values.ours.addAll(our.values());
      values.theirs.addAll(their.values());
      // Many values are only in the vendor's prose.
      values.areAllListed &= !their.values().isEmpty();
    } else if (!their.values().isEmpty()) {
      differences.add(
          place, "any string in our spec, there one of " + new TreeSet<>(their.values()));
    }
  }

  /** Reports the values that only one side has. */
  void report() {
    byName.forEach(
        (name, values) -> {
          for (String value : values.ours) {
            if (values.areAllListed && !values.theirs.contains(value)) {
              differences.onlyOurs(name + " value " + value);
            }
          }
          for (String value : values.theirs) {
            if (!values.ours.contains(value)) {
              differences.onlyTheirs(name + " value " + value);
            }
          }
        });
  }
}
