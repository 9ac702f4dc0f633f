package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Schema;
import io.crosslink.sdk.tests.spec.Spec;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Formats that decide on Java types. What a string is, its name tells. */
final class FormatRules {
  private static final Map<String, Set<String>> FORMATS =
      Map.of(
          "string", Set.of("", "date-time", "password"),
          "integer", Set.of("int32", "int64"),
          "number", Set.of("", "float", "double"),
          "boolean", Set.of(""),
          "array", Set.of(""),
          "object", Set.of(""));

  private static final Pattern TIMESTAMP = Pattern.compile(".*(_at|_time|Time)|time");
  private static final Pattern SECRET =
      Pattern.compile("(?i).*(psk|password|secret|private_?key|token)");

  private FormatRules() {}

  static void types(Spec spec, Report report) {
    SchemaParts.all(spec)
        .filter(schema -> !schema.isReference() && !schema.get("allOf").exists())
        .forEach(
            schema -> {
              String type = schema.get("type").text();
              report.check(FORMATS.containsKey(type), schema, "has no type that is used here");
              report.check(
                  FORMATS.getOrDefault(type, Set.of()).contains(schema.get("format").text()),
                  schema,
                  "has no format that is used for its type");
            });
  }

  static void containers(Spec spec, Report report) {
    SchemaParts.all(spec)
        .flatMap(schema -> Stream.of(schema.get("items"), schema.get("additionalProperties")))
        .filter(element -> isContainer(Schema.at(element)))
        .forEach(element -> report.add(element, "is a list or map within another"));
  }

  private static boolean isContainer(Schema schema) {
    return schema.isA("array")
        || (schema.isA("object") && !schema.place().get("properties").exists());
  }

  static void timestamps(Spec spec, Report report) {
    strings(spec, TIMESTAMP)
        .filter(property -> !property.get("format").is("date-time"))
        .forEach(property -> report.add(property, "is a time without format: date-time"));
  }

  static void secrets(Spec spec, Report report) {
    strings(spec, SECRET)
        .filter(property -> !property.get("format").is("password"))
        .forEach(property -> report.add(property, "is a secret without format: password"));
  }

  private static Stream<Place> strings(Spec spec, Pattern name) {
    return spec.namedSchemas().stream()
        .flatMap(schema -> schema.get("properties").fields().values().stream())
        .filter(property -> name.matcher(property.name()).matches())
        .filter(property -> property.get("type").is("string"));
  }
}
