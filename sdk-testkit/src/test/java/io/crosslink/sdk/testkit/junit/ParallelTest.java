package io.crosslink.sdk.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.CreateCustomerGatewayRequest;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.testkit.VirtualTime;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Concurrent tests, with fakes and virtual time per test or per class. */
class ParallelTest {
  private static final int AT_A_TIME = 4;
  private static final int EACH = 6;

  /** Blocks until two tests are running. */
  private static volatile CountDownLatch concurrent = new CountDownLatch(2);

  private static final Set<Object> FAKES =
      ConcurrentHashMap.newKeySet(); // their ports may be reused

  /** Run by the test below, not by the build. */
  @FakeClouds
  static class ForEachTest {
    @RepeatedTest(EACH)
    void one(FakeZenlayer zenlayer, SdnClient sdn, VirtualTime time) throws Exception {
      removesOnlyItsOwn(zenlayer, sdn, time);
    }

    @RepeatedTest(EACH)
    void other(FakeHuaweiCloud huawei, VpnClient vpn) throws Exception {
      assertThat(FAKES.add(huawei)).isTrue();
      meet();
      for (int i = 0; i < 5; i++) {
        vpn.customerGateways()
            .create(CreateCustomerGatewayRequest.builder().idValue("203.0.113." + i).build());
      }
      huawei.assertApplied("createCustomerGateway", 5);
      assertThat(huawei.vpn().customerGateways().list()).hasSize(5);
    }
  }

  /** Run by the test below, not by the build. */
  @FakeClouds
  static class Parallel {
    @RepeatedTest(EACH)
    void one(FakeZenlayer zenlayer, SdnClient sdn, VirtualTime time) throws Exception {
      removesOnlyItsOwn(zenlayer, sdn, time);
    }

    @RepeatedTest(EACH)
    void other(FakeZenlayer zenlayer, SdnClient sdn, VirtualTime time) throws Exception {
      removesOnlyItsOwn(zenlayer, sdn, time);
    }
  }

  private static void removesOnlyItsOwn(FakeZenlayer zenlayer, SdnClient sdn, VirtualTime time)
      throws Exception {
    assertThat(FAKES.add(zenlayer)).isTrue();
    assertThat(time.elapsed()).isZero();
    String id = zenlayer.sdn().privateConnects().add("lisbon", PrivateConnectStatus.RECYCLED);
    meet();
    sdn.privateConnects().remove(id, WaitOptions.defaults());
    zenlayer.assertApplied("destroyPrivateConnect", 1);
    assertThat(time.elapsed()).isPositive();
    assertThat(zenlayer.sdn().privateConnects().list()).isEmpty();
  }

  @Test
  void testsShareNothing() {
    FAKES.clear();
    run(ForEachTest.class, Parallel.class, 4 * EACH);
    assertThat(FAKES).hasSize(4 * EACH);
  }

  private static final Set<FakeZenlayer> FIRST = ConcurrentHashMap.newKeySet();
  private static final Set<FakeZenlayer> SECOND = ConcurrentHashMap.newKeySet();

  /** Run by the test below, not by the build. */
  @FakeClouds(perClass = true)
  static class Shared {
    @RepeatedTest(EACH)
    void one(FakeZenlayer zenlayer, SdnClient sdn) throws Exception {
      seeds(zenlayer, sdn, FIRST);
    }
  }

  /** Run by the test below, not by the build. */
  @FakeClouds(perClass = true)
  static class SharedToo {
    @RepeatedTest(EACH)
    void one(FakeZenlayer zenlayer, SdnClient sdn) throws Exception {
      seeds(zenlayer, sdn, SECOND);
    }
  }

  private static void seeds(FakeZenlayer zenlayer, SdnClient sdn, Set<FakeZenlayer> seen)
      throws Exception {
    meet();
    seen.add(zenlayer);
    String id = zenlayer.sdn().privateConnects().add("lisbon", PrivateConnectStatus.RUNNING);
    assertThat(sdn.privateConnects().find(id)).isPresent();
  }

  @Test
  void classesShareNothingAndTheirTestsAll() {
    FIRST.clear();
    SECOND.clear();
    run(Shared.class, SharedToo.class, 2 * EACH);
    assertThat(FIRST).hasSize(1).doesNotContainAnyElementsOf(SECOND);
    assertThat(SECOND).hasSize(1);
    assertThat(FIRST.iterator().next().sdn().privateConnects().list()).hasSize(EACH);
  }

  private static void meet() throws InterruptedException {
    concurrent.countDown();
    assertThat(concurrent.await(30, TimeUnit.SECONDS)).as("tests run concurrently").isTrue();
  }

  private static void run(Class<?> one, Class<?> other, int tests) {
    concurrent = new CountDownLatch(2);
    EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(one), selectClass(other))
        .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
        .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
        .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
        .configurationParameter(
            "junit.jupiter.execution.parallel.config.fixed.parallelism", String.valueOf(AT_A_TIME))
        .configurationParameter(
            "junit.jupiter.execution.parallel.config.fixed.max-pool-size",
            String.valueOf(AT_A_TIME))
        .execute()
        .testEvents()
        .assertStatistics(all -> all.started(tests).succeeded(tests));
  }
}
