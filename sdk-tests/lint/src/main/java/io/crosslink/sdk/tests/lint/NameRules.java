package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Schema;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;
import io.crosslink.sdk.tests.spec.SpecParameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that stand for one thing throughout a service. */
final class NameRules {
  private static final Pattern NOISE = Pattern.compile(".+(Info|Param|Params|Item|Data|Model|Dto)");
  private static final Set<String> TERMS_OF_PROVIDERS = Set.of("PageInfo");
  private static final String EXCEPTION = "x-type-exception";

  private NameRules() {}

  /** Whoever reads a name knows whether it is sent, received, or received as a whole. */
  static void families(Spec spec, Report report) {
    Set<Schema> responses =
        spec.operations().stream()
            .map(operation -> operation.response().model())
            .collect(Collectors.toSet());
    Set<Schema> sent = objects(spec.requestSchemas());
    for (Schema schema : sent) {
      report.check(
          schema.name().matches(".+(Request|Envelope)"),
          schema.place(),
          "is a part of requests and not called …Request");
    }
    for (Schema schema : objects(spec.responseSchemas())) {
      report.check(
          !schema.name().endsWith("Request") || sent.contains(schema),
          schema.place(),
          "is called …Request, but is part of responses");
      report.check(
          !schema.name().endsWith("Response") || responses.contains(schema),
          schema.place(),
          "is called …Response, but is only a part of one");
    }
    for (Place schema : spec.namedSchemas()) {
      report.check(
          TERMS_OF_PROVIDERS.contains(schema.name()) || !NOISE.matcher(schema.name()).matches(),
          schema,
          "ends in a word that says nothing");
    }
  }

  private static Set<Schema> objects(Set<Schema> schemas) {
    return schemas.stream()
        .filter(schema -> schema.place().get("properties").exists())
        .collect(Collectors.toSet());
  }

  /** What is compared with each other must be of one type, or it is never equal. */
  static void types(Spec spec, Report report) {
    Map<String, Place> first = new HashMap<>();
    List<Place> properties = properties(spec).toList();
    for (Place property : properties) {
      if (!property.get(EXCEPTION).exists()) {
        first.putIfAbsent(property.name(), property);
      }
    }
    for (Place property : properties) {
      Place exception = property.get(EXCEPTION);
      boolean same = kind(property).equals(kind(first.getOrDefault(property.name(), property)));
      report.check(
          same || exception.exists(),
          property,
          "is of another type than " + first.get(property.name()));
      report.check(
          !exception.exists() || !exception.text().isBlank(), exception, "gives no reason");
      report.check(!exception.exists() || !same, exception, "excuses nothing");
    }
    queryParameters(spec)
        .filter(parameter -> first.containsKey(parameter.name()))
        .filter(
            parameter ->
                !kind(parameter.place().get("schema")).equals(kind(first.get(parameter.name()))))
        .forEach(
            parameter ->
                report.add(
                    parameter.place(), "is of another type than " + first.get(parameter.name())));
  }

  private static Stream<Place> properties(Spec spec) {
    return spec.namedSchemas().stream()
        .filter(schema -> !schema.name().endsWith("Envelope")) // which users never see
        .flatMap(schema -> schema.get("properties").fields().values().stream());
  }

  private static Stream<SpecParameter> queryParameters(Spec spec) {
    return spec.operations().stream()
        .map(SpecOperation::queryParameters)
        .flatMap(List::stream)
        .distinct();
  }

  /** One value or many, sent or received, secret or not: it is the same kind of value. */
  private static String kind(Place property) {
    Schema schema = Schema.at(property);
    if (schema.isA("array")) {
      return kind(schema.place().get("items"));
    }
    if (schema.isEnum()) {
      return "enum";
    }
    String format = schema.place().get("format").text();
    return schema.place().get("type").text() + " " + (format.equals("password") ? "" : format);
  }
}
