package io.crosslink.sdk.tests.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosslink.sdk.core.error.MissingPropertyException;
import io.crosslink.sdk.huawei.iam.model.IdTokenRequest;
import io.crosslink.sdk.huawei.vpn.model.CreateCustomerGatewayRequest;
import io.crosslink.sdk.tests.codegen.torture.model.CreateGadgetRequest;
import io.crosslink.sdk.tests.codegen.torture.model.NeedsOne;
import io.crosslink.sdk.tests.codegen.torture.model.NeedsOneOfTwo;
import io.crosslink.sdk.tests.codegen.torture.model.NeedsOtherThanBefore;
import io.crosslink.sdk.tests.codegen.torture.model.NeedsThree;
import io.crosslink.sdk.tests.codegen.torture.model.NeedsTwo;
import io.crosslink.sdk.tests.codegen.torture.model.Nothing;
import io.crosslink.sdk.zenlayer.sdn.model.DestroyPrivateConnectRequest;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequiredTest {

  @Test
  void whatIsMissingIsNamedWhenBuilt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NeedsThree.builder().a("x").c("y").build())
        .withMessage("NeedsThree needs a value for b: set it on the builder before build()");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NeedsOneOfTwo.builder().note("x").build())
        .withMessageContaining("NeedsOneOfTwo needs a value for ids");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CreateCustomerGatewayRequest.builder().build())
        .withMessageContaining("CreateCustomerGatewayRequest needs a value for ");
  }

  @Test
  void nullCountsAsMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NeedsOne.of(null))
        .withMessageContaining("needs a value for name");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NeedsOne.of("x").toBuilder().name(null).build())
        .withMessageContaining("needs a value for name");
  }

  @Test
  void emptyCountsAsSet() {
    assertThat(NeedsOne.of("").getName()).isEmpty();
    assertThat(NeedsOneOfTwo.of(List.of()).hasIds()).isTrue();
  }

  @Test
  void aSecretIsNoIdWhateverItsName() {
    assertThat(IdTokenRequest.of("x".repeat(5_000)).getId()).hasSize(5_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IdTokenRequest.builder().build())
        .withMessage("IdTokenRequest needs a value for id: set it on the builder before build()");
  }

  @Test
  void whatIsMissingWhereItIsReadIsTolerated() {
    NeedsThree incomplete = Samples.read(NeedsThree.class, "{\"b\":1}");
    assertThat(incomplete.hasA()).isFalse();
    assertThat(incomplete.hasB()).isTrue();
    assertThat(incomplete.getB()).isEqualTo(1);
    assertThat(incomplete).hasToString("NeedsThree{b=1}");
    assertThatExceptionOfType(MissingPropertyException.class)
        .isThrownBy(incomplete::getA)
        .withMessage(
            "NeedsThree has no a: the JSON that it was read from had none; hasA() checks without an"
                + " exception");
    assertThat(Samples.read(NeedsOneOfTwo.class, "{}").getIds()).isEmpty();
    assertThat(Samples.write(Samples.read(NeedsTwo.class, "{\"key\":\"k\"}")))
        .isEqualTo("{\"key\":\"k\"}");
  }

  @Test
  void whatWasReadIsCheckedWhenBuiltAgain() {
    NeedsTwo incomplete = Samples.read(NeedsTwo.class, "{\"key\":\"k\"}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> incomplete.toBuilder().build())
        .withMessageContaining("NeedsTwo needs a value for value");
    assertThat(incomplete.toBuilder().value(1L).build()).isEqualTo(NeedsTwo.of("k", 1L));
  }

  @Test
  void theShortFormStaysWhenOtherValuesBecomeRequired() {
    assertThat(shortForms(NeedsOtherThanBefore.class))
        .singleElement()
        .satisfies(
            of -> assertThat(of.getParameterTypes()).containsExactly(String.class, Integer.class));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NeedsOtherThanBefore.of("k", 1))
        .withMessageContaining("NeedsOtherThanBefore needs a value for late");
    assertThat(NeedsOtherThanBefore.builder().key("k").late("x").build().getSize()).isNull();
  }

  @Test
  void whatTheSpecListsHasAShortForm() {
    assertThat(NeedsOne.of("x")).isEqualTo(NeedsOne.builder().name("x").build());
    assertThat(NeedsOneOfTwo.of(List.of("x"))).isEqualTo(NeedsOneOfTwo.builder().ids("x").build());
    assertThat(NeedsTwo.of("k", 1L)).isEqualTo(NeedsTwo.builder().key("k").value(1L).build());
    assertThat(CreateGadgetRequest.of("x", 1).getSize()).isEqualTo(1);
    assertThat(DestroyPrivateConnectRequest.of("pc-1").getPrivateConnectId()).isEqualTo("pc-1");
    assertThat(shortForms(Nothing.class)).isEmpty();
    assertThat(shortForms(NeedsThree.class)).isEmpty();
    assertThat(shortForms(NeedsTwo.class)).hasSize(1);
  }

  private static Stream<Method> shortForms(Class<?> type) {
    return Arrays.stream(type.getMethods()).filter(method -> method.getName().equals("of"));
  }
}
