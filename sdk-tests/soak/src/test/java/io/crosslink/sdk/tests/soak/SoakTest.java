package io.crosslink.sdk.tests.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** No wrong result, no hang and no leak, whatever goes wrong. */
class SoakTest {
  private static final long ENOUGH_CALLS = 1000;
  private static final long MOST_HEAP_GROWTH = 32 << 20;

  @Test
  void keepsItsPromisesUnderFaults() throws Exception {
    Report report = new Soak(Settings.fromSystemProperties()).run();

    System.out.println(report.markdown());
    Files.writeString(Path.of("target", "soak-report.md"), report.markdown());
    Tally tally = report.tally();
    SoftAssertions.assertSoftly(
        softly -> {
          softly.assertThat(tally.texts()).as("broken promises").isEmpty();
          softly.assertThat(tally.wrongResults()).as("wrong results").isZero();
          softly.assertThat(tally.hangs()).as("hangs").isZero();
          softly.assertThat(tally.begunCalls()).as("begun").isEqualTo(report.calls());
          softly.assertThat(tally.endedCalls()).as("ended").isEqualTo(report.calls());
          softly.assertThat(report.redirected()).as("redirects followed").isZero();
          softly.assertThat(report.held()).as("held at the end").isZero();
          softly.assertThat(report.open()).as("connections left").isZero();
          softly.assertThat(report.threadNamesLeft()).as("threads left").isEmpty();
          softly
              .assertThat(report.heapAfter() - report.heapBefore())
              .as("heap growth")
              .isLessThan(MOST_HEAP_GROWTH);
        });
    assertThat(report.calls()).isGreaterThan(ENOUGH_CALLS);
    assertThat(tally.successes()).containsOnlyKeys(tally.calls().keySet()).hasSize(10);
    assertThat(tally.faults().keySet())
        .containsAll(
            Stream.of(Fault.values(), Faults.Ending.values())
                .flatMap(Stream::of)
                .map(Enum::toString)
                .toList())
        .contains(Engines.REFUSED, Mischief.CANCELLED, Mischief.INTERRUPTED);
  }
}
