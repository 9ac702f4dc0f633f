package io.crosslink.sdk.core.internal.call;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.error.CallException;
import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.IntermediaryResponseException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.error.ServerException;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.error.TransportException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** OkHttp sends requests again by itself. Below our counters it must not do so with any. */
class OkHttpResendTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  /** A host with three addresses, all of which take a request and break the connection. */
  private static RawServer resetting() throws IOException {
    return new RawServer((socket, request) -> RawServer.reset(socket));
  }

  private static OkHttpClient.Builder threeAddresses() {
    return new OkHttpClient.Builder().dns(host -> List.of(local(1), local(2), local(3)));
  }

  private static InetAddress local(int last) throws UnknownHostException {
    return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
  }

  private static Things things(RawServer server, OkHttpClient engine) {
    return Things.at("http://three.example:" + server.port()).engine(engine).build();
  }

  @Test
  void bareOkHttpWouldSendThrice() throws IOException {
    try (RawServer server = resetting()) {
      Request post =
          new Request.Builder()
              .url("http://three.example:" + server.port())
              .post(RequestBody.create(new byte[0], null))
              .build();

      assertThatThrownBy(() -> threeAddresses().build().newCall(post).execute())
          .isInstanceOf(IOException.class);

      assertThat(server.heads()).hasSize(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void postWithBodyArrivesOnce(Mode mode) throws IOException {
    try (RawServer server = resetting()) {
      Things things = things(server, threeAddresses().build());

      TransportException problem =
          catchThrowableOfType(
              TransportException.class, () -> mode.call(things, things.create(Thing.of("t-1"))));

      assertThat(server.heads()).hasSize(1);
      assertThat(problem.mayHaveBeenApplied()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void emptyPostArrivesOnce(Mode mode) throws IOException {
    try (RawServer server = resetting()) {
      Things things = things(server, threeAddresses().build());

      assertThatThrownBy(() -> mode.call(things, things.start()))
          .isInstanceOf(TransportException.class);

      assertThat(server.heads()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void postWithBodyOfTheUsersInterceptorArrivesOnce(Mode mode) throws IOException {
    Interceptor otherBody =
        chain -> {
          Request request = chain.request();
          RequestBody body = RequestBody.create("{}".getBytes(UTF_8), request.body().contentType());
          return chain.proceed(request.newBuilder().method(request.method(), body).build());
        };
    try (RawServer server = resetting()) {
      Things things = things(server, threeAddresses().addInterceptor(otherBody).build());

      assertThatThrownBy(() -> mode.call(things, things.create(Thing.of("t-1"))))
          .isInstanceOf(TransportException.class);

      assertThat(server.heads()).hasSize(1);
    }
  }

  /** A second sending that nobody knows of would find the thing gone and say so. */
  @ParameterizedTest
  @EnumSource
  void removalIsSentAgainByUsAlone(Mode mode) throws IOException {
    try (RawServer server =
        new RawServer(
            (socket, request) -> {
              if (request == 1) {
                RawServer.reset(socket);
              } else {
                RawServer.send(
                    socket, RawServer.json(404, "{\"code\":\"GONE\",\"message\":\"no\"}"));
              }
            })) {
      Things things = things(server, threeAddresses().build());

      assertThat(mode.call(things, things.delete("t-1")).attempts()).isEqualTo(2);

      assertThatThrownBy(() -> mode.call(things, things.delete("t-1")))
          .isInstanceOf(NotFoundException.class);
    }
  }

  /** Whatever the second sending is told, the first one may have been applied. */
  @ParameterizedTest
  @EnumSource
  void refusalAfterASecondSendingLeavesItOpenWhatTheFirstDid(Mode mode) throws IOException {
    try (RawServer server =
        new RawServer(
            (socket, request) -> {
              if (request == 1) {
                RawServer.reset(socket);
              } else {
                RawServer.send(socket, RawServer.json(409, ""));
              }
            })) {
      Things things = things(server, threeAddresses().build());

      ConflictException problem =
          catchThrowableOfType(
              ConflictException.class, () -> mode.call(things, things.describe("t-1")));

      assertThat(server.heads()).hasSize(2);
      assertThat(problem.attempts()).isEqualTo(2);
      assertThat(problem.mayHaveBeenApplied()).isTrue();
    }
  }

  /** The budget, the events and the limit of attempts are about requests. */
  @ParameterizedTest
  @EnumSource
  void everyRequestIsAnAttempt(Mode mode) throws IOException {
    List<CallEvent> events = new ArrayList<>();
    try (RawServer server = resetting()) {
      Things things =
          Things.at("http://three.example:" + server.port())
              .engine(threeAddresses().build())
              .listener(events::add)
              .build();

      for (WireCall<Thing> wire : List.of(things.show("t-1"), things.describe("t-1"))) {
        int before = server.heads().size();
        events.clear();
        TransportException problem =
            catchThrowableOfType(TransportException.class, () -> mode.call(things, wire));

        assertThat(server.heads().size() - before).isEqualTo(4);
        assertThat(problem.attempts()).isEqualTo(4);
        assertThat(problem)
            .hasMessageStartingWith(
                "The connection to Acme broke before the whole response arrived");
        assertThat(problem.getCause()).isInstanceOf(IOException.class);
        assertThat(events.stream().filter(CallEvent.AttemptCompleted.class::isInstance)).hasSize(4);
      }
    }
  }

  /** Addresses that cannot be connected to cost no attempt. */
  @ParameterizedTest
  @EnumSource
  void anotherAddressIsStillTriedIfNothingWasSent(Mode mode) throws IOException {
    try (RawServer server = RawServer.onlyAt(local(2), RawServer.says(RawServer.json(200, "{}")))) {
      Things things =
          Things.at("http://three.example:" + server.port())
              .engine(threeAddresses().build())
              .retryPolicy(RetryPolicy.none())
              .build();

      assertThat(mode.call(things, things.create(Thing.of("t-1"))).attempts()).isEqualTo(1);
      assertThat(server.heads()).hasSize(1);
    }
  }

  static Stream<Arguments> statuses() {
    return Mode.each(
        arguments(503, ServerException.class),
        arguments(408, ServiceException.class),
        arguments(401, IntermediaryResponseException.class),
        arguments(421, ServiceException.class));
  }

  /** Not even a user's authenticator answers below the counters. */
  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("statuses")
  void noStatusMakesOkHttpSendAgain(Mode mode, int status, Class<? extends CallException> type) {
    Responses.inTurn(
        SERVER,
        aResponse()
            .withStatus(status)
            .withHeader("Retry-After", "0")
            .withHeader("WWW-Authenticate", "Basic realm=\"x\"")
            .withBody("It is so"));
    List<Integer> seen = new ArrayList<>();
    Things things =
        Things.at(SERVER.baseUrl())
            .retryPolicy(RetryPolicy.none())
            .engine(
                new OkHttpClient.Builder()
                    .authenticator(
                        (route, response) ->
                            response.request().newBuilder().header("X-Again", "1").build())
                    .addInterceptor(
                        chain -> {
                          Response response = chain.proceed(chain.request());
                          seen.add(response.code());
                          seen.add(response.networkResponse().code());
                          return response;
                        })
                    .addNetworkInterceptor(
                        chain -> {
                          Response response = chain.proceed(chain.request());
                          seen.add(response.code());
                          return response;
                        })
                    .build())
            .build();

    CallException problem =
        catchThrowableOfType(CallException.class, () -> mode.call(things, things.show("t-1")));

    assertThat(problem).isExactlyInstanceOf(type).hasMessageContaining("It is so");
    assertThat(problem.details().statusCode()).isEqualTo(status);
    assertThat(SERVER.getAllServeEvents()).hasSize(1);
    assertThat(seen).as("what users' interceptors see").hasSize(3).containsOnly(status);
  }

  @ParameterizedTest
  @EnumSource
  void serviceUnavailableRightNowArrivesOnce(Mode mode) {
    Responses.inTurn(SERVER, aResponse().withStatus(503).withHeader("Retry-After", "0"));
    Things things = Things.at(SERVER.baseUrl()).build();

    assertThatThrownBy(() -> mode.call(things, things.create(Thing.of("t-1"))))
        .isInstanceOf(ServerException.class);
    assertThatThrownBy(() -> mode.call(things, things.start())).isInstanceOf(ServerException.class);

    assertThat(SERVER.getAllServeEvents()).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource
  void requestTimeoutArrivesOnce(Mode mode) {
    Responses.inTurn(SERVER, aResponse().withStatus(408));
    Things things = Things.at(SERVER.baseUrl()).retryPolicy(RetryPolicy.none()).build();

    assertThatThrownBy(() -> mode.call(things, things.create(Thing.of("t-1"))));

    assertThat(SERVER.getAllServeEvents()).hasSize(1);
  }
}
