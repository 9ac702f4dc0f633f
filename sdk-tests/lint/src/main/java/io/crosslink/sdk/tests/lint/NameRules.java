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

  /** A name shows whether the schema is sent, received, or received as a whole. */
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
          "is part of requests: its name must end in Request");
    }
    for (Schema schema : objects(spec.responseSchemas())) {
      report.check(
          !schema.name().endsWith("Request") || sent.contains(schema),
          schema.place(),
          "is part of responses only: its name must not end in Request");
      report.check(
          !schema.name().endsWith("Response") || responses.contains(schema),
          schema.place(),
          "is only a part of a response: its name must not end in Response");
    }
    for (Place schema : spec.namedSchemas()) {
      report.check(
          TERMS_OF_PROVIDERS.contains(schema.name()) || !NOISE.matcher(schema.name()).matches(),
          schema,
          "must not end in Info, Param, Params, Item, Data, Model or Dto, which say nothing");
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
      Place other = first.getOrDefault(property.name(), property);
      if (!exception.exists()) {
        sameType(property, other, report);
      } else if (exception.text().isBlank()) {
        report.add(exception, Found.is(exception) + "; it must give the reason");
      } else if (kind(property).equals(kind(other))) {
        report.add(exception, "is superfluous: the type is that of all properties of this name");
      }
    }
    queryParameters(spec)
        .filter(parameter -> first.containsKey(parameter.name()))
        .forEach(
            parameter ->
                sameType(parameter.place().get("schema"), first.get(parameter.name()), report));
  }

  private static void sameType(Place schema, Place other, Report report) {
    if (!kind(schema).equals(kind(other))) {
      report.add(
          schema,
          "is of type %s, but %s (%s:%d) of type %s: use one type, or explain x-type-exception"
              .formatted(kind(schema), Label.of(other), other.file(), other.line(), kind(other)));
    }
  }

  private static Stream<Place> properties(Spec spec) {
    return spec.namedSchemas().stream()
        .filter(schema -> !schema.name().endsWith("Envelope")) // which users never see
        .flatMap(schema -> schema.get("properties").fields().values().stream())
        .filter(property -> !property.get(ValueRules.CONSTANT).exists()); // compared with nothing
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
    String type = schema.place().get("type").text();
    return format.isEmpty() || format.equals("password") ? type : type + " " + format;
  }
}
