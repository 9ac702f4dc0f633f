package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Schema;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;
import io.crosslink.sdk.tests.spec.SpecParameter;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Parameters in path, query and headers. */
final class ParameterRules {
  private static final Set<String> SCALARS = Set.of("string", "integer", "number", "boolean");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

  private ParameterRules() {}

  static void kind(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      for (SpecParameter parameter : operation.parameters()) {
        Place place = parameter.place();
        Schema schema = parameter.schema();
        Schema value = parameter.isQuery() && schema.isA("array") ? schema.items() : schema;
        report.check(
            parameter.isPath() || parameter.isQuery() || parameter.isHeader(),
            place,
            "is neither in the path nor the query nor a header");
        report.check(
            !parameter.isHeader() || (schema.isA("string") && place.get("required").isTrue()),
            place,
            "is a header, but no required string");
        report.check(
            SCALARS.contains(value.place().get("type").text()),
            place,
            "is no scalar or list of them");
        report.check(
            !place.get("style").exists() && !place.get("explode").exists(),
            place,
            "has a style; lists are always repeated");
        report.check(!place.get("description").text().isBlank(), place, "has no description");
      }
    }
  }

  static void path(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      List<String> wanted =
          PLACEHOLDER.matcher(operation.path()).results().map(MatchResult::group).toList();
      List<String> given =
          operation.pathParameters().stream()
              .map(parameter -> "{" + parameter.name() + "}")
              .toList();
      report.check(
          given.equals(wanted),
          operation.place(),
          "declares " + given + " for " + operation.path());
      for (SpecParameter parameter : operation.pathParameters()) {
        report.check(
            parameter.place().get("required").isTrue(), parameter.place(), "is not required");
      }
    }
  }

  static void clientValuesFirst(Spec spec, Report report) {
    for (SpecOperation operation : spec.operations()) {
      boolean usersTurn = false;
      for (SpecParameter parameter : operation.parameters()) {
        usersTurn |= !parameter.isClientValue();
        report.check(
            !parameter.isClientValue() || !usersTurn,
            operation.place(),
            parameter.name() + " of the client comes after values of the user");
        report.check(
            !parameter.isClientValue() || parameter.isPath(),
            parameter.place(),
            "is no path value, so that the client cannot supply it");
      }
    }
  }
}
