package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.DeletePrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Time in tests: it advances on request, without sleeping. */
@Timeout(60)
@SuppressWarnings("try") // holds are not used otherwise
class VirtualTimeTest {
  private final VirtualTime time = new VirtualTime(Instant.parse("2026-01-31T08:30:00Z"));

  @Test
  void passesWhenToldTo() {
    time.advance(Duration.ofSeconds(30)).advance(Duration.ofMinutes(1));
    assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(90));
    assertThat(time.nanoTime()).isEqualTo(90_000_000_000L);
    assertThat(time).hasToString("2026-01-31T08:31:30Z");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> time.advance(Duration.ofSeconds(-1)))
        .withMessageContaining("-1 s");
  }

  @Test
  void passesWherePeoplePause() throws Exception {
    time.sleep(Duration.ofHours(1));
    CountDownLatch ran = new CountDownLatch(1);
    time.schedule(Duration.ofHours(1), ran::countDown);
    assertThat(ran.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(time.elapsed()).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void interruptsAPause() {
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(InterruptedException.class)
        .isThrownBy(() -> time.sleep(Duration.ofHours(1)));
    assertThat(time.elapsed()).isZero();
  }

  @Test
  void standsStillWhileHeld() throws Exception {
    List<Duration> moments = new CopyOnWriteArrayList<>();
    CountDownLatch ran = new CountDownLatch(2);
    try (VirtualTime.Hold hold = time.hold();
        VirtualTime.Hold inner = time.hold()) {
      for (int seconds : new int[] {10, 5}) {
        time.schedule(
            Duration.ofSeconds(seconds),
            () -> {
              moments.add(time.elapsed());
              ran.countDown();
            });
      }
      inner.close();
      inner.close(); // has no effect
      assertThat(time.elapsed()).isZero();
    }
    assertThat(ran.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(moments).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(10));
  }

  @Test
  void aHeldTaskHoldsUntilItHasRun() throws Exception {
    Callable<Duration> task =
        time.holding(
            () -> {
              time.sleep(Duration.ofSeconds(5));
              return time.elapsed();
            });
    CountDownLatch later = new CountDownLatch(1);
    time.schedule(Duration.ofSeconds(10), later::countDown);
    assertThat(time.elapsed()).isZero();
    assertThat(CompletableFuture.supplyAsync(() -> call(task)).get(20, TimeUnit.SECONDS))
        .isEqualTo(Duration.ofSeconds(5));
    assertThat(later.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(call(task)).isEqualTo(Duration.ofSeconds(15)); // again: as any other
    time.sleep(Duration.ofSeconds(1));
    assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(16));
  }

  private static <T> T call(Callable<T> task) {
    try {
      return task.call();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void runsWhatBecomesDueOnTheWay() {
    List<String> ran = new CopyOnWriteArrayList<>();
    try (VirtualTime.Hold hold = time.hold()) {
      for (int seconds : new int[] {30, 10, 20}) {
        time.schedule(
            Duration.ofSeconds(seconds),
            () ->
                time.schedule(
                    Duration.ofSeconds(4), () -> ran.add(seconds + " " + time.elapsed())));
      }
      time.advance(Duration.ofSeconds(25));
      assertThat(ran).containsExactly("10 PT14S", "20 PT24S");
      assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(25));
      time.advance(Duration.ofSeconds(9));
      assertThat(ran).hasSize(3).last().isEqualTo("30 PT34S");
    }
  }

  @Test
  void advancesAtOnceIfAnotherThreadHolds() throws Exception {
    CompletableFuture<VirtualTime.Hold> other = CompletableFuture.supplyAsync(time::hold);
    CountDownLatch ran = new CountDownLatch(1);
    try (VirtualTime.Hold hold = other.get(20, TimeUnit.SECONDS)) {
      time.schedule(Duration.ofSeconds(10), ran::countDown);
      time.advance(Duration.ofSeconds(25));
      assertThat(ran.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(25));
    }
  }

  @Test
  void aDelayOfNothingEndsEvenWhileHeld() throws Exception {
    CountDownLatch ran = new CountDownLatch(1);
    try (VirtualTime.Hold hold = CompletableFuture.supplyAsync(time::hold).get()) {
      time.sleep(Duration.ZERO);
      time.schedule(Duration.ZERO, ran::countDown);
      assertThat(ran.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aCancelledTaskIsReleased() throws Exception {
    try (VirtualTime.Hold hold = time.hold()) {
      Runnable task = new CountDownLatch(1)::countDown;
      WeakReference<Runnable> released = new WeakReference<>(task);
      Future<?> scheduled = time.schedule(Duration.ofHours(1), task);
      task = null;
      assertThat(scheduled.cancel(false)).isTrue();
      while (released.get() != null) {
        System.gc();
        Thread.sleep(1);
      }
      assertThat(scheduled).isCancelled();
    }
    time.sleep(Duration.ofSeconds(1));
    assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void anInterruptedThreadLeaves() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    Thread thread =
        new Thread(
            () -> {
              try {
                time.sleep(Duration.ofHours(1));
              } catch (InterruptedException e) {
                interrupted.countDown();
              }
            });
    try (VirtualTime.Hold hold = time.hold()) {
      thread.start();
      while (thread.getState() != Thread.State.WAITING) {
        Thread.sleep(1);
      }
      thread.interrupt();
      assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();
    }
    time.sleep(Duration.ofSeconds(1));
    assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void changesTakeTheirTime() {
    try (FakeZenlayer zenlayer = FakeZenlayer.start();
        SdnClient sdn = zenlayer.sdn().client()) {
      zenlayer.timePerTransition(Duration.ofSeconds(30));
      String id = zenlayer.sdn().privateConnects().add("lisbon", PrivateConnectStatus.RUNNING);
      sdn.privateConnects().delete(DeletePrivateConnectRequest.of(id));
      for (int look = 0; look < 5; look++) {
        assertThat(status(sdn, id)).isEqualTo(PrivateConnectStatus.DELETING);
      }
      zenlayer.time().advance(Duration.ofSeconds(29));
      assertThat(status(sdn, id)).isEqualTo(PrivateConnectStatus.DELETING);
      zenlayer.time().advance(Duration.ofSeconds(1));
      assertThat(status(sdn, id)).isEqualTo(PrivateConnectStatus.RECYCLED);
    }
  }

  private static PrivateConnectStatus status(SdnClient sdn, String id) {
    return sdn.privateConnects()
        .find(id)
        .map(PrivateConnect::getPrivateConnectStatus)
        .orElseThrow();
  }

  @Test
  void bothCloudsCanGoByOne() {
    try (FakeZenlayer zenlayer = FakeZenlayer.start(time, 0);
        FakeHuaweiCloud huawei = FakeHuaweiCloud.start(time, 0);
        VpnClient vpn = huawei.vpn().client()) {
      huawei.timePerTransition(Duration.ofMinutes(10));
      String gateway = huawei.vpn().customerGateways().add("lisbon");
      String id =
          huawei.vpn().vpnConnections().add("one", gateway, VpnConnectionStatus.PENDING_CREATE);
      vpn.vpnConnections().waitUntilReady(id, WaitOptions.defaults());
      assertThat(zenlayer.time().elapsed())
          .isBetween(Duration.ofMinutes(10), Duration.ofMinutes(11));
    }
  }
}
