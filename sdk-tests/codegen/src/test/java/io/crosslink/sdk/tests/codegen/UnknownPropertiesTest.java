package io.crosslink.sdk.tests.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.tests.codegen.torture.model.Everything;
import io.crosslink.sdk.tests.codegen.torture.model.Gadget;
import io.crosslink.sdk.tests.codegen.torture.model.Node;
import io.crosslink.sdk.tests.codegen.torture.model.Nothing;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownPropertiesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"text\"",
        "\"\"",
        "true",
        "null",
        "0",
        "-1",
        "1.10",
        "0.1234567890123456789012345678901234567890",
        "9223372036854775808",
        "123456789012345678901234567890123456789012345678901234567890",
        "[]",
        "{}",
        "[1,null,[2,[3.00]],{\"a\":null}]",
        "{\"a\":{\"b\":[{\"c\":12345678901234567890.123}]},\"größe\":\"漢字\"}"
      })
  void whateverItIsItIsWrittenBackExactly(String value) {
    for (Class<? extends ApiModel> model :
        List.of(Nothing.class, Gadget.class, CustomerGateway.class)) {
      String json = "{\"new_property\":" + value + "}";
      assertThat(Samples.write(Samples.read(model, json))).isEqualTo(json);
    }
  }

  @Test
  void itIsKeptAtEveryDepth() {
    String json =
        """
        {"node":{"label":"a","children":[{"label":"b","x":1}],"y":[true]},\
        "nodes":[{"z":1.0}],"node_map":{"k":{"w":"v"}},"top":{"deep":[{"a":1}]}}""";
    assertThat(Samples.write(Samples.read(Everything.class, json))).isEqualTo(json);
  }

  @Test
  void itCanBeReadWithoutTypesOfJackson() {
    Gadget gadget =
        Samples.read(
            Gadget.class,
            """
            {"a":"text","b":7,"c":1.50,"d":18446744073709551616,"e":true,"f":[1,{"g":"h"}],"i":null}\
            """);
    Map<String, Object> expected = new HashMap<>();
    expected.put("a", "text");
    expected.put("b", 7);
    expected.put("c", new BigDecimal("1.50"));
    expected.put("d", new BigInteger("18446744073709551616"));
    expected.put("e", true);
    expected.put("f", List.of(1, Map.of("g", "h")));
    expected.put("i", null);
    assertThat(gadget.getAdditionalProperties()).isEqualTo(expected).isUnmodifiable();
  }

  @Test
  void itSurvivesToBuilder() {
    Gadget gadget = Samples.read(Gadget.class, "{\"id\":\"g-1\",\"x\":1}");
    Gadget renamed = gadget.toBuilder().name("new").additionalProperty("y", "z").build();
    assertThat(Samples.properties(renamed))
        .isEqualTo(Map.of("id", "g-1", "name", "new", "x", 1, "y", "z"));
    assertThat(gadget.getAdditionalProperties()).containsOnlyKeys("x");
  }

  @Test
  void aBuilderTakesMoreWithoutChangingWhatItHasBuilt() {
    Node.Builder builder = Node.builder().additionalProperty("a", 1);
    Node node = builder.build();
    builder.additionalProperty("b", 2);
    assertThat(node.getAdditionalProperties()).containsOnlyKeys("a");
  }

  @Test
  void itIsPartOfEquality() {
    Gadget gadget = Samples.read(Gadget.class, "{\"id\":\"g-1\",\"x\":1}");
    assertThat(gadget).isNotEqualTo(Samples.read(Gadget.class, "{\"id\":\"g-1\"}"));
    assertThat(gadget).isEqualTo(Samples.read(Gadget.class, "{\"x\":1,\"id\":\"g-1\"}"));
  }

  @Test
  void valuesOfModelsMayBeModelsToo() {
    Gadget gadget =
        Gadget.builder().additionalProperty("node", Node.builder().label("a").build()).build();
    assertThat(Samples.write(gadget)).isEqualTo("{\"node\":{\"label\":\"a\"}}");
  }

  @Test
  void aNameIsNeeded() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Gadget.builder().additionalProperty(null, 1))
        .withMessage("name must not be null");
  }
}
