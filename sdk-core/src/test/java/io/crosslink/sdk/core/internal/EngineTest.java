package io.crosslink.sdk.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The engine that all clients share. */
class EngineTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  @Test
  void itsThreadsDoNotKeepTheJvmAlive() {
    Answers.inTurn(SERVER, Answers.thing("t-1"));
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
    assertThat(Engine.shared().readTimeoutMillis()).isZero();
    assertThat(Engine.shared().writeTimeoutMillis()).isZero();
    assertThat(Engine.shared().callTimeoutMillis()).isZero();
    assertThat(Engine.shared().pingIntervalMillis()).as("to notice dead connections").isPositive();
  }

  @Test
  void itRunsMoreCallsThanOkHttpWould() {
    assertThat(Engine.shared().dispatcher().getMaxRequestsPerHost()).isGreaterThan(100);
  }
}
