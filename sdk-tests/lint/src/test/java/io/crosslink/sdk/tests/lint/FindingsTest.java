package io.crosslink.sdk.tests.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A build log shows each finding once. */
class FindingsTest {

  @Test
  void printTheListAndNothingElse() {
    Throwable found = catchThrowable(() -> Findings.none("specs/huawei/vpn", List.of("a", "b")));
    StringWriter log = new StringWriter();
    found.printStackTrace(new PrintWriter(log, true));

    assertThat(log.toString().lines()).containsExactly("a", "b");
    assertThat(found).hasMessage("specs/huawei/vpn: 2 found, listed above");
  }

  @Test
  void nothingFoundIsNoFailure() {
    assertThatCode(() -> Findings.none("specs/huawei/vpn", List.of())).doesNotThrowAnyException();
  }
}
