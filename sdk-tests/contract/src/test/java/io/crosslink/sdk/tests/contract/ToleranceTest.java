package io.crosslink.sdk.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.crosslink.sdk.tests.NamedTest;
import io.crosslink.sdk.tests.spec.Schema;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Responses that deviate from the spec are parsed without losing anything. Without {@code -Dlong},
 * operations with the same response model are represented by the first of them.
 */
class ToleranceTest {

  @TestFactory
  Stream<DynamicTest> answers() {
    return GeneratedService.all().stream()
        .flatMap(
            service -> operations(service).flatMap(operation -> mutations(service, operation)));
  }

  private static Stream<SpecOperation> operations(GeneratedService service) {
    Set<String> models = new HashSet<>();
    return service.spec().operations().stream()
        .filter(operation -> operation.response().exists())
        .filter(
            operation ->
                models.add(operation.response().model().name()) || Boolean.getBoolean("long"));
  }

  private static Stream<DynamicTest> mutations(GeneratedService service, SpecOperation operation) {
    return Arrays.stream(Mutation.values())
        .map(
            mutation ->
                NamedTest.of(
                    operation + " with " + mutation,
                    () -> assertNothingIsLost(service, operation, mutation)));
  }

  private static void assertNothingIsLost(
      GeneratedService service, SpecOperation operation, Mutation mutation) {
    Schema schema = operation.response().model();
    Class<?> type = service.model(schema.name());
    List<String> losses = new ArrayList<>();
    for (Mutation.Mutant mutant : mutation.of(operation.response().value(), schema)) {
      JsonNode written = ExampleCall.write(ExampleCall.read(mutant.json(), type));
      Differences.between(mutant.expected(), written, schema)
          .forEach(loss -> losses.add(mutant.pointer() + " changed, then " + loss));
    }
    assertThat(losses).isEmpty();
  }
}
