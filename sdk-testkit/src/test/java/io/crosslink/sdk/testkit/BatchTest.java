package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosslink.sdk.core.batch.Batch;
import io.crosslink.sdk.core.batch.BatchResult;
import io.crosslink.sdk.core.batch.BatchRun;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.error.PermissionDeniedException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Batches of the clients' asynchronous forms, over a real socket and in virtual time. */
@Timeout(60)
@SuppressWarnings("try") // holds are not used otherwise
class BatchTest {
  private static final WaitOptions WAIT = WaitOptions.defaults();

  private final VirtualTime time = new VirtualTime();
  private final FakeZenlayer zenlayer = FakeZenlayer.start(time, 0);
  private final FakeHuaweiCloud huawei = FakeHuaweiCloud.start(time, 0);
  private final SdnClient sdn = zenlayer.sdn().client();
  private final VpnClient vpn = huawei.vpn().client();

  @AfterEach
  void close() {
    sdn.close();
    vpn.close();
    zenlayer.close();
    huawei.close();
  }

  private List<String> privateConnects(int number) {
    return IntStream.range(0, number)
        .mapToObj(
            i -> zenlayer.sdn().privateConnects().add("oslo-" + i, PrivateConnectStatus.RUNNING))
        .toList();
  }

  private <T, R> BatchResult<T, R> run(
      Form form, Batch<T> batch, Function<T, CompletableFuture<R>> operation) {
    return form.call(() -> batch.run(operation), () -> batch.start(operation).resultAsync());
  }

  @ParameterizedTest
  @EnumSource
  void removesManyResources(Form form) {
    List<String> ids = new ArrayList<>(privateConnects(12));
    Collections.shuffle(ids);
    ids.add(7, "pc-absent");
    zenlayer.inject(Fault.forbidden().on("destroyPrivateConnect").onResource(ids.get(9)));
    List<Integer> inProgress = new CopyOnWriteArrayList<>();

    BatchResult<String, Boolean> result =
        run(
            form,
            Batch.of(ids).atMost(5).withListener(progress -> inProgress.add(progress.inProgress())),
            id -> sdn.privateConnects().removeAsync(id, WAIT));

    List<String> removed = new ArrayList<>(ids);
    String forbidden = removed.remove(9);
    assertThat(result.values().keySet()).containsExactlyElementsOf(removed);
    assertThat(result.values()).containsEntry("pc-absent", false).containsEntry(ids.get(0), true);
    assertThat(result.failures()).containsOnlyKeys(forbidden);
    assertThat(result.failures().get(forbidden)).isInstanceOf(PermissionDeniedException.class);
    assertThat(zenlayer.sdn().privateConnects().list())
        .extracting(PrivateConnect::getPrivateConnectId)
        .containsExactly(forbidden);
    assertThat(inProgress).hasSize(13).allMatch(number -> number < 5);
  }

  /** What a client rejects before anything is sent is the failure of this item, too. */
  @ParameterizedTest
  @EnumSource
  void callsOfAnyClientCanBeMade(Form form) {
    String gateway = huawei.vpn().customerGateways().add("lisbon");

    BatchResult<String, Void> result =
        run(
            form,
            Batch.of(List.of(gateway, "cgw-absent", "..")),
            id -> vpn.customerGateways().deleteAsync(id));

    assertThat(result.values().keySet()).containsExactly(gateway);
    assertThat(result.failures().get("cgw-absent")).isInstanceOf(NotFoundException.class);
    assertThat(result.failures().get("..")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void cancellingLeavesTheOthersAsTheyAre() {
    List<String> ids = privateConnects(12);
    CompletableFuture<BatchRun<String, Boolean>> running = new CompletableFuture<>();
    try (VirtualTime.Hold hold = time.hold()) {
      running.complete(
          Batch.of(ids)
              .atMost(4)
              .withListener(
                  progress -> {
                    if (progress.succeeded() == 3) {
                      running.join().cancel();
                    }
                  })
              .start(id -> sdn.privateConnects().removeAsync(id, WAIT)));
    }
    BatchResult<String, Boolean> result = running.join().join();

    assertThat(result.values()).hasSize(3);
    assertThat(result.failures().values())
        .hasSize(4 - 1)
        .allMatch(CancellationException.class::isInstance);
    assertThat(result.notStarted()).hasSize(12 - 6);
    assertThat(result.notStarted())
        .allMatch(id -> zenlayer.calls().stream().noneMatch(call -> call.targets(id)));
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void itemsInProgressOverlapInVirtualTime(Form form) {
    zenlayer.timePerTransition(Duration.ofSeconds(10));
    List<String> ids = privateConnects(13);
    sdn.privateConnects().remove(ids.get(0), WAIT);
    Duration one = time.elapsed();

    BatchRun<String, Boolean> run;
    try (VirtualTime.Hold hold = time.hold()) {
      run =
          Batch.of(ids.subList(1, 13))
              .atMost(4)
              .start(id -> sdn.privateConnects().removeAsync(id, WAIT));
    }
    BatchResult<String, Boolean> result = form.call(run::join, run::resultAsync);

    assertThat(result.orThrow().values()).hasSize(12);
    assertThat(time.elapsed()).isEqualTo(one.multipliedBy(1 + 3));
  }
}
