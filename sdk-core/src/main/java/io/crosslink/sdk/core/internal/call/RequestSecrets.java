package io.crosslink.sdk.core.internal.call;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.core.internal.json.JsonBody;
import io.crosslink.sdk.core.internal.json.SecretValues;
import io.crosslink.sdk.core.internal.mask.SecretNames;
import io.crosslink.sdk.core.internal.mask.Unescaper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import okhttp3.Headers;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * The secrets of a request as it was sent. A service that rejects a request may quote it, in any
 * form and within any text.
 */
final class RequestSecrets {
  private static final int SHORTEST = 4; // less would redact half of the text

  static final RequestSecrets NONE = new RequestSecrets();

  private final List<String> values = new ArrayList<>();
  private @Nullable Pattern any;

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
    add(value);
    add(value.substring(value.lastIndexOf(' ') + 1)); // the token without the word Bearer
  }

  private void add(String value) {
    if (value.length() >= SHORTEST) {
      values.add(value);
      if (isQuotedInJson(value)) {
        values.add(new String(JsonStringEncoder.getInstance().quoteAsString(value)));
      }
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

  /**
   * Returns a text with {@code ***} in place of each secret. If one shows only after unescaping,
   * returns the unescaped text.
   */
  String redact(String text) {
    if (values.isEmpty()) {
      return text;
    }
    String redacted = replace(text);
    String plain = Unescaper.undo(redacted);
    String redactedPlain = replace(plain);
    return redactedPlain.equals(plain) ? redacted : redactedPlain;
  }

  private String replace(String text) {
    if (!quotesAny(text)) { // the usual case; compiling a pattern of all secrets takes long
      return text;
    }
    if (any == null) {
      any =
          Pattern.compile(
              values.stream()
                  .sorted(
                      Comparator.comparing(String::length).reversed()) // one may contain another
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|")),
              Pattern.CASE_INSENSITIVE);
    }
    return any.matcher(text).replaceAll("***");
  }

  private boolean quotesAny(String text) {
    for (String value : values) {
      for (int i = 0; i <= text.length() - value.length(); i++) {
        if (text.regionMatches(true, i, value, 0, value.length())) {
          return true;
        }
      }
    }
    return false;
  }
}
