package io.crosslink.sdk.testkit.internal.huawei;

import io.crosslink.sdk.testkit.internal.FakeRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Recognises requests that come again, by the token that callers send with them: what was done is
 * not done twice, but answered twice. A refused request is forgotten.
 */
final class ClientTokens {
  private static final String HEADER = "X-Client-Token";
  private static final Pattern TOKEN =
      Pattern.compile("[a-fA-F0-9]{8}(?:-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}");

  private final Map<String, Reply> replies = new HashMap<>();

  /** Carries out an operation unless it has been carried out under the same token. */
  Reply answer(Route route, Call call) {
    FakeRequest request = call.request();
    String token = request.header(HEADER);
    if (token == null) {
      return route.handler().answer(call);
    }
    if (!TOKEN.matcher(token).matches()) {
      throw Call.invalid(HEADER + " is no UUID");
    }
    String key = String.join(" ", request.method(), request.path(), token);
    Reply reply = replies.get(key);
    if (reply == null) {
      reply = route.handler().answer(call);
      replies.put(key, reply);
    }
    return reply.copy();
  }
}
