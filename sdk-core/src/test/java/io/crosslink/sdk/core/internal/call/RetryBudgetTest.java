package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ServerException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A client does not multiply the load on a service that is down. */
class RetryBudgetTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  @ParameterizedTest
  @EnumSource
  void runsOutAndIsRefilledBySuccesses(Mode mode) {
    Things things =
        Things.at(SERVER.baseUrl())
            .retryPolicy(
                RetryPolicy.builder()
                    .maxAttempts(1000)
                    .baseDelay(Duration.ofNanos(1))
                    .maxDelay(Duration.ofNanos(1))
                    .build())
            .build();

    Responses.inTurn(SERVER, Responses.error(503));
    assertThat(attemptsOfAFailure(mode, things)).isEqualTo(101);
    assertThat(attemptsOfAFailure(mode, things)).isEqualTo(1);

    Responses.inTurn(SERVER, Responses.thing("t-1"));
    for (int i = 0; i < 9; i++) {
      mode.call(things, things.show("t-1"));
    }

    Responses.inTurn(SERVER, Responses.error(503));
    assertThat(attemptsOfAFailure(mode, things)).as("five successes pay a retry").isEqualTo(2);
  }

  private static int attemptsOfAFailure(Mode mode, Things things) {
    return catchThrowableOfType(ServerException.class, () -> mode.call(things, things.show("t-1")))
        .attempts();
  }

  @Test
  void isNeverFullerThanAtTheBeginning() {
    RetryBudget budget = new RetryBudget();
    budget.succeeded();

    int retries = 0;
    while (budget.tryRetry()) {
      retries++;
    }

    assertThat(retries).isEqualTo(100);
  }
}
