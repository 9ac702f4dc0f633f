package io.crosslink.sdk.core.internal.call;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;

/** What a server is to answer. */
public final class Responses {
  private Responses() {}

  /** Answers whatever comes with one answer after the other; the last one stays. */
  public static void inTurn(WireMockExtension server, ResponseDefinitionBuilder... answers) {
    server.resetScenarios();
    String state = Scenario.STARTED;
    for (int i = 0; i < answers.length; i++) {
      String next = i + 1 < answers.length ? "after answer " + (i + 1) : state;
      server.stubFor(
          any(anyUrl())
              .inScenario("in turn")
              .whenScenarioStateIs(state)
              .willSetStateTo(next)
              .willReturn(answers[i]));
      state = next;
    }
  }

  /** {@return a good answer, with and without an envelope} */
  public static ResponseDefinitionBuilder thing(String id) {
    return okJson(
        "{\"id\": \"" + id + "\", \"response\": {\"id\": \"" + id + "\"}, \"requestId\": \"r-0\"}");
  }

  /** {@return an error that tells no more than its status} */
  public static ResponseDefinitionBuilder error(int status) {
    return error(status, "CODE_" + status);
  }

  /** {@return an error with a code, in either format} */
  public static ResponseDefinitionBuilder error(int status, String code) {
    return status(status)
        .withHeader("Content-Type", "application/json")
        .withBody("{\"code\": \"" + code + "\", \"message\": \"no\", \"request_id\": \"r-1\"}");
  }
}
