package io.crosslink.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever happens to a call: the next run completes what this one has begun. */
class HubFaultsTest {
  /** Every call is disturbed with {@code -Dlong}; else some are. */
  private static final int STEP = Boolean.getBoolean("long") ? 1 : 401;

  /** Different calls are disturbed by each, so that few runs meet many of them. */
  private static int first(Disturbance disturbance) {
    return 1 + disturbance.ordinal() * STEP / Disturbance.values().length;
  }

  private static boolean use(HubCloud cloud, OkHttpClient http, HubCloud.Use use) {
    try {
      cloud.use(http, List.of(), use);
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  @ParameterizedTest
  @EnumSource
  void disturbedAtAnyCallItIsBuiltOnceByTheNextRun(Disturbance disturbance) {
    AtomicInteger calls = new AtomicInteger(1);
    for (int call = first(disturbance); calls.getAndSet(0) >= call - STEP; call += STEP) {
      try (HubCloud cloud = new HubCloud()) {
        OkHttpClient http = disturbance.client(call, calls);

        boolean built =
            use(cloud, http, HubNetwork::build)
                || use(cloud, new OkHttpClient(), HubNetwork::build);

        assertThat(built).as("call %s: %s", call, cloud.output()).isTrue();
        cloud.assertComplete();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void disturbedAtAnyCallItIsRemovedByTheNextRun(Disturbance disturbance) {
    AtomicInteger calls = new AtomicInteger(1);
    for (int call = first(disturbance); calls.getAndSet(0) >= call - STEP; call += STEP) {
      try (HubCloud cloud = new HubCloud()) {
        assertThat(use(cloud, new OkHttpClient(), HubNetwork::build)).isTrue();
        OkHttpClient http = disturbance.client(call, calls);

        boolean removed =
            use(cloud, http, HubNetwork::remove)
                || use(cloud, new OkHttpClient(), HubNetwork::remove);

        assertThat(removed).as("call %s: %s", call, cloud.output()).isTrue();
        cloud.assertEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRemovalThatWasCutShortIsFollowedByABuild(Disturbance disturbance) {
    AtomicInteger calls = new AtomicInteger(1);
    for (int call = first(disturbance); calls.getAndSet(0) >= call - STEP; call += STEP) {
      try (HubCloud cloud = new HubCloud()) {
        assertThat(use(cloud, new OkHttpClient(), HubNetwork::build)).isTrue();
        use(cloud, disturbance.client(call, calls), HubNetwork::remove);

        assertThat(use(cloud, new OkHttpClient(), HubNetwork::build))
            .as("call %s: %s", call, cloud.output())
            .isTrue();
        cloud.assertComplete();
      }
    }
  }
}
