package io.crosslink.sdk.tests.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** No wrong result, no hang and no leak, whatever goes wrong. */
class SoakTest {
  private static final long MIN_CALLS = 100;
  private static final long MAX_HEAP_GROWTH = 32 << 20;

  /** As an application does that runs blocking work in it. */
  private static void blockTheCommonPool(CountDownLatch end) throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(ForkJoinPool.commonPool().getParallelism());
    for (int i = 0; i < ForkJoinPool.commonPool().getParallelism(); i++) {
      ForkJoinPool.commonPool()
          .execute(
              () -> {
                begun.countDown();
                try {
                  end.await();
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              });
    }
    begun.await();
  }

  @Test
  void keepsItsPromisesUnderFaults() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    Report report;
    try {
      blockTheCommonPool(end);
      report = new Soak(Settings.fromSystemProperties()).run();
    } finally {
      end.countDown();
    }

    System.out.println(report.markdown());
    Files.writeString(Path.of("target", "soak-report.md"), report.markdown());
    Statistics statistics = report.statistics();
    SoftAssertions.assertSoftly(
        softly -> {
          softly.assertThat(statistics.descriptions()).as("wrong results and hangs").isEmpty();
          softly.assertThat(statistics.wrongResults()).as("wrong results").isZero();
          softly.assertThat(statistics.hangs()).as("hangs").isZero();
          softly
              .assertThat(statistics.startedCalls())
              .as("started events")
              .isEqualTo(report.calls());
          softly
              .assertThat(statistics.completedCalls())
              .as("completed events")
              .isEqualTo(report.calls());
          softly.assertThat(report.redirected()).as("redirects followed").isZero();
          softly.assertThat(report.held()).as("in use at the end").isZero();
          softly.assertThat(report.open()).as("connections left").isZero();
          softly.assertThat(report.threadNamesLeft()).as("threads left").isEmpty();
          softly
              .assertThat(report.heapAfter() - report.heapBefore())
              .as("heap growth")
              .isLessThan(MAX_HEAP_GROWTH);
        });
    assertThat(report.calls()).isGreaterThan(MIN_CALLS);
    assertThat(statistics.successes()).containsOnlyKeys(statistics.calls().keySet()).hasSize(10);
    assertThat(statistics.faults().keySet())
        .containsAll(
            Stream.of(
                    ResponseFault.values(),
                    Http1Fault.values(),
                    Http2Fault.values(),
                    Faults.Ending.values())
                .flatMap(Stream::of)
                .map(Enum::toString)
                .toList())
        .contains(
            HttpClients.REFUSED,
            ClientAborts.CANCELLED,
            ClientAborts.INTERRUPTED,
            Http2Connection.EXCLUDED,
            Http2Connection.LOST);
  }
}
