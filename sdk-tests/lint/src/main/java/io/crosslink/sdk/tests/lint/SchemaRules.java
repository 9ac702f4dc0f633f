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
          "x-type-exception");

  private static final Map<String, String> WHAT_INSTEAD =
      Map.of(
          "default", "belongs into the description",
          "pattern", "belongs into the description",
          "example", "belongs next to the schema of a body",
          "oneOf", "makes no usable Java type",
          "anyOf", "makes no usable Java type",
          "discriminator", "makes no usable Java type",
          "readOnly", "calls for separate request and response schemas",
          "writeOnly", "calls for separate request and response schemas");

  private SchemaRules() {}

  static void named(Spec spec, Report report) {
    Set<String> names = new HashSet<>();
    for (Place schema : spec.namedSchemas()) {
      String name = schema.name();
      report.check(CLASS_NAME.matcher(name).matches(), schema, "has no name for a Java class");
      report.check(names.add(name), schema, "has the name of another schema");
    }
    Stream<Place> inline =
        Stream.concat(
            SchemaParts.ofParameters(spec).flatMap(SchemaParts::of),
            spec.namedSchemas().stream().flatMap(SchemaParts::inside).flatMap(SchemaParts::of));
    inline
        .filter(schema -> schema.get("properties").exists() || schema.get("enum").exists())
        .forEach(schema -> report.add(schema, "is an object or enum without a name"));
    SchemaParts.ofBodies(spec)
        .filter(schema -> !schema.isReference())
        .forEach(schema -> report.add(schema, "is a body without a name"));
  }

  static void keywords(Spec spec, Report report) {
    SchemaParts.all(spec)
        .flatMap(schema -> schema.fields().values().stream())
        .filter(keyword -> !KEYWORDS.contains(keyword.name()))
        .forEach(
            keyword ->
                report.add(
                    keyword,
                    WHAT_INSTEAD.getOrDefault(keyword.name(), "is not used in these specs")));
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
                  "is more than one reference with words of its own");
            });
  }

  private static void maps(Place schema, Report report) {
    Place values = schema.get("additionalProperties");
    report.check(
        !values.exists() || values.get("type").exists() || values.isReference(),
        values,
        "is free of form");
    report.check(
        !values.exists() || !schema.get("properties").exists(),
        values,
        "stands beside properties, which would make a map of the model");
  }

  /** The generator makes a class without properties only if it is told to, and never uses it. */
  static void empty(Spec spec, Report report) {
    for (Place schema : spec.namedSchemas()) {
      Place freeForm = schema.get("x-is-free-form");
      report.check(
          isEmpty(schema) == freeForm.exists(),
          schema,
          "has no properties without saying x-is-free-form: false, or the other way round");
      report.check(!freeForm.exists() || freeForm.text().equals("false"), freeForm, "is not false");
      schema.get("properties").fields().values().stream()
          .filter(property -> isEmpty(Schema.at(property).place()))
          .forEach(property -> report.add(property, "is of a schema without properties"));
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
    report.check(
        !schema.follow().get("description").text().isBlank(), schema, "has no description");
  }

  static void directions(Spec spec, Report report) {
    Set<Schema> answered = spec.responseSchemas();
    spec.requestSchemas().stream()
        .filter(schema -> schema.isA("object") && answered.contains(schema))
        .forEach(schema -> report.add(schema.place(), "is part of requests and of answers"));
  }

  static void required(Spec spec, Report report) {
    for (Schema schema : spec.responseSchemas()) {
      Place required = schema.place().get("required");
      report.check(!required.exists(), required, "could break callers when a service forgets it");
    }
    for (Schema schema : spec.requestSchemas()) {
      Place required = schema.place().get("required");
      report.check(
          schema.properties().keySet().containsAll(required.texts()),
          required,
          "names what is no property");
    }
  }

  static void nullable(Spec spec, Report report) {
    spec.responseSchemas().stream()
        .flatMap(schema -> SchemaParts.of(schema.place()))
        .map(schema -> schema.get("nullable"))
        .filter(Place::exists)
        .distinct()
        .forEach(nullable -> report.add(nullable, "is for requests only"));
    SchemaParts.all(spec)
        .map(schema -> schema.get("nullable"))
        .filter(nullable -> nullable.exists() && !nullable.isTrue())
        .forEach(nullable -> report.add(nullable, "is not true; leave it out"));
  }
}
