package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Waiters, and the operations that call for them. */
final class WaiterRules {
  private static final String ABSENT = "ABSENT";
  private static final Set<String> WHEN_ABSENT = Set.of("success", "failure", "pending");
  private static final Set<String> WAITER_KEYS =
      Set.of("method", "summary", "absent", "success", "failure", "gone");
  private static final Set<String> ASYNC_KEYS =
      Set.of("transitional", "success", "failure", "waiter");

  private WaiterRules() {}

  static void waiters(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Place waiters = operation.extension("x-waiters");
      Finder finder = new Finder(operation);
      report.check(
          !waiters.exists() || finder.place().exists(), waiters, "has no x-find to look with");
      waiters.items().forEach(waiter -> waiter(waiter, finder.states(), report));
    }
  }

  private static void waiter(Place waiter, List<String> states, Report report) {
    Place absent = waiter.get("absent");
    Place gone = waiter.get("gone");
    report.check(
        WAITER_KEYS.containsAll(waiter.fields().keySet()), waiter, "says more than " + WAITER_KEYS);
    report.check(WHEN_ABSENT.contains(absent.text()), absent, "is not success, failure or pending");
    report.check(!gone.exists() || gone.isTrue(), gone, "is not true; leave it out");
    report.check(
        absent.is("success") == gone.isTrue(), waiter, "has only one of absent: success and gone");
    report.check(
        gone.isTrue() || !waiter.get("success").items().isEmpty(), waiter, "can never succeed");
    known(waiter.get("success"), states, report);
    known(waiter.get("failure"), states, report);
  }

  static void async(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Place async = operation.extension("x-async");
      if (async.exists()) {
        report.check(
            ASYNC_KEYS.equals(async.fields().keySet()), async, "does not say just " + ASYNC_KEYS);
        async(async, operation, report);
      }
    }
  }

  private static void async(Place async, SpecOperation operation, Report report) {
    for (SpecOperation poll : operation.spec().operations()) {
      for (Place waiter : poll.extension("x-waiters").items()) {
        if (poll.tag().equals(operation.tag())
            && waiter.get("method").is(async.get("waiter").text())) {
          known(async.get("transitional"), new Finder(poll).states(), report);
          report.check(
              Set.copyOf(async.get("success").texts()).equals(success(waiter)),
              async.get("success"),
              "is not what the waiter takes for success");
          report.check(
              Set.copyOf(async.get("failure").texts())
                  .equals(Set.copyOf(waiter.get("failure").texts())),
              async.get("failure"),
              "is not what the waiter takes for failure");
          return;
        }
      }
    }
    report.add(async.get("waiter"), "is no waiter of " + operation.tag());
  }

  private static Set<String> success(Place waiter) {
    List<String> states = new ArrayList<>(waiter.get("success").texts());
    if (waiter.get("absent").is("success")) {
      states.add(ABSENT);
    }
    return Set.copyOf(states);
  }

  private static void known(Place list, List<String> states, Report report) {
    for (Place state : list.items()) {
      report.check(states.contains(state.text()), state, "is no state of the resource");
    }
  }
}
