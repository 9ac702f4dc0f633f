package io.crosslink.sdk.core.internal.call;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.core.internal.json.JsonBody;
import io.crosslink.sdk.core.internal.json.SecretValues;
import io.crosslink.sdk.core.internal.mask.Excerpt;
import io.crosslink.sdk.core.internal.mask.Redactor;
import io.crosslink.sdk.core.internal.mask.SecretNames;
import java.io.IOException;
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
  private static final int SHORTEST_TOKEN = 8;

  static final RequestSecrets NONE = new RequestSecrets(null);

  private final @Nullable Request request;
  private @Nullable Redactor redactor;

  private RequestSecrets(@Nullable Request request) {
    this.request = request;
  }

  /** Returns the secrets of a request, which are found once they are needed. */
  static RequestSecrets of(@Nullable Request request) {
    return request == null ? NONE : new RequestSecrets(request);
  }

  private Redactor redactor() {
    Redactor found = redactor;
    if (found == null) {
      found = request == null ? Redactor.NONE : find(request);
      redactor = found;
    }
    return found;
  }

  private static Redactor find(Request sent) {
    Redactor.Builder secrets = Redactor.builder();
    Headers all = sent.headers();
    for (int i = 0; i < all.size(); i++) {
      if (SecretNames.matches(all.name(i))) {
        addHeader(all.value(i), secrets);
      }
    }
    try {
      for (String value : ofBody(sent)) {
        add(value, secrets);
      }
    } catch (IOException e) {
      // An interceptor has replaced the body by one that is not JSON.
    }
    return secrets.build();
  }

  private static List<String> ofBody(Request request) throws IOException {
    Object model = JsonBody.modelOf(request);
    if (model != null) {
      // Most models that are sent with a deletion have no secrets.
      return PlainModels.isPlain(model) ? List.of() : SecretValues.ofModel(model);
    }
    byte[] body = JsonBody.bytesOf(request);
    return body.length == 0 ? List.of() : SecretValues.ofTree(Json.mapper().readTree(body));
  }

  private static void addHeader(String value, Redactor.Builder secrets) {
    String token = value.substring(value.lastIndexOf(' ') + 1); // without the word Bearer
    add(token, secrets);
    int end = token.indexOf('=') + 1; // without the word Signature
    if (!Redactor.isFoundInPieces(token, end)) {
      add(token.substring(end), secrets);
    }
    if (token.length() < value.length()) {
      secrets.text(value);
    }
  }

  private static void add(String value, Redactor.Builder secrets) {
    secrets.secret(value);
    if (isQuotedInJson(value)) {
      secrets.secret(new String(JsonStringEncoder.getInstance().quoteAsString(value)));
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
    return Excerpt.of(text, redactor());
  }

  /**
   * Returns the id of a response as shown to users. Runs with every call: secrets are searched for
   * only if the id is unusual or occurs in the request.
   */
  String showId(String id) {
    return request == null || (isUsualId(id) && !occurs(id, request)) ? Excerpt.of(id) : show(id);
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

  /** Returns whether the id is part of the request, or holds the end of a header, like a token. */
  private static boolean occurs(String id, Request request) {
    Headers headers = request.headers();
    for (int i = 0; i < headers.size(); i++) {
      String value = headers.value(i);
      int token = value.lastIndexOf(' ') + 1;
      boolean holds =
          value.length() - token <= id.length()
              && value.length() - token >= SHORTEST_TOKEN
              && id.contains(value.substring(token));
      if (holds || value.contains(id)) {
        return true;
      }
    }
    return JsonBody.contains(request, id);
  }
}
