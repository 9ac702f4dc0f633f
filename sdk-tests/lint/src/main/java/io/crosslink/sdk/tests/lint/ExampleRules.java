package io.crosslink.sdk.tests.lint;

import io.crosslink.sdk.tests.spec.Content;
import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecOperation;
import io.crosslink.sdk.tests.spec.SpecParameter;
import java.util.stream.Stream;

/** Examples, which the contract test sends and returns. */
final class ExampleRules {
  private ExampleRules() {}

  static void present(Spec spec, Report report) {
    owners(spec)
        .filter(owner -> !owner.get("example").exists())
        .forEach(owner -> report.add(owner.get("example"), "is missing"));
    owners(spec)
        .map(owner -> owner.get("examples"))
        .filter(Place::exists)
        .forEach(examples -> report.add(examples, "is not supported: write one example"));
  }

  static void valid(Spec spec, Report report) {
    ExampleValidator validator = new ExampleValidator(spec);
    owners(spec)
        .filter(owner -> owner.get("example").exists())
        .forEach(owner -> validator.validate(owner.get("schema"), owner.get("example"), report));
  }

  /** Parameters and bodies: all that has a schema with an example next to it. */
  private static Stream<Place> owners(Spec spec) {
    Stream<Place> parameters =
        spec.operations().stream()
            .flatMap(operation -> operation.parameters().stream())
            .map(SpecParameter::place);
    Stream<Place> bodies = bodies(spec).map(Content::place);
    return Stream.concat(parameters, bodies).distinct();
  }

  private static Stream<Content> bodies(Spec spec) {
    return spec.operations().stream().flatMap(ExampleRules::bodies).filter(Content::exists);
  }

  private static Stream<Content> bodies(SpecOperation operation) {
    return Stream.of(operation.request(), operation.response());
  }
}
