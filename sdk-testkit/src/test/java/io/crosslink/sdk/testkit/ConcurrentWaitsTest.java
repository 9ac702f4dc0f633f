package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.HuaweiSecret;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.VpnConnection;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Delays of concurrent calls overlap in virtual time. */
@Timeout(60)
@SuppressWarnings("try") // holds are not used otherwise
class ConcurrentWaitsTest {
  private static final Duration CREATION = Duration.ofSeconds(10);
  private static final WaitOptions EVERY_TEN_SECONDS =
      WaitOptions.defaults().withPollInterval(CREATION);

  private final VirtualTime time = new VirtualTime();
  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start(time, 0);
  private final VpnClient vpn = huawei.vpn().client();

  @AfterEach
  void close() {
    vpn.close();
    huawei.close();
  }

  /** How a test waits. */
  enum Form {
    THREADS {
      @Override
      ExecutorService executor() {
        return Executors.newCachedThreadPool();
      }
    },
    VIRTUAL_THREADS {
      @Override
      ExecutorService executor() throws ReflectiveOperationException {
        return (ExecutorService)
            Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
      }
    },
    ASYNC {
      @Override
      ExecutorService executor() {
        throw new UnsupportedOperationException();
      }

      @Override
      List<Future<VpnConnection>> start(
          VirtualTime time, VpnClient vpn, List<String> ids, WaitOptions options) {
        try (VirtualTime.Hold hold = time.hold()) {
          return ids.stream()
              .<Future<VpnConnection>>map(
                  id -> vpn.vpnConnections().waitUntilReadyAsync(id, options))
              .toList();
        }
      }
    };

    abstract ExecutorService executor() throws ReflectiveOperationException;

    List<Future<VpnConnection>> start(
        VirtualTime time, VpnClient vpn, List<String> ids, WaitOptions options) throws Exception {
      ExecutorService executor = executor();
      try (VirtualTime.Hold hold = time.hold()) { // else the first may sleep before the last begins
        return ids.stream()
            .map(
                id ->
                    executor.submit(
                        time.holding(() -> vpn.vpnConnections().waitUntilReady(id, options))))
            .toList();
      } finally {
        executor.shutdown();
      }
    }

    /** The forms that this JDK has. */
    static Stream<Form> all() {
      return Arrays.stream(values())
          .filter(form -> form != VIRTUAL_THREADS || Runtime.version().feature() >= 21);
    }
  }

  private List<String> connections(int number) {
    huawei.timePerTransition(CREATION);
    String gateway = huawei.vpn().customerGateways().add("lisbon");
    return IntStream.range(0, number).mapToObj(i -> connection("c" + i, gateway)).toList();
  }

  private String connection(String name, String gateway) {
    return huawei.vpn().vpnConnections().add(name, gateway, VpnConnectionStatus.PENDING_CREATE);
  }

  private static <T> List<T> all(List<? extends Future<T>> futures) throws Exception {
    List<T> results = new ArrayList<>();
    for (Future<T> future : futures) {
      results.add(future.get(50, TimeUnit.SECONDS));
    }
    return results;
  }

  @ParameterizedTest
  @MethodSource("io.crosslink.sdk.testkit.ConcurrentWaitsTest$Form#all")
  void overlap(Form form) throws Exception {
    int number = Integer.getInteger("waits", 200);
    long began = System.nanoTime();
    List<Future<VpnConnection>> waits =
        form.start(time, vpn, connections(number), EVERY_TEN_SECONDS);
    assertThat(all(waits)).hasSize(number);
    if (System.getProperty("waits") != null) {
      System.out.printf(
          "%s: %d waits, %s virtual, %.2f s real%n",
          form, number, time.elapsed(), (System.nanoTime() - began) / 1e9);
    }
    assertThat(time.elapsed()).isEqualTo(CREATION);
    int alone = huawei.calls("showVpnConnection").size();
    assertThat(alone).isBetween(number, 2 * number); // at the end, and at a slow beginning
    assertThat(huawei.calls("listVpnConnections").size()).isBetween(1, 20);
  }

  @Test
  void bothCloudsShareOneClock() throws Exception {
    try (FakeZenlayer zenlayer = FakeZenlayer.start(time, 0);
        SdnClient sdn = zenlayer.sdn().client();
        VpnClient other = huawei.vpn().client()) {
      zenlayer.timePerTransition(Duration.ofSeconds(30));
      List<String> ids = connections(3);
      String id = zenlayer.sdn().privateConnects().add("oslo", PrivateConnectStatus.CREATING);
      List<Future<?>> waits = new ArrayList<>();
      CompletableFuture<PrivateConnect> created;
      try (VirtualTime.Hold hold = time.hold()) {
        waits.addAll(Form.ASYNC.start(time, vpn, ids, WaitOptions.defaults()));
        waits.addAll(Form.THREADS.start(time, other, ids, WaitOptions.defaults()));
        created = sdn.privateConnects().waitUntilAvailableAsync(id, EVERY_TEN_SECONDS);
      }
      for (Future<?> wait : waits) {
        wait.get(20, TimeUnit.SECONDS);
      }
      created.get(20, TimeUnit.SECONDS);
      assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(30));
    }
  }

  @Test
  void runsTheSameWayEachTime() throws Exception {
    assertThat(Stream.generate(this::orderOfPolls).limit(20).distinct()).hasSize(1);
  }

  /** Waits with intervals that have no common multiple in this time: no two polls coincide. */
  private List<String> orderOfPolls() {
    VirtualTime own = new VirtualTime(time.now());
    List<String> polls = new CopyOnWriteArrayList<>();
    try (FakeHuaweiCloud fake = FakeHuaweiCloud.start(own, 0);
        VpnClient client = fake.vpn().client()) {
      fake.timePerTransition(CREATION);
      String gateway = fake.vpn().customerGateways().add("lisbon");
      List<Future<VpnConnection>> waits = new ArrayList<>();
      try (VirtualTime.Hold hold = own.hold()) {
        for (int interval : new int[] {1009, 1013, 1019, 1021, 1031, 1033, 1039, 1049}) {
          Form form = interval % 4 == 1 ? Form.THREADS : Form.ASYNC;
          String id =
              fake.vpn()
                  .vpnConnections()
                  .add("c" + interval, gateway, VpnConnectionStatus.PENDING_CREATE);
          WaitOptions options =
              WaitOptions.defaults()
                  .withPollInterval(Duration.ofMillis(interval))
                  .withListener(poll -> polls.add(own.elapsed() + " " + interval));
          waits.addAll(form.start(own, client, List.of(id), options));
        }
      }
      all(waits);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    List<String> order = polls.stream().filter(poll -> !poll.startsWith("PT0S")).toList();
    assertThat(order).hasSizeGreaterThan(70);
    return order;
  }

  @ParameterizedTest
  @EnumSource(names = {"THREADS", "ASYNC"})
  void backOffOverlaps(Form form) throws Exception {
    int number = 30;
    List<String> ids = connections(number);
    Duration base = Duration.ofSeconds(4);
    Duration interval = Duration.ofMinutes(10);
    huawei.inject(Fault.serviceBusy().on("showVpnConnection").times(number));
    try (VpnClient patient =
        huawei
            .vpn()
            .clientBuilder()
            .retryPolicy(RetryPolicy.builder().baseDelay(base).build())
            .build()) {
      WaitOptions once = WaitOptions.defaults().withPollInterval(interval);
      all(form.start(time, patient, ids, once));
    }
    assertThat(huawei.calls("showVpnConnection").size()).isGreaterThan(2 * number); // with retries
    assertThat(time.elapsed())
        .isBetween(interval, interval.plus(base)); // not 30 times a mean of 2 s
  }

  @ParameterizedTest
  @EnumSource(names = {"THREADS", "ASYNC"})
  void aLoginMayHaveDelays(Form form) throws Exception {
    List<String> ids = connections(4);
    huawei.inject(Fault.serviceBusy().on("createToken").times(2));
    HuaweiCredentials password = huawei.passwordCredentials();
    try (VpnClient login = huawei.vpn().clientBuilder().credentials(password).build()) {
      all(form.start(time, login, ids, EVERY_TEN_SECONDS));
    }
    huawei.assertCalled("createToken", 3);
    assertThat(time.elapsed()).isBetween(CREATION, CREATION.multipliedBy(2));
  }

  @ParameterizedTest
  @EnumSource(names = {"THREADS", "ASYNC"})
  void standsStillWithoutResponse(Form form) throws Exception {
    List<String> ids = connections(2);
    huawei.inject(Fault.noResponse().on("showVpnConnection").times(1));
    AtomicReference<Duration> failedAt = new AtomicReference<>();
    WaitOptions options =
        WaitOptions.defaults()
            .withPollInterval(CREATION)
            .withListener(
                poll -> {
                  if (poll.failure() instanceof ApiTimeoutException) {
                    failedAt.set(time.elapsed());
                  }
                });
    try (VpnClient hasty =
        huawei
            .vpn()
            .clientBuilder()
            .attemptTimeout(Duration.ofMillis(500))
            .retryPolicy(RetryPolicy.none())
            .build()) {
      all(form.start(time, hasty, ids, options));
    }
    assertThat(failedAt).hasValue(Duration.ZERO);
    assertThat(time.elapsed()).isEqualTo(CREATION);
  }

  @ParameterizedTest
  @EnumSource(names = {"THREADS", "ASYNC"})
  void callbacksMayCall(Form form) throws Exception {
    String gateway = huawei.vpn().customerGateways().add("oslo");
    huawei.inject(Fault.serviceBusy().on("showCustomerGateway").times(1));
    WaitOptions options =
        WaitOptions.defaults()
            .withPollInterval(CREATION)
            .withListener(poll -> vpn.customerGateways().get(gateway));
    all(form.start(time, vpn, connections(1), options));
    huawei.assertCalled("showCustomerGateway", 3);
  }

  @Test
  void standsStillWhileDependentsRun() throws Exception {
    List<String> ids = connections(2);
    List<Duration> moments = new CopyOnWriteArrayList<>();
    CompletableFuture<VpnConnection> first;
    CompletableFuture<Duration> dependent;
    CompletableFuture<VpnConnection> second;
    try (VirtualTime.Hold hold = time.hold()) {
      first = vpn.vpnConnections().waitUntilReadyAsync(ids.get(0), EVERY_TEN_SECONDS);
      dependent =
          first
              .thenCompose(
                  ready -> {
                    moments.add(time.elapsed());
                    sleep(50); // in real time
                    return vpn.vpnConnections().findAsync(ids.get(0));
                  })
              .thenApply(
                  found -> {
                    moments.add(time.elapsed());
                    return time.elapsed();
                  });
      second =
          vpn.vpnConnections()
              .waitUntilReadyAsync(
                  ids.get(1), seen -> time.elapsed().toSeconds() > 599, EVERY_TEN_SECONDS);
    }
    dependent.get(20, TimeUnit.SECONDS);
    assertThat(moments).containsOnly(CREATION).hasSize(2);
    second.get(20, TimeUnit.SECONDS);
    assertThat(time.elapsed()).isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void standsStillWhileAThreadIsInACall() {
    List<Duration> moments = new CopyOnWriteArrayList<>();
    Runnable inCall =
        () -> {
          Duration before = time.elapsed();
          time.schedule(Duration.ofSeconds(1), () -> {});
          sleep(50); // in real time
          moments.add(time.elapsed().minus(before));
        };
    String id = connections(1).get(0);
    WaitOptions options = EVERY_TEN_SECONDS.withListener(poll -> inCall.run());
    vpn.vpnConnections().waitUntilReady(id, options);
    vpn.vpnConnections().waitUntilReadyAsync(id, options).join();
    huawei.onCall(call -> inCall.run());
    vpn.vpnConnections().get(id);
    vpn.vpnConnections().getAsync(id).join();
    assertThat(moments).hasSize(5).containsOnly(Duration.ZERO);
  }

  @ParameterizedTest
  @EnumSource(names = {"THREADS", "ASYNC"})
  void standsStillWhileCredentialsAreFetched(Form form) throws Exception {
    List<String> ids = connections(2);
    List<Duration> moments = new CopyOnWriteArrayList<>();
    HuaweiCredentials slow =
        HuaweiCredentials.of(
            () -> {
              moments.add(time.elapsed());
              sleep(100); // in real time
              moments.add(time.elapsed());
              return HuaweiSecret.accessKey(huawei.accessKey(), huawei.secretKey());
            });
    List<Future<VpnConnection>> waits = new ArrayList<>();
    try (VpnClient login = huawei.vpn().clientBuilder().credentials(slow).build()) {
      try (VirtualTime.Hold hold = time.hold()) {
        waits.addAll(form.start(time, login, ids.subList(0, 1), EVERY_TEN_SECONDS));
        waits.addAll(form.start(time, vpn, ids.subList(1, 2), WaitOptions.defaults()));
      }
      all(waits);
    }
    assertThat(moments).containsExactly(Duration.ZERO, Duration.ZERO);
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aCancelledWaitNoLongerCounts() throws Exception {
    List<String> ids = connections(3);
    WaitOptions daily = WaitOptions.defaults().withPollInterval(Duration.ofDays(1));
    huawei.inject(Fault.noResponse().on("showVpnConnection").onCalls(1));
    CompletableFuture<VpnConnection> delayed;
    CompletableFuture<VpnConnection> inFlight;
    CompletableFuture<VpnConnection> other;
    try (VirtualTime.Hold hold = time.hold()) {
      inFlight = vpn.vpnConnections().waitUntilReadyAsync(ids.get(0), daily);
      CompletableFuture<Void> polled = new CompletableFuture<>();
      await(() -> !huawei.calls("showVpnConnection").isEmpty());
      delayed =
          vpn.vpnConnections()
              .waitUntilReadyAsync(
                  ids.get(1),
                  WaitOptions.defaults()
                      .withTimeout(Duration.ofDays(2))
                      .withPollInterval(Duration.ofDays(1))
                      .withListener(poll -> polled.complete(null)));
      polled.get(20, TimeUnit.SECONDS);
      other = vpn.vpnConnections().waitUntilReadyAsync(ids.get(2), EVERY_TEN_SECONDS);
    }
    delayed.cancel(true);
    inFlight.completeExceptionally(new IllegalStateException("given up"));
    other.get(20, TimeUnit.SECONDS);
    time.sleep(Duration.ofSeconds(1));
    assertThat(time.elapsed()).isEqualTo(CREATION.plusSeconds(1));
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    while (!condition.call()) {
      Thread.sleep(1);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"THREADS", "ASYNC"})
  void aClosedClientNoLongerCounts(Form form) throws Exception {
    VpnClient closed = huawei.vpn().client();
    List<Future<VpnConnection>> waits =
        form.start(
            time,
            closed,
            connections(2),
            WaitOptions.defaults().withPollInterval(CREATION).withListener(poll -> closed.close()));
    for (Future<VpnConnection> wait : waits) {
      assertThat(wait).failsWithin(Duration.ofSeconds(20));
    }
    all(Form.THREADS.start(time, vpn, connections(1), EVERY_TEN_SECONDS));
    assertThat(time.elapsed()).isEqualTo(CREATION.multipliedBy(2));
  }

  @Test
  void anInterruptedWaitNoLongerCounts() throws Exception {
    List<String> ids = connections(2);
    AtomicReference<Exception> thrown = new AtomicReference<>();
    CompletableFuture<Void> polled = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                vpn.vpnConnections()
                    .waitUntilReady(
                        ids.get(0),
                        WaitOptions.defaults()
                            .withTimeout(Duration.ofDays(2))
                            .withPollInterval(Duration.ofDays(1))
                            .withListener(poll -> polled.complete(null)));
              } catch (WaiterException e) {
                thrown.set(e);
              }
            });
    try (VirtualTime.Hold hold = time.hold()) {
      thread.start();
      polled.get(20, TimeUnit.SECONDS);
      await(() -> thread.getState() == Thread.State.WAITING);
      thread.interrupt();
      thread.join();
    }
    assertThat(thrown.get())
        .isInstanceOfSatisfying(
            WaiterException.class,
            e -> assertThat(e.reason()).isEqualTo(WaiterException.Reason.INTERRUPTED));
    vpn.vpnConnections().waitUntilReady(ids.get(1), EVERY_TEN_SECONDS);
    assertThat(time.elapsed()).isEqualTo(CREATION);
  }
}
