package io.crosslink.sdk.testkit.internal;

import io.crosslink.sdk.testkit.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Which calls go wrong. */
final class FaultPlan {
  private final List<Rule> rules = new ArrayList<>();

  synchronized void add(Fault fault) {
    rules.add(new Rule(fault));
  }

  synchronized void clear() {
    rules.clear();
  }

  /** Returns what goes wrong with the next call of an operation, or null if nothing does. */
  synchronized @Nullable Fault next(String operation) {
    Fault found = null;
    for (Rule rule : rules) {
      boolean happens = rule.happensTo(operation); // every rule counts every call
      if (happens && found == null) {
        found = rule.fault;
      }
    }
    return found;
  }

  /** A fault, and how many calls it has seen. */
  private static final class Rule {
    private final Fault fault;
    private final Random random;
    private int seen;
    private int happened;

    Rule(Fault fault) {
      this.fault = fault;
      this.random = new Random(fault.seed());
    }

    boolean happensTo(String operation) {
      if (!fault.operations().isEmpty() && !fault.operations().contains(operation)) {
        return false;
      }
      seen++;
      boolean lucky = random.nextDouble() >= fault.rate();
      boolean happens =
          !lucky
              && happened < fault.times()
              && (fault.callNumbers().isEmpty() || fault.callNumbers().contains(seen));
      if (happens) {
        happened++;
      }
      return happens;
    }
  }
}
