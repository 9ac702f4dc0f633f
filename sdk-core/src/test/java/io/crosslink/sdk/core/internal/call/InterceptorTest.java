package io.crosslink.sdk.core.internal.call;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.internal.json.JsonBody;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the user's own interceptors stand: after us, but before the signature. */
class InterceptorTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  private final RecordingSigner signer = new RecordingSigner();

  private Things things(Interceptor interceptor) {
    Responses.inTurn(SERVER, Responses.thing("t-1"));
    OkHttpClient engine = new OkHttpClient.Builder().addInterceptor(interceptor).build();
    return Things.at(SERVER.baseUrl()).signer(signer).engine(engine).build();
  }

  @ParameterizedTest
  @EnumSource
  void theySeeEverythingButTheSignature(Mode mode) {
    List<Request> seen = new CopyOnWriteArrayList<>();
    Things things =
        things(
            chain -> {
              seen.add(chain.request());
              return chain.proceed(chain.request());
            });

    mode.call(things, things.describe("t-1"));

    Request request = seen.get(0);
    assertThat(request.header("X-Action")).isEqualTo("DescribeThing");
    assertThat(request.header("User-Agent"))
        .startsWith("crosslink-sdk-java/" + System.getProperty("crosslink.version") + " (Java ");
    assertThat(request.header("Authorization")).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void whatTheyChangeIsSigned(Mode mode) {
    Things things =
        things(
            chain ->
                chain.proceed(
                    chain
                        .request()
                        .newBuilder()
                        .header("User-Agent", "mine")
                        .post(RequestBody.create("{}".getBytes(StandardCharsets.UTF_8), null))
                        .build()));

    mode.call(things, things.describe("t-1"));

    Request signed = signer.requests().get(0);
    assertThat(signed.header("User-Agent")).isEqualTo("mine");
    assertThat(JsonBody.bytesOf(signed)).asString(StandardCharsets.UTF_8).isEqualTo("{}");
    SERVER.verify(
        anyRequestedFor(anyUrl())
            .withHeader("User-Agent", equalTo("mine"))
            .withRequestBody(equalTo("{}")));
  }

  @ParameterizedTest
  @EnumSource
  void whatTheyThrowEndsTheCallUnchanged(Mode mode) {
    for (Throwable problem : new Throwable[] {new RuntimeException("mine"), new AssertionError()}) {
      Things things =
          things(
              chain -> {
                throw Mode.thrown(problem);
              });

      assertThatThrownBy(() -> mode.call(things, things.show("t-1"))).isSameAs(problem);
    }
    assertThat(SERVER.getAllServeEvents()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void requestsOfTheirOwnAreNotOurs(Mode mode) {
    Request own = new Request.Builder().url(SERVER.baseUrl() + "/token").build();
    Things things =
        things(
            new Interceptor() {
              @Override
              public Response intercept(Chain chain) throws IOException {
                chain.proceed(own).close();
                return chain.proceed(chain.request());
              }
            });

    mode.call(things, things.show("t-1"));

    SERVER.verify(getRequestedFor(urlEqualTo("/token")).withoutHeader("Authorization"));
    assertThat(signer.requests()).hasSize(1);
  }
}
