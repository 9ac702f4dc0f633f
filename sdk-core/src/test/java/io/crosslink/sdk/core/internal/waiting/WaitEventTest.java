package io.crosslink.sdk.core.internal.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.CallEvent.Started;
import io.crosslink.sdk.core.CallEvent.WaitCompleted;
import io.crosslink.sdk.core.CallEvent.WaitStarted;
import io.crosslink.sdk.core.CallInfo;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.internal.call.FakeTime;
import io.crosslink.sdk.core.internal.call.Mode;
import io.crosslink.sdk.core.internal.call.Responses;
import io.crosslink.sdk.core.internal.call.Thing;
import io.crosslink.sdk.core.internal.call.Things;
import io.crosslink.sdk.core.internal.util.Futures;
import io.crosslink.sdk.core.waiting.WaitOptions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a listener receives of a wait: its beginning, its calls, and its end. */
class WaitEventTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  private final FakeTime time = new FakeTime();
  private final List<CallEvent> events = new CopyOnWriteArrayList<>();
  private final Things things =
      Things.at(SERVER.baseUrl()).time(time).listener(events::add).build();

  private Waiter<Thing> waiter(WaitOptions options) {
    return new Waiter<Thing>(
            new Waiter.Goal<>(
                "thing",
                Thing::getId,
                WhenNotFound.FAILURE,
                Set.of("ready"),
                Set.of("broken"),
                Set.of(),
                false),
            "t-1",
            seen -> true,
            options,
            time)
        .reportedBy(things.caller(), "Things.waitUntilReady");
  }

  private Optional<Thing> await(Mode mode, WaitOptions options) {
    Waiter<Thing> waiter = waiter(options);
    return mode == Mode.BLOCKING
        ? waiter.await(poll -> Optional.of(things.caller().call(things.show("t-1"), poll).value()))
        : Mode.get(
            waiter.awaitAsync(
                poll ->
                    Futures.map(
                        things.caller().callAsync(things.show("t-1"), poll),
                        response -> Optional.of(response.value()))));
  }

  private WaitStarted start() {
    return (WaitStarted) events.get(0);
  }

  private WaitCompleted end() {
    assertThat(events).filteredOn(WaitCompleted.class::isInstance).hasSize(1);
    return (WaitCompleted) events.get(events.size() - 1);
  }

  @ParameterizedTest
  @EnumSource
  void aWaitOfTwoPolls(Mode mode) {
    Responses.inTurn(SERVER, Responses.thing("new"), Responses.thing("ready"));
    CallInfo outer = CallInfo.builder().id(-1).provider("A").service("B").operation("C").build();
    RequestOptions within = RequestOptions.builder().parent(outer).build();
    time.duringPauses(() -> time.advance(Duration.ofMillis(1)));

    await(mode, WaitOptions.defaults().withRequestOptions(within));

    CallInfo wait = start().call();
    assertThat(start().resourceType()).isEqualTo("thing");
    assertThat(start().resourceId()).isEqualTo("t-1");
    assertThat(wait.provider()).isEqualTo("Acme");
    assertThat(wait.operation()).isEqualTo("Things.waitUntilReady");
    assertThat(wait.region()).isEqualTo("here-1");
    assertThat(wait.parent()).isSameAs(outer);
    assertThat(events.subList(1, events.size() - 1))
        .allSatisfy(event -> assertThat(event.call().parent()).isSameAs(wait))
        .filteredOn(Started.class::isInstance)
        .hasSize(2);
    assertThat(end().call()).isSameAs(wait);
    assertThat(end().polls()).isEqualTo(2);
    assertThat(end().duration()).isEqualTo(Duration.ofSeconds(5).plusMillis(1));
    assertThat(end().failure()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void aWaitThatFails(Mode mode) {
    Responses.inTurn(SERVER, Responses.thing("broken"));

    Throwable thrown = catchThrowable(() -> await(mode, WaitOptions.defaults()));

    assertThat(thrown).isInstanceOf(WaiterException.class);
    assertThat(end().failure()).isSameAs(thrown);
  }

  @ParameterizedTest
  @EnumSource
  void aWaitWhoseFirstPollCannotBegin(Mode mode) {
    IllegalArgumentException problem = new IllegalArgumentException();
    Waiter<Thing> waiter = waiter(WaitOptions.defaults());

    assertThatThrownBy(
            () -> {
              if (mode == Mode.BLOCKING) {
                waiter.await(
                    poll -> {
                      throw problem;
                    });
              } else {
                waiter.awaitAsync(
                    poll -> {
                      throw problem;
                    });
              }
            })
        .isSameAs(problem);

    assertThat(events).hasSize(2);
    assertThat(end().failure()).isSameAs(problem);
  }

  @Test
  void aWaitThatIsCancelled() {
    CompletableFuture<Optional<Thing>> poll = new CompletableFuture<>();
    CompletableFuture<Optional<Thing>> wait =
        waiter(WaitOptions.defaults()).awaitAsync(options -> poll);

    wait.cancel(true);

    assertThat(poll).isCancelled();
    assertThat(end().failure()).isInstanceOf(CancellationException.class);
    assertThat(end().polls()).isZero();
  }
}
