package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.ErrorCode;
import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;
import io.crosslink.sdk.tests.spec.SpecParameter;
import java.util.stream.Stream;

/** The texts of a spec that end up in Javadoc. */
final class Texts {
  private Texts() {}

  static Stream<Place> all(Spec spec) {
    Place root = spec.root();
    return Stream.of(
            Stream.of(root.get("info").get("description")),
            root.get("tags").items().stream().map(Texts::description),
            spec.errorCodes().stream().map(ErrorCode::place).map(Texts::description),
            spec.operations().stream().flatMap(Texts::of),
            summaries(spec),
            spec.namedSchemas().stream().flatMap(Texts::ofSchema))
        .flatMap(texts -> texts)
        .filter(Place::exists);
  }

  /** The one-sentence texts that begin a method's Javadoc. */
  static Stream<Place> summaries(Spec spec) {
    return spec.operations().stream()
        .flatMap(
            operation ->
                Stream.concat(
                    Stream.of(operation.place().get("summary")),
                    operation.extension("x-waiters").items().stream()
                        .flatMap(
                            waiter ->
                                Stream.of(
                                    waiter.get("summary"), waiter.get("remove").get("summary")))
                        .filter(Place::exists)));
  }

  /** The texts that the generator escapes as if they were Java strings. */
  static Stream<Place> escaped(Spec spec) {
    return spec.operations().stream()
        .flatMap(
            operation ->
                Stream.concat(
                    Stream.of(operation.place().get("summary")),
                    operation.successes().stream().map(Texts::description)));
  }

  private static Stream<Place> of(SpecOperation operation) {
    return Stream.of(
            Stream.of(
                description(operation.place()),
                description(operation.place().get("requestBody")),
                operation.extension("x-find").get("what"),
                operation.extension("x-find").get("owner")),
            operation.successes().stream().map(Texts::description),
            operation.parameters().stream().map(SpecParameter::place).map(Texts::description))
        .flatMap(texts -> texts);
  }

  private static Stream<Place> ofSchema(Place schema) {
    return Stream.of(
            Stream.of(description(schema)),
            schema.get("properties").fields().values().stream().map(Texts::description),
            schema.get("x-enum-descriptions").items().stream())
        .flatMap(texts -> texts);
  }

  private static Place description(Place owner) {
    return owner.get("description");
  }
}
