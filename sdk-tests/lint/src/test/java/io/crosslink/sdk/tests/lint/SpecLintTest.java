package io.crosslink.sdk.tests.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.crosslink.sdk.tests.spec.Spec;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every spec keeps the rules of specs/README.md. */
class SpecLintTest {

  @TestFactory
  Stream<DynamicTest> specs() {
    return Spec.all().stream()
        .map(spec -> dynamicTest(spec.name(), () -> assertKeepsAllRules(spec)));
  }

  private static void assertKeepsAllRules(Spec spec) {
    List<Violation> violations = Linter.check(spec);
    assertThat(violations)
        .withFailMessage(
            () ->
                "specs/%s breaks %d rules of specs/README.md:%n%s"
                    .formatted(
                        spec,
                        violations.size(),
                        violations.stream()
                            .map(Violation::toString)
                            .collect(Collectors.joining("\n"))))
        .isEmpty();
  }
}
