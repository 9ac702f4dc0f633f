package io.crosslink.sdk.tests.lint;

import com.fasterxml.jackson.databind.JsonNode;
import io.crosslink.sdk.tests.spec.Content;
import io.crosslink.sdk.tests.spec.GeneratedNames;
import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Schema;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the models promise beyond their properties. */
final class ModelRules {
  private static final String OF = "x-of";
  private static final String WAS_REQUIRED = "x-was-required";
  private static final String NOT_IN_OF = "x-not-in-of";
  private static final String ALWAYS = "x-always";
  private static final String RESOURCE = "x-resource";

  private ModelRules() {}

  /** The parameters of {@code of(…)}, which stay what they are when requirements change. */
  static void factories(Spec spec, Report report) {
    Set<Schema> requests = spec.requestSchemas();
    for (Place schema : spec.namedSchemas()) {
      Place of = schema.get(OF);
      Map<String, Place> properties = schema.get("properties").fields();
      if (!of.exists()) {
        properties.values().stream()
            .flatMap(property -> Stream.of(property.get(WAS_REQUIRED), property.get(NOT_IN_OF)))
            .filter(Place::exists)
            .forEach(mark -> report.add(mark, "means nothing without x-of"));
        continue;
      }
      report.check(
          requests.contains(new Schema(schema)) && !schema.name().endsWith("Envelope"),
          of,
          "is for schemas of requests");
      report.check(!of.items().isEmpty(), of, "is no list of properties");
      List<String> required = schema.get("required").texts();
      List<String> expected = new ArrayList<>();
      properties.forEach(
          (name, property) -> {
            mark(property, WAS_REQUIRED, !required.contains(name), report);
            mark(property, NOT_IN_OF, required.contains(name), report);
            if (required.contains(name)
                ? !property.get(NOT_IN_OF).exists()
                : property.get(WAS_REQUIRED).exists()) {
              expected.add(name);
            }
          });
      report.check(
          of.texts().equals(expected),
          of,
          "is not "
              + expected
              + ": what is or was required, in the order of the properties; what became required"
              + " later says x-not-in-of: true");
      Set<String> types = new HashSet<>();
      for (String name : of.texts()) {
        report.check(
            types.add(type(new Schema(schema).property(name))),
            of,
            "names two properties of one type, which could be mixed up");
      }
    }
  }

  private static void mark(Place property, String name, boolean right, Report report) {
    Place mark = property.get(name);
    report.check(!mark.exists() || mark.isTrue(), mark, "is not true; leave it out");
    report.check(!mark.exists() || right, mark, "contradicts what is required");
  }

  private static String type(Schema schema) {
    if (schema.isA("array")) {
      return "list of " + type(schema.items());
    }
    if (schema.isEnum() || schema.isA("object")) {
      return schema.place().toString();
    }
    String format = schema.place().get("format").text();
    return schema.place().get("type").text() + (format.equals("password") ? "" : format);
  }

  /** Accessors that are never null. */
  static void always(Spec spec, Report report) {
    Set<Schema> responses = spec.responseSchemas();
    Set<Schema> requests = spec.requestSchemas();
    for (Place schema : spec.namedSchemas()) {
      for (Place property : schema.get("properties").fields().values()) {
        Place always = property.get(ALWAYS);
        Schema type = Schema.at(property);
        report.check(!always.exists() || always.isTrue(), always, "is not true; leave it out");
        report.check(
            !always.exists()
                || (responses.contains(new Schema(schema))
                    && !requests.contains(new Schema(schema))),
            always,
            "is for schemas of responses");
        report.check(
            !always.exists()
                || (!type.isA("array") && !type.place().get("additionalProperties").exists()),
            always,
            "is a list or map, whose accessor is never null anyway");
      }
    }
    for (SpecOperation operation : spec.operations()) {
      Content response = operation.response();
      Place example = response.place().get("example");
      if (example.exists()) {
        inExample(response.schema(), example.node(), example, report);
      }
    }
  }

  private static void inExample(Schema schema, JsonNode value, Place example, Report report) {
    for (JsonNode element : value.isArray() ? value : List.<JsonNode>of()) {
      inExample(schema.items(), element, example, report);
    }
    if (value.isObject()) {
      schema
          .place()
          .get("properties")
          .fields()
          .forEach(
              (name, property) -> {
                report.check(
                    !property.get(ALWAYS).exists() || value.hasNonNull(name),
                    example,
                    "lacks " + schema.name() + "." + name + ", which is always there");
                inExample(Schema.at(property), value.path(name), example, report);
              });
    }
  }

  /** Models that tell what they are of, what they are called and how they are. */
  static void resources(Spec spec, Report report) {
    Set<Schema> responses = spec.responseSchemas();
    for (Place place : spec.namedSchemas()) {
      Place resource = place.get(RESOURCE);
      if (!resource.exists()) {
        continue;
      }
      Schema schema = new Schema(place);
      report.check(responses.contains(schema), resource, "is for schemas of responses");
      report.check(
          resource.get("id").exists()
              && Set.of("id", "name", "status").containsAll(resource.fields().keySet()),
          resource,
          "does not say id and, if there are any, name and status");
      for (Place entry : resource.fields().values()) {
        Schema property = schema.property(entry.text());
        report.check(
            property.isA("string")
                && property.place().get("format").text().isEmpty()
                && (entry.name().equals("status") || !property.isEnum()),
            entry,
            "is no " + entry.name() + " of " + schema.name());
      }
      for (String name : schema.properties().keySet()) {
        report.check(
            !Set.of("resourceId", "resourceName", "resourceStatus")
                .contains(GeneratedNames.lowerCamel(name)),
            resource,
            "would stand beside the property " + name + ", which means something else");
      }
    }
  }
}
