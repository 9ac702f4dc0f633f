package io.crosslink.sdk.tests.lint;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.crosslink.sdk.tests.spec.Spec;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/** Every spec keeps the rules of specs/README.md. */
@Order(1)
class SpecLintTest {

  @TestFactory
  Stream<DynamicTest> specs() {
    return Spec.under(Spec.folder()).stream()
        .map(spec -> dynamicTest(spec.name(), () -> check(spec)));
  }

  private static void check(Spec spec) {
    Findings.none(
        "specs/" + spec,
        Linter.check(spec).stream().map(each -> "specs/" + spec + "/" + each).toList());
  }
}
