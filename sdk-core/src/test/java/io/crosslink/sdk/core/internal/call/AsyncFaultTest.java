package io.crosslink.sdk.core.internal.call;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.RetryPolicy;
import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.internal.util.CallTag;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Tag;

/** Whatever goes wrong on another thread completes the future: nobody else would ever know. */
class AsyncFaultTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  /** A model whose class path has gone wrong. */
  @JsonDeserialize(using = Unlinked.Reader.class)
  static final class Unlinked {
    static final class Reader extends JsonDeserializer<Unlinked> {
      @Override
      public Unlinked deserialize(JsonParser parser, DeserializationContext context) {
        throw new NoClassDefFoundError("gone");
      }
    }
  }

  interface UnlinkedApi {
    @ApiOperation(name = "showUnlinked", idempotency = Idempotency.TRUE)
    @GET("unlinked")
    Call<DecodedResponse<Unlinked>> show(@Tag CallTag attempt);
  }

  @ParameterizedTest
  @EnumSource
  void errorsWhileReadingAnAnswer(Mode mode) {
    Responses.inTurn(SERVER, okJson("{}"));
    ServiceRuntime runtime = runtime();
    UnlinkedApi api = runtime.api(UnlinkedApi.class);

    assertThatThrownBy(() -> mode.call(runtime.caller(), api::show, RequestOptions.none()))
        .isInstanceOf(NoClassDefFoundError.class);
  }

  private static ServiceRuntime runtime() {
    return ClientRuntimeFactory.create(
        new ServiceDefinition(
            "Acme", "Things", "things", "things", "1", ErrorCatalog.builder().build()),
        new ProviderConfig(
            Endpoints.parse(SERVER.baseUrl(), true),
            new RecordingSigner(),
            (next, request, operation) -> {},
            Things.HUAWEI,
            null,
            null,
            Map.of(),
            null),
        new ClientSettings(
            null,
            RetryPolicy.defaults(),
            Duration.ofSeconds(10),
            Duration.ofSeconds(10),
            new FakeTime(),
            "",
            null,
            false));
  }

  @ParameterizedTest
  @EnumSource
  void requestsThatCannotBeMadeASecondTime(Mode mode) {
    Responses.inTurn(SERVER, Responses.error(503));
    Things things = Things.at(SERVER.baseUrl()).build();
    for (Throwable problem : new Throwable[] {new RuntimeException("once"), new AssertionError()}) {
      WireCall<Thing> once =
          attempt -> {
            if (attempt.number() > 1) {
              throw Mode.thrown(problem);
            }
            return things.show("t-1").start(attempt);
          };

      assertThatThrownBy(() -> mode.call(things, once)).isSameAs(problem);
    }
  }

  /** A time source of the user's, whose scheduler is shut down. */
  @Test
  void timersThatRefuse() {
    Responses.inTurn(SERVER, Responses.error(503));
    RuntimeException refusal = new RuntimeException("shut down");
    Things things =
        Things.at(SERVER.baseUrl())
            .time(
                new TimeSource() {
                  @Override
                  public Instant now() {
                    return FakeTime.START;
                  }

                  @Override
                  public long nanoTime() {
                    return 0;
                  }

                  @Override
                  public void sleep(Duration duration) {
                    throw refusal;
                  }

                  @Override
                  public Future<?> schedule(Duration delay, Runnable task) {
                    throw refusal;
                  }
                })
            .build();

    assertThatThrownBy(() -> Mode.get(things.caller().callAsync(things.show("t-1"))))
        .isSameAs(refusal);
    assertThatThrownBy(() -> things.caller().call(things.show("t-1"))).isSameAs(refusal);
  }

  @Test
  void callbacksOfTheUserDoNotDisturbTheCall() {
    Responses.inTurn(SERVER, Responses.thing("t-1"));
    Things things = Things.at(SERVER.baseUrl()).build();

    var future = things.caller().callAsync(things.show("t-1"));
    var failed =
        future.thenApply(
            thing -> {
              throw new AssertionError("user");
            });

    assertThat(Mode.get(future).getId()).isEqualTo("t-1");
    assertThatThrownBy(() -> Mode.get(failed)).isInstanceOf(AssertionError.class);
  }
}
