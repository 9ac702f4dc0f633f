package io.crosslink.sdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Call infos, created as in tests of listeners. */
class CallInfoTest {
  private final CallInfo call =
      CallInfo.builder()
          .id(7)
          .provider("Acme")
          .service("Things")
          .operation("showThing")
          .host("things.example.com")
          .region("here-1")
          .project("p-1")
          .build();

  @Test
  void holdsWhatWasSet() {
    assertThat(call)
        .hasToString(
            "CallInfo[id=7, provider=Acme, service=Things, operation=showThing,"
                + " host=things.example.com, region=here-1, project=p-1]");
    assertThat(call.toBuilder().build()).hasToString(call.toString());
  }

  @Test
  void isEqualIfItIsTheSameCall() {
    CallInfo before = call.toBuilder().project(null).host("other.example.com").build();

    assertThat(before).isEqualTo(call).hasSameHashCodeAs(call);
    assertThat(call.toBuilder().id(8).build()).isNotEqualTo(call);
  }

  @Test
  void namesWhatIsMissing() {
    assertThatThrownBy(() -> CallInfo.builder().provider("Acme").service("Things").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("operation");
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void eventsCanBeMade() {
    IllegalStateException failure = new IllegalStateException("no");

    assertThat(CallEvent.Started.of(call).call()).isSameAs(call);
    assertThat(
            CallEvent.AttemptCompleted.builder(call)
                .attempt(2)
                .duration(Duration.ofSeconds(1))
                .statusCode(503)
                .requestId("r-1")
                .failure(failure)
                .build())
        .hasToString(
            "AttemptCompleted[call="
                + call
                + ", attempt=2, duration=PT1S, statusCode=503, requestId=r-1, failure="
                + failure
                + "]");
    assertThat(CallEvent.Retrying.builder(call).attempt(3).delay(Duration.ofSeconds(2)).build())
        .hasToString("Retrying[call=" + call + ", attempt=3, delay=PT2S]");
    assertThat(
            CallEvent.Completed.builder(call)
                .attempts(3)
                .duration(Duration.ofSeconds(3))
                .failure(failure)
                .build())
        .hasToString(
            "Completed[call=" + call + ", attempts=3, duration=PT3S, failure=" + failure + "]");
    assertThatThrownBy(() -> CallEvent.Started.of(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("call");
    assertThatThrownBy(() -> CallEvent.Completed.builder(call).duration(null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("duration");
  }
}
