package io.crosslink.sdk.tests.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosslink.sdk.huawei.vpn.model.CreateCustomerGatewayRequest;
import io.crosslink.sdk.tests.codegen.torture.Gadgets.ListGadgetsParams;
import io.crosslink.sdk.tests.codegen.torture.model.DescribeWidgetsRequest;
import io.crosslink.sdk.tests.codegen.torture.model.Everything;
import io.crosslink.sdk.tests.codegen.torture.model.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CollectionsTest {

  @Test
  void nobodyCanChangeThem() {
    Everything built = Everything.builder().texts("a").textMap(Map.of("k", "v")).build();
    Everything read =
        Samples.read(
            Everything.class,
            """
            {"texts":["a"],"text_map":{"k":"v"},"nodes":[{"children":[{}]}],"node_map":{"k":{}}}\
            """);
    assertThat(built.getTexts()).isUnmodifiable();
    assertThat(built.getTextMap()).isUnmodifiable();
    assertThat(built.getNodes()).isUnmodifiable();
    assertThat(built.getNodeMap()).isUnmodifiable();
    assertThat(read.getTexts()).isUnmodifiable();
    assertThat(read.getTextMap()).isUnmodifiable();
    assertThat(read.getNodes()).isUnmodifiable();
    assertThat(read.getNodes().get(0).getChildren()).isUnmodifiable();
    assertThat(read.getNodeMap()).isUnmodifiable();
    assertThat(read.toBuilder().build().getTexts()).isUnmodifiable();
    assertThat(read.getAdditionalProperties()).isUnmodifiable();
  }

  @Test
  void theyAreCopied() {
    List<String> texts = new ArrayList<>(List.of("a"));
    Map<String, String> map = new HashMap<>(Map.of("k", "v"));
    Everything.Builder builder = Everything.builder().texts(texts).textMap(map);
    texts.add("b");
    map.clear();
    Everything everything = builder.build();
    assertThat(everything.getTexts()).containsExactly("a");
    assertThat(everything.getTextMap()).containsEntry("k", "v");
    builder.texts("c");
    assertThat(everything.getTexts()).containsExactly("a");
  }

  /** A list and values one by one must not be ambiguous, or this does not compile. */
  @Test
  void nullLeavesThemUnset() {
    Everything everything = Everything.builder().texts("a").texts(null).nodes(null).build();
    assertThat(everything).isEqualTo(Everything.builder().build());
    assertThat(everything.hasTexts()).isFalse();
    assertThat(everything.hasNodes()).isFalse();
  }

  @Test
  void valuesCanBeGivenOneByOne() {
    Node node = Node.builder().label("a").build();
    assertThat(Everything.builder().texts("a").nodes(node, node).build())
        .isEqualTo(Everything.builder().texts(List.of("a")).nodes(List.of(node, node)).build());
  }

  @Test
  void orderIsKept() {
    String json = "{\"texts\":[\"c\",\"a\",\"b\"],\"text_map\":{\"z\":\"1\",\"a\":\"2\"}}";
    Everything everything = Samples.read(Everything.class, json);
    assertThat(everything.getTexts()).containsExactly("c", "a", "b");
    assertThat(Samples.write(everything)).isEqualTo(json);
    assertThat(Samples.write(everything.toBuilder().build())).isEqualTo(json);
  }

  @Test
  void nullElementsAreRejectedWhenBuilt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Everything.builder().texts("a", "b", null))
        .withMessage("texts[2] must not be null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Everything.builder().nodes(Arrays.asList(null, Node.builder().build())))
        .withMessage("nodes[0] must not be null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Everything.builder().textMap(Collections.singletonMap("k", null)))
        .withMessage("textMap[k] must not be null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Everything.builder().texts("a", (String[]) null))
        .withMessage("texts must not be null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Everything.builder().texts((String) null, "b"))
        .withMessage("texts[0] must not be null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ListGadgetsParams.builder().names(Arrays.asList("a", null)))
        .withMessage("names[1] must not be null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CreateCustomerGatewayRequest.builder().tags(Arrays.asList(null, null)))
        .withMessage("tags[0] must not be null");
  }

  @Test
  void nullElementsAreSkippedWhenRead() {
    Everything everything =
        Samples.read(
            Everything.class,
            """
            {"texts":[null,"a",null],"nodes":[null,{"label":"b"}],"numbers":[null],\
            "moments":[null,""],"text_map":{"a":null,"b":"c"},"node_map":{"x":null}}""");
    assertThat(everything.getTexts()).containsExactly("a");
    assertThat(everything.getNodes()).containsExactly(Node.builder().label("b").build());
    assertThat(everything.getNumbers()).isEmpty();
    assertThat(everything.getMoments()).isEmpty();
    assertThat(everything.getTextMap()).isEqualTo(Map.of("b", "c"));
    assertThat(everything.getNodeMap()).isEmpty();
    assertThat(everything.toBuilder().texts(everything.getTexts()).build()).isEqualTo(everything);
    assertThat(everything.toBuilder().build()).isEqualTo(everything);
  }

  @Test
  void absentAndEmptyCanBeToldApart() {
    Everything absent = Samples.read(Everything.class, "{}");
    Everything empty = Samples.read(Everything.class, "{\"texts\":[],\"text_map\":{}}");
    assertThat(absent.hasTexts()).isFalse();
    assertThat(absent.hasTextMap()).isFalse();
    assertThat(absent.getTexts()).isEmpty();
    assertThat(absent.getTextMap()).isEmpty();
    assertThat(empty.hasTexts()).isTrue();
    assertThat(empty.hasTextMap()).isTrue();
    assertThat(empty).isNotEqualTo(absent);
    assertThat(DescribeWidgetsRequest.builder().widgetIds(List.of()).build().hasWidgetIds())
        .isTrue();
    assertThat(DescribeWidgetsRequest.builder().build().hasWidgetIds()).isFalse();
  }
}
