package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.GeneratedNames;
import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What every operation says of itself. */
final class OperationRules {
  private static final Pattern METHOD_NAME = Pattern.compile("[a-z][a-zA-Z0-9]*");
  private static final Pattern CLASS_NAME = Pattern.compile("[A-Z][a-zA-Z0-9]*");
  private static final Set<String> IDEMPOTENT = Set.of("true", "false", "unknown");

  private OperationRules() {}

  static void operationId(Spec spec, Report report) {
    Set<String> seen = new HashSet<>();
    for (SpecOperation operation : spec.operations()) {
      Place id = operation.place().get("operationId");
      lowerCamel(id, report);
      report.check(seen.add(id.text()), id, Found.is(id) + ", which another operation has, too");
    }
  }

  /** All methods that the generator makes of operations, paginators and waiters. */
  static void methodNames(Spec spec, Report report) {
    Set<String> seen = new HashSet<>();
    for (SpecOperation operation : spec.operations()) {
      for (Place name : GeneratedNames.extraMethods(operation)) {
        lowerCamel(name, report);
      }
      GeneratedNames.methods(operation).stream()
          .filter(name -> !seen.add(operation.tag() + "." + name))
          .findFirst() // its other forms follow from it
          .ifPresent(
              name ->
                  report.add(
                      operation.extension("x-method"),
                      "makes a second method %s() of %s".formatted(name, operation.tag())));
    }
  }

  private static void lowerCamel(Place name, Report report) {
    report.check(
        METHOD_NAME.matcher(name.text()).matches(),
        name,
        Found.is(name) + "; it must be in lower camel case, such as listQuotas");
  }

  static void tag(Spec spec, Report report) {
    List<Place> declared = spec.root().get("tags").items();
    List<String> names = declared.stream().map(tag -> tag.get("name").text()).toList();
    List<String> known = names.stream().filter(name -> !name.isEmpty()).toList();
    for (Place tag : declared) {
      Place name = tag.get("name");
      report.check(
          CLASS_NAME.matcher(name.text()).matches(),
          name,
          Found.is(name) + "; it must be in upper camel case, as it becomes the name of a class");
      Checks.text(tag.get("description"), report);
      report.check(
          names.indexOf(name.text()) == declared.indexOf(tag),
          name,
          Found.is(name) + ", which is listed before");
      report.check(
          spec.operations().stream().anyMatch(operation -> operation.tag().equals(name.text())),
          name,
          Found.is(name) + ", which no operation has as its tag: remove it");
    }
    for (SpecOperation operation : spec.operations()) {
      Place tags = operation.place().get("tags");
      report.check(tags.items().size() == 1, tags, Found.is(tags) + "; it must be exactly one tag");
      for (Place tag : tags.items()) {
        Checks.known(tag, known, "a tag of openapi.yaml", report);
      }
    }
  }

  static void docsLink(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Place url = operation.place().get("externalDocs").get("url");
      report.check(
          url.text().startsWith("https://"),
          url,
          Found.is(url) + "; it must be the https:// address of the provider's page");
    }
  }

  static void oneSuccess(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Place responses = operation.place().get("responses");
      List<String> statuses = operation.successes().stream().map(Place::name).toList();
      report.check(
          statuses.size() == 1,
          responses,
          "must have exactly one 2xx status, but have " + statuses);
      for (Place success : operation.successes()) {
        Checks.text(success.follow().get("description"), report);
      }
    }
  }

  static void jsonOnly(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      jsonOnly(operation.place().get("requestBody").follow(), report);
      operation.successes().forEach(success -> jsonOnly(success.follow(), report));
    }
  }

  private static void jsonOnly(Place owner, Report report) {
    for (Place type : owner.get("content").fields().values()) {
      report.check(
          type.name().equals("application/json"), type, "must be application/json instead");
    }
  }

  static void idempotent(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Place idempotent = operation.extension("x-idempotent");
      boolean isGet = operation.method().equals("GET");
      if (isGet && !idempotent.isTrue()) {
        report.add(idempotent, Found.is(idempotent) + ": a GET is always true");
      } else if (!IDEMPOTENT.contains(idempotent.text())) {
        report.add(idempotent, Found.is(idempotent) + "; allowed: true, false, unknown");
      }
    }
  }

  static void unauthenticated(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Checks.flag(operation.extension("x-unauthenticated"), report);
    }
  }

  static void removes(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Place removes = operation.extension("x-removes");
      Checks.flag(removes, report);
      report.check(
          !removes.exists() || !operation.extension("x-idempotent").text().equals("false"),
          removes,
          "contradicts x-idempotent: false; allowed next to it: true, unknown");
    }
  }
}
