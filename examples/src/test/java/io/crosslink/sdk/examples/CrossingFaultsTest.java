package io.crosslink.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to a call at either cloud: the next run completes what this one has begun. */
class CrossingFaultsTest {
  /** Every call is disturbed with {@code -Dlong}; else some are. */
  private static final int STEP = Boolean.getBoolean("long") ? 1 : 223;

  /** What happens to a call, and the kinds of crossings: with a cloud router, and without. */
  static Stream<Arguments> disturbances() {
    return Stream.of(Disturbance.values())
        .flatMap(each -> Stream.of(Arguments.of(each, false), Arguments.of(each, true)));
  }

  /** Different calls are disturbed by each, so that few runs meet many of them. */
  private static int first(Disturbance disturbance) {
    return 1 + disturbance.ordinal() * STEP / Disturbance.values().length;
  }

  private static boolean use(
      LinkedClouds clouds, OkHttpClient http, boolean router, LinkedClouds.Use use) {
    try {
      clouds.use(http, router ? List.of("--router") : List.of(), use);
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  @ParameterizedTest
  @MethodSource("disturbances")
  void disturbedAtAnyCallItIsBuiltOnceByTheNextRun(Disturbance disturbance, boolean router) {
    AtomicInteger calls = new AtomicInteger(1);
    for (int call = first(disturbance); calls.getAndSet(0) >= call - STEP; call += STEP) {
      try (LinkedClouds clouds = new LinkedClouds()) {
        OkHttpClient http = disturbance.client(call, calls);

        boolean built =
            use(clouds, http, router, CrossingNetwork::build)
                || use(clouds, new OkHttpClient(), router, CrossingNetwork::build);

        assertThat(built).as("call %s: %s", call, clouds.output()).isTrue();
        clouds.assertComplete(router);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("disturbances")
  void disturbedAtAnyCallItIsRemovedByTheNextRun(Disturbance disturbance, boolean router) {
    AtomicInteger calls = new AtomicInteger(1);
    for (int call = first(disturbance); calls.getAndSet(0) >= call - STEP; call += STEP) {
      try (LinkedClouds clouds = new LinkedClouds()) {
        assertThat(use(clouds, new OkHttpClient(), router, CrossingNetwork::build)).isTrue();
        OkHttpClient http = disturbance.client(call, calls);

        boolean removed =
            use(clouds, http, router, CrossingNetwork::remove)
                || use(clouds, new OkHttpClient(), router, CrossingNetwork::remove);

        assertThat(removed).as("call %s: %s", call, clouds.output()).isTrue();
        clouds.assertEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("disturbances")
  void aRemovalThatWasCutShortIsFollowedByABuild(Disturbance disturbance, boolean router) {
    AtomicInteger calls = new AtomicInteger(1);
    for (int call = first(disturbance); calls.getAndSet(0) >= call - STEP; call += STEP) {
      try (LinkedClouds clouds = new LinkedClouds()) {
        assertThat(use(clouds, new OkHttpClient(), router, CrossingNetwork::build)).isTrue();
        use(clouds, disturbance.client(call, calls), router, CrossingNetwork::remove);

        assertThat(use(clouds, new OkHttpClient(), router, CrossingNetwork::build))
            .as("call %s: %s", call, clouds.output())
            .isTrue();
        clouds.assertComplete(router);
      }
    }
  }
}
