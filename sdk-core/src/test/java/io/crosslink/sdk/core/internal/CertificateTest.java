package io.crosslink.sdk.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.error.TransportException;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A certificate does not become good by asking again. */
class CertificateTest {
  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.options().dynamicPort().dynamicHttpsPort())
          .build();

  @ParameterizedTest
  @EnumSource
  void untrustedCertificatesEndTheCall(Mode mode) {
    Things things = Things.at("https://localhost:" + SERVER.getHttpsPort()).build();

    assertThatThrownBy(() -> mode.call(things, things.show("t-1")))
        .isInstanceOfSatisfying(
            TransportException.class,
            e -> {
              assertThat(e.attempts()).isEqualTo(1);
              assertThat(e.mayHaveBeenApplied()).isFalse();
              assertThat(Transport.isHopeless(e)).isTrue();
              assertThat(e).hasMessageContaining("check trust store");
            });
    assertThat(SERVER.getAllServeEvents()).isEmpty();
  }
}
