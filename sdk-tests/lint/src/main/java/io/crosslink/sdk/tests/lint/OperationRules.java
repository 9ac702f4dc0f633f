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
      report.check(METHOD_NAME.matcher(id.text()).matches(), id, "is not in lower camel case");
      report.check(seen.add(id.text()), id, "is there twice");
    }
  }

  /** All methods that the generator makes of operations, paginators and waiters. */
  static void methodNames(Spec spec, Report report) {
    Set<String> seen = new HashSet<>();
    for (SpecOperation operation : spec.operations()) {
      for (Place name : GeneratedNames.extraMethods(operation)) {
        report.check(
            METHOD_NAME.matcher(name.text()).matches(), name, "is not in lower camel case");
      }
      for (String name : GeneratedNames.methods(operation)) {
        report.check(
            seen.add(operation.tag() + "." + name),
            operation.place(),
            "makes a second method " + name);
      }
    }
  }

  static void tag(Spec spec, Report report) {
    List<Place> declared = spec.root().get("tags").items();
    List<String> names = declared.stream().map(tag -> tag.get("name").text()).toList();
    for (Place tag : declared) {
      Place name = tag.get("name");
      report.check(CLASS_NAME.matcher(name.text()).matches(), name, "is no name of a Java class");
      report.check(!tag.get("description").text().isBlank(), tag, "has no description");
      report.check(
          spec.operations().stream().anyMatch(operation -> operation.tag().equals(name.text())),
          tag,
          "is the tag of no operation");
    }
    for (SpecOperation operation : spec.operations()) {
      Place tags = operation.place().get("tags");
      report.check(tags.items().size() == 1, tags, "is not exactly one tag");
      report.check(names.containsAll(tags.texts()), tags, "is not declared in openapi.yaml");
    }
  }

  static void docsLink(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Place url = operation.place().get("externalDocs").get("url");
      report.check(
          url.text().startsWith("https://"), url, "is no https link to the provider's page");
    }
  }

  static void oneSuccess(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Place responses = operation.place().get("responses");
      report.check(operation.successes().size() == 1, responses, "has not exactly one 2xx");
      for (Place success : operation.successes()) {
        report.check(
            !success.follow().get("description").text().isBlank(), success, "has no description");
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
      report.check(type.name().equals("application/json"), type, "is not application/json");
    }
  }

  static void idempotent(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Place idempotent = operation.extension("x-idempotent");
      report.check(
          IDEMPOTENT.contains(idempotent.text()), idempotent, "is not true, false or unknown");
      report.check(
          !operation.method().equals("GET") || idempotent.isTrue(),
          idempotent,
          "is not true although a GET only reads");
    }
  }

  static void unauthenticated(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Place open = operation.extension("x-unauthenticated");
      report.check(!open.exists() || open.isTrue(), open, "is not true; leave it out");
    }
  }

  static void removes(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Place removes = operation.extension("x-removes");
      report.check(!removes.exists() || removes.isTrue(), removes, "is not true; leave it out");
      report.check(
          !removes.exists() || !operation.extension("x-idempotent").text().equals("false"),
          removes,
          "stands beside x-idempotent: false");
    }
  }
}
