package io.crosslink.sdk.tests.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crosslink.sdk.core.CloudResource;
import io.crosslink.sdk.core.error.MissingPropertyException;
import io.crosslink.sdk.tests.codegen.torture.model.Gadget;
import io.crosslink.sdk.tests.codegen.torture.model.Widget;
import io.crosslink.sdk.tests.codegen.torture.model.WidgetStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is always there, and the common face of resources. */
class AlwaysTest {

  @Test
  void onlyTheAccessorMissesWhatIsNotThere() throws NoSuchMethodException {
    Gadget gadget = Samples.read(Gadget.class, "{\"name\":\"a\"}");
    assertThat(gadget).hasToString("Gadget{name=a}");
    assertThat(gadget.toBuilder().build()).isEqualTo(gadget).hasSameHashCodeAs(gadget);
    assertThat(Gadget.builder().build().hasId()).isFalse();
    assertThatExceptionOfType(MissingPropertyException.class)
        .isThrownBy(gadget::getId)
        .withMessage(
            "Gadget has no id: the service sent none; hasId() checks without an exception");
    assertThatExceptionOfType(MissingPropertyException.class)
        .isThrownBy(gadget::getMadeAt)
        .withMessageContaining("Gadget has no made-at: ");
    assertThat(Gadget.builder().id("g-1").build().getId()).isEqualTo("g-1");
    assertThat(Gadget.builder().id("g-1").build().hasId()).isTrue();
    assertThat(isNullable("getId")).isFalse();
    assertThat(isNullable("getName")).isTrue();
  }

  private static boolean isNullable(String accessor) throws NoSuchMethodException {
    return Gadget.class
        .getMethod(accessor)
        .getAnnotatedReturnType()
        .isAnnotationPresent(Nullable.class);
  }

  @Test
  void resourcesTellWhatTheyAre() {
    CloudResource gadget = Gadget.builder().id("g-1").name("a").build();
    assertThat(gadget.resourceId()).isEqualTo("g-1");
    assertThat(gadget.resourceName()).isEqualTo("a");
    assertThat(gadget.resourceStatus()).isNull();
    CloudResource widget = Widget.builder().widgetId("w-1").status(WidgetStatus.of("NEW")).build();
    assertThat(widget.resourceId()).isEqualTo("w-1");
    assertThat(widget.resourceName()).isNull();
    assertThat(widget.resourceStatus()).isEqualTo("NEW");
    assertThat(Widget.builder().build().resourceStatus()).isNull();
    assertThat(Samples.write(widget)).isEqualTo("{\"widget_id\":\"w-1\",\"status\":\"NEW\"}");
    assertThatExceptionOfType(MissingPropertyException.class)
        .isThrownBy(Widget.builder().build()::resourceId)
        .withMessage("Widget has no widget_id: the service sent none");
  }
}
