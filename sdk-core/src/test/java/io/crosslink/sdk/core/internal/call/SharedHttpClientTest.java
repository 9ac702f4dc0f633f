package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The engine that all clients share. */
class SharedHttpClientTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  @Test
  void itsThreadsDoNotKeepTheJvmAlive() {
    Responses.inTurn(SERVER, Responses.thing("t-1"));
    Things things = Things.at(SERVER.baseUrl()).build();

    Thread callback =
        Mode.get(
            things
                .caller()
                .callAsync(attempt -> things.show("t-1").start(attempt))
                .thenApply(thing -> Thread.currentThread()));

    assertThat(callback.isDaemon() || callback == Thread.currentThread()).isTrue();
  }

  @Test
  void itSetsNoLimitBelowThatOfAnAttempt() {
    assertThat(SharedHttpClient.shared().readTimeoutMillis()).isZero();
    assertThat(SharedHttpClient.shared().writeTimeoutMillis()).isZero();
    assertThat(SharedHttpClient.shared().callTimeoutMillis()).isZero();
    assertThat(SharedHttpClient.shared().pingIntervalMillis())
        .as("to notice dead connections")
        .isPositive();
  }

  @Test
  void itRunsMoreCallsThanOkHttpWould() {
    assertThat(SharedHttpClient.shared().dispatcher().getMaxRequestsPerHost()).isGreaterThan(100);
  }
}
