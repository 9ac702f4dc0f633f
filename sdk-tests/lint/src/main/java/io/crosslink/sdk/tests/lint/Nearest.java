package io.crosslink.sdk.tests.lint;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What to say after a name that is not known. */
final class Nearest {
  private static final int MOST_NAMES = 15;

  private Nearest() {}

  /** The known name that is meant, or all of them if none is like the given one. */
  static String hint(String name, Collection<String> known) {
    Optional<String> nearest = nearest(name, known);
    if (nearest.isPresent()) {
      return "; did you mean " + nearest.get() + "?";
    }
    return known.isEmpty() ? "" : "; known: " + list(known);
  }

  private static String list(Collection<String> known) {
    List<String> names = known.stream().distinct().sorted().toList();
    Stream<String> more = names.size() > MOST_NAMES ? Stream.of("…") : Stream.of();
    return String.join(", ", Stream.concat(names.stream().limit(MOST_NAMES), more).toList());
  }

  /** The name with the fewest typing mistakes, if they are few for its length. */
  private static Optional<String> nearest(String name, Collection<String> known) {
    return known.stream()
        .filter(each -> distance(name, each) <= Math.min(3, (name.length() + 2) / 3))
        .min(
            Comparator.comparingInt((String each) -> distance(name, each))
                .thenComparing(each -> each));
  }

  /** The number of characters to insert, delete or replace (Levenshtein), whatever their case. */
  private static int distance(String left, String right) {
    String from = left.toLowerCase(Locale.ROOT);
    String to = right.toLowerCase(Locale.ROOT);
    int[] previous = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] current = new int[to.length() + 1];
      current[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[to.length()];
  }
}
