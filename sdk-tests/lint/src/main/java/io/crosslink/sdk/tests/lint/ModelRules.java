package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Content;
import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Schema;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.util.ArrayList;
import java.util.HashMap;
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
            .forEach(mark -> report.add(mark, "is for properties of a schema with x-of"));
        continue;
      }
      if (!requests.contains(new Schema(schema)) || schema.name().endsWith("Envelope")) {
        report.add(of, "is for schemas that requests are made of, and not for envelopes");
        continue;
      }
      List<String> required = schema.get("required").texts();
      List<String> expected = new ArrayList<>();
      properties.forEach(
          (name, property) -> {
            mark(property, WAS_REQUIRED, !required.contains(name), report);
            mark(property, NOT_IN_OF, required.contains(name), report);
            if (required.contains(name)
                ? !property.get(NOT_IN_OF).exists() && !property.get(ValueRules.CONSTANT).exists()
                : property.get(WAS_REQUIRED).exists()) {
              expected.add(name);
            }
          });
      if (expected.isEmpty()) {
        report.add(of, "is superfluous: no property is or was required");
      } else if (!of.texts().stream()
          .sorted()
          .toList()
          .equals(expected.stream().sorted().toList())) {
        report.add(
            of,
            Found.is(of)
                + "; it must be "
                + expected
                + " in any order: what is or was required, without those with x-not-in-of: true");
      }
      Map<String, String> types = new HashMap<>();
      for (Place name : of.items()) {
        String type = type(new Schema(schema).property(name.text()));
        String other = types.putIfAbsent(type, name.text());
        if (other != null) {
          report.add(
              name,
              "%s, which has the same Java type as `%s`: callers could swap them; omit x-of"
                  .formatted(Found.is(name), other));
        }
      }
    }
  }

  private static void mark(Place property, String name, boolean right, Report report) {
    Place mark = property.get(name);
    Checks.flag(mark, report);
    report.check(
        !mark.exists() || right,
        mark,
        name.equals(WAS_REQUIRED)
            ? "is for properties that are not required any more, but this one is required"
            : "is for properties that became required, but this one is not required");
  }

  /** The type in Java. */
  private static String type(Schema schema) {
    Place values = schema.place().get("additionalProperties");
    if (values.exists()) {
      return "Map<String, " + type(Schema.at(values)) + ">";
    }
    if (schema.isA("array")) {
      return "List<" + type(schema.items()) + ">";
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
        if (!always.exists()) {
          continue;
        }
        Schema type = Schema.at(property);
        Checks.flag(always, report);
        report.check(
            responses.contains(new Schema(schema)) && !requests.contains(new Schema(schema)),
            always,
            "is for schemas of responses");
        report.check(
            !type.isA("array") && !type.place().get("additionalProperties").exists(),
            always,
            "is superfluous: the accessor of a list or map is never null");
      }
    }
    for (SpecOperation operation : spec.operations()) {
      readByListings(operation, report);
    }
    for (SpecOperation operation : spec.operations()) {
      Content response = operation.response();
      Place example = response.place().get("example");
      if (example.exists()) {
        inExample(response.schema(), example, report);
      }
    }
  }

  /**
   * Pages are read by these; a page without them ends the listing, which an exception would not.
   */
  private static void readByListings(SpecOperation operation, Report report) {
    Schema response = operation.response().model();
    Place pagination = operation.extension("x-pagination");
    Place marker = pagination.get("marker");
    Schema pageInfo = response.property(marker.get("pageInfo").text());
    notAlways(marker.get("pageInfo"), response, operation, report);
    notAlways(marker.get("next"), pageInfo, operation, report);
    for (Place total :
        List.of(
            pagination.get("page").get("total"),
            pagination.get("offset").get("total"),
            operation.extension("x-find").get("listing").get("total"))) {
      notAlways(total, response, operation, report);
    }
  }

  private static void notAlways(Place name, Schema owner, SpecOperation operation, Report report) {
    Place always = owner.place().get("properties").get(name.text()).get(ALWAYS);
    if (name.exists() && always.exists()) {
      report.add(
          always,
          "is not for what the listing %s reads: a page without it must not be an error"
              .formatted(operation.id()));
    }
  }

  private static void inExample(Schema schema, Place value, Report report) {
    value.items().forEach(element -> inExample(schema.items(), element, report));
    if (value.node().isObject()) {
      schema
          .place()
          .get("properties")
          .fields()
          .forEach(
              (name, property) -> {
                report.check(
                    !property.get(ALWAYS).exists() || value.node().hasNonNull(name),
                    value,
                    "has no %s.%s, which is x-always".formatted(schema.name(), name));
                inExample(Schema.at(property), value.get(name), report);
              });
    }
  }

  /** Models with an id, maybe a name and a status. */
  static void resources(Spec spec, Report report) {
    Set<Schema> responses = spec.responseSchemas();
    for (Place place : spec.namedSchemas()) {
      Place resource = place.get(RESOURCE);
      if (!resource.exists()) {
        continue;
      }
      Schema schema = new Schema(place);
      report.check(responses.contains(schema), resource, "is for schemas of responses");
      Checks.keys(resource, Set.of("id"), Set.of("name", "status"), report);
      for (Place entry : resource.fields().values()) {
        if (Set.of("id", "name", "status").contains(entry.name())
            && Checks.isProperty(entry, schema, report)) {
          Schema property = schema.property(entry.text());
          boolean mayBeEnum = entry.name().equals("status");
          report.check(
              property.isA("string")
                  && property.place().get("format").text().isEmpty()
                  && (mayBeEnum || !property.isEnum()),
              entry,
              Checks.isOf(entry, schema)
                  + ", which is not a string"
                  + (mayBeEnum ? " or an enum" : ""));
        }
      }
      for (String name : schema.properties().keySet()) {
        report.check(
            !Set.of("resourceId", "resourceName", "resourceStatus").contains(spec.javaName(name)),
            resource,
            "clashes with the property " + name + ", whose accessor has the same name");
      }
    }
  }
}
