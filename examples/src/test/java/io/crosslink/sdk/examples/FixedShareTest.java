package io.crosslink.sdk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.batch.Batch;
import io.crosslink.sdk.core.error.TransportException;
import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FixedShareTest {
  private final FakeZenlayer zenlayer = FakeZenlayer.start();

  @AfterEach
  void close() {
    Thread.interrupted();
    zenlayer.close();
  }

  private SdnClient client(double share) {
    return zenlayer
        .sdn()
        .clientBuilder()
        .okHttpClient(new OkHttpClient.Builder().addInterceptor(new FixedShare(share)).build())
        .build();
  }

  @Test
  void requestsOfAnOperationAreSentAtItsRate() {
    List<Integer> ids = IntStream.range(0, 9).boxed().toList();
    try (SdnClient sdn = client(40)) {
      long began = System.nanoTime();
      Batch.of(ids).atMost(3).run(id -> sdn.privateConnects().findAsync("pc-" + id)).orThrow();

      assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(190));
    }
    zenlayer.assertCalled("describePrivateConnects", 9);
  }

  /** At one request in a hundred seconds. */
  @Test
  void otherOperationsHaveTheirOwnTurns() {
    try (SdnClient sdn = client(0.01)) {
      sdn.privateConnects().find("pc-1");
      sdn.ports().find("port-1");
      sdn.cloudRouters().find("router-1");
    }
  }

  @Test
  void anInterruptEndsTheWait() {
    try (SdnClient sdn = client(0.01)) {
      sdn.privateConnects().find("pc-1");
      Thread waiting = Thread.currentThread();
      CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS).execute(waiting::interrupt);

      assertThatThrownBy(() -> sdn.privateConnects().find("pc-1"))
          .isInstanceOf(TransportException.class);
    }
    zenlayer.assertCalled("describePrivateConnects", 1);
  }

  @Test
  void theRateIsPositive() {
    assertThatThrownBy(() -> new FixedShare(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new FixedShare(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
