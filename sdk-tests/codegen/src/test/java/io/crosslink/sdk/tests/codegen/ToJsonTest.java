package io.crosslink.sdk.tests.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.tests.codegen.torture.model.Everything;
import io.crosslink.sdk.tests.codegen.torture.model.Gadget;
import io.crosslink.sdk.tests.codegen.torture.model.Node;
import io.crosslink.sdk.tests.codegen.torture.model.UpdateGadgetRequest;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ToJsonTest {
  private static final Everything EVERYTHING =
      Everything.builder()
          .text("open")
          .exact(new BigDecimal("1E+3"))
          .moment(OffsetDateTime.parse("2026-01-31T08:30:00Z"))
          .secret("hidden-1")
          .secrets("hidden-2", "hidden-3")
          .secretMap(Map.of("hidden-4", "hidden-5"))
          .node(Node.builder().label("leaf").secret("hidden-6").build())
          .nodes(Node.builder().secret("hidden-7").build())
          .additionalProperty("new", Map.of("a", List.of("hidden-8")))
          .build();

  @Test
  void secretsAreMaskedAtEveryDepth() {
    assertThat(EVERYTHING.toJson())
        .isEqualTo(
            """
            {"text":"open","exact":1000,"moment":"2026-01-31T08:30:00Z","secret":"***",\
            "secrets":"***","secret_map":"***","node":{"label":"leaf","secret":"***"},\
            "nodes":[{"secret":"***"}],"new":"***"}""");
  }

  @Test
  void secretsAreWrittenIfAskedFor() {
    assertThat(EVERYTHING.toJsonWithSecrets())
        .isEqualTo(Samples.write(EVERYTHING))
        .contains("hidden-1", "hidden-2", "hidden-5", "hidden-6", "hidden-7", "hidden-8");
  }

  @ParameterizedTest
  @MethodSource("io.crosslink.sdk.tests.codegen.Samples#everyModel")
  void everyModelHasBoth(Class<?> type) {
    ApiModel model = Samples.filled(type);
    assertThat(model.toJsonWithSecrets()).isEqualTo(Samples.write(model));
    assertThat(model.toJson()).startsWith("{").endsWith("}");
    assertThat(((ApiModel) Samples.read(type, "{}")).toJson()).isEqualTo("{}");
  }

  @Test
  void whatIsClearedShows() {
    UpdateGadgetRequest request = UpdateGadgetRequest.builder().clearNote().clearSecret().build();
    assertThat(request.toJson()).isEqualTo(request.toJsonWithSecrets()).contains("\"note\":null");
  }

  @Test
  void whatCannotBeWrittenIsNamed() {
    Gadget gadget = Gadget.builder().additionalProperty("x", new Object()).build();
    assertThatIllegalStateException()
        .isThrownBy(gadget::toJsonWithSecrets)
        .withMessageStartingWith("Gadget cannot be written as JSON");
    assertThat(gadget.toJson()).isEqualTo("{\"x\":\"***\"}");
  }
}
