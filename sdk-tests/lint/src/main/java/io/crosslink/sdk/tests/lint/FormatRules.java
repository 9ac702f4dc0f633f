package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Schema;
import io.crosslink.sdk.tests.spec.Spec;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Formats that decide on Java types. The name of a string tells what it is. */
final class FormatRules {
  private static final Map<String, List<String>> FORMATS =
      Map.of(
          "string", List.of("", "date-time", "password"),
          "integer", List.of("int32", "int64"),
          "number", List.of("", "float", "double"),
          "boolean", List.of(""),
          "array", List.of(""),
          "object", List.of(""));

  private static final Pattern TIMESTAMP = Pattern.compile(".*(_at|_time|Time)|time");
  private static final Pattern SECRET =
      Pattern.compile("(?i).*(psk|password|secret|private_?key|token|md5)");

  private FormatRules() {}

  static void types(Spec spec, Report report) {
    SchemaParts.all(spec)
        .filter(schema -> !schema.isReference() && !schema.get("allOf").exists())
        .forEach(
            schema -> {
              Place type = schema.get("type");
              if (FORMATS.containsKey(type.text())) {
                format(schema.get("format"), type.text(), report);
              } else {
                report.add(type, Found.is(type) + Nearest.hint(type.text(), FORMATS.keySet()));
              }
            });
  }

  private static void format(Place format, String type, Report report) {
    List<String> known = FORMATS.get(type);
    if (!known.contains(format.text())) {
      String named = String.join(" or ", known.stream().filter(each -> !each.isEmpty()).toList());
      String without = known.contains("") ? named.isEmpty() ? "none" : named + ", or none" : named;
      report.add(format, Found.is(format) + "; allowed for type " + type + ": " + without);
    }
  }

  static void containers(Spec spec, Report report) {
    SchemaParts.all(spec)
        .flatMap(schema -> Stream.of(schema.get("items"), schema.get("additionalProperties")))
        .filter(element -> isContainer(Schema.at(element)))
        .forEach(
            element ->
                report.add(
                    element, "is a list or map within a list or map, which is not supported"));
  }

  private static boolean isContainer(Schema schema) {
    return schema.isA("array")
        || (schema.isA("object") && !schema.place().get("properties").exists());
  }

  static void timestamps(Spec spec, Report report) {
    strings(spec, TIMESTAMP)
        .filter(property -> !property.get("format").is("date-time"))
        .forEach(
            property -> report.add(property, "is a time by its name: it needs format: date-time"));
  }

  static void secrets(Spec spec, Report report) {
    strings(spec, SECRET)
        .filter(property -> !property.get("format").is("password"))
        .forEach(
            property -> report.add(property, "is a secret by its name: it needs format: password"));
  }

  private static Stream<Place> strings(Spec spec, Pattern name) {
    return spec.namedSchemas().stream()
        .flatMap(schema -> schema.get("properties").fields().values().stream())
        .filter(property -> name.matcher(property.name()).matches())
        .filter(property -> property.get("type").is("string"));
  }
}
