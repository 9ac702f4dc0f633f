package io.crosslink.sdk.tests.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.crosslink.sdk.tests.spec.Spec;
import io.crosslink.sdk.tests.spec.SpecFiles;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule finds its violations: good specs are broken in one place at a time. */
@Order(2) // the longest
class LinterTest {
  private static final Path GOOD = resource("good");

  private static final List<BrokenSpec> BROKEN = brokenOnes();

  private static final Map<String, Spec> GOOD_SPECS =
      Spec.under(GOOD).stream().collect(Collectors.toMap(Spec::name, Function.identity()));
  private final Map<Path, Marks> marks = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> goodSpecs() {
    return GOOD_SPECS.values().stream()
        .map(spec -> dynamicTest(spec.name(), () -> assertThat(Linter.check(spec)).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> brokenSpecs() {
    return BROKEN.stream()
        .map(broken -> dynamicTest(broken.toString(), () -> assertNoticed(broken)));
  }

  @Test
  void everyRuleHasABrokenSpec() {
    assertThat(BROKEN.stream().map(BrokenSpec::rule)).contains(Rule.values());
  }

  private void assertNoticed(BrokenSpec broken) {
    List<Violation> violations =
        Linter.check(broken.breakIt(GOOD_SPECS.get(broken.spec()), GOOD.resolve(broken.spec())));
    Set<Rule> expected = EnumSet.of(broken.rule());
    expected.addAll(broken.also());
    assertThat(violations).as("%s", broken).extracting(Violation::rule).hasSameElementsAs(expected);
    assertThat(violations)
        .as("%s", broken)
        .extracting(Violation::toString)
        .contains(message(broken));
  }

  private String message(BrokenSpec broken) {
    Path file = GOOD.resolve(broken.spec()).resolve(broken.file());
    int line = marks.computeIfAbsent(file, Marks::new).line(broken.pointer());
    return broken.file() + ":" + line + ": " + broken.says() + " [" + broken.rule() + "]";
  }

  private static List<BrokenSpec> brokenOnes() {
    ObjectMapper mapper = new ObjectMapper();
    return StreamSupport.stream(SpecFiles.read(resource("broken.yaml")).spliterator(), false)
        .map(node -> mapper.convertValue(node, BrokenSpec.class))
        .toList();
  }

  private static Path resource(String name) {
    try {
      return Path.of(LinterTest.class.getResource("/lint/" + name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
