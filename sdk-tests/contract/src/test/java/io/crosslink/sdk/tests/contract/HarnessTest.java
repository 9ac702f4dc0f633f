package io.crosslink.sdk.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.crosslink.sdk.tests.NamedTest;
import io.crosslink.sdk.tests.contract.Mutation.Mutant;
import io.crosslink.sdk.tests.spec.Content;
import io.crosslink.sdk.tests.spec.Schema;
import io.crosslink.sdk.tests.spec.SpecFiles;
import io.crosslink.sdk.tests.spec.YamlFile;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The harness finds what it is meant to find. */
class HarnessTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"a": 1}             | {"a": 1.0}
          {"a": 1, "b": null}  | {"a": 1}
          {"a": [{"b": true}]} | {"a": [{"b": true}]}
          """)
  void sameJson(String one, String other) {
    assertThat(Differences.between(json(one), json(other))).isEmpty();
    assertThat(Differences.between(json(other), json(one))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"a": 1}          | {"a": 2}          | /a: 1 became 2
          {"a": 1}          | {"a": "1"}        | /a: 1 became "1"
          {"a": 1}          | {}                | /a: 1 became nothing
          {}                | {"a": {"b": 1}}   | /a: nothing became {"b":1}
          {"a": {"b": 1}}   | {"a": {"b": 2}}   | /a/b: 1 became 2
          {"a": []}         | {}                | /a: [] became nothing
          {"a": [1, 2]}     | {"a": [1]}        | /a/1: 2 became nothing
          {"a": [1]}        | {"a": [1, {}]}    | /a/1: nothing became {}
          """)
  void differentJson(String expected, String actual, String difference) {
    assertThat(Differences.between(json(expected), json(actual))).containsExactly(difference);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01T00:00:00Z, 2026-01-01T01:00:00.000+01:00, 0",
    "2026-01-01T00:00:00Z, 2026-01-01T00:00:01Z, 1"
  })
  void timestampsAreComparedAsInstants(String expected, String actual, int differences) {
    YamlFile schema = YamlFile.parse("{type: string, format: date-time}");
    Schema timestamp = Schema.at(new SpecFiles(Map.of("t.yaml", schema)).top("t.yaml"));
    JsonNode one = MAPPER.getNodeFactory().textNode(expected);
    JsonNode other = MAPPER.getNodeFactory().textNode(actual);
    assertThat(Differences.between(one, other, timestamp)).hasSize(differences);
    assertThat(Differences.between(one, other)).hasSize(1);
  }

  @TestFactory
  Stream<DynamicTest> propertiesThatAModelDoesNotKnow() {
    return GeneratedService.all().stream()
        .flatMap(
            service ->
                service.spec().operations().stream()
                    .filter(operation -> operation.response().exists())
                    .map(
                        operation ->
                            NamedTest.of(
                                operation.toString(),
                                () -> assertNoticed(service, operation.response()))));
  }

  private static void assertNoticed(GeneratedService service, Content response) {
    Class<?> type = service.model(response.model().name());
    for (Mutant mutant : Mutation.UNKNOWN_PROPERTY.of(response.value(), response.model())) {
      assertThat(UnknownProperties.in(ExampleCall.read(mutant.json(), type)))
          .as("at " + mutant.pointer())
          .hasSize(1);
    }
  }

  private static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
