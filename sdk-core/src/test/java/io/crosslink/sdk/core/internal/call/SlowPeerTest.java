package io.crosslink.sdk.core.internal.call;

import static io.crosslink.sdk.core.internal.call.RawServer.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.error.ApiTimeoutException.Limit;
import io.crosslink.sdk.core.internal.call.RawServer.Behaviour;
import io.crosslink.sdk.core.internal.util.Durations;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Answers that do not come to an end. Time is real here, but short: where a busy machine has not
 * even sent the request by then, the limit is another.
 */
class SlowPeerTest {
  private static final List<Duration> LIMITS =
      List.of(Duration.ofMillis(300), Duration.ofSeconds(3), Duration.ofSeconds(20));
  private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n";

  static Stream<Arguments> slow() {
    return Mode.each(
        arguments("stalls in the head", says("HTTP/1.1 200 OK\r\nContent-")),
        arguments("stalls in the body", says(HEAD + "{\"id\": ")),
        arguments("drips the head", drips("HTTP/1.1 200 OK\r\nX-Long: " + "x".repeat(9999))),
        arguments("drips the body", drips(HEAD + " ".repeat(9999))));
  }

  /** Never silent for as long as any limit lasts. */
  private static Behaviour drips(String text) {
    return (socket, request) -> {
      for (int i = 0; i < text.length(); i++) {
        RawServer.send(socket, text.substring(i, i + 1));
        pause();
      }
    };
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(1);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("slow")
  void anAttemptEnds(Mode mode, String name, Behaviour behaviour) throws IOException {
    withinOneOfTheLimits(
        behaviour,
        (server, limit) ->
            Outcome.LATE.of(
                mode,
                server,
                "No complete response within the attempt timeout of " + Durations.describe(limit),
                Things.at(server.url()).attemptTimeout(limit)));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("slow")
  void aCallEnds(Mode mode, String name, Behaviour behaviour) throws IOException {
    withinOneOfTheLimits(
        behaviour,
        (server, limit) -> {
          Things things = Things.at(server.url()).totalTimeout(limit).build();

          ApiTimeoutException problem =
              catchThrowableOfType(
                  ApiTimeoutException.class, () -> mode.call(things, things.show("t-1")));

          assertThat(problem)
              .hasMessageStartingWith(
                  "The call did not finish within the total timeout of "
                      + Durations.describe(limit));
          assertThat(problem.limit()).isEqualTo(Limit.TOTAL);
          assertThat(problem.attempts()).isEqualTo(1);
          assertThat(problem.mayHaveBeenApplied()).isTrue();
          assertThat(server.heads()).hasSize(1);
        });
  }

  private interface Check {
    void with(RawServer server, Duration limit);
  }

  private static void withinOneOfTheLimits(Behaviour behaviour, Check check) throws IOException {
    AssertionError last = new AssertionError("no limits");
    for (Duration limit : LIMITS) {
      try (RawServer server = new RawServer(behaviour)) {
        check.with(server, limit);
        return;
      } catch (AssertionError tooSoon) {
        last = tooSoon;
      }
    }
    throw last;
  }
}
