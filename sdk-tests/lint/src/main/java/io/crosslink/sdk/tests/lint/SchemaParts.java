package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;
import io.crosslink.sdk.tests.spec.SpecParameter;
import java.util.stream.Stream;

/** Schemas as they are written, references not followed. */
final class SchemaParts {
  private SchemaParts() {}

  /** Every schema of a spec, inline ones too. */
  static Stream<Place> all(Spec spec) {
    return Stream.concat(
            spec.namedSchemas().stream(), Stream.concat(ofParameters(spec), ofBodies(spec)))
        .flatMap(SchemaParts::of);
  }

  /** A schema with all inline schemas it holds. */
  static Stream<Place> of(Place schema) {
    return Stream.concat(Stream.of(schema), inside(schema).flatMap(SchemaParts::of));
  }

  /** The inline schemas that a schema is directly made of. */
  static Stream<Place> inside(Place schema) {
    return Stream.of(
            schema.get("properties").fields().values().stream(),
            schema.get("allOf").items().stream(),
            Stream.of(schema.get("items"), schema.get("additionalProperties"))
                .filter(part -> part.node().isObject()))
        .flatMap(parts -> parts);
  }

  static Stream<Place> ofParameters(Spec spec) {
    return spec.operations().stream()
        .flatMap(operation -> operation.parameters().stream())
        .map(SpecParameter::place)
        .distinct()
        .map(parameter -> parameter.get("schema"));
  }

  static Stream<Place> ofBodies(Spec spec) {
    return spec.operations().stream()
        .flatMap(SchemaParts::bodies)
        .map(content -> content.get("schema"));
  }

  private static Stream<Place> bodies(SpecOperation operation) {
    return Stream.of(operation.request().place(), operation.response().place())
        .filter(Place::exists);
  }
}
