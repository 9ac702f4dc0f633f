package io.crosslink.sdk.core.internal.call;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.CallInfo;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.CallException;
import io.crosslink.sdk.core.error.ResponseFormatException;
import io.crosslink.sdk.core.internal.util.HostHeader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Events, responses and exceptions name the host, region and project of the request sent. */
class WhereACallWentTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  private final List<CallEvent> events = new CopyOnWriteArrayList<>();

  private static String host(String name) {
    return name + ":" + SERVER.getPort();
  }

  private Things.Builder client() {
    return Things.at(SERVER.baseUrl())
        .retryPolicy(RetryPolicy.defaults().withMaxAttempts(2))
        .listener(events::add);
  }

  private static CallException fail(Mode mode, Things things) {
    return catchThrowableOfType(CallException.class, () -> mode.call(things, things.show("t-1")));
  }

  /** Sends every request to another name of the server, as a gateway's interceptor may. */
  private static OkHttpClient rewriting(List<CallInfo> seen) {
    Interceptor elsewhere =
        chain -> {
          Request request = chain.request();
          seen.add(CallInfo.of(request));
          HttpUrl url = request.url().newBuilder().host("127.0.0.1").build();
          return chain.proceed(request.newBuilder().url(url).build());
        };
    return new OkHttpClient.Builder().addInterceptor(elsewhere).build();
  }

  @ParameterizedTest
  @EnumSource
  void everythingNamesTheEndpointsHost(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(404));

    CallException problem = fail(mode, client().build());

    assertThat(problem.host()).isEqualTo(host("localhost"));
    assertThat(problem.region()).isEqualTo("here-1");
    assertThat(problem.project()).isEqualTo("p-1");
    assertThat(problem).hasMessageContaining(Things.place(SERVER.baseUrl()) + ", status 404");
    assertThat(events)
        .hasSize(4)
        .allSatisfy(
            event -> {
              assertThat(event.call().host()).isEqualTo(host("localhost"));
              assertThat(event.call().region()).isEqualTo("here-1");
              assertThat(event.call().project()).isEqualTo("p-1");
            });
  }

  @ParameterizedTest
  @EnumSource
  void responsesKnowTheirCall(Mode mode) {
    Responses.inTurn(SERVER, Responses.thing("t-1"));
    Things things = client().build();

    CallInfo call = mode.call(things, things.show("t-1")).call();

    assertThat(call).isEqualTo(events.get(0).call());
    assertThat(call).extracting(CallInfo::host).isEqualTo(host("localhost"));
  }

  @ParameterizedTest
  @EnumSource
  void theHostIsThatOfTheRequestSent(Mode mode) {
    List<CallInfo> seen = new CopyOnWriteArrayList<>();
    Responses.inTurn(SERVER, Responses.error(404));

    CallException problem = fail(mode, client().engine(rewriting(seen)).build());

    assertThat(problem.host()).isEqualTo(host("127.0.0.1"));
    assertThat(seen).extracting(CallInfo::host).containsExactly(host("localhost"));
    assertThat(events)
        .extracting(event -> event.call().host())
        .containsExactly(
            host("localhost"), // started
            host("localhost"), // the attempt, which knows its request afterwards
            host("127.0.0.1"),
            host("127.0.0.1"));
  }

  @ParameterizedTest
  @EnumSource
  void theHostIsThatOfTheEndpointIfNothingWasSent(Mode mode) {
    OkHttpClient broken =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  throw new IOException("not today");
                })
            .build();

    CallException problem = fail(mode, client().engine(broken).build());

    assertThat(problem.host()).isEqualTo(host("localhost"));
    assertThat(problem.project()).isEqualTo("p-1");
  }

  @ParameterizedTest
  @EnumSource
  void theHostOfEachAttemptIsItsOwn(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(503), Responses.thing("t-1"));
    List<CallInfo> seen = new CopyOnWriteArrayList<>();
    Interceptor elsewhereOnce =
        chain -> {
          seen.add(CallInfo.of(chain.request()));
          HttpUrl.Builder url = chain.request().url().newBuilder();
          return chain.proceed(
              chain
                  .request()
                  .newBuilder()
                  .url(seen.size() == 1 ? url.host("127.0.0.1").build() : url.build())
                  .build());
        };
    Things things =
        client().engine(new OkHttpClient.Builder().addInterceptor(elsewhereOnce).build()).build();

    mode.call(things, things.show("t-1"));

    assertThat(events)
        .extracting(event -> event.call().host())
        .containsExactly(
            host("localhost"), // started
            host("localhost"), // first attempt, before
            host("127.0.0.1"), // and after
            host("127.0.0.1"), // retrying
            host("localhost"), // second attempt, before
            host("localhost"), // and after
            host("localhost"));
  }

  @ParameterizedTest
  @EnumSource
  void responsesThatSayNothingAreNamedAlike(Mode mode) {
    Responses.inTurn(SERVER, okJson("{}"));
    List<CallInfo> seen = new CopyOnWriteArrayList<>();
    Things things = client().engine(rewriting(seen)).build();

    ResponseFormatException problem =
        things.caller().ambiguous("showThing", mode.call(things, things.show("t")), "nothing");

    assertThat(problem.host()).isEqualTo(host("127.0.0.1"));
    assertThat(problem.project()).isEqualTo("p-1");
    assertThat(problem)
        .hasMessage(
            "Acme reported success, but with nothing (operation showThing at "
                + host("127.0.0.1")
                + ", region here-1, project p-1, status 200, request id unknown)");
  }

  @Test
  void aProjectThatIsLookedUpIsNamedFromThenOn() {
    CallInfo call =
        CallInfo.builder().id(1).provider("Acme").service("Things").operation("show").build();
    Attempt attempt = new Attempt(1, RequestOptions.none());
    attempt.bind(call, HttpUrl.get("https://things.example.com/"), null);

    attempt.inProject("p-2");

    assertThat(attempt.call()).extracting(CallInfo::project).isEqualTo("p-2");
    assertThat(call.project()).isNull();
  }

  @Test
  void defaultPortsAreNotNamed() {
    assertThat(HostHeader.of(HttpUrl.get("https://things.example.com/v1")))
        .isEqualTo("things.example.com");
    assertThat(HostHeader.of(HttpUrl.get("https://[::1]:8443/"))).isEqualTo("[::1]:8443");
  }

  /** It is shared by all calls of the JVM. */
  @Test
  void whatBelongsToNoCallTakesNoNotes() {
    Request request = new Request.Builder().url("https://things.example.com/").build();
    Attempt none = Attempt.of(request);

    assertThat(none).isSameAs(Attempt.NONE);
    for (Runnable note :
        List.<Runnable>of(
            () -> none.inProject("p"),
            () -> none.started(new OkHttpClient().newCall(request)),
            () -> none.completed(request, request.newBuilder()),
            () -> none.builderFor(request),
            () -> none.prepared(request),
            () -> none.signed(request, request, FakeTime.START),
            none::markSent,
            () -> none.received(200, Headers.of()))) {
      assertThatThrownBy(note::run).isInstanceOf(IllegalStateException.class);
    }
    assertThat(none.call()).isNull();
    assertThat(none.wasSent()).isFalse();
    assertThat(none.head()).isNull();
  }

  @Test
  void runtimesSayWhereTheyGo() {
    assertThat(client().build().caller())
        .hasToString("Acme Things" + Things.place(SERVER.baseUrl()));
  }
}
