package io.crosslink.sdk.core.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.CallEvent.RefreshCompleted;
import io.crosslink.sdk.core.CallEvent.RefreshStarted;
import io.crosslink.sdk.core.CallInfo;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.call.Attempt;
import io.crosslink.sdk.core.internal.call.FakeTime;
import io.crosslink.sdk.core.internal.call.Mode;
import io.crosslink.sdk.core.internal.call.RecordingSigner;
import io.crosslink.sdk.core.internal.call.Responses;
import io.crosslink.sdk.core.internal.call.Things;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a listener receives of a refresh of credentials: its beginning and its end. */
class RefreshEventTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  private static final String SECRET = "s3cret-grant";
  private static final Duration TOOK = Duration.ofMillis(1500);

  private final FakeTime time = new FakeTime();
  private final BlockingQueue<CallEvent> refreshes = new LinkedBlockingQueue<>();
  private Supplier<SigningSession<String>> source = this::granted;

  private final RefreshingSigner<String> signer =
      new RefreshingSigner<>(
          new RefreshingSigner.Source<>() {
            @Override
            public SigningSession<String> fetch() {
              time.advance(TOOK);
              return source.get();
            }

            @Override
            public boolean mayReplace(String rejected) {
              return false;
            }
          },
          time,
          this::received);

  private final Things things =
      Things.at(SERVER.baseUrl())
          .time(time)
          .signer(signer)
          .customizer((next, request, operation) -> signer.join(Attempt.of(request), next))
          .build();

  private void received(CallEvent event) {
    refreshes.add(event);
    throw new IllegalStateException("a listener that fails changes nothing");
  }

  private SigningSession<String> granted() {
    return new SigningSession<>(
        SECRET, new RecordingSigner(), time.now().plus(Duration.ofHours(1)));
  }

  private void call(Mode mode) {
    Responses.inTurn(SERVER, Responses.thing("t-1"));
    CallInfo wait = CallInfo.builder().id(-1).provider("A").service("B").operation("C").build();
    mode.call(things.caller(), things.show("t-1"), RequestOptions.builder().parent(wait).build());
  }

  /** Takes the two events of the next refresh, and returns the second. */
  private RefreshCompleted refresh() throws InterruptedException {
    CallEvent start = refreshes.poll(2, TimeUnit.MINUTES);
    CallEvent end = refreshes.poll(2, TimeUnit.MINUTES);
    assertThat(start).isInstanceOf(RefreshStarted.class);
    assertThat(end).isInstanceOf(RefreshCompleted.class);
    assertThat(end.call()).isSameAs(start.call());
    assertThat(List.of(start, end).toString()).doesNotContain(SECRET);
    return (RefreshCompleted) end;
  }

  @ParameterizedTest
  @EnumSource
  void oneRefreshServesAllCalls(Mode mode) throws Exception {
    call(mode);
    call(mode);

    RefreshCompleted end = refresh();
    assertThat(end.duration()).isEqualTo(TOOK);
    assertThat(end.failure()).isNull();
    CallInfo refresh = end.call();
    assertThat(refresh.id()).isPositive();
    assertThat(refresh.provider()).isEqualTo("Acme");
    assertThat(refresh.service()).isEqualTo("Things");
    assertThat(refresh.operation()).isEqualTo("refreshCredentials");
    assertThat(refresh.region()).isEqualTo("here-1");
    assertThat(refresh.host()).isNull();
    assertThat(refresh.parent()).isNull();
    assertThat(refreshes).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aRefreshThatFails(Mode mode) throws Exception {
    CredentialsException failure = new CredentialsException("none");
    source =
        () -> {
          throw failure;
        };

    assertThatThrownBy(() -> call(mode)).isInstanceOf(CredentialsException.class);

    RefreshCompleted end = refresh();
    assertThat(end.duration()).isEqualTo(TOOK);
    assertThat(end.failure()).isSameAs(failure);
    assertThat(refreshes).isEmpty();
  }

  /** No call fails, so the listener is the only one to notice. */
  @ParameterizedTest
  @EnumSource
  void aRefreshThatFailsWhileTheCredentialsAreValid(Mode mode) throws Exception {
    call(mode);
    CallInfo first = refresh().call();
    CredentialsException failure = new CredentialsException("none");
    source =
        () -> {
          throw failure;
        };
    time.advance(Duration.ofMinutes(40));

    call(mode);

    RefreshCompleted end = refresh();
    assertThat(end.failure()).isSameAs(failure);
    assertThat(end.call()).isNotEqualTo(first);
    assertThat(refreshes).isEmpty();
  }
}
