package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.util.List;
import java.util.stream.Stream;

/** Lists. Where there is something else instead, other rules would find an empty list. */
final class ListRules {
  private static final List<String> OF_ROOT =
      List.of("servers", "tags", "x-error-codes", "x-error-code-prefixes");
  private static final List<String> OF_SCHEMA =
      List.of(
          "required",
          "allOf",
          "enum",
          "x-enum-varnames",
          "x-enum-descriptions",
          "x-of",
          "x-aliases");
  private static final List<String> OF_OPERATION =
      List.of(
          "tags",
          "parameters",
          "x-error-codes",
          "x-applied-codes",
          "x-waiters",
          TerraformRules.EXTENSION);
  private static final List<String> OF_STATUSES =
      List.of("transitional", "success", "failure", "recoverable");

  private ListRules() {}

  static void lists(Spec spec, Report report) {
    Stream.of(
            in(Stream.of(spec.root()), OF_ROOT),
            in(SchemaParts.all(spec), OF_SCHEMA),
            in(spec.operations().stream().map(SpecOperation::place), OF_OPERATION),
            in(spec.operations().stream().map(SpecOperation::item), List.of("parameters")),
            statuses(spec),
            in(asyncs(spec), List.of("waiters")),
            in(spec.root().get("tags").items().stream(), List.of(TerraformRules.EXTENSION)),
            in(spec.root().get("x-error-codes").items().stream(), List.of("conflict")),
            in(confirmed(spec), List.of("codes")))
        .flatMap(places -> places)
        .filter(place -> place.exists() && !place.node().isArray())
        .forEach(place -> report.add(place, Found.is(place) + "; it must be a list"));
  }

  static void duplicates(Spec spec, Report report) {
    Stream.concat(statuses(spec), in(SchemaParts.all(spec), List.of("required")))
        .forEach(list -> Checks.distinct(list, report));
  }

  private static Stream<Place> statuses(Spec spec) {
    Stream<Place> waiters = waiters(spec);
    Stream<Place> steps =
        waiters(spec)
            .map(waiter -> waiter.get("remove"))
            .flatMap(remove -> remove.get("steps").items().stream());
    return Stream.concat(
        in(Stream.concat(waiters, asyncs(spec)), OF_STATUSES),
        in(steps, List.of("only", "except", "ids")));
  }

  private static Stream<Place> waiters(Spec spec) {
    return spec.operations().stream()
        .flatMap(operation -> operation.extension("x-waiters").items().stream());
  }

  private static Stream<Place> asyncs(Spec spec) {
    return spec.operations().stream().map(operation -> operation.extension("x-async"));
  }

  private static Stream<Place> confirmed(Spec spec) {
    return spec.operations().stream().map(operation -> operation.extension("x-confirmed-codes"));
  }

  private static Stream<Place> in(Stream<Place> owners, List<String> names) {
    return owners.flatMap(owner -> names.stream().map(owner::get));
  }
}
