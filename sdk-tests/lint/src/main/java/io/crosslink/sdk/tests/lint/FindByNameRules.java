package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Schema;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;
import io.crosslink.sdk.tests.spec.SpecParameter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Methods that find the resource with a name, and resources that nothing finds. */
final class FindByNameRules {
  private static final String BY_NAME = "x-find-by-name";

  private FindByNameRules() {}

  static void findByName(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      Place byName = operation.extension(BY_NAME);
      if (byName.exists()) {
        Checks.keys(byName, Set.of("method", "what"), Set.of("filter"), report);
        Checks.text(byName.get("what"), report);
        report.check(
            listed(operation).place().get("x-resource").get("name").exists(),
            byName,
            "needs an x-pagination next to it, of resources with a name");
        report.check(
            operation.request().model().place().get("required").items().isEmpty(),
            byName,
            "is for an operation whose request has no required properties");
        filter(operation, byName.get("filter"), report);
      }
    }
  }

  private static void filter(SpecOperation operation, Place filter, Report report) {
    Schema found = operation.request().model().property(filter.text());
    for (SpecParameter parameter : operation.queryParameters()) {
      if (filter.is(parameter.name())) {
        found = parameter.schema();
      }
    }
    report.check(
        !filter.exists() || found.isA("string") || found.items().isA("string"),
        filter,
        Found.is(filter)
            + ", not a text, nor a list of texts, among the parameters and in the request of "
            + operation.id());
  }

  /** Resources with an operation or a listing of their own are found by id, and by name. */
  static void everythingIsFound(Spec spec, Report report) {
    Set<String> byId = new TreeSet<>();
    Set<String> byName = new TreeSet<>();
    for (SpecOperation operation : spec.operations()) {
      Place find = operation.extension("x-find");
      byId.add(find.get("type").text());
      find.get("parts").items().forEach(part -> byId.add(part.get("type").text()));
      if (operation.extension(BY_NAME).exists()) {
        byName.add(listed(operation).name());
      }
    }
    for (SpecOperation operation : spec.operations()) {
      for (Schema schema : List.of(listed(operation), shown(operation))) {
        found(schema, byId, "x-find", schema.place().get("x-resource"), operation, report);
      }
      Schema listed = listed(operation);
      found(
          listed, byName, BY_NAME, listed.place().get("x-resource").get("name"), operation, report);
    }
  }

  private static void found(
      Schema schema,
      Set<String> found,
      String extension,
      Place mark,
      SpecOperation operation,
      Report report) {
    report.check(
        !mark.exists() || found.contains(schema.name()),
        mark,
        "needs an %s: %s returns it".formatted(extension, operation.id()));
  }

  private static Schema shown(SpecOperation operation) {
    return operation.methodName().equals("get") ? operation.response().model() : listed(operation);
  }

  /** What a listing lists that can be read to its end. */
  static Schema listed(SpecOperation operation) {
    Place pagination = operation.extension("x-pagination");
    return pagination.fields().values().stream()
        .map(kind -> operation.response().model().property(kind.get("items").text()).items())
        .filter(Schema::exists)
        .findFirst()
        .orElseGet(() -> Schema.at(pagination.get("none").get("items")));
  }
}
