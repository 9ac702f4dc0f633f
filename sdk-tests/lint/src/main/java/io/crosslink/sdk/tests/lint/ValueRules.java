package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Schema;
import io.crosslink.sdk.tests.spec.Spec;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** What is known of the values of a request before it is sent. */
final class ValueRules {
  static final String CONSTANT = "x-constant";
  private static final String SYNTAX = "x-syntax";
  private static final String WITHIN = "x-within";
  private static final String FAMILY = "x-family";
  private static final String PEER = "x-peer-of";
  private static final String BOUNDED = "x-bounded";
  private static final String INTERFACE = "interface-address";
  private static final String UNLESS = "x-unless";
  private static final List<String> SYNTAXES =
      List.of("address", "address-or-cidr", "cidr", INTERFACE, "ports");
  private static final List<String> FAMILIES = List.of("ipv4", "ipv6");

  private ValueRules() {}

  /** Returns the names of the required properties that callers set. */
  static List<String> requiredOfCallers(Schema request) {
    return request.place().get("required").texts().stream()
        .filter(name -> !request.place().get("properties").get(name).get(CONSTANT).exists())
        .toList();
  }

  static void constants(Spec spec, Report report) {
    forEach(
        spec,
        CONSTANT,
        report,
        (schema, property) -> {
          Place constant = property.get(CONSTANT);
          report.check(
              schema.place().get("required").texts().contains(property.name()),
              constant,
              "is for required properties: what is optional need not be sent");
          report.check(
              constant.node().isTextual() && !constant.text().isBlank(),
              constant,
              Found.is(constant) + "; it must be a text");
        });
  }

  static void syntax(Spec spec, Report report) {
    forEach(
        spec,
        SYNTAX,
        report,
        (schema, property) -> {
          Checks.known(property.get(SYNTAX), SYNTAXES, "a syntax", report);
          report.check(
              !Schema.at(property).isA("array") || property.get(SYNTAX).is("cidr"),
              property.get(SYNTAX),
              Found.is(property.get(SYNTAX)) + "; that of a list must be cidr");
        });
    forEach(spec, WITHIN, report, (schema, property) -> within(schema, property, report));
    forEach(spec, FAMILY, report, (schema, property) -> family(schema, property, report));
    forEach(spec, PEER, report, (schema, property) -> peer(schema, property, report));
    forEach(
        spec,
        UNLESS,
        report,
        (schema, property) -> Checks.scalar(property.get(UNLESS), schema, "boolean", report));
  }

  private static void family(Schema schema, Place property, Report report) {
    Place family = property.get(FAMILY);
    report.check(
        List.of("address", INTERFACE).contains(property.get(SYNTAX).text()),
        family,
        "is for properties with x-syntax: address or " + INTERFACE);
    if (!FAMILIES.contains(family.text()) && Checks.isProperty(family, schema, report)) {
      report.check(
          FAMILIES.stream().anyMatch(schema.property(family.text()).values()::contains),
          family,
          Checks.isOf(family, schema) + ", which is not an enum with ipv4 or ipv6");
    }
  }

  private static void peer(Schema schema, Place property, Report report) {
    Place peer = property.get(PEER);
    report.check(
        property.get(SYNTAX).is(INTERFACE), peer, "is for properties with x-syntax: " + INTERFACE);
    if (Checks.isProperty(peer, schema, report)) {
      report.check(
          schema.property(peer.text()).place().get(SYNTAX).is(INTERFACE)
              && !peer.is(property.name()),
          peer,
          Checks.isOf(peer, schema) + ", which is not another one with x-syntax: " + INTERFACE);
    }
  }

  /** Bounds that are checked, not only documented. */
  static void bounded(Spec spec, Report report) {
    Set<Schema> requests = spec.requestSchemas();
    for (Place place : spec.namedSchemas()) {
      for (Place property : place.get("properties").fields().values()) {
        Place bounded = property.get(BOUNDED);
        if (bounded.exists()) {
          Checks.flag(bounded, report);
          report.check(requests.contains(new Schema(place)), bounded, "is for schemas of requests");
          report.check(
              property.get("type").is("integer")
                  && (property.get("minimum").exists() || property.get("maximum").exists()),
              bounded,
              "is for integers with a minimum or a maximum");
        }
      }
    }
  }

  private static void within(Schema schema, Place property, Report report) {
    Place within = property.get(WITHIN);
    report.check(
        property.get(SYNTAX).is("address"), within, "is for properties with x-syntax: address");
    if (Checks.isProperty(within, schema, report)) {
      report.check(
          schema.property(within.text()).place().get(SYNTAX).is("cidr"),
          within,
          Checks.isOf(within, schema) + ", which has no x-syntax: cidr");
    }
  }

  /** Visits all properties with the extension, which is for texts in requests only. */
  private static void forEach(
      Spec spec, String extension, Report report, BiConsumer<Schema, Place> check) {
    Set<Schema> requests = spec.requestSchemas();
    for (Place place : spec.namedSchemas()) {
      Schema schema = new Schema(place);
      for (Place property : place.get("properties").fields().values()) {
        Schema value = Schema.at(property);
        if (property.get(extension).exists()) {
          report.check(
              requests.contains(schema), property.get(extension), "is for schemas of requests");
          Schema text = value.isA("array") && extension.equals(SYNTAX) ? value.items() : value;
          report.check(
              text.isA("string") && !text.isEnum() && !text.place().get("format").exists(),
              property.get(extension),
              "is for strings without a format and without listed values");
          check.accept(schema, property);
        }
      }
    }
  }
}
