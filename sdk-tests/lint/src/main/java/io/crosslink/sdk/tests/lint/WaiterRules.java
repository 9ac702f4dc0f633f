package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Waiters, and the operations that call for them. */
final class WaiterRules {
  private static final String ABSENT = "ABSENT";
  private static final Set<String> WHEN_ABSENT = Set.of("success", "failure", "pending");
  private static final Set<String> WAITER_KEYS =
      Set.of("method", "summary", "absent", "success", "failure", "gone", "remove");
  private static final Set<String> REMOVE_KEYS =
      Set.of("method", "summary", "waiter", "delete", "destroy");
  private static final Set<String> STEP_KEYS = Set.of("method", "from");

  private WaiterRules() {}

  static void waiters(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Place waiters = operation.extension("x-waiters");
      Finder finder = new Finder(operation);
      report.check(
          !waiters.exists() || finder.place().exists(), waiters, "has no x-find to look with");
      waiters.items().forEach(waiter -> waiter(waiter, operation, finder.states(), report));
    }
  }

  private static void waiter(
      Place waiter, SpecOperation operation, List<String> states, Report report) {
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
    Place remove = waiter.get("remove");
    if (remove.exists()) {
      report.check(gone.isTrue(), remove, "is no matter of a waiter that leaves something there");
      report.check(
          REMOVE_KEYS.equals(remove.fields().keySet()), remove, "does not say just " + REMOVE_KEYS);
      report.check(
          remove.get("waiter").is(waiter.get("method").text()),
          remove.get("waiter"),
          "is not the waiter it belongs to");
      for (Place step : List.of(remove.get("delete"), remove.get("destroy"))) {
        step(step, operation, states, report);
      }
    }
  }

  private static void step(Place step, SpecOperation poll, List<String> states, Report report) {
    report.check(STEP_KEYS.equals(step.fields().keySet()), step, "does not say just " + STEP_KEYS);
    report.check(!step.get("from").items().isEmpty(), step, "is never taken");
    known(step.get("from"), states, report);
    report.check(
        poll.spec().operations().stream()
            .filter(each -> each.tag().equals(poll.tag()))
            .filter(each -> step.get("method").is(each.methodName()))
            .anyMatch(each -> each.extension("x-value").exists()),
        step.get("method"),
        "is no method of " + poll.tag() + " that takes an id and nothing else");
  }

  static void async(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Place async = operation.extension("x-async");
      if (async.exists()) {
        String waiter = async.get("waiters").exists() ? "waiters" : "waiter";
        Extensions.keys(async, Set.of("transitional", "success", "failure", waiter), report);
        List<Waiter> waiters = waitersOf(operation, report);
        if (!waiters.isEmpty()) {
          async(async, waiters, report);
        }
      }
    }
  }

  private static void async(Place async, List<Waiter> waiters, Report report) {
    known(async.get("transitional"), union(waiters, Waiter::states), report);
    report.check(
        Set.copyOf(async.get("success").texts())
            .equals(Set.copyOf(union(waiters, Waiter::success))),
        async.get("success"),
        "is not what the waiter takes for success");
    report.check(
        Set.copyOf(async.get("failure").texts())
            .equals(Set.copyOf(union(waiters, Waiter::failure))),
        async.get("failure"),
        "is not what the waiter takes for failure");
  }

  /** The waiters that an {@code x-async} names: one of its own resource, or some of any. */
  private static List<Waiter> waitersOf(SpecOperation operation, Report report) {
    Place async = operation.extension("x-async");
    List<Waiter> found = new ArrayList<>();
    Place several = async.get("waiters");
    if (several.exists()) {
      report.check(!several.items().isEmpty(), several, "names no waiter");
      for (Place item : several.items()) {
        Extensions.keys(item, Set.of("resource", "method"), report);
        find(operation.spec(), item.get("resource").text(), item.get("method"), report)
            .ifPresent(found::add);
      }
    } else {
      find(operation.spec(), operation.tag(), async.get("waiter"), report).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Waiter> find(Spec spec, String tag, Place method, Report report) {
    for (SpecOperation poll : spec.operations()) {
      for (Place waiter : poll.extension("x-waiters").items()) {
        if (poll.tag().equals(tag) && waiter.get("method").is(method.text())) {
          return Optional.of(new Waiter(waiter, new Finder(poll).states()));
        }
      }
    }
    report.add(method, "is no waiter of " + tag);
    return Optional.empty();
  }

  /**
   * A waiter that is there.
   *
   * @param place where it is described
   * @param states the states of what it looks at
   */
  private record Waiter(Place place, List<String> states) {
    List<String> success() {
      List<String> success = new ArrayList<>(place.get("success").texts());
      if (place.get("absent").is("success")) {
        success.add(ABSENT);
      }
      return success;
    }

    List<String> failure() {
      return place.get("failure").texts();
    }
  }

  private static List<String> union(List<Waiter> waiters, Function<Waiter, List<String>> states) {
    return waiters.stream().flatMap(waiter -> states.apply(waiter).stream()).toList();
  }

  private static void known(Place list, List<String> states, Report report) {
    for (Place state : list.items()) {
      report.check(states.contains(state.text()), state, "is no state of the resource");
    }
  }
}
