package io.crosslink.sdk.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.core.ExtensibleEnum;
import io.crosslink.sdk.tests.NamedTest;
import io.crosslink.sdk.tests.spec.GeneratedNames;
import io.crosslink.sdk.tests.spec.Place;
import io.crosslink.sdk.tests.spec.Schema;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every schema has a class, every property a getter and a builder method, every value a constant.
 */
class ModelTest {

  @TestFactory
  Stream<DynamicTest> objects() {
    return schemas("object", ModelTest::assertHoldsEveryProperty);
  }

  @TestFactory
  Stream<DynamicTest> enums() {
    return schemas("string", ModelTest::assertHoldsEveryValue);
  }

  private static Stream<DynamicTest> schemas(String type, Check check) {
    return GeneratedService.all().stream()
        .flatMap(
            service ->
                service.spec().namedSchemas().stream()
                    .map(Schema::at)
                    .filter(schema -> schema.isA(type))
                    .filter(schema -> !schema.name().endsWith("Envelope"))
                    .map(
                        schema ->
                            NamedTest.of(
                                service + " " + schema.name(),
                                () -> check.accept(service, schema))));
  }

  private interface Check {
    void accept(GeneratedService service, Schema schema);
  }

  private static void assertHoldsEveryProperty(GeneratedService service, Schema schema) {
    JsonNode sample = SampleValue.of(schema);

    Object model = ExampleCall.read(sample, service.model(schema.name()));

    assertThat(model).isInstanceOf(ApiModel.class);
    assertThat(UnknownProperties.in(model)).as("properties unknown to the model").isEmpty();
    assertThat(Differences.between(sample, ExampleCall.write(model), schema))
        .as("serialized again")
        .isEmpty();
    assertThat(Reflect.call(Reflect.call(model, "toBuilder"), "build")).isEqualTo(model);
    assertThat(rebuilt(service, model, schema))
        .as("built by the builder")
        .isEqualTo(model)
        .hasSameHashCodeAs(model);
    assertThat(model.toString())
        .startsWith(schema.name())
        .doesNotContain(SampleValue.SECRET)
        .contains(schema.properties().keySet());
  }

  /** Copies every property from its getter to its builder method. */
  private static Object rebuilt(GeneratedService service, Object model, Schema schema) {
    Object builder = Reflect.callStatic(model.getClass(), "builder");
    for (String property : schema.properties().keySet()) {
      String name = service.javaName(property);
      if (!schema.constant(property).isEmpty()) {
        assertThat(Reflect.named(builder.getClass(), name)).as("of a constant").isEmpty();
        continue;
      }
      Method setter = Reflect.setter(builder.getClass(), name);
      Object value = Reflect.call(model, "get" + GeneratedNames.upperCamel(name));
      Reflect.call(builder, setter, value);
    }
    return Reflect.call(builder, "build");
  }

  private static void assertHoldsEveryValue(GeneratedService service, Schema schema) {
    Class<?> type = service.model(schema.name());
    List<Object> constants = new ArrayList<>();
    for (Place name : schema.place().get("x-enum-varnames").items()) {
      constants.add(Reflect.constant(type, name.text()));
    }
    assertThat(constants)
        .hasOnlyElementsOfType(ExtensibleEnum.class)
        .extracting(Object::toString)
        .isEqualTo(schema.values());
    assertThat(Reflect.callStatic(type, "knownValues")).isEqualTo(constants);
    assertThat(schema.values())
        .map(value -> Reflect.callStatic(type, "of", value))
        .isEqualTo(constants);

    Object unlisted = Reflect.callStatic(type, "of", "not listed");
    assertThat(unlisted).hasToString("not listed").isNotIn(constants);
    assertThat(Reflect.call(unlisted, "known")).hasToString("UNRECOGNIZED");
  }
}
