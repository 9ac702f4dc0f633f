package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Schema;
import io.crosslink.sdk.tests.spec.SpecOperation;
import io.crosslink.sdk.tests.spec.SpecParameter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Removals: the {@code remove} of a waiter. */
final class RemovalRules {
  private static final Set<String> KEYS = Set.of("method", "summary", "description", "steps");
  private static final Set<String> STATUSES = Set.of("only", "except");
  private static final Set<String> DELETIONS = Set.of("atOnce", "untilGone");
  private static final Set<String> KEEP = Set.of("keep", "option", "ids");
  private static final Set<String> TAKE = Set.of("take", "option", "ids", "resource", "method");
  private static final Set<String> OWN_WAY = Set.of("method", "request", "notOnPartner");
  private static final Set<String> USER = Set.of("what", "type", "resource", "method", "leaving");
  private static final List<String> USES = List.of("property", "within");

  private final SpecOperation poll;
  private final Finder finder;
  private final Report report;

  RemovalRules(SpecOperation poll, Report report) {
    this.poll = poll;
    this.finder = new Finder(poll);
    this.report = report;
  }

  void check(Place waiter) {
    Place remove = waiter.get("remove");
    if (!remove.exists()) {
      return;
    }
    report.check(waiter.get("gone").isTrue(), remove, "is for waiters with gone: true");
    Checks.keys(remove, KEYS, Set.of("usedBy"), report);
    List<Place> steps = remove.get("steps").items();
    steps.forEach(this::step);
    report.check(
        steps.stream().filter(step -> !isItself(step)).count() <= 1,
        remove.get("steps"),
        "has several steps with keep or take; there may be one");
    report.check(
        !steps.isEmpty() && isItself(steps.get(steps.size() - 1)),
        remove.get("steps"),
        "must end with a step that deletes the resource");
    remove.get("usedBy").items().forEach(this::user);
  }

  private static boolean isItself(Place step) {
    return !step.get("keep").exists() && !step.get("take").exists();
  }

  private void step(Place step) {
    Place method = step.get("method");
    WaiterRules.known(step.get("only"), finder.states(), report);
    WaiterRules.known(step.get("except"), finder.states(), report);
    report.check(
        STATUSES.stream().filter(kind -> step.get(kind).exists()).count() <= 1,
        step,
        "has both only and except; it needs at most one of them");
    if (step.get("keep").exists()) {
      keep(step);
    } else if (step.get("take").exists()) {
      Checks.keys(step, TAKE, STATUSES, report);
      resource(step.get("resource"));
      takes(method, step.get("resource").text());
    } else {
      Set<String> optional = new TreeSet<>(STATUSES);
      optional.addAll(DELETIONS);
      optional.addAll(List.of("within", "request"));
      Checks.keys(step, Set.of("method"), optional, report);
      DELETIONS.forEach(kind -> Checks.flag(step.get(kind), report));
      report.check(
          !DELETIONS.stream().allMatch(kind -> step.get(kind).exists()),
          step,
          "has both atOnce and untilGone; it needs at most one of them");
      Place within = step.get("within");
      Checks.always(within, finder.resource(), "", report);
      if (step.get("request").exists()) {
        request(step, each -> ids(each).equals(finder.owners()) && isOfOneText(each));
      } else {
        method(
            method,
            poll.tag(),
            each -> takesOnlyIds(each, within.exists() ? 1 : 0),
            "takes only the ids of the x-find");
      }
    }
    step.get("ids").items().forEach(this::id);
  }

  /** Checks that a name is that of the removal of another resource, without choices. */
  private void takes(Place method, String tag) {
    List<String> removals =
        operations(tag)
            .flatMap(each -> each.extension("x-waiters").items().stream())
            .map(waiter -> waiter.get("remove").get("method").text())
            .filter(name -> !name.isEmpty())
            .toList();
    if (method.exists()) {
      Checks.known(method, removals, "a removal of " + tag, report);
    }
  }

  /** Whether callers can make the request of one text, such as the id. */
  private static boolean isOfOneText(SpecOperation operation) {
    Schema request = operation.request().model();
    List<String> names = request.place().get("x-of").texts();
    return names.size() == 1 && request.property(names.get(0)).isA("string");
  }

  /** Checks that a method takes the request that the step names. */
  private SpecOperation request(Place step, Predicate<SpecOperation> fits) {
    Place method = step.get("method");
    Place request = step.get("request");
    method(method, poll.tag(), fits, "has a request that is made of an id");
    SpecOperation found =
        operations(poll.tag())
            .filter(each -> method.is(each.methodName()))
            .findFirst()
            .orElse(poll);
    String needed = found.request().model().name();
    report.check(request.is(needed), request, Found.is(request) + "; it must be " + needed);
    return found;
  }

  private void keep(Place step) {
    Set<String> optional = new TreeSet<>(STATUSES);
    optional.addAll(OWN_WAY);
    Checks.keys(step, KEEP, optional, report);
    Place method = step.get("method");
    Place request = step.get("request");
    Checks.flag(step.get("notOnPartner"), report);
    report.check(
        method.exists() == request.exists(), step, "needs both method and request, or neither");
    if (!method.exists()) {
      return;
    }
    SpecOperation unbinding = request(step, RemovalRules::isOfOneText);
    boolean isMissing = poll.extension("x-otc").isTrue() && !unbinding.extension("x-otc").isTrue();
    report.check(
        step.get("notOnPartner").isTrue() == isMissing,
        step,
        isMissing
            ? "needs notOnPartner: true, as the method is not x-otc but the resource is"
            : "has notOnPartner, but the method is offered wherever the resource is");
  }

  /** An id, or the id of a part. */
  private void id(Place id) {
    Schema owner = finder.resource();
    for (String name : id.text().split("\\.")) {
      report.check(
          owner.properties().containsKey(name),
          id,
          Found.is(id) + ", but " + owner.name() + " has no " + name);
      owner = owner.property(name);
    }
  }

  private void user(Place user) {
    Checks.keys(user, USER, Set.of("sameOwner", "property", "within"), report);
    Checks.oneOf(user, USES, report);
    Checks.flag(user.get("sameOwner"), report);
    Checks.flag(user.get("within"), report);
    report.check(
        !user.get("sameOwner").exists() || !user.get("within").exists(),
        user.get("sameOwner"),
        "is superfluous: what is within the resource has its owner");
    resource(user.get("resource"));
    List<String> owners = owners(user);
    List<String> listings =
        operations(user.get("resource").text())
            .filter(each -> ids(each).equals(owners))
            .map(each -> each.extension("x-pagination").get("method").text())
            .filter(name -> !name.isEmpty())
            .toList();
    if (!listings.isEmpty()) {
      Checks.known(
          user.get("method"),
          listings,
          owners.isEmpty() ? "a listing without parameters" : "a listing that takes only " + owners,
          report);
    }
    poll.spec().namedSchemas().stream()
        .filter(place -> place.name().equals(user.get("type").text()))
        .map(Schema::at)
        .findFirst()
        .ifPresentOrElse(
            type -> {
              if (user.get("property").exists()) {
                Checks.isProperty(user.get("property"), type, report);
              }
              Place resource = type.place().get("x-resource");
              report.check(
                  resource.exists(),
                  user.get("type"),
                  Found.is(user.get("type")) + ", which has no x-resource");
              WaiterRules.known(
                  user.get("leaving"),
                  type.property(resource.get("status").text()).values(),
                  report);
            },
            () -> report.add(user.get("type"), Found.is(user.get("type")) + ", not a schema"));
  }

  /** The parameters that the listing of a user takes. */
  private List<String> owners(Place user) {
    if (user.get("within").isTrue()) {
      return ids(poll);
    }
    return user.get("sameOwner").isTrue() ? finder.owners() : List.of();
  }

  /** The parameters in the path that callers pass. */
  private static List<String> ids(SpecOperation operation) {
    return operation.pathParameters().stream()
        .filter(each -> !each.isClientValue())
        .map(SpecParameter::name)
        .toList();
  }

  private boolean takesOnlyIds(SpecOperation operation, int further) {
    int found = finder.owners().size() + 1;
    return !operation.valueProperty().isEmpty()
        || (!operation.request().exists() && ids(operation).size() == found + further);
  }

  private void resource(Place resource) {
    List<String> tags =
        poll.spec().operations().stream().map(SpecOperation::tag).distinct().toList();
    Checks.known(resource, tags, "a tag", report);
  }

  private void method(Place method, String tag, Predicate<SpecOperation> fits, String what) {
    if (method.exists()) {
      List<String> methods = operations(tag).filter(fits).map(SpecOperation::methodName).toList();
      Checks.known(method, methods, "a method of " + tag + " that " + what, report);
    }
  }

  private Stream<SpecOperation> operations(String tag) {
    return poll.spec().operations().stream().filter(each -> each.tag().equals(tag));
  }
}
