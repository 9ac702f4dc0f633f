package io.crosslink.sdk.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.testkit.internal.service.FakeRequest;
import io.crosslink.sdk.testkit.internal.service.StubResponse;
import io.crosslink.sdk.testkit.internal.wiremock.WireMockResponses;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds resources over HTTP, if the program was started with an option for that. */
final class SeedRequests implements OtherRequests {
  static final String PATH = "/crosslink/seed";

  private final Seed seed;

  SeedRequests(Seed seed) {
    this.seed = seed;
  }

  @Override
  public @Nullable ResponseDefinition respond(FakeRequest request) {
    return request.path().equals(PATH) ? WireMockResponses.of(add(request)) : null;
  }

  private StubResponse add(FakeRequest request) {
    if (!request.method().equals("POST")) {
      return error(405, "send the document by POST");
    }
    if (request.header("Origin") != null) { // a page in a browser, of whatever site
      return error(403, "browsers are not accepted");
    }
    try {
      Map<String, ?> added = seed.add(new String(request.body(), UTF_8));
      return new StubResponse(200, Map.of(), json("added", added), null);
    } catch (IllegalArgumentException e) {
      return error(400, String.valueOf(e.getMessage()));
    }
  }

  private static StubResponse error(int status, String text) {
    return new StubResponse(status, Map.of(), json("error", text), null);
  }

  private static JsonNode json(String name, Object value) {
    return Json.mapper().valueToTree(Map.of(name, value));
  }
}
