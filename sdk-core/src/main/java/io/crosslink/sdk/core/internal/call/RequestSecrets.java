package io.crosslink.sdk.core.internal.call;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.core.internal.json.JsonBody;
import io.crosslink.sdk.core.internal.json.SecretValues;
import io.crosslink.sdk.core.internal.mask.Excerpt;
import io.crosslink.sdk.core.internal.mask.Redactor;
import io.crosslink.sdk.core.internal.mask.SecretNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Headers;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * The secrets of a request as it was sent. A service that rejects a request may quote it, in any
 * form and within any text.
 */
final class RequestSecrets {
  private static final int USUAL_ID = 64;

  static final RequestSecrets NONE = new RequestSecrets();

  private final List<String> values = new ArrayList<>();
  private final List<String> headers = new ArrayList<>();
  private @Nullable Redactor redactor;

  private RequestSecrets() {}

  /** Finds the secrets of a request. */
  static RequestSecrets of(Request request) {
    RequestSecrets found = new RequestSecrets();
    Headers headers = request.headers();
    for (int i = 0; i < headers.size(); i++) {
      if (SecretNames.matches(headers.name(i))) {
        found.addHeader(headers.value(i));
      }
    }
    try {
      ofBody(request).forEach(found::add);
    } catch (IOException e) {
      // An interceptor has replaced the body by one that is not JSON.
    }
    return found;
  }

  private static List<String> ofBody(Request request) throws IOException {
    Object model = JsonBody.modelOf(request);
    if (model != null) {
      return SecretValues.ofModel(model);
    }
    byte[] body = JsonBody.bytesOf(request);
    return body.length == 0 ? List.of() : SecretValues.ofTree(Json.mapper().readTree(body));
  }

  private void addHeader(String value) {
    String token = value.substring(value.lastIndexOf(' ') + 1); // without the word Bearer
    add(token);
    add(token.substring(token.indexOf('=') + 1)); // without the word Signature
    if (token.length() < value.length()) {
      headers.add(value);
    }
  }

  private void add(String value) {
    values.add(value);
    if (isQuotedInJson(value)) {
      values.add(new String(JsonStringEncoder.getInstance().quoteAsString(value)));
    }
  }

  private static boolean isQuotedInJson(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        return true;
      }
    }
    return false;
  }

  /** Returns a text of the response as shown to users: short, on one line, without secrets. */
  String show(String text) {
    if (redactor == null) {
      redactor = this == NONE ? Redactor.NONE : new Redactor(values, headers);
    }
    return Excerpt.of(text, redactor);
  }

  /**
   * Returns the id of a response as shown to users. Runs with every call: secrets are searched for
   * only if the id is unusual or occurs in the request.
   */
  static String showId(String id, @Nullable Request request) {
    return request == null || (isUsualId(id) && !occurs(id, request))
        ? Excerpt.of(id)
        : of(request).show(id);
  }

  private static boolean isUsualId(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c != '-' && (c >= 128 || !Character.isLetterOrDigit(c))) {
        return false;
      }
    }
    return id.length() <= USUAL_ID;
  }

  private static boolean occurs(String id, Request request) {
    Headers headers = request.headers();
    for (int i = 0; i < headers.size(); i++) {
      if (headers.value(i).contains(id)) {
        return true;
      }
    }
    return JsonBody.contains(request, id);
  }
}
