package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Spec;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Applies all rules to a spec. */
final class Linter {
  private static final Comparator<Violation> IN_ORDER_OF_THE_FILES =
      Comparator.comparing(Violation::file).thenComparing(Violation::line);

  private Linter() {}

  /** Returns each violation once, even if several operations share the part that is wrong. */
  static List<Violation> check(Spec spec) {
    Set<Violation> violations = new LinkedHashSet<>();
    for (Rule rule : Rule.values()) {
      rule.check(spec, (place, problem) -> violations.add(Violation.of(rule, place, problem)));
      if (rule.isBasic() && !violations.isEmpty()) {
        break; // what other rules would say follows from it
      }
    }
    return violations.stream().sorted(IN_ORDER_OF_THE_FILES).toList();
  }
}
