package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.RequestOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A partner's cloud, which offers a part of the operations. */
class PartnerTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  private final Things west = Things.at(SERVER.baseUrl()).partner("Acme West").build();

  @ParameterizedTest
  @EnumSource
  void whatItOffersIsCalled(Mode mode) {
    Responses.inTurn(SERVER, Responses.thing("t-1"));

    assertThat(mode.call(west, west.order(Thing.of("t-1"))).value().getId()).isEqualTo("t-1");
  }

  @Test
  void whatItDoesNotOfferIsRefusedAtOnceByAllForms() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> west.caller().call(west.show("t-1"), RequestOptions.none()))
        .withMessage("Acme West does not offer showThing; Acme itself does");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> west.caller().callAsync(west.show("t-1"), RequestOptions.none()));
    assertThat(SERVER.getAllServeEvents()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void anotherPartnerIsNoHelp(Mode mode) {
    Things east = Things.at(SERVER.baseUrl()).partner("Acme East").build();

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> mode.call(east, east.order(Thing.of("t-1"))))
        .withMessageContaining("Acme East does not offer orderThing");
  }
}
