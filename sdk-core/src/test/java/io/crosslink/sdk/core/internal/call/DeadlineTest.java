package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.Paginator;
import io.crosslink.sdk.core.Reading;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.error.ApiTimeoutException.Limit;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.internal.paging.Paginators;
import io.crosslink.sdk.core.internal.util.Futures;
import io.crosslink.sdk.core.internal.waiting.Goals;
import io.crosslink.sdk.core.internal.waiting.Waiter;
import io.crosslink.sdk.core.waiting.WaitOptions;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A point in time at which calls, listings and waits end. */
class DeadlineTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  private final FakeTime time = new FakeTime();
  private final Things things = Things.at(SERVER.baseUrl()).time(time).build();

  private static RequestOptions deadline(Instant instant) {
    return RequestOptions.builder().deadline(instant).build();
  }

  private ApiTimeoutException late(Mode mode, Things client, RequestOptions options) {
    return catchThrowableOfType(
        ApiTimeoutException.class, () -> mode.call(client.caller(), client.show("t-1"), options));
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsSentAfterIt(Mode mode) {
    Responses.inTurn(SERVER, Responses.thing("t-1"));

    for (Instant past : List.of(FakeTime.START, FakeTime.START.minusSeconds(99))) {
      ApiTimeoutException problem = late(mode, things, deadline(past));

      assertThat(problem.limit()).isEqualTo(Limit.DEADLINE);
      assertThat(problem.attempts()).isZero();
      assertThat(problem.mayHaveBeenApplied()).isFalse();
      assertThat(problem)
          .hasMessage(
              "The deadline had passed before the call began"
                  + " (operation showThing"
                  + Things.place(SERVER.baseUrl())
                  + ", request id unknown)");
    }
    assertThat(SERVER.getAllServeEvents()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void itEndsTheAttemptInFlight(Mode mode) throws IOException {
    TimeSource real = TimeSource.system();
    try (RawServer server = new RawServer((socket, request) -> {})) {
      Things other = Things.at(server.url()).time(real).build();

      ApiTimeoutException problem = late(mode, other, deadline(real.now().plusMillis(200)));

      assertThat(problem.limit()).isEqualTo(Limit.DEADLINE);
      assertThat(problem.timeout()).isPositive().isLessThanOrEqualTo(Duration.ofMillis(200));
      assertThat(problem)
          .hasMessageMatching(
              "The call did not finish before its deadline, \\d+ ms after it began .*");
    }
  }

  @ParameterizedTest
  @EnumSource
  void noPauseOutlastsIt(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(503));

    Things slow =
        Things.at(SERVER.baseUrl())
            .time(time)
            .retryPolicy(
                RetryPolicy.builder()
                    .maxAttempts(9)
                    .baseDelay(Duration.ofSeconds(20))
                    .maxDelay(Duration.ofSeconds(99))
                    .build())
            .build();

    assertThatThrownBy(
            () ->
                mode.call(
                    slow.caller(), slow.show("t-1"), deadline(FakeTime.START.plusSeconds(59))))
        .hasMessageContaining("status 503");

    assertThat(time.pauses()).containsExactly(Duration.ofSeconds(20));
  }

  @ParameterizedTest
  @EnumSource
  void aLaterOneLeavesTheTotalTimeoutInForce(Mode mode) throws IOException {
    TimeSource real = TimeSource.system();
    try (RawServer server = new RawServer((socket, request) -> {})) {
      Things other =
          Things.at(server.url()).time(real).totalTimeout(Duration.ofMillis(200)).build();

      assertThat(late(mode, other, deadline(real.now().plusSeconds(99))).limit())
          .isEqualTo(Limit.TOTAL);
    }
  }

  @ParameterizedTest
  @EnumSource
  void itEndsAListing(Mode mode) {
    Responses.inTurn(SERVER, Responses.thing("t-1"));
    Paginator<Thing, Object> endless =
        Paginators.byPageNumber(
            "listThings",
            1,
            (number, options) -> {
              Thing page = things.caller().call(things.show("t-" + number), options).value();
              time.advance(Duration.ofSeconds(4));
              return page;
            },
            (number, options) ->
                Futures.map(
                    things.caller().callAsync(things.show("t-" + number), options),
                    response -> {
                      time.advance(Duration.ofSeconds(4));
                      return response.value();
                    }),
            page -> List.of(new Object()), // unlike any on the page before
            page -> null,
            Reading::malformed);
    List<Object> read = new ArrayList<>();

    ApiTimeoutException problem =
        catchThrowableOfType(
            ApiTimeoutException.class,
            () -> {
              Paginator<Thing, Object> within =
                  endless.withOptions(deadline(FakeTime.START.plusSeconds(10)));
              if (mode == Mode.BLOCKING) {
                within.forEach(read::add);
              } else {
                Mode.get(within.forEachAsync(read::add));
              }
            });

    assertThat(problem.limit()).isEqualTo(Limit.DEADLINE);
    assertThat(read).hasSize(3);
    assertThat(endless.stream().limit(9)).as("without options").hasSize(9);
  }

  private Waiter<String> waiter(WaitOptions options) {
    return waiter(options, time);
  }

  private static Waiter<String> waiter(WaitOptions options, TimeSource time) {
    return new Waiter<>(Goals.ready(), "t-1", seen -> true, options, time);
  }

  @Test
  void looksEndShortlyAfterTheWait() {
    List<RequestOptions> looks = new ArrayList<>();
    WaitOptions options =
        WaitOptions.defaults()
            .withTimeout(Duration.ofSeconds(30))
            .withPollInterval(Duration.ofSeconds(15))
            .withRequestOptions(RequestOptions.builder().header("X-Team", "net").build());

    assertThatThrownBy(
            () ->
                waiter(options)
                    .await(
                        look -> {
                          looks.add(look);
                          return Optional.of("NEW");
                        }))
        .isInstanceOf(WaiterException.class);

    assertThat(looks)
        .extracting(RequestOptions::deadline)
        .extracting(end -> Duration.between(FakeTime.START, end).toSeconds())
        .containsExactly(30L, 30L, 40L);
    assertThat(looks).allSatisfy(look -> assertThat(look.headers()).containsKey("X-Team"));
  }

  @Test
  void itEndsAWaitEarlier() {
    List<RequestOptions> looks = new ArrayList<>();
    WaitOptions options =
        WaitOptions.defaults()
            .withPollInterval(Duration.ofSeconds(3))
            .withRequestOptions(deadline(FakeTime.START.plusSeconds(7)));

    WaiterException problem =
        catchThrowableOfType(
            WaiterException.class,
            () ->
                waiter(options)
                    .await(
                        look -> {
                          looks.add(look);
                          return Optional.of("NEW");
                        }));

    assertThat(problem.reason()).isEqualTo(WaiterException.Reason.TIMEOUT);
    assertThat(problem).hasMessageContaining("within 7 s");
    assertThat(looks)
        .hasSize(4)
        .allSatisfy(look -> assertThat(look.deadline()).isEqualTo(FakeTime.START.plusSeconds(7)));
  }

  @Test
  void aWaitAfterItHadNoTime() {
    for (Instant past : List.of(FakeTime.START.minusSeconds(99), Instant.MIN)) {
      assertThatThrownBy(
              () ->
                  waiter(WaitOptions.defaults().withRequestOptions(deadline(past)))
                      .await(look -> Optional.of("NEW")))
          .isInstanceOf(WaiterException.class)
          .hasMessageContaining("did not within 0 s");
    }
  }

  /** The clock is set forward by more than the deadline, while the wait goes on as before. */
  @ParameterizedTest
  @EnumSource
  void aWaitEndsAtOnceWhenTheClockPassesIt(Mode mode) {
    AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
    TimeSource forward =
        new TimeSource() {
          @Override
          public Instant now() {
            return time.now().plus(ahead.get());
          }

          @Override
          public long nanoTime() {
            return time.nanoTime();
          }

          @Override
          public void sleep(Duration duration) throws InterruptedException {
            time.sleep(duration);
          }

          @Override
          public Future<?> schedule(Duration delay, Runnable task) {
            return time.schedule(delay, task);
          }
        };
    AtomicInteger polls = new AtomicInteger();
    Waiter<String> waiter =
        waiter(
            WaitOptions.defaults()
                .withRequestOptions(deadline(FakeTime.START.plus(Duration.ofMinutes(10)))),
            forward);

    WaiterException problem =
        catchThrowableOfType(
            WaiterException.class,
            () ->
                mode.await(
                    waiter,
                    () -> {
                      if (polls.incrementAndGet() == 3) {
                        ahead.set(Duration.ofHours(1));
                      }
                      return Optional.of("NEW");
                    }));

    assertThat(polls).hasValue(3);
    assertThat(problem.reason()).isEqualTo(WaiterException.Reason.TIMEOUT);
    assertThat(problem).hasMessageContaining("but it did not by the deadline");
  }
}
