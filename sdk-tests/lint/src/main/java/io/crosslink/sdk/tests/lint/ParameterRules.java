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
        Place in = place.get("in");
        report.check(
            Set.of("path", "query", "header").contains(in.text()),
            in,
            Found.is(in) + "; allowed: path, query, header");
        Place type = value.place().get("type");
        if (parameter.isHeader()) {
          report.check(type.is("string"), type, Found.is(type) + "; a header must be a string");
          Place required = place.get("required");
          report.check(
              required.isTrue(), required, Found.is(required) + "; of a header it must be true");
        } else {
          report.check(
              SCALARS.contains(type.text()),
              type,
              Found.is(type) + "; a parameter must be a scalar, or in the query a list of scalars");
        }
        for (Place style : List.of(place.get("style"), place.get("explode"))) {
          report.check(!style.exists(), style, "is not supported: lists are repeated parameters");
        }
        Checks.text(place.get("description"), report);
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
          "declares the path parameters %s; the path %s needs %s"
              .formatted(given, operation.path(), wanted));
      for (SpecParameter parameter : operation.pathParameters()) {
        Place required = parameter.place().get("required");
        report.check(
            required.isTrue(), required, Found.is(required) + "; of a path it must be true");
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
            "declares %s, which the client supplies, after parameters of callers"
                .formatted(parameter.name()));
        report.check(
            !parameter.isClientValue() || parameter.isPath(),
            parameter.place().get("x-client-value"),
            "is for path parameters only");
      }
    }
  }
}
