package io.crosslink.sdk.testkit.internal.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import io.crosslink.sdk.testkit.internal.service.StubResponse;
import java.time.Duration;
import java.util.Map;

/** Responses for WireMock to send, complete or not. */
public final class WireMockResponses {
  private static final int LONGER_THAN_ANY_TEST = (int) Duration.ofDays(1).toMillis();

  private WireMockResponses() {}

  /** Returns a complete response. */
  public static ResponseDefinition of(StubResponse response) {
    return builder(response).build();
  }

  /** {@return no response at all, on a connection that stays open} */
  public static ResponseDefinition none() {
    return aResponse().withFixedDelay(LONGER_THAN_ANY_TEST).build();
  }

  /** {@return a reset of the connection instead of a response} */
  public static ResponseDefinition connectionReset() {
    return aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER).build();
  }

  /** Returns a response with the first half of a body. */
  public static ResponseDefinition truncated(StubResponse response, JsonNode body) {
    String json = body.toString();
    return builder(response).withBody(json.substring(0, json.length() / 2)).build();
  }

  /** Returns the page of an intermediary, with the status and headers of a response. */
  public static ResponseDefinition page(StubResponse response) {
    String title = response.status() + " from the proxy";
    return builder(response)
        .withHeader("Content-Type", "text/html")
        .withBody(
            "<html><head><title>" + title + "</title></head><body>" + title + "</body></html>")
        .build();
  }

  /** Returns a response with a text. */
  public static ResponseDefinition text(int status, Map<String, String> headers, String text) {
    ResponseDefinitionBuilder builder = aResponse().withStatus(status).withBody(text);
    headers.forEach(builder::withHeader);
    return builder.build();
  }

  private static ResponseDefinitionBuilder builder(StubResponse response) {
    ResponseDefinitionBuilder builder = aResponse().withStatus(response.status());
    response.headers().forEach(builder::withHeader);
    JsonNode body = response.body();
    if (body != null) {
      builder.withHeader("Content-Type", "application/json").withBody(body.toString());
    }
    return builder;
  }
}
