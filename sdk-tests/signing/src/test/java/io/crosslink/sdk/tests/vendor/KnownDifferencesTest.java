package io.crosslink.sdk.tests.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownDifferencesTest {
  private static final KnownDifferences KNOWN =
      KnownDifferences.of(
          List.of(
              "How it is read.",
              "# one",
              "",
              "Why these differ,",
              "at length.",
              "- a: differs",
              "- b*: differs",
              "",
              "Why this differs.",
              "- c.d: differs",
              "# two"));

  @Test
  void isByService() {
    assertThat(KNOWN.services()).containsExactly("one", "two");
    assertThat(KNOWN.unknown("two", List.of("a: differs"))).containsExactly("a: differs");
    assertThat(KNOWN.unknown("three", List.of("a: differs"))).containsExactly("a: differs");
  }

  @Test
  void listsWhatIsNotExplained() {
    assertThat(
            KNOWN.unknown(
                "one", List.of("a: differs", "b1: differs", "c.d: differs", "cxd: differs")))
        .containsExactly("cxd: differs");
  }

  @Test
  void listsWhatNoLongerDiffers() {
    assertThat(KNOWN.outdated("one", List.of("b2: differs", "a: differs a lot")))
        .containsExactly("a: differs", "c.d: differs");
  }

  @Test
  void wantsAReason() {
    assertThatThrownBy(() -> KnownDifferences.of(List.of("Not this.", "# one", "- a: differs")))
        .hasMessage("vendor-differences.txt gives no reason for: a: differs");
    assertThatThrownBy(
            () ->
                KnownDifferences.of(
                    List.of("# one", "Reason.", "- a: differs", "", "- b: differs")))
        .hasMessage("vendor-differences.txt gives no reason for: b: differs");
  }
}
