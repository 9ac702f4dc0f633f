package io.crosslink.sdk.core.internal.call;

import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.error.CallException;
import io.crosslink.sdk.core.error.IntermediaryResponseException;
import io.crosslink.sdk.core.error.ResponseFormatException;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page for browsers under a success status is not the service's own response. */
class IntermediaryResponseTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  private final Things things = Things.at(SERVER.baseUrl() + "/prefix").build();

  private <E extends CallException> E fail(
      Class<E> type, Mode mode, WireCall<?> wire, ResponseDefinitionBuilder response) {
    Responses.inTurn(SERVER, response);
    E problem = catchThrowableOfType(type, () -> mode.call(things, wire));
    assertThat(problem).isExactlyInstanceOf(type);
    assertThat(problem.mayHaveBeenApplied()).isTrue();
    assertThat(problem.attempts()).isEqualTo(1);
    return problem;
  }

  private static ResponseDefinitionBuilder page(String body) {
    return ok(body).withHeader("Content-Type", "text/html; charset=utf-8");
  }

  @ParameterizedTest
  @EnumSource
  void saysAtWhichUrlAndWithWhat(Mode mode) {
    String url = SERVER.baseUrl() + "/prefix/v1/p-1/things/t";

    IntermediaryResponseException problem =
        fail(IntermediaryResponseException.class, mode, things.show("t"), page("<html>\n Log in"));

    assertThat(problem.url()).isEqualTo(url);
    assertThat(problem.statusCode()).isEqualTo(200);
    assertThat(problem.bodyExcerpt()).isEqualTo("<html> Log in");
    assertThat(problem)
        .hasMessage(
            "An intermediary responded in place of Acme at "
                + url
                + ": check endpoint and path, proxy and gateway: <html> Log in (operation showThing"
                + Things.place(SERVER.baseUrl())
                + ", status 200, request id unknown)");
  }

  @ParameterizedTest
  @EnumSource
  void whateverTheServiceWouldHaveSent(Mode mode) {
    for (WireCall<?> wire :
        List.of(things.show("t"), things.describe("t"), things.delete("t"), things.start())) {
      fail(IntermediaryResponseException.class, mode, wire, page("<!DOCTYPE html>"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void pagesMayQuoteWhatWasSent(Mode mode) {
    Thing secret = Thing.builder().id("t").psk("hunter2hunter2").build();

    IntermediaryResponseException problem =
        fail(
            IntermediaryResponseException.class,
            mode,
            things.create(secret),
            page("<p>You sent hunter2hunter2"));

    assertThat(problem.bodyExcerpt()).isEqualTo("<p>You sent ***");
    assertThat(problem.getMessage()).doesNotContain("hunter2");
  }

  @ParameterizedTest
  @EnumSource
  void longPagesAreNotQuoted(Mode mode) {
    assertThat(
            fail(
                    IntermediaryResponseException.class,
                    mode,
                    things.show("t"),
                    page("<".repeat((64 << 10) + 1)))
                .bodyExcerpt())
        .isNull();
  }

  @ParameterizedTest
  @EnumSource
  void jsonThatIsDeclaredWronglyIsRead(Mode mode) {
    Responses.inTurn(SERVER, page("{\"id\":\"t-1\"}"));

    assertThat(mode.call(things, things.show("t")).value().getId()).isEqualTo("t-1");
  }

  @ParameterizedTest
  @EnumSource
  void whatMayBeTheServicesOwnIsNotBlamedOnOthers(Mode mode) {
    fail(ResponseFormatException.class, mode, things.show("t"), page("{\"id\":"));
    fail(ResponseFormatException.class, mode, things.show("t"), page(""));
    fail(ResponseFormatException.class, mode, things.show("t"), page("[]"));
    fail(ResponseFormatException.class, mode, things.show("t"), ok("<html>"));
  }
}
