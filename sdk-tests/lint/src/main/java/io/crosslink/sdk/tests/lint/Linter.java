package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Spec;
import java.util.ArrayList;
import java.util.List;

/** Applies all rules to a spec. */
final class Linter {
  private Linter() {}

  static List<Violation> check(Spec spec) {
    List<Violation> violations = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      rule.check(spec, (place, problem) -> violations.add(new Violation(rule, place, problem)));
    }
    return violations;
  }
}
