package io.crosslink.sdk.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.CloudResource;
import io.crosslink.sdk.core.error.MissingPropertyException;
import io.crosslink.sdk.tests.NamedTest;
import io.crosslink.sdk.tests.spec.GeneratedNames;
import io.crosslink.sdk.tests.spec.Schema;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Only the accessor of a missing property throws: the model can be parsed, printed, compared,
 * rebuilt and serialized, by any mapper.
 */
class MissingPropertyTest {
  private static final ObjectMapper PLAIN = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> models() {
    return GeneratedService.all().stream()
        .flatMap(
            service -> {
              Set<Schema> requests = service.spec().requestSchemas();
              return service.spec().namedSchemas().stream()
                  .map(Schema::at)
                  .filter(schema -> !schema.name().endsWith("Envelope"))
                  .flatMap(schema -> tests(service, schema, requests.contains(schema)));
            });
  }

  private static Stream<DynamicTest> tests(
      GeneratedService service, Schema schema, boolean request) {
    return expected(schema).stream()
        .map(
            property ->
                NamedTest.of(
                    service + " " + schema.name() + " without " + property,
                    () -> assertUsable(service, schema, property, request)));
  }

  /** Returns the properties whose accessors are not nullable. */
  private static Set<String> expected(Schema schema) {
    Set<String> required = Set.copyOf(schema.place().get("required").texts());
    return schema.properties().keySet().stream()
        .filter(
            name ->
                required.contains(name)
                    || schema.place().get("properties").get(name).get("x-always").isTrue())
        .filter(name -> !isCollection(schema.property(name)))
        .collect(Collectors.toSet());
  }

  private static boolean isCollection(Schema schema) {
    return schema.isA("array") || schema.place().get("additionalProperties").exists();
  }

  private static void assertUsable(
      GeneratedService service, Schema schema, String property, boolean request)
      throws JsonProcessingException {
    Class<?> type = service.model(schema.name());
    ObjectNode json = (ObjectNode) SampleValue.of(schema);
    Object whole = ExampleCall.read(json, type);
    json.remove(property);

    Object model = ExampleCall.read(json, type);
    Object same = ExampleCall.read(json, type);

    assertThat(model).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(whole);
    assertThat(model.toString()).startsWith(schema.name());
    assertThat(Differences.between(json, ExampleCall.write(model), schema)).isEmpty();
    JsonNode plain = PLAIN.valueToTree(model);
    assertThat(Differences.between(json, plain, schema)).isEmpty();
    assertThat((Object) PLAIN.treeToValue(plain, type)).isEqualTo(model);
    Object builder = Reflect.call(model, "toBuilder");
    if (!request) {
      assertThat(Reflect.call(builder, "build")).isEqualTo(model);
    }
    assertThrows(service, schema, property, model);
    assertThat(has(service, property, model)).isFalse();
    assertThat(has(service, property, whole)).isTrue();
  }

  private static void assertThrows(
      GeneratedService service, Schema schema, String property, Object model) {
    assertThatExceptionOfType(MissingPropertyException.class)
        .isThrownBy(() -> Reflect.call(model, "get" + pascal(service, property)))
        .withMessageStartingWith(schema.name() + " has no " + property + ": ")
        .withMessageContaining("has" + pascal(service, property) + "()")
        .satisfies(e -> assertThat(e.model()).isEqualTo(schema.name()))
        .satisfies(e -> assertThat(e.property()).isEqualTo(property));
    if (schema.place().get("x-resource").get("id").is(property)) {
      assertThatExceptionOfType(MissingPropertyException.class)
          .isThrownBy(((CloudResource) model)::resourceId);
    }
  }

  private static boolean has(GeneratedService service, String property, Object model) {
    return (boolean) Reflect.call(model, "has" + pascal(service, property));
  }

  private static String pascal(GeneratedService service, String property) {
    return GeneratedNames.upperCamel(service.javaName(property));
  }
}
