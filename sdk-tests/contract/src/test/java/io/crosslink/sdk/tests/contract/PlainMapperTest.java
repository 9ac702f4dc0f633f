package io.crosslink.sdk.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.tests.NamedTest;
import io.crosslink.sdk.tests.spec.Content;
import io.crosslink.sdk.tests.spec.Schema;
import io.crosslink.sdk.tests.spec.SpecOperation;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A default mapper, without modules and settings, writes and reads all models. */
class PlainMapperTest {
  private static final ObjectMapper PLAIN = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> examples() {
    return GeneratedService.all().stream()
        .flatMap(
            service ->
                service.spec().operations().stream()
                    .flatMap(operation -> examples(service, operation)));
  }

  private static Stream<DynamicTest> examples(GeneratedService service, SpecOperation operation) {
    return Stream.of(operation.request(), operation.response())
        .filter(Content::exists)
        .map(
            content ->
                NamedTest.of(
                    operation + " " + content.model().name(),
                    () -> assertRoundTrip(service, content.model(), content.value())));
  }

  @TestFactory
  Stream<DynamicTest> schemas() {
    return GeneratedService.all().stream()
        .flatMap(
            service ->
                service.spec().namedSchemas().stream()
                    .map(Schema::at)
                    .filter(schema -> schema.isA("object"))
                    .filter(schema -> !schema.name().endsWith("Envelope"))
                    .map(
                        schema ->
                            NamedTest.of(
                                service + " " + schema.name(),
                                () -> assertRoundTrip(service, schema, withMore(schema)))));
  }

  /** Returns all known properties, and some unknown ones. */
  private static JsonNode withMore(Schema schema) {
    ObjectNode json = (ObjectNode) SampleValue.of(schema);
    json.put("not-known-yet", 7).putNull("cleared").putArray("some").add("a").add(true);
    return json;
  }

  private static void assertRoundTrip(GeneratedService service, Schema schema, JsonNode json)
      throws JsonProcessingException {
    Class<?> type = service.model(schema.name());
    Object model = ExampleCall.read(json, type);

    String plain = PLAIN.writeValueAsString(model);
    Object read = PLAIN.readValue(plain, type);

    assertThat(read).isEqualTo(model);
    assertThat(Differences.between(ExampleCall.write(model), PLAIN.readTree(plain))).isEmpty();
  }
}
