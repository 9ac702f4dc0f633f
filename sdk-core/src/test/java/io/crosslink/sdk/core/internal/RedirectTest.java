package io.crosslink.sdk.core.internal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.crosslink.sdk.core.error.ServiceException;
import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A redirected request would carry its signature elsewhere, and a POST might become a GET. */
class RedirectTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  @ParameterizedTest
  @CsvSource({
    "BLOCKING, 301", "BLOCKING, 302", "BLOCKING, 307", "BLOCKING, 308",
    "ASYNC, 301", "ASYNC, 302", "ASYNC, 307", "ASYNC, 308"
  })
  void isRefusedAndReported(Mode mode, int status) {
    Answers.inTurn(
        SERVER,
        aResponse()
            .withStatus(status)
            .withHeader("Location", SERVER.baseUrl() + "/elsewhere")
            .withHeader("X-Request-Id", "r-1"));
    OkHttpClient follower = new OkHttpClient.Builder().followRedirects(true).build();
    Things things = Things.at(SERVER.baseUrl()).engine(follower).build();

    for (WireCall<?> wire : List.of(things.show("t-1"), things.create(Thing.of("t-1")))) {
      ServiceException problem =
          catchThrowableOfType(ServiceException.class, () -> mode.call(things, wire));

      assertThat(problem).isExactlyInstanceOf(ServiceException.class);
      assertThat(problem.statusCode()).isEqualTo(status);
      assertThat(problem.attempts()).isEqualTo(1);
      assertThat(problem.requestId()).isEqualTo("r-1");
      assertThat(problem)
          .hasMessageContaining("redirects")
          .hasMessageContaining("check the endpoint");
    }
    assertThat(SERVER.getAllServeEvents()).hasSize(2);
  }
}
