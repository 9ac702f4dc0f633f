package io.crosslink.sdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.SigningExplanation;
import io.crosslink.sdk.core.error.AuthenticationException;
import io.crosslink.sdk.core.error.PermissionDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Request;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A signer hears that its credentials were refused, and may have others. */
class RejectedCredentialsTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  private final Renewing signer = new Renewing(true);

  private static final class Renewing extends RecordingSigner {
    private final boolean hasOthers;
    private final List<Request> refused = new CopyOnWriteArrayList<>();

    Renewing(boolean hasOthers) {
      this.hasOthers = hasOthers;
    }

    @Override
    public boolean onRejected(Request request) {
      refused.add(request);
      return hasOthers;
    }
  }

  private Things things() {
    return Things.at(SERVER.baseUrl()).signer(signer).build();
  }

  private static ResponseDefinitionBuilder refusal() {
    return Responses.error(401);
  }

  @ParameterizedTest
  @EnumSource
  void theCallIsSignedAndSentOnceMore(Mode mode) {
    Responses.inTurn(SERVER, refusal(), Responses.thing("t-1"));
    Things things = things();

    // Not even a create was carried out when its credentials were refused.
    assertThat(mode.call(things, things.create(Thing.of("t-1"))).attempts()).isEqualTo(2);

    assertThat(signer.requests()).hasSize(2);
    assertThat(signer.refused)
        .singleElement()
        .extracting(request -> request.header("Authorization"))
        .asString()
        .startsWith(RecordingSigner.SECRET + " 1 ");
  }

  @ParameterizedTest
  @EnumSource
  void andNotOftener(Mode mode) {
    Responses.inTurn(SERVER, refusal(), refusal(), Responses.thing("t-1"));
    Things things = things();

    assertThat(
            catchThrowableOfType(
                    AuthenticationException.class, () -> mode.call(things, things.show("t-1")))
                .attempts())
        .isEqualTo(2);
    assertThat(signer.refused).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void aSignerWithoutOthersEndsTheCall(Mode mode) {
    for (RecordingSigner poor : List.of(new Renewing(false), new RecordingSigner())) {
      Responses.inTurn(SERVER, refusal(), Responses.thing("t-1"));
      Things things = Things.at(SERVER.baseUrl()).signer(poor).build();

      assertThat(
              catchThrowableOfType(
                      AuthenticationException.class, () -> mode.call(things, things.show("t-1")))
                  .attempts())
          .isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSignerThatFailsEndsTheCall(Mode mode) {
    IllegalStateException failure = new IllegalStateException("the vault is sealed");
    RecordingSigner failing =
        new RecordingSigner() {
          @Override
          public boolean onRejected(Request request) {
            throw failure;
          }
        };
    List<CallEvent> events = new CopyOnWriteArrayList<>();
    Responses.inTurn(SERVER, refusal(), Responses.thing("t-1"));
    Things things = Things.at(SERVER.baseUrl()).signer(failing).listener(events::add).build();

    assertThatThrownBy(() -> mode.call(things, things.show("t-1"))).isSameAs(failure);
    assertThat(events)
        .last()
        .isInstanceOfSatisfying(
            CallEvent.Completed.class, end -> assertThat(end.failure()).isSameAs(failure));
  }

  @ParameterizedTest
  @EnumSource
  void aWrongClockIsNotTakenForWrongCredentials(Mode mode) {
    Responses.inTurn(
        SERVER,
        refusal().withHeader("Date", "Sat, 31 Jan 2026 08:00:00 GMT"),
        refusal(),
        Responses.thing("t-1"));
    Things things = things();

    assertThat(mode.call(things, things.show("t-1")).attempts()).isEqualTo(3);
    assertThat(signer.refused)
        .singleElement()
        .extracting(request -> request.header("Authorization"))
        .asString()
        .startsWith(RecordingSigner.SECRET + " 2 ");
  }

  @ParameterizedTest
  @EnumSource
  void whereNothingIsTriedAgainTheSignerHearsOfItStill(Mode mode) {
    Responses.inTurn(SERVER, refusal());
    Things once =
        Things.at(SERVER.baseUrl()).signer(signer).retryPolicy(RetryPolicy.none()).build();

    assertThatThrownBy(() -> mode.call(once, once.show("t-1")))
        .isInstanceOf(AuthenticationException.class);
    assertThat(signer.refused).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotAllowedIsNoMatterOfCredentials(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(403));
    Things things = things();

    assertThatThrownBy(() -> mode.call(things, things.show("t-1")))
        .isInstanceOf(PermissionDeniedException.class);
    assertThat(signer.refused).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void anOperationThatWantsNoCredentialsGetsNone(Mode mode) {
    Responses.inTurn(SERVER, Responses.thing("t-1"));
    Things things = things();
    List<SigningExplanation> explained = new ArrayList<>();
    RequestOptions options = RequestOptions.builder().signingListener(explained::add).build();

    mode.call(things.caller(), things.register(Thing.of("t-1")), options);

    assertThat(signer.requests()).isEmpty();
    assertThat(SERVER.getAllServeEvents())
        .singleElement()
        .satisfies(
            event -> assertThat(event.getRequest().containsHeader("Authorization")).isFalse());
    assertThat(explained).containsExactly(SigningExplanation.builder().build());
  }

  @ParameterizedTest
  @EnumSource
  void whoWasNotAskedForCredentialsIsNotAskedForOthers(Mode mode) {
    Responses.inTurn(SERVER, refusal().withHeader("Date", "Sat, 31 Jan 2026 08:00:00 GMT"));
    Things things = things();

    assertThat(
            catchThrowableOfType(
                    AuthenticationException.class,
                    () -> mode.call(things, things.register(Thing.of("t-1"))))
                .attempts())
        .isEqualTo(1);
    assertThat(signer.refused).isEmpty();
  }
}
