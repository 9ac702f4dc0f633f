package io.crosslink.sdk.core.internal.call;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.error.ServerException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Options that a derived client has for each of its calls, and how options are merged. */
class DefaultOptionsTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  private final Things things = Things.at(SERVER.baseUrl()).build();

  private static RequestOptions.Builder options() {
    return RequestOptions.builder();
  }

  @ParameterizedTest
  @EnumSource
  void applyToCallsUnlessACallSaysOtherwise(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(503));
    CallExecutor derived =
        things
            .caller()
            .withDefaults(
                options().retryPolicy(RetryPolicy.none()).header("X-Team", "net").build());

    for (RequestOptions ofCall :
        List.of(RequestOptions.none(), options().header("X-Trace", "1").build())) {
      ServerException problem =
          catchThrowableOfType(
              ServerException.class, () -> mode.call(derived, things.show("t-1"), ofCall));
      assertThat(problem.attempts()).isEqualTo(1);
    }
    SERVER.verify(2, anyRequestedFor(anyUrl()).withHeader("X-Team", equalTo("net")));
    SERVER.verify(1, anyRequestedFor(anyUrl()).withHeader("X-Trace", equalTo("1")));

    RequestOptions own =
        options()
            .retryPolicy(RetryPolicy.defaults().withMaxAttempts(2))
            .header("x-team", "ops")
            .build();
    ServerException problem =
        catchThrowableOfType(
            ServerException.class, () -> mode.call(derived, things.show("t-1"), own));
    assertThat(problem.attempts()).isEqualTo(2);
    SERVER.verify(2, anyRequestedFor(anyUrl()).withHeader("X-Team", equalTo("ops")));
  }

  @ParameterizedTest
  @EnumSource
  void leaveTheOriginalAsItWas(Mode mode) {
    Responses.inTurn(SERVER, Responses.thing("t-1"));
    things.caller().withDefaults(options().header("X-Team", "net").build());

    mode.call(things, things.show("t-1"));

    SERVER.verify(anyRequestedFor(anyUrl()).withoutHeader("X-Team"));
  }

  @ParameterizedTest
  @EnumSource
  void ofADerivedOfADerivedTheLastWin(Mode mode) {
    Responses.inTurn(SERVER, Responses.thing("t-1"));
    CallExecutor derived =
        things
            .caller()
            .withDefaults(options().header("X-Team", "net").header("X-Site", "a").build())
            .withDefaults(options().header("X-Team", "ops").build());

    mode.call(derived, things.show("t-1"), RequestOptions.none());

    SERVER.verify(
        anyRequestedFor(anyUrl())
            .withHeader("X-Team", equalTo("ops"))
            .withHeader("X-Site", equalTo("a")));
  }

  @ParameterizedTest
  @EnumSource
  void aDeadlineEndsEachCall(Mode mode) {
    Responses.inTurn(SERVER, Responses.thing("t-1"));
    CallExecutor late =
        things.caller().withDefaults(options().deadline(FakeTime.START.minusSeconds(1)).build());

    assertThatThrownBy(() -> mode.call(late, things.show("t-1"), RequestOptions.none()))
        .isInstanceOf(ApiTimeoutException.class);
    assertThat(SERVER.getAllServeEvents()).isEmpty();
  }

  @Test
  void applyToWaits() {
    RequestOptions defaults =
        options().deadline(FakeTime.START.plusSeconds(7)).header("X-Team", "net").build();
    WaitOptions wait =
        WaitOptions.defaults().withRequestOptions(options().header("X-Trace", "1").build());

    WaitOptions completed = things.caller().withDefaults(defaults).completed(wait);

    assertThat(completed.requestOptions().deadline()).isEqualTo(FakeTime.START.plusSeconds(7));
    assertThat(completed.requestOptions().headers()).containsOnlyKeys("X-Team", "X-Trace");
    assertThat(things.caller().completed(wait)).isSameAs(wait);
  }

  @ParameterizedTest
  @EnumSource
  void closingTheDerivedClientDoesNothing(Mode mode) {
    Responses.inTurn(SERVER, Responses.thing("t-1"));
    CallExecutor derived =
        things
            .caller()
            .withDefaults(options().header("X-Team", "net").build())
            .withDefaults(options().header("X-Site", "a").build());

    derived.close();
    mode.call(derived, things.show("t-1"), RequestOptions.none());
    mode.call(things, things.show("t-1"));

    things.caller().close();
    assertThatThrownBy(() -> mode.call(derived, things.show("t-1"), RequestOptions.none()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("This client is closed");
  }

  @Test
  void mergingTakesEachSettingFromTheFirstThatHasIt() {
    List<Object> seen = new ArrayList<>();
    RequestOptions first =
        options().attemptTimeout(Duration.ofSeconds(1)).header("X-A", "1").build();
    RequestOptions second =
        options()
            .attemptTimeout(Duration.ofSeconds(2))
            .totalTimeout(Duration.ofSeconds(3))
            .deadline(FakeTime.START)
            .retryPolicy(RetryPolicy.none())
            .header("x-a", "2")
            .header("X-B", "2")
            .signingListener(seen::add)
            .build();

    RequestOptions merged = first.withDefaults(second);

    assertThat(merged.attemptTimeout()).isEqualTo(Duration.ofSeconds(1));
    assertThat(merged.totalTimeout()).isEqualTo(Duration.ofSeconds(3));
    assertThat(merged.deadline()).isEqualTo(FakeTime.START);
    assertThat(merged.retryPolicy()).isEqualTo(RetryPolicy.none());
    assertThat(merged.signingListener()).isSameAs(second.signingListener());
    assertThat(merged.headers()).containsOnlyKeys("X-A", "X-B").containsEntry("X-A", "1");
    assertThat(first.withDefaults(RequestOptions.none())).isSameAs(first);
    assertThat(RequestOptions.none().withDefaults(second)).isSameAs(second);
  }

  @Test
  void aHeaderIsOneWhateverItsCase() {
    RequestOptions options = options().header("X-A", "1").header("x-a", "2").build();

    assertThat(options.headers()).containsExactly(Map.entry("x-a", "2"));
    assertThat(options.toBuilder().header("X-a", "3").build().headers())
        .containsExactly(Map.entry("X-a", "3"));
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void nullIsRejectedAtOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> things.caller().withDefaults(null))
        .withMessageContaining("options");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RequestOptions.none().withDefaults(null))
        .withMessageContaining("defaults");
  }
}
