package io.crosslink.sdk.tests.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.zenlayer.sdn.PrivateConnects;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One call removes a private connect for good, whatever its status and whichever responses are
 * lost.
 */
@NullUnmarked // a missing value fails the test
class RemovingForGoodTest {
  private static final RetryPolicy AT_ONCE =
      RetryPolicy.builder()
          .maxAttempts(3)
          .baseDelay(Duration.ofNanos(1))
          .maxDelay(Duration.ofMillis(1))
          .build();

  private final List<String> seen = new ArrayList<>();
  private final WaitOptions watching =
      WaitOptions.defaults()
          .withPollInterval(Duration.ofMillis(1))
          .withListener(poll -> seen.add(poll.status()));

  private interface Removing {
    void remove(PrivateConnects connects, String id) throws Exception;
  }

  private List<Removing> bothForms() {
    return List.of(
        (connects, id) -> connects.remove(id, watching),
        (connects, id) -> connects.removeAsync(id, watching).get(20, TimeUnit.SECONDS));
  }

  @ParameterizedTest
  @EnumSource(
      value = PrivateConnectStatus.Known.class,
      names = "UNRECOGNIZED",
      mode = EnumSource.Mode.EXCLUDE)
  void fromEveryStatus(PrivateConnectStatus.Known status) throws Exception {
    try (FakeZenlayer zenlayer = FakeZenlayer.start();
        SdnClient sdn = zenlayer.sdn().client()) {
      for (Removing removing : bothForms()) {
        seen.clear();
        String id =
            zenlayer
                .sdn()
                .privateConnects()
                .add("tokyo-lisbon", PrivateConnectStatus.of(status.name()));

        removing.remove(sdn.privateConnects(), id);

        assertThat(seen).startsWith(status.name()).endsWith((String) null);
        assertThat(sdn.privateConnects().find(id)).isEmpty();
      }
    }
  }

  @Test
  void withEveryFirstAnswerLost() throws Exception {
    try (FakeZenlayer zenlayer = FakeZenlayer.start();
        SdnClient sdn =
            zenlayer
                .sdn()
                .clientBuilder()
                .okHttpClient(
                    ResponseLoss.of(
                        "describePrivateConnects", "deletePrivateConnect", "destroyPrivateConnect"))
                .retryPolicy(AT_ONCE)
                .build()) {
      for (Removing removing : bothForms()) {
        String id =
            zenlayer.sdn().privateConnects().add("tokyo-lisbon", PrivateConnectStatus.RUNNING);

        removing.remove(sdn.privateConnects(), id);

        assertThat(sdn.privateConnects().find(id)).isEmpty();
      }
      assertThat(zenlayer.calls("deletePrivateConnect")).hasSize(2);
    }
  }

  @Test
  void aStatusNobodyHasHeardOfIsLeftAlone() {
    try (FakeZenlayer zenlayer = FakeZenlayer.start();
        SdnClient sdn = zenlayer.sdn().client()) {
      String id =
          zenlayer.sdn().privateConnects().add("tokyo-lisbon", PrivateConnectStatus.of("FROZEN"));

      WaiterException problem =
          catchThrowableOfType(
              WaiterException.class,
              () -> sdn.privateConnects().remove(id, watching.withTimeout(Duration.ofMillis(50))));

      assertThat(problem.reason()).isEqualTo(WaiterException.Reason.TIMEOUT);
      assertThat(problem.lastStatus()).isEqualTo("FROZEN");
      assertThat(zenlayer.calls("deletePrivateConnect")).isEmpty();
      assertThat(zenlayer.calls("destroyPrivateConnect")).isEmpty();
    }
  }
}
