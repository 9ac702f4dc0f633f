package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Schema;
import io.crosslink.sdk.tests.spec.Spec;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How schemas are written. */
final class SchemaRules {
  private static final Pattern CLASS_NAME = Pattern.compile("[A-Z][a-zA-Z0-9]*");

  private static final Set<String> KEYWORDS =
      Set.of(
          "$ref",
          "type",
          "format",
          "description",
          "properties",
          "required",
          "items",
          "additionalProperties",
          "allOf",
          "enum",
          "x-enum-varnames",
          "x-enum-descriptions",
          "nullable",
          "deprecated",
          "minLength",
          "maxLength",
          "minimum",
          "maximum",
          "minItems",
          "maxItems",
          "x-is-free-form",
          "x-aliases",
          "x-wrapper",
          "x-bare-list",
          "x-of",
          "x-was-required",
          "x-not-in-of",
          "x-always",
          "x-resource",
          "x-type-exception",
          "x-constant",
          "x-syntax",
          "x-within",
          "x-family",
          "x-peer-of",
          "x-bounded",
          "x-unless");

  private static final Map<String, String> WHAT_INSTEAD =
      Map.of(
          "default", "is not supported: say it in the description",
          "pattern", "is not supported: say it in the description",
          "example", "belongs next to the schema of a parameter or body",
          "oneOf", "is not supported: it has no usable Java type",
          "anyOf", "is not supported: it has no usable Java type",
          "discriminator", "is not supported: it has no usable Java type",
          "readOnly", "is not supported: write separate schemas for requests and responses",
          "writeOnly", "is not supported: write separate schemas for requests and responses");

  private SchemaRules() {}

  static void named(Spec spec, Report report) {
    Set<String> names = new HashSet<>();
    for (Place schema : spec.namedSchemas()) {
      String name = schema.name();
      report.check(
          CLASS_NAME.matcher(name).matches(),
          schema,
          "is the name of a Java class, which must be in upper camel case");
      report.check(
          names.add(name), schema, "is defined in another file, too: names are unique in a spec");
    }
    Stream<Place> inline =
        Stream.concat(
            SchemaParts.ofParameters(spec).flatMap(SchemaParts::of),
            spec.namedSchemas().stream().flatMap(SchemaParts::inside).flatMap(SchemaParts::of));
    inline
        .filter(schema -> schema.get("properties").exists() || schema.get("enum").exists())
        .forEach(
            schema ->
                report.add(
                    schema, "is an inline object or enum; it must be a $ref to a named schema"));
    SchemaParts.ofBodies(spec)
        .filter(schema -> !schema.isReference())
        .forEach(
            schema ->
                report.add(
                    schema, "is inline; the schema of a body must be a $ref to a named one"));
  }

  static void keywords(Spec spec, Report report) {
    SchemaParts.all(spec)
        .flatMap(schema -> schema.fields().values().stream())
        .filter(keyword -> !KEYWORDS.contains(keyword.name()))
        .forEach(
            keyword ->
                report.add(
                    keyword,
                    WHAT_INSTEAD.getOrDefault(
                        keyword.name(),
                        "is not supported in schemas" + Nearest.hint(keyword.name(), KEYWORDS))));
  }

  static void composition(Spec spec, Report report) {
    SchemaParts.all(spec)
        .forEach(
            schema -> {
              maps(schema, report);
              Place all = schema.get("allOf");
              report.check(
                  !all.exists() || (all.items().size() == 1 && all.items().get(0).isReference()),
                  all,
                  "must be one $ref, with a description next to allOf");
            });
  }

  private static void maps(Place schema, Report report) {
    Place values = schema.get("additionalProperties");
    if (values.exists() && schema.get("properties").exists()) {
      report.add(
          values, "is not supported next to properties, as it would turn the model into a map");
    } else if (values.exists() && !values.get("type").exists() && !values.isReference()) {
      report.add(values, Found.is(values) + "; it must be a schema with a type");
    }
  }

  /** The generator creates a class without properties only on request, and never uses it. */
  static void empty(Spec spec, Report report) {
    for (Place schema : spec.namedSchemas()) {
      Place freeForm = schema.get("x-is-free-form");
      report.check(
          !isEmpty(schema) || freeForm.exists(),
          freeForm,
          "is missing: a schema without properties needs x-is-free-form: false");
      report.check(
          isEmpty(schema) || !freeForm.exists(), freeForm, "is for schemas without properties");
      report.check(
          !freeForm.exists() || freeForm.text().equals("false"),
          freeForm,
          Found.is(freeForm) + "; it can only be false");
      schema.get("properties").fields().values().stream()
          .filter(property -> isEmpty(Schema.at(property).place()))
          .forEach(
              property ->
                  report.add(
                      property,
                      "is of a schema without properties, which makes it a plain Object in Java"));
    }
  }

  private static boolean isEmpty(Place schema) {
    return schema.get("type").is("object")
        && schema.get("properties").node().isEmpty()
        && !schema.get("additionalProperties").exists();
  }

  static void described(Spec spec, Report report) {
    for (Place schema : spec.namedSchemas()) {
      described(schema, report);
      schema.get("properties").fields().values().forEach(property -> described(property, report));
    }
  }

  private static void described(Place schema, Report report) {
    if (!schema.isReference() && schema.get("description").text().isBlank()) {
      report.add(schema, "has no description");
    }
  }

  static void directions(Spec spec, Report report) {
    Set<Schema> answered = spec.responseSchemas();
    spec.requestSchemas().stream()
        .filter(schema -> schema.isA("object") && answered.contains(schema))
        .forEach(
            schema ->
                report.add(
                    schema.place(), "is used by requests and by responses: write one for each"));
  }

  static void required(Spec spec, Report report) {
    for (Schema schema : spec.responseSchemas()) {
      Place required = schema.place().get("required");
      report.check(
          !required.exists(),
          required,
          "is for requests only: a response must stay readable if a property is absent");
    }
    for (Schema schema : spec.requestSchemas()) {
      for (Place name : schema.place().get("required").items()) {
        Checks.isProperty(name, schema, report);
      }
    }
  }

  static void nullable(Spec spec, Report report) {
    spec.responseSchemas().stream()
        .flatMap(schema -> SchemaParts.of(schema.place()))
        .map(schema -> schema.get("nullable"))
        .filter(Place::exists)
        .distinct()
        .forEach(nullable -> report.add(nullable, "is for requests only: omit it"));
    SchemaParts.all(spec)
        .map(schema -> schema.get("nullable"))
        .forEach(nullable -> Checks.flag(nullable, report));
  }
}
