package io.crosslink.sdk.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The injected faults, and the calls that each of them applies to. */
final class FaultPlan {
  private final List<Rule> rules = new ArrayList<>();

  /**
   * A fault that can still apply to a call.
   *
   * @param fault the fault
   * @param applied the number of calls that it has applied to so far
   */
  record Waiting(Fault fault, int applied) {}

  synchronized void add(Fault fault) {
    rules.add(new Rule(fault));
  }

  synchronized void clear() {
    rules.clear();
  }

  /** {@return the faults that can still apply to a call, in the order of their injection} */
  synchronized List<Waiting> waiting() {
    return rules.stream()
        .filter(rule -> !rule.isExhausted())
        .map(rule -> new Waiting(rule.fault, rule.applied))
        .toList();
  }

  /**
   * Returns the fault of the next call, or null if there is none.
   *
   * @param operation the operation id
   * @param request the request, as it is recorded
   * @param login whether the call is a login
   */
  synchronized @Nullable Fault next(String operation, String request, boolean login) {
    Fault found = null;
    for (Rule rule : rules) {
      boolean applies = rule.appliesTo(operation, request, login); // every rule counts every call
      if (applies && found == null) {
        found = rule.fault;
      }
    }
    return found;
  }

  /** A fault, with the number of calls that it could apply to and of those that it applied to. */
  private static final class Rule {
    private final Fault fault;
    private final Random random;
    private int calls;
    private int applied;

    Rule(Fault fault) {
      this.fault = fault;
      this.random = new Random(fault.seed());
    }

    boolean appliesTo(String operation, String request, boolean login) {
      if ((!fault.operations().isEmpty() && !fault.operations().contains(operation))
          || (fault.kind() == Fault.Kind.LOGIN_REJECTED && !login)
          || (fault.resource() != null && !RecordedCall.targets(request, fault.resource()))) {
        return false;
      }
      calls++;
      boolean selected = random.nextDouble() < fault.rate(); // drawn for every call
      boolean applies =
          selected
              && applied < fault.times()
              && (fault.callNumbers().isEmpty() || fault.callNumbers().contains(calls));
      if (applies) {
        applied++;
      }
      return applies;
    }

    boolean isExhausted() {
      Set<Integer> numbers = fault.callNumbers();
      return applied >= fault.times() || (!numbers.isEmpty() && calls >= Collections.max(numbers));
    }
  }
}
