package io.crosslink.sdk.testkit.internal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import io.crosslink.sdk.testkit.Fault;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;
import io.crosslink.sdk.testkit.internal.spec.Strange;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Answers as WireMock sends them, in one piece or not. */
final class Responses {
  private static final int FOR_EVER = (int) Duration.ofDays(1).toMillis();

  private Responses() {}

  static ResponseDefinition of(@Nullable FakeAnswer answer) {
    return answer == null ? broken() : builder(answer, answer.body()).build();
  }

  static ResponseDefinition of(
      Fault.Kind fault, @Nullable FakeAnswer answer, @Nullable SpecOperation operation) {
    if (fault == Fault.Kind.NO_RESPONSE) {
      return aResponse().withFixedDelay(FOR_EVER).build();
    }
    if (answer == null || fault == Fault.Kind.LOST_RESPONSE) {
      return broken();
    }
    JsonNode body = answer.body();
    if (body == null || operation == null) {
      return of(answer); // nothing that could be broken
    }
    return switch (fault) {
      case TRUNCATED_RESPONSE -> truncated(answer, body);
      case UNKNOWN_ENUM_VALUE -> builder(answer, Strange.enumValue(operation, body)).build();
      case UNKNOWN_PROPERTY -> builder(answer, Strange.property(operation, body)).build();
      default -> of(answer);
    };
  }

  private static ResponseDefinition broken() {
    return aResponse()
        .withFault(com.github.tomakehurst.wiremock.http.Fault.CONNECTION_RESET_BY_PEER)
        .build();
  }

  private static ResponseDefinition truncated(FakeAnswer answer, JsonNode body) {
    String json = body.toString();
    return builder(answer, body).withBody(json.substring(0, json.length() / 2)).build();
  }

  private static ResponseDefinitionBuilder builder(FakeAnswer answer, @Nullable JsonNode body) {
    ResponseDefinitionBuilder response = aResponse().withStatus(answer.status());
    answer.headers().forEach(response::withHeader);
    if (body != null) {
      response.withHeader("Content-Type", "application/json").withBody(body.toString());
    }
    return response;
  }
}
