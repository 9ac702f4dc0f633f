package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.AuthenticationException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A wrong clock of this machine is no reason for a call to fail. */
class ClockTest {
  private static final Duration OFF = Duration.ofMinutes(-17);
  private static final Instant SERVICE_TIME = FakeTime.START.plus(OFF);

  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  private final FakeTime time = new FakeTime();
  private final RecordingSigner signer = new RecordingSigner();
  private final Things things = Things.at(SERVER.baseUrl()).time(time).signer(signer).build();

  private static ResponseDefinitionBuilder refusal(@Nullable Instant date) {
    ResponseDefinitionBuilder answer = Responses.error(401);
    return date == null
        ? answer
        : answer.withHeader(
            "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atOffset(ZoneOffset.UTC)));
  }

  private int refused(Mode mode, Things client, ResponseDefinitionBuilder... answers) {
    Responses.inTurn(SERVER, answers);
    return catchThrowableOfType(
            AuthenticationException.class, () -> mode.call(client, client.show("t-1")))
        .attempts();
  }

  @ParameterizedTest
  @EnumSource
  void aRefusedSignatureIsMadeAnewWithTheServicesTime(Mode mode) {
    Responses.inTurn(SERVER, refusal(SERVICE_TIME), Responses.thing("t-1"));

    // Not even a create was carried out when its signature was refused.
    assertThat(mode.call(things, things.create(Thing.of("t-1"))).attempts()).isEqualTo(2);

    assertThat(signer.times()).containsExactly(FakeTime.START, SERVICE_TIME);
    assertThat(time.pauses()).containsOnly(Duration.ZERO);
  }

  @ParameterizedTest
  @EnumSource
  void laterCallsAreSignedWithItAtOnce(Mode mode) {
    Responses.inTurn(SERVER, refusal(SERVICE_TIME), Responses.thing("t-1"));
    mode.call(things, things.show("t-1"));
    time.advance(Duration.ofSeconds(5));

    assertThat(mode.call(things, things.show("t-1")).attempts()).isEqualTo(1);

    assertThat(signer.times().get(2)).isEqualTo(SERVICE_TIME.plusSeconds(5));
  }

  @ParameterizedTest
  @EnumSource
  void itIsTriedOnceMoreAndNotOftener(Mode mode) {
    assertThat(refused(mode, things, refusal(SERVICE_TIME))).isEqualTo(2);
    assertThat(
            refused(
                mode,
                Things.at(SERVER.baseUrl()).build(),
                refusal(SERVICE_TIME),
                refusal(SERVICE_TIME.plusSeconds(600)),
                Responses.thing("t-1")))
        .isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void aSignatureThatWasRefusedForAnotherReasonIsNotMadeAnew(Mode mode) {
    for (ResponseDefinitionBuilder refusal :
        List.of(
            refusal(null),
            refusal(FakeTime.START),
            refusal(FakeTime.START.plusSeconds(60)),
            refusal(FakeTime.START.plusSeconds(86_401)),
            refusal(FakeTime.START.minusSeconds(86_401)),
            refusal(Instant.parse("9999-12-31T23:59:59Z")),
            refusal(Instant.parse("1970-01-01T00:00:00Z")),
            refusal(null).withHeader("Date", "yesterday"))) {
      assertThat(refused(mode, things, refusal)).isEqualTo(1);
    }
    assertThat(signer.times()).containsOnly(FakeTime.START);
  }

  @ParameterizedTest
  @EnumSource
  void aTokenIsNoBetterAtAnotherTime(Mode mode) {
    RecordingSigner token =
        new RecordingSigner() {
          @Override
          public boolean usesClock(Request request) {
            return false;
          }
        };
    Things client = Things.at(SERVER.baseUrl()).time(time).signer(token).build();

    assertThat(refused(mode, client, refusal(SERVICE_TIME), Responses.thing("t-1"))).isEqualTo(1);

    mode.call(client, client.show("t-1"));
    assertThat(token.times()).containsExactly(FakeTime.START, FakeTime.START);
  }

  @ParameterizedTest
  @EnumSource
  void whereNothingIsTriedAgainTheNextCallIsRight(Mode mode) {
    Things once =
        Things.at(SERVER.baseUrl())
            .time(time)
            .signer(signer)
            .retryPolicy(RetryPolicy.none())
            .build();

    assertThat(refused(mode, once, refusal(SERVICE_TIME), Responses.thing("t-1"))).isEqualTo(1);

    assertThat(mode.call(once, once.show("t-1")).attempts()).isEqualTo(1);
    assertThat(signer.times()).containsExactly(FakeTime.START, SERVICE_TIME);
  }

  @ParameterizedTest
  @EnumSource
  void aClockThatIsPutRightIsUsedAgain(Mode mode) {
    Responses.inTurn(SERVER, refusal(SERVICE_TIME), Responses.thing("t-1"));
    mode.call(things, things.show("t-1"));

    Responses.inTurn(SERVER, refusal(FakeTime.START), Responses.thing("t-1"));
    mode.call(things, things.show("t-1"));

    assertThat(signer.times().get(3)).isEqualTo(FakeTime.START);
  }

  @ParameterizedTest
  @EnumSource
  void theExceptionSaysWhichClockIsAhead(Mode mode) {
    Things once = Things.at(SERVER.baseUrl()).time(time).retryPolicy(RetryPolicy.none()).build();

    Responses.inTurn(SERVER, refusal(SERVICE_TIME));
    assertThat(
            catchThrowableOfType(
                AuthenticationException.class, () -> mode.call(once, once.show("t"))))
        .hasMessageStartingWith(
            "Acme: no; this machine's clock is 17 min ahead of the service's (operation showThing")
        .satisfies(e -> assertThat(e.errorMessage()).isEqualTo("no"));
    Things late = Things.at(SERVER.baseUrl()).time(time).retryPolicy(RetryPolicy.none()).build();
    Responses.inTurn(SERVER, refusal(FakeTime.START.plusSeconds(7265)));
    assertThat(
            catchThrowableOfType(
                AuthenticationException.class, () -> mode.call(late, late.show("t"))))
        .hasMessageContaining("; this machine's clock is 2 h 1 min 5 s behind the service's (");
    Responses.inTurn(SERVER, refusal(FakeTime.START.plusSeconds(60)));
    Things right = Things.at(SERVER.baseUrl()).time(time).build();
    assertThat(
            catchThrowableOfType(
                AuthenticationException.class, () -> mode.call(right, right.show("t"))))
        .satisfies(e -> assertThat(e.hint()).isNull());
  }
}
