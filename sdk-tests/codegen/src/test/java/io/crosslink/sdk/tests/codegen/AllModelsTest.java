package io.crosslink.sdk.tests.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.core.ExtensibleEnum;
import io.crosslink.sdk.tests.codegen.torture.model.AwkwardNames;
import io.crosslink.sdk.tests.codegen.torture.model.Node;
import java.lang.reflect.Modifier;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.jqno.equalsverifier.api.SingleTypeEqualsVerifierApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every generated model and enum. */
class AllModelsTest {

  @ParameterizedTest
  @MethodSource("io.crosslink.sdk.tests.codegen.Samples#models")
  void equalsAndHashCodeUseEveryProperty(Class<?> model) {
    verifier(model)
        .withNonnullFields("additionalProperties")
        .suppress(Warning.BIGDECIMAL_EQUALITY) // 0.1 and 0.10 are not the same on the wire
        .verify();
  }

  @ParameterizedTest
  @MethodSource("io.crosslink.sdk.tests.codegen.Samples#enums")
  void equalsAndHashCodeOfEnumsUseTheValueAlone(Class<?> type) {
    verifier(type)
        .withIgnoredFields("known")
        .withRedefinedSuperclass()
        .suppress(Warning.NULL_FIELDS)
        .verify();
  }

  private static <T> SingleTypeEqualsVerifierApi<T> verifier(Class<T> type) {
    return EqualsVerifier.forClass(type)
        .withPrefabValues(
            Node.class, Node.builder().label("red").build(), Node.builder().label("blue").build());
  }

  @ParameterizedTest
  @MethodSource("io.crosslink.sdk.tests.codegen.Samples#models")
  void toBuilderKeepsEveryProperty(Class<?> type) throws ReflectiveOperationException {
    ApiModel model = Samples.filled(type);
    Object builder = type.getMethod("toBuilder").invoke(model);
    Object copy = builder.getClass().getMethod("build").invoke(builder);
    assertThat(copy).isNotSameAs(model).isEqualTo(model).hasSameHashCodeAs(model);
    assertThat(copy).hasToString(model.toString());
  }

  @ParameterizedTest
  @MethodSource("io.crosslink.sdk.tests.codegen.Samples#models")
  void everyPropertyTravelsBothWays(Class<?> type) {
    ApiModel model = Samples.filled(type);
    ApiModel read = (ApiModel) Samples.read(type, Samples.write(model));
    assertThat(read).isEqualTo(model);
    assertThat(read.getAdditionalProperties()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.crosslink.sdk.tests.codegen.Samples#models")
  void anEmptyObjectCanBeRead(Class<?> type) {
    assertThat(Samples.write(Samples.read(type, "{}"))).isEqualTo("{}");
  }

  @ParameterizedTest
  @MethodSource("io.crosslink.sdk.tests.codegen.Samples#models")
  void modelsCannotBeExtendedOrChanged(Class<?> type) {
    assertThat(type).isFinal();
    assertThat(type.getDeclaredFields())
        .allMatch(field -> Modifier.isFinal(field.getModifiers()))
        .allMatch(field -> Modifier.isPrivate(field.getModifiers()));
    assertThat(type.getConstructors()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.crosslink.sdk.tests.codegen.Samples#enums")
  void everyListedValueOfAnEnumTravelsBothWays(Class<?> type) throws ReflectiveOperationException {
    Iterable<?> values = (Iterable<?>) type.getMethod("knownValues").invoke(null);
    for (Object value : values) {
      assertThat((Object) Samples.read(type, Samples.write(value))).isSameAs(value);
      assertThat(((ExtensibleEnum) value).value()).isEqualTo(value.toString());
    }
  }

  @Test
  void namesOnTheWireAreAsInTheSpec() {
    assertThat(Samples.properties(Samples.filled(AwkwardNames.class)).keySet())
        .containsExactly(
            "1st",
            "class",
            "default",
            "int",
            "new",
            "package",
            "true",
            "var",
            "_",
            "dash-ed",
            "dot.ted",
            "snake_cased",
            "__leading",
            "PascalCased",
            "SHOUTED",
            "aSmall",
            "xURL",
            "$dollar",
            "co:lon",
            "sp ace",
            "größe",
            "additionalProperties",
            "additionalProperty",
            "build",
            "builder",
            "clear",
            "empty",
            "equals",
            "getClass",
            "hashCode",
            "name",
            "notify",
            "of",
            "other",
            "read",
            "that",
            "this",
            "toBuilder",
            "toString",
            "value",
            "wait",
            "list",
            "map",
            "object",
            "string",
            "Objects",
            "Models",
            "Arguments");
  }
}
