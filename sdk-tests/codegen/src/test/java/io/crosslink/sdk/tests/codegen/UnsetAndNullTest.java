package io.crosslink.sdk.tests.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.huawei.vpn.model.UpdateCustomerGatewayRequest;
import io.crosslink.sdk.tests.codegen.torture.model.CreateGadgetRequest;
import io.crosslink.sdk.tests.codegen.torture.model.Everything;
import io.crosslink.sdk.tests.codegen.torture.model.NeedsTwo;
import io.crosslink.sdk.tests.codegen.torture.model.Node;
import io.crosslink.sdk.tests.codegen.torture.model.Speed;
import io.crosslink.sdk.tests.codegen.torture.model.UpdateGadgetRequest;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UnsetAndNullTest {

  @Test
  void whatIsNotSetIsNotSent() {
    assertThat(Samples.write(Everything.builder().build())).isEqualTo("{}");
    assertThat(Samples.write(UpdateGadgetRequest.builder().build())).isEqualTo("{}");
    assertThat(Samples.write(UpdateCustomerGatewayRequest.builder().build())).isEqualTo("{}");
    assertThat(Samples.write(CreateGadgetRequest.of("a", 1)))
        .isEqualTo("{\"name\":\"a\",\"size\":1}");
  }

  @Test
  void nullMeansUnset() {
    UpdateGadgetRequest request =
        UpdateGadgetRequest.builder()
            .name("a")
            .name(null)
            .note(null)
            .weight(null)
            .dueDate(null)
            .secret(null)
            .tags((List<String>) null)
            .labels(null)
            .speed(null)
            .node(null)
            .build();
    assertThat(Samples.write(request)).isEqualTo("{}");
    assertThat(request).isEqualTo(UpdateGadgetRequest.builder().build());
  }

  @Test
  void onlyClearSendsNull() {
    UpdateGadgetRequest request =
        UpdateGadgetRequest.builder()
            .clearNote()
            .clearWeight()
            .clearDueDate()
            .clearSecret()
            .clearTags()
            .clearLabels()
            .clearSpeed()
            .clearNode()
            .build();
    assertThat(Samples.write(request))
        .isEqualTo(
            """
            {"note":null,"weight":null,"due-date":null,"secret":null,"tags":null,"labels":null,\
            "speed":null,"node":null}""");
    assertThat(request.getNote()).isNull();
    assertThat(request.hasTags()).isFalse();
    assertThat(request.getTags()).isEmpty();
    assertThat(request).isNotEqualTo(UpdateGadgetRequest.builder().build());
  }

  @Test
  void clearExistsOnlyWhereTheSpecAllowsNull() {
    assertThat(methods(UpdateGadgetRequest.Builder.class))
        .contains("clearNote", "clear1st")
        .doesNotContain("clearName");
    assertThat(methods(Everything.Builder.class)).noneMatch(name -> name.startsWith("clear"));
  }

  private static Set<String> methods(Class<?> type) {
    return Arrays.stream(type.getMethods()).map(Method::getName).collect(Collectors.toSet());
  }

  @Test
  void theLastWordCounts() {
    UpdateGadgetRequest.Builder builder = UpdateGadgetRequest.builder().note("a").clearNote();
    assertThat(Samples.write(builder.build())).isEqualTo("{\"note\":null}");
    assertThat(Samples.write(builder.note("b").build())).isEqualTo("{\"note\":\"b\"}");
    assertThat(Samples.write(builder.clearNote().note(null).build())).isEqualTo("{}");
    assertThat(Samples.write(builder.clearTags().tags("x").build()))
        .isEqualTo("{\"tags\":[\"x\"]}");
  }

  @Test
  void clearSurvivesToBuilder() {
    UpdateGadgetRequest request = UpdateGadgetRequest.builder().name("a").clearNote().build();
    assertThat(request.toBuilder().build()).isEqualTo(request);
    assertThat(Samples.write(request.toBuilder().build()))
        .isEqualTo("{\"name\":\"a\",\"note\":null}");
    assertThat(Samples.write(request.toBuilder().note("b").build()))
        .isEqualTo("{\"name\":\"a\",\"note\":\"b\"}");
  }

  @Test
  void nullInAnAnswerIsAsGoodAsNothing() {
    Everything everything =
        Samples.read(
            Everything.class,
            """
            {"text":null,"small":null,"large":null,"exact":null,"rough":null,"flag":null,\
            "moment":null,"secret":null,"speed":null,"node":null,"texts":null,"text_map":null}""");
    assertThat(everything).isEqualTo(Samples.read(Everything.class, "{}"));
    assertThat(Samples.write(everything)).isEqualTo("{}");
    assertThat(Samples.read(UpdateGadgetRequest.class, "{\"note\":null,\"tags\":null}"))
        .isEqualTo(UpdateGadgetRequest.builder().build());
  }

  @Test
  void emptyIsSentAsEmpty() {
    Everything everything =
        Everything.builder().text("").texts(List.of()).textMap(Map.of()).nodes(List.of()).build();
    assertThat(Samples.write(everything))
        .isEqualTo("{\"text\":\"\",\"texts\":[],\"nodes\":[],\"text_map\":{}}");
  }

  @Test
  void valuesAreSentInTheirWireForm() {
    Everything everything =
        Everything.builder()
            .large(1L << 40)
            .exact(new BigDecimal("1E+3"))
            .rough(0.5)
            .moment(OffsetDateTime.parse("2026-01-31T09:30:00.120+01:00"))
            .speed(Speed.EXPIRING_SOON)
            .node(Node.builder().label("\"").build())
            .build();
    assertThat(Samples.write(everything))
        .isEqualTo(
            """
            {"large":1099511627776,"exact":1000,"rough":0.5,"moment":"2026-01-31T08:30:00.120Z",\
            "speed":"expiring soon","node":{"label":"\\""}}""");
    assertThat(Samples.write(NeedsTwo.of("k", 0L))).isEqualTo("{\"key\":\"k\",\"value\":0}");
  }
}
