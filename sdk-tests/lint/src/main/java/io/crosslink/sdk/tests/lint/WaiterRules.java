package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Waiters, and the operations that call for them. */
final class WaiterRules {
  private static final String ABSENT = "ABSENT";
  private static final Set<String> WHEN_ABSENT = Set.of("success", "failure", "pending");
  private static final Set<String> NEEDED_WAITER_KEYS = Set.of("method", "summary", "absent");
  private static final Set<String> OPTIONAL_WAITER_KEYS =
      Set.of("status", "success", "failure", "recoverable", "gone", "hints", "remove");

  private WaiterRules() {}

  static void waiters(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Place waiters = operation.extension("x-waiters");
      Finder finder = new Finder(operation);
      report.check(
          !waiters.exists() || finder.place().exists(),
          waiters,
          "needs an x-find next to it, which polls");
      waiters.items().forEach(waiter -> waiter(waiter, finder, report));
    }
  }

  private static void waiter(Place waiter, Finder finder, Report report) {
    Place absent = waiter.get("absent");
    Place gone = waiter.get("gone");
    Checks.keys(waiter, NEEDED_WAITER_KEYS, OPTIONAL_WAITER_KEYS, report);
    report.check(
        !absent.exists() || WHEN_ABSENT.contains(absent.text()),
        absent,
        Found.is(absent) + "; allowed: success, failure, pending");
    Checks.flag(gone, report);
    report.check(
        !absent.is("success") || gone.exists(),
        gone,
        "is missing: a waiter with absent: success returns nothing, so it is true");
    report.check(
        absent.is("success") || !gone.isTrue(), gone, "is for waiters with absent: success");
    report.check(
        absent.is("success") || !waiter.get("success").items().isEmpty(),
        waiter.get("success"),
        Found.is(waiter.get("success")) + "; without a status the waiter can never succeed");
    status(waiter, finder, report);
    known(waiter.get("success"), finder.states(waiter), report);
    known(waiter.get("failure"), finder.states(), report);
    known(waiter.get("recoverable"), finder.states(), report);
    report.check(
        !absent.is("success") || !waiter.get("recoverable").exists(),
        waiter.get("recoverable"),
        "is not for waiters with absent: success: what is being deleted need not recover");
    for (Place hint : waiter.get("hints").fields().values()) {
      report.check(
          finder.states(waiter).contains(hint.name()),
          hint,
          "is for no status of the resource" + Nearest.hint(hint.name(), finder.states(waiter)));
      report.check(
          !hint.text().isBlank() && !hint.text().matches(".*[\"\\\\].*"),
          hint,
          Found.is(hint) + "; it must be a text without quotation marks and backslashes");
    }
    new RemovalRules(finder.operation(), report).check(waiter);
  }

  /** A status that a waiter names itself is another one than that of the life cycle. */
  private static void status(Place waiter, Finder finder, Report report) {
    Place status = waiter.get("status");
    if (!status.exists()) {
      return;
    }
    report.check(
        !status.is(finder.place().get("status").text()),
        status,
        Found.is(status) + " as for the x-find: omit it");
    report.check(
        !finder.states(waiter).isEmpty(),
        status,
        Found.is(status)
            + ", not a property of %s with listed values".formatted(finder.resource().name()));
    report.check(
        !waiter.get("absent").is("success"),
        status,
        "is not for waiters with absent: success, which wait for no status");
  }

  static void async(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Place async = operation.extension("x-async");
      if (async.exists()) {
        Checks.oneOf(async, List.of("waiter", "waiters"), report);
        Checks.keys(
            async,
            Set.of("transitional", "success", "failure"),
            Set.of("waiter", "waiters"),
            report);
        List<Waiter> waiters = waitersOf(operation, report);
        if (!waiters.isEmpty()) {
          async(async, waiters, report);
        }
      }
    }
  }

  private static void async(Place async, List<Waiter> waiters, Report report) {
    known(async.get("transitional"), union(waiters, Waiter::states), report);
    same(async.get("success"), union(waiters, Waiter::success), report);
    same(async.get("failure"), union(waiters, Waiter::failure), report);
  }

  private static void same(Place list, List<String> ofWaiters, Report report) {
    Set<String> wanted = new TreeSet<>(ofWaiters);
    report.check(
        !list.exists() || Set.copyOf(list.texts()).equals(wanted),
        list,
        "%s; it must be %s, as for the waiter".formatted(Found.is(list), wanted));
  }

  /** The waiters that an {@code x-async} names: one of its own resource, or some of any. */
  private static List<Waiter> waitersOf(SpecOperation operation, Report report) {
    Place async = operation.extension("x-async");
    List<Waiter> found = new ArrayList<>();
    Place several = async.get("waiters");
    if (several.exists()) {
      report.check(
          !several.items().isEmpty(), several, Found.is(several) + "; name at least one waiter");
      for (Place item : several.items()) {
        Checks.keys(item, Set.of("resource", "method"), report);
        find(operation.spec(), item.get("resource").text(), item.get("method"), report)
            .ifPresent(found::add);
      }
    } else {
      find(operation.spec(), operation.tag(), async.get("waiter"), report).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Waiter> find(Spec spec, String tag, Place method, Report report) {
    List<String> known = new ArrayList<>();
    for (SpecOperation poll : spec.operations()) {
      for (Place waiter : poll.extension("x-waiters").items()) {
        if (poll.tag().equals(tag) && waiter.get("method").is(method.text())) {
          return Optional.of(new Waiter(waiter, new Finder(poll).states()));
        }
        if (poll.tag().equals(tag) && waiter.get("method").exists()) {
          known.add(waiter.get("method").text());
        }
      }
    }
    if (method.exists()) {
      Checks.known(method, known, "a waiter of " + tag, report);
    }
    return Optional.empty();
  }

  /**
   * A waiter that exists.
   *
   * @param place where it is described
   * @param states the states of what it polls
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
      List<String> failure = new ArrayList<>(place.get("failure").texts());
      failure.addAll(place.get("recoverable").texts());
      return failure;
    }
  }

  private static List<String> union(List<Waiter> waiters, Function<Waiter, List<String>> states) {
    return waiters.stream().flatMap(waiter -> states.apply(waiter).stream()).toList();
  }

  /** That a resource has no statuses at all is reported where x-find names its status. */
  static void known(Place list, List<String> states, Report report) {
    for (Place state : states.isEmpty() ? List.<Place>of() : list.items()) {
      Checks.known(state, states, "a status of the resource", report);
    }
  }
}
