package io.crosslink.sdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.crosslink.sdk.core.batch.Batch;
import io.crosslink.sdk.core.batch.BatchRun;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.DestroyPrivateConnectResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Several processes whose calls count towards one limit; each has a client, which knows no other.
 */
@Timeout(60)
@SuppressWarnings("try") // holds are not used otherwise
class SharedLimitTest {
  private static final double LIMIT = 20;

  private final LimitedService service = new LimitedService(LIMIT, 20);
  private final SdnClient one = service.client("one");
  private final SdnClient other = service.client("other");

  SharedLimitTest() throws IOException {}

  @AfterEach
  void close() {
    one.close();
    other.close();
    service.close();
  }

  private BatchRun<String, DestroyPrivateConnectResponse> destroy(SdnClient sdn, int number) {
    return Batch.of(IntStream.range(0, number).mapToObj(i -> "pc-" + i).toList())
        .start(id -> sdn.privateConnects().destroyAsync(id));
  }

  /** Nothing has failed, and the limit was used nearly as one client would. */
  private void assertFast(int calls) {
    assertThat(service.time().elapsed().toSeconds()).isLessThan((long) (1.3 * calls / LIMIT));
    assertThat(service.attempts()).isLessThan((int) (1.5 * calls));
  }

  private double rate(String client, int fromSecond, int toSecond) {
    return service.rate(client, Duration.ofSeconds(fromSecond), Duration.ofSeconds(toSecond));
  }

  @Test
  void eachLearnsAShare() {
    BatchRun<String, DestroyPrivateConnectResponse> first;
    BatchRun<String, DestroyPrivateConnectResponse> second;
    try (VirtualTime.Hold hold = service.time().hold()) {
      first = destroy(one, 250);
      second = destroy(other, 250);
    }
    first.join().orThrow();
    second.join().orThrow();

    assertFast(500);
    assertThat(rate("one", 8, 20)).isBetween(LIMIT * 0.1, LIMIT * 0.9);
    assertThat(rate("one", 8, 20) + rate("other", 8, 20)).isCloseTo(LIMIT, within(5.0));
  }

  @Test
  void oneThatComesLaterGetsAShareToo() {
    BatchRun<String, DestroyPrivateConnectResponse> first;
    CompletableFuture<BatchRun<String, DestroyPrivateConnectResponse>> later =
        new CompletableFuture<>();
    try (VirtualTime.Hold hold = service.time().hold()) {
      first = destroy(one, 400);
      service.time().schedule(Duration.ofSeconds(8), () -> later.complete(destroy(other, 100)));
    }
    first.join().orThrow();
    later.join().join().orThrow();

    assertFast(500);
    assertThat(rate("one", 3, 8)).isCloseTo(LIMIT, within(5.0));
    assertThat(rate("other", 10, 16)).isBetween(LIMIT * 0.1, LIMIT * 0.9);
  }
}
