package io.crosslink.sdk.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.testkit.internal.service.FakeRequest;
import io.crosslink.sdk.testkit.internal.service.StubResponse;
import java.util.Map;

/** Adds resources over HTTP, if the program was started with an option for that. */
final class SeedRequests {
  static final String PATH = "/crosslink/seed";

  private SeedRequests() {}

  /** Responds to a request for {@link #PATH}. */
  static StubResponse respond(FakeRequest request, Seed seed) {
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
