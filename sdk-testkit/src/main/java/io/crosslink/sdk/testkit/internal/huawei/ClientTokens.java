package io.crosslink.sdk.testkit.internal.huawei;

import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.service.FakeRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Recognizes repeated requests by their client token: the operation is applied once, and each
 * request gets the same response. Rejected requests are not remembered.
 */
final class ClientTokens {
  private static final String HEADER = "X-Client-Token";
  private static final Pattern TOKEN =
      Pattern.compile("[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}");

  private final Map<String, Response> responses = new HashMap<>();

  /** Handles a call, unless one with the same token has been handled before. */
  Response handle(Route route, Call call) {
    FakeRequest request = call.request();
    String token = request.header(HEADER);
    if (token == null) {
      return route.handler().handle(call);
    }
    if (!TOKEN.matcher(token).matches()) {
      throw Call.invalid(HEADER + " is not a UUID");
    }
    String key = String.join(" ", request.method(), request.path(), token);
    Response response = responses.get(key);
    if (response == null) {
      response = route.handler().handle(call);
      responses.put(key, response);
    }
    return response.copy();
  }
}
