package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;
import io.crosslink.sdk.tests.spec.SpecParameter;
import java.util.List;
import java.util.Set;

/** Methods that create a resource unless there is one with its name. */
final class EnsureRules {
  private EnsureRules() {}

  static void ensure(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Place ensure = operation.extension("x-ensure");
      if (ensure.exists()) {
        ensure(operation, ensure, report);
      }
    }
  }

  private static void ensure(SpecOperation operation, Place ensure, Report report) {
    Checks.keys(
        ensure, Set.of("method", "what", "type", "name", "id", "find", "findByName"), report);
    Checks.text(ensure.get("what"), report);
    Checks.scalar(ensure.get("name"), operation.request().model(), "string", report);
    Checks.scalar(ensure.get("id"), operation.response().model(), "string", report);
    report.check(
        operation.queryParameters().isEmpty() && operation.headerParameters().isEmpty(),
        ensure,
        "is for an operation with a request, and parameters in the path only");
    finder(operation, "x-find", ensure.get("find"), ensure, report);
    finder(operation, "x-find-by-name", ensure.get("findByName"), ensure, report);
  }

  /** The method is one of the same tag that finds such resources by ids of the same owners. */
  private static void finder(
      SpecOperation operation, String extension, Place method, Place ensure, Report report) {
    List<SpecOperation> finders =
        operation.spec().operations().stream()
            .filter(each -> each.tag().equals(operation.tag()))
            .filter(each -> each.extension(extension).exists())
            .toList();
    if (!method.exists()) {
      return;
    }
    Checks.known(
        method,
        finders.stream().map(each -> each.extension(extension).get("method").text()).toList(),
        "a method of " + operation.tag() + " by " + extension,
        report);
    for (SpecOperation each : finders) {
      if (each.extension(extension).get("method").is(method.text())) {
        boolean byId = extension.equals("x-find");
        List<String> owners =
            byId && new Finder(each).show().exists() ? new Finder(each).owners() : path(each);
        report.check(
            owners.equals(path(operation)),
            method,
            "%s, which takes %s, but %s takes %s"
                .formatted(Found.is(method), owners, operation.id(), path(operation)));
        String type =
            byId
                ? each.extension(extension).get("type").text()
                : FindByNameRules.listed(each).name();
        report.check(
            ensure.get("type").is(type),
            ensure.get("type"),
            "%s, but %s finds %s".formatted(Found.is(ensure.get("type")), method.text(), type));
      }
    }
  }

  private static List<String> path(SpecOperation operation) {
    return operation.pathParameters().stream()
        .filter(parameter -> !parameter.isClientValue())
        .map(SpecParameter::name)
        .toList();
  }
}
