package io.crosslink.sdk.core.internal.call;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.RequestOptions;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes out and what comes back when all is well. */
class CallTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  private Things things;

  @BeforeEach
  void connect() {
    things = Things.at(SERVER.baseUrl() + "/prefix").build();
  }

  private static void answer(ResponseDefinitionBuilder answer) {
    SERVER.stubFor(any(anyUrl()).willReturn(answer));
  }

  @ParameterizedTest
  @EnumSource
  void returnsTheValueAndEverythingAroundIt(Mode mode) {
    answer(
        okJson("{\"id\": \"t-1\", \"size\": 3}")
            .withStatus(202)
            .withHeader("X-Request-Id", "r-7")
            .withHeader("X-Extra", "e"));

    ApiResponse<Thing> response = mode.call(things, things.show("t-1"));

    assertThat(response.value().getId()).isEqualTo("t-1");
    assertThat(response.value().getSize()).isEqualTo(3);
    assertThat(response.statusCode()).isEqualTo(202);
    assertThat(response.requestId()).isEqualTo("r-7");
    assertThat(response.headers().get("x-extra")).isEqualTo("e");
    assertThat(response.attempts()).isEqualTo(1);
  }

  @Test
  void shortFormsReturnTheValueAlone() {
    answer(okJson("{\"id\": \"t-1\"}"));

    assertThat(things.caller().call(things.show("t-1")).getId()).isEqualTo("t-1");
    assertThat(Mode.get(things.caller().callAsync(things.show("t-1"))).getId()).isEqualTo("t-1");
  }

  @Test
  void sendsWhatTheSpecTheProviderAndTheSdkSay() {
    answer(okJson("{\"response\": {}}"));

    things.caller().call(things.describe("t-1"));

    SERVER.verify(
        postRequestedFor(urlEqualTo("/prefix/rpc")) // the fragment only makes paths unique
            .withHeader("X-Action", equalTo("DescribeThing"))
            .withHeader("Accept", equalTo("application/json"))
            .withHeader("Content-Type", equalTo("application/json"))
            .withHeader(
                "User-Agent",
                equalTo(
                    "crosslink-sdk-java/%s (Java %d) test/1"
                        .formatted(
                            System.getProperty("crosslink.version"), Runtime.version().feature())))
            .withRequestBody(equalToJson("{\"id\": \"t-1\"}")));
  }

  @Test
  void suppliesTheClientsOwnPathValues() {
    answer(okJson("{}"));

    things.caller().call(things.show("t 1"));

    SERVER.verify(getRequestedFor(urlEqualTo("/prefix/v1/p-1/things/t%201")));
    assertThatThrownBy(() -> things.caller().clientValue("domain_id"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("domain_id");
  }

  @Test
  void writesQueryParametersAsTheServicesReadThem() {
    answer(okJson("{}"));
    OffsetDateTime since = OffsetDateTime.parse("2026-01-31T10:00:00+02:00");

    things.caller().call(attempt -> things.api().list(since, Kind.BIG, attempt));
    things.caller().call(attempt -> things.api().list(null, null, attempt));

    SERVER.verify(
        getRequestedFor(urlEqualTo("/prefix/v1/things?since=2026-01-31T08%3A00%3A00Z&kind=BIG")));
    SERVER.verify(getRequestedFor(urlEqualTo("/prefix/v1/things")));
  }

  @Test
  void wrapsTheRequestWhereTheSpecSaysSo() {
    answer(okJson("{}"));

    things.caller().call(things.create(Thing.of("t-1")));

    SERVER.verify(
        postRequestedFor(urlEqualTo("/prefix/v1/things"))
            .withRequestBody(equalToJson("{\"thing\": {\"id\": \"t-1\"}}")));
  }

  @Test
  void sendsAnEmptyPostWithALength() {
    answer(noContent());

    things.caller().call(things.start());

    SERVER.verify(
        postRequestedFor(urlEqualTo("/prefix/v1/things/start"))
            .withHeader("Content-Length", equalTo("0"))
            .withoutHeader("Content-Type"));
  }

  @ParameterizedTest
  @EnumSource
  void takesTheValueOutOfItsEnvelope(Mode mode) {
    answer(okJson("{\"requestId\": \"r-1\", \"more\": [1], \"response\": {\"id\": \"t-1\"}}"));
    Things zenlayer = Things.at(SERVER.baseUrl()).errors(Things.ZENLAYER).build();

    ApiResponse<Thing> response = mode.call(zenlayer, zenlayer.describe("t-1"));

    assertThat(response.value().getId()).isEqualTo("t-1");
    assertThat(response.value().getAdditionalProperties()).isEmpty();
    assertThat(response.requestId()).isEqualTo("r-1");
  }

  @Test
  void takesTheRequestIdFromTheHeaderRatherThanFromTheBody() {
    answer(okJson("{\"request_id\": \"body\"}").withHeader("X-Request-Id", "header"));
    assertThat(requestIdOfShow()).isEqualTo("header");

    answer(okJson("{\"request_id\": \"body\"}"));
    assertThat(requestIdOfShow()).isEqualTo("body");

    answer(okJson("{}"));
    assertThat(requestIdOfShow()).isNull();
  }

  private @Nullable String requestIdOfShow() {
    return things.caller().call(things.show("t-1"), RequestOptions.none()).requestId();
  }

  @ParameterizedTest
  @EnumSource
  void returnsNothingWhereTheServiceAnswersNothing(Mode mode) {
    for (ResponseDefinitionBuilder nothing :
        new ResponseDefinitionBuilder[] {
          noContent(), status(200), okJson(" \n"), okJson("{}"), okJson("{\"request_id\": \"r\"}")
        }) {
      answer(nothing);

      ApiResponse<Void> response = mode.call(things, things.delete("t-1"));

      assertThat(response.value()).isNull();
      assertThat(response.attempts()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void throwsAtOnceWhatIsWrongWithArguments(Mode mode) {
    Thing unwritable = Thing.builder().id("t").additionalProperty("x", new Object()).build();

    // Not through Mode: the asynchronous form must not put it into the future.
    assertThatThrownBy(
            () -> {
              if (mode == Mode.BLOCKING) {
                things.caller().call(things.create(unwritable));
              } else {
                things.caller().callAsync(things.create(unwritable));
              }
            })
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(SERVER.getAllServeEvents()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  @SuppressWarnings("NullAway") // on purpose
  void refusesToCallWithoutOptions(Mode mode) {
    assertThatThrownBy(() -> mode.call(things.caller(), things.show("t-1"), null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("options must not be null");
  }
}
