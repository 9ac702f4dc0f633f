package io.crosslink.sdk.core.internal.call;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.error.ServiceException;
import java.io.IOException;
import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A redirected request would carry its signature elsewhere, and a POST might become a GET. */
class RedirectTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  @ParameterizedTest
  @ValueSource(ints = {300, 301, 302, 303, 307, 308})
  void isRefusedAndReported(int status) throws IOException {
    OkHttpClient follower =
        new OkHttpClient.Builder().followRedirects(true).followSslRedirects(true).build();
    Things things = Things.at(SERVER.baseUrl()).engine(follower).build();
    try (RawServer elsewhere = new RawServer(RawServer.says(RawServer.json(200, "{}")))) {
      for (String target : List.of(SERVER.baseUrl(), elsewhere.url())) {
        Responses.inTurn(
            SERVER,
            aResponse()
                .withStatus(status)
                .withHeader("Location", target + "/elsewhere")
                .withHeader("X-Request-Id", "r-1"));
        for (Mode mode : Mode.values()) {
          assertRefused(mode, things, status);
        }
      }
      assertThat(elsewhere.connections()).isZero();
    }
  }

  private static void assertRefused(Mode mode, Things things, int status) {
    SERVER.resetRequests();
    for (WireCall<?> wire : List.of(things.show("t-1"), things.create(Thing.of("t-1")))) {
      ServiceException problem =
          catchThrowableOfType(ServiceException.class, () -> mode.call(things, wire));

      assertThat(problem).isExactlyInstanceOf(ServiceException.class);
      assertThat(problem.statusCode()).isEqualTo(status);
      assertThat(problem.attempts()).isEqualTo(1);
      assertThat(problem.mayHaveBeenApplied()).as("303 says so").isTrue();
      assertThat(problem.requestId()).isEqualTo("r-1");
      assertThat(problem)
          .hasMessageContaining("redirects")
          .hasMessageContaining("check the endpoint");
    }
    assertThat(SERVER.getAllServeEvents()).hasSize(2);
  }
}
