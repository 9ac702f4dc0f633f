package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.error.RateLimitedException;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.internal.util.Durations;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How long the pauses between attempts are. */
class RetryDelayTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  private final FakeTime time = new FakeTime();
  private final Things.Builder things = Things.at(SERVER.baseUrl()).time(time);

  private <E extends ServiceException> E fail(Mode mode, Class<E> type) {
    Things client = things.build();
    return catchThrowableOfType(type, () -> mode.call(client, client.show("t-1")));
  }

  private static Duration[] millis(long... values) {
    return LongStream.of(values).mapToObj(Duration::ofMillis).toArray(Duration[]::new);
  }

  @ParameterizedTest
  @EnumSource
  void theirUpperBoundDoublesUntilItIsTheLongest(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(503));
    things
        .random(() -> 1)
        .retryPolicy(
            RetryPolicy.builder()
                .maxAttempts(6)
                .baseDelay(Duration.ofMillis(500))
                .maxDelay(Duration.ofSeconds(3))
                .build());

    fail(mode, ServiceException.class);

    assertThat(time.pauses()).containsExactly(millis(500, 1000, 2000, 3000, 3000));
  }

  @ParameterizedTest
  @EnumSource
  void theirLowerBoundIsNone(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(503));
    things.random(() -> 0);

    fail(mode, ServiceException.class);

    assertThat(time.pauses()).containsExactly(millis(0, 0, 0));
  }

  @ParameterizedTest
  @EnumSource
  void betweenTheBoundsChanceDecides(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(503));
    things.random(() -> 0.25);

    fail(mode, ServiceException.class);

    assertThat(time.pauses()).containsExactly(millis(125, 250, 500));
  }

  @ParameterizedTest
  @EnumSource
  void absurdPoliciesDoNotOverflow(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(503));
    Duration century = Duration.ofDays(36_500);
    things
        .random(() -> 0)
        .retryPolicy(
            RetryPolicy.builder().maxAttempts(70).baseDelay(century).maxDelay(century).build())
        .totalTimeout(century);

    ServiceException problem = fail(mode, ServiceException.class);

    assertThat(problem.attempts()).isEqualTo(70);
  }

  @ParameterizedTest
  @EnumSource
  void retryAfterInSecondsLengthensThem(Mode mode) {
    Responses.inTurn(
        SERVER,
        Responses.error(429).withHeader("Retry-After", "7"),
        Responses.error(429).withHeader("Retry-After", " 0 "),
        Responses.error(503).withHeader("Retry-After", "-3"),
        Responses.error(429).withHeader("Retry-After", "7"));
    things.retryPolicy(RetryPolicy.defaults().withPacing(false)); // every attempt counts

    RateLimitedException problem = fail(mode, RateLimitedException.class);

    assertThat(time.pauses()).containsExactly(millis(7000, 1000, 2000));
    assertThat(problem.retryAfter()).isEqualTo(Duration.ofSeconds(7));
  }

  @ParameterizedTest
  @EnumSource
  void retryAfterAsDateLengthensThem(Mode mode) {
    Responses.inTurn(
        SERVER,
        Responses.error(429).withHeader("Retry-After", httpDate(Duration.ofSeconds(9))),
        Responses.error(429).withHeader("Retry-After", httpDate(Duration.ofSeconds(-9))),
        Responses.thing("t-1"));
    Things client = things.build();

    mode.call(client, client.show("t-1"));

    assertThat(time.pauses()).containsExactly(millis(9000, 1000));
  }

  /** A peer whose clock is absurd cannot shorten or lengthen the delay by it. */
  @ParameterizedTest
  @EnumSource
  void aDateThatIsAbsurdIsNoBaseForRetryAfter(Mode mode) {
    Responses.inTurn(
        SERVER,
        Responses.error(429)
            .withHeader("Date", httpDate(Duration.ofDays(2_900_000)))
            .withHeader("Retry-After", httpDate(Duration.ofSeconds(9))),
        Responses.error(429)
            .withHeader("Date", httpDate(Duration.ofDays(-3000)))
            .withHeader("Retry-After", httpDate(Duration.ofSeconds(29))),
        Responses.error(429)
            .withHeader("Date", httpDate(Duration.ofHours(3)))
            .withHeader("Retry-After", httpDate(Duration.ofHours(3).plusSeconds(8))),
        Responses.thing("t-1"));
    Things client = things.build();

    mode.call(client, client.show("t-1"));

    assertThat(time.pauses()).containsExactly(millis(9000, 20_000, 8000));
  }

  private static String httpDate(Duration fromStart) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(
        FakeTime.START.plus(fromStart).atOffset(ZoneOffset.UTC));
  }

  @ParameterizedTest
  @EnumSource
  void unreadableRetryAfterIsIgnored(Mode mode) {
    Responses.inTurn(
        SERVER,
        Responses.error(429).withHeader("Retry-After", "soon"),
        Responses.error(429).withHeader("Retry-After", "1.5"),
        Responses.thing("t-1"));
    Things client = things.build();

    mode.call(client, client.show("t-1"));

    assertThat(time.pauses()).containsExactly(millis(500, 1000));
  }

  /** The service is not asked earlier than it said, whatever the policy's longest delay. */
  @ParameterizedTest
  @EnumSource
  void retryAfterIsObeyedIfTheCallHasTheTime(Mode mode) {
    Responses.inTurn(
        SERVER, Responses.error(429).withHeader("Retry-After", "119"), Responses.thing("t-1"));
    Things client = things.build();

    mode.call(client, client.show("t-1"));

    assertThat(time.pauses()).containsExactly(Duration.ofSeconds(119));
  }

  @ParameterizedTest
  @MethodSource("tooLong")
  void aCallWithoutTheTimeFailsAtOnce(Mode mode, int status, String seconds) {
    Responses.inTurn(SERVER, Responses.error(status).withHeader("Retry-After", seconds));

    ServiceException problem = fail(mode, ServiceException.class);

    assertThat(time.pauses()).isEmpty();
    assertThat(problem.attempts()).isEqualTo(1);
    assertThat(problem.retryAfter()).isEqualTo(Duration.ofSeconds(Long.parseLong(seconds)));
    assertThat(problem)
        .hasMessageContaining(
            "no retry because the delay of %s would exceed the total timeout of 2 min",
            Durations.describe(Duration.ofSeconds(Long.parseLong(seconds))));
  }

  static Stream<Arguments> tooLong() {
    return Mode.each(
        Arguments.of(429, "120"),
        Arguments.of(503, "3600"),
        Arguments.of(429, "" + Long.MAX_VALUE));
  }

  @ParameterizedTest
  @EnumSource
  void noneIsBegunThatWouldOutlastTheCall(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(503));
    things.totalTimeout(Duration.ofMillis(1500));

    ServiceException problem = fail(mode, ServiceException.class);

    // 500 ms, and another second would reach the limit exactly: no time left to do anything.
    assertThat(time.pauses()).containsExactly(millis(500));
    assertThat(problem.attempts()).isEqualTo(2);
    assertThat(problem.statusCode()).isEqualTo(503);
  }

  @ParameterizedTest
  @EnumSource
  void oneThatTookTooLongEndsTheCallBeforeAnythingIsSent(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(503));
    time.duringPauses(() -> time.advance(Duration.ofHours(1)));
    Things client = things.build();

    ApiTimeoutException problem =
        catchThrowableOfType(
            ApiTimeoutException.class, () -> mode.call(client, client.show("t-1")));

    assertThat(problem.limit()).isEqualTo(ApiTimeoutException.Limit.TOTAL);
    assertThat(problem.attempts()).isEqualTo(1);
    assertThat(problem.requestId()).isEqualTo("r-1");
    assertThat(problem).hasCauseInstanceOf(ServiceException.class);
    assertThat(SERVER.getAllServeEvents()).hasSize(1);
  }
}
