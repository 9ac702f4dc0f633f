package io.crosslink.sdk.tests.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.huawei.vpn.model.CustomerGatewayIdType;
import io.crosslink.sdk.tests.codegen.torture.model.Everything;
import io.crosslink.sdk.tests.codegen.torture.model.Gadget;
import io.crosslink.sdk.tests.codegen.torture.model.Speed;
import io.crosslink.sdk.tests.codegen.torture.model.WidgetStatus;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenEnumTest {

  @ParameterizedTest
  @ValueSource(strings = {"2g", "1g ", "unknown", "Unrecognized", "\\u0000", "漢", "x-y z"})
  void anUnlistedValueIsKeptAsItCame(String value) {
    String json = "{\"speed\":\"" + value + "\"}";
    Gadget gadget = Samples.read(Gadget.class, json);
    assertThat(gadget.getSpeed().known()).isEqualTo(Speed.Known.UNRECOGNIZED);
    assertThat(Speed.knownValues()).doesNotContain(gadget.getSpeed());
    assertThat(Samples.write(gadget)).isEqualTo(json);
  }

  @Test
  void valuesThatDifferInCaseOnlyAreDifferent() {
    assertThat(Speed.of("1g")).isSameAs(Speed.GIGABIT_LOWER).isNotEqualTo(Speed.GIGABIT_UPPER);
    assertThat(Speed.of("1G")).isSameAs(Speed.GIGABIT_UPPER);
  }

  @Test
  void valuesThatSayTheyAreUnknownAreListedLikeOthers() {
    assertThat(Speed.of("UNKNOWN").known()).isEqualTo(Speed.Known.UNKNOWN);
    assertThat(Speed.of("UNRECOGNIZED").known()).isEqualTo(Speed.Known.LITERALLY_UNRECOGNIZED);
  }

  @Test
  void anEmptyValueIsAValue() {
    Gadget gadget = Samples.read(Gadget.class, "{\"speed\":\"\"}");
    assertThat(gadget.getSpeed()).isSameAs(Speed.EMPTY);
    assertThat(Samples.write(gadget)).isEqualTo("{\"speed\":\"\"}");
    // Also where the spec does not list it.
    CustomerGateway gateway = Samples.read(CustomerGateway.class, "{\"id_type\":\"\"}");
    assertThat(gateway.getIdType().value()).isEmpty();
    assertThat(gateway.getIdType().known()).isEqualTo(CustomerGatewayIdType.Known.UNRECOGNIZED);
  }

  @Test
  void aNumberOrBooleanIsTakenForItsText() {
    assertThat(Samples.read(Gadget.class, "{\"speed\":1}").getSpeed()).isEqualTo(Speed.of("1"));
    assertThat(Samples.read(Gadget.class, "{\"speed\":true}").getSpeed()).isSameAs(Speed.TRUE);
  }

  @Test
  void aSwitchOverKnownValuesIsPossible() {
    assertThat(describe(Speed.of("1G"))).isEqualTo("fast");
    assertThat(describe(Speed.of("-"))).isEqualTo("other");
    assertThat(describe(Speed.of("100G"))).isEqualTo("new: 100G");
  }

  private static String describe(Speed speed) {
    return switch (speed.known()) {
      case GIGABIT_UPPER -> "fast";
      case UNRECOGNIZED -> "new: " + speed.value();
      default -> "other";
    };
  }

  @Test
  void everyListedValueHasAConstantOfItsOwn() {
    assertThat(Speed.knownValues())
        .extracting(Speed::value)
        .containsExactly(
            "1g",
            "1G",
            "expiring soon",
            "UNKNOWN",
            "UNRECOGNIZED",
            "",
            " ",
            "-",
            "_",
            "null",
            "true",
            "class",
            "10Gb/s",
            "a\"b",
            "a\\b",
            "$1",
            "漢字",
            "a,b");
    assertThat(Speed.knownValues()).extracting(Speed::known).doesNotHaveDuplicates();
    assertThat(Speed.Known.values()).hasSize(Speed.knownValues().size() + 1);
    assertThat(Speed.knownValues()).isUnmodifiable();
  }

  @Test
  void equalValuesAreEqualWhereverTheyComeFrom() {
    assertThat(Speed.of("2g")).isEqualTo(Speed.of("2g")).hasSameHashCodeAs(Speed.of("2g"));
    assertThat(Speed.of("2g")).isNotEqualTo(WidgetStatus.of("2g"));
    assertThat(Speed.of("2g")).hasToString("2g");
  }

  @Test
  void enumsInListsAndMapsAreOpenToo() {
    String json = "{\"speeds\":[\"1g\",\"new\"],\"speed_map\":{\"a\":\"newer\"}}";
    Everything everything = Samples.read(Everything.class, json);
    assertThat(everything.getSpeeds()).isEqualTo(List.of(Speed.GIGABIT_LOWER, Speed.of("new")));
    assertThat(everything.getSpeedMap()).isEqualTo(Map.of("a", Speed.of("newer")));
    assertThat(Samples.write(everything)).isEqualTo(json);
  }

  @Test
  void nullIsNoValue() {
    assertThat(Samples.read(Gadget.class, "{\"speed\":null}").getSpeed()).isNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Speed.of(null))
        .withMessage("value must not be null");
  }
}
