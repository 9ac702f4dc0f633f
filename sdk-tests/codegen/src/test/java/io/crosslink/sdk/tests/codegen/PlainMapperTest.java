package io.crosslink.sdk.tests.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.tests.codegen.torture.model.Everything;
import io.crosslink.sdk.tests.codegen.torture.model.Gadget;
import io.crosslink.sdk.tests.codegen.torture.model.Labels;
import io.crosslink.sdk.tests.codegen.torture.model.Node;
import io.crosslink.sdk.tests.codegen.torture.model.Reading;
import io.crosslink.sdk.tests.codegen.torture.model.Speed;
import io.crosslink.sdk.tests.codegen.torture.model.UpdateGadgetRequest;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Models are written and read by a mapper that knows nothing of the SDK. */
class PlainMapperTest {
  private final ObjectMapper plain = new ObjectMapper();

  @ParameterizedTest
  @MethodSource("io.crosslink.sdk.tests.codegen.Samples#everyModel")
  void everyPropertyTravelsBothWays(Class<?> type) throws JsonProcessingException {
    ApiModel model = Samples.filled(type);
    String json = plain.writeValueAsString(model);
    assertThat((Object) plain.readValue(json, type)).isEqualTo(model);
    assertThat(json).isEqualTo(Samples.write(model));
  }

  @ParameterizedTest
  @MethodSource("io.crosslink.sdk.tests.codegen.Samples#everyModel")
  void whatIsUnsetIsNotWritten(Class<?> type) throws JsonProcessingException {
    assertThat(plain.writeValueAsString(plain.readValue("{}", type))).isEqualTo("{}");
  }

  @Test
  void whatIsUnknownOrClearedSurvives() throws JsonProcessingException {
    String json = "{\"name\":\"a\",\"note\":null,\"new\":{\"b\":[1,null,\"c\"]}}";
    UpdateGadgetRequest request =
        UpdateGadgetRequest.builder()
            .name("a")
            .clearNote()
            .additionalProperty("new", Map.of("b", Arrays.asList(1, null, "c")))
            .build();
    assertThat(plain.writeValueAsString(request)).isEqualTo(json);
    Gadget gadget = plain.readValue("{\"id\":\"g-1\",\"x\":{\"y\":null},\"z\":null}", Gadget.class);
    assertThat(plain.writeValueAsString(gadget))
        .isEqualTo("{\"id\":\"g-1\",\"x\":{\"y\":null},\"z\":null}");
  }

  @Test
  void valuesAreExact() throws JsonProcessingException {
    Everything everything =
        Everything.builder()
            .exact(new BigDecimal("12345678901234567890.12345678901234567890"))
            .moment(OffsetDateTime.parse("2026-01-31T09:30:00.12+01:00"))
            .moments(OffsetDateTime.parse("2026-01-31T08:30:00Z"))
            .speed(Speed.of("warp"))
            .speeds(Speed.EXPIRING_SOON)
            .build();
    String json = plain.writeValueAsString(everything);
    assertThat(json)
        .isEqualTo(
            """
            {"exact":12345678901234567890.12345678901234567890,"moment":"2026-01-31T08:30:00.120Z",\
            "speed":"warp","moments":["2026-01-31T08:30:00Z"],"speeds":["expiring soon"]}""");
    Everything read = plain.readValue(json, Everything.class);
    assertThat(read.getExact()).isEqualTo(everything.getExact());
    assertThat(read.getMoment()).isEqualTo(everything.getMoment());
    assertThat(read.getSpeed()).isEqualTo(Speed.of("warp"));
    assertThat(read.getSpeeds().get(0)).isSameAs(Speed.EXPIRING_SOON);
  }

  @Test
  void otherFormsAreReadAsOurMapperReadsThem() throws JsonProcessingException {
    String json =
        """
        {"data-set":{"val":7},"moment":"","velocity":"1g","labels":[{"key":"k","value":1}]}""";
    assertThat(plain.readValue("{\"texts\":[null,\"a\"]}", Everything.class).getTexts())
        .containsExactly("a");
    assertThat(plain.readValue(json, Reading.class)).isEqualTo(Samples.read(Reading.class, json));
    assertThat(plain.readValue("[{\"key\":\"k\",\"value\":1}]", Labels.class).getLabels())
        .hasSize(1);
    assertThat(
            plain.readValue("{\"moment\":\"2026-01-31 08:30:00\"}", Everything.class).getMoment())
        .isEqualTo("2026-01-31T08:30:00Z");
  }

  @Test
  void modelsMayBePartsOfTypesOfUsers() throws JsonProcessingException {
    List<Node> nodes = List.of(Node.builder().label("a").build(), Node.builder().build());
    Holder holder = new Holder();
    holder.nodes = nodes;
    String json = plain.writeValueAsString(holder);
    assertThat(json).isEqualTo("{\"nodes\":[{\"label\":\"a\"},{}]}");
    assertThat(plain.readValue(json, Holder.class).nodes).isEqualTo(nodes);
  }

  /** A type of a user. */
  static final class Holder {
    public List<Node> nodes;
  }
}
