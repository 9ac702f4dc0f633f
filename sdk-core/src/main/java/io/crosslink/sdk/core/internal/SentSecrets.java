package io.crosslink.sdk.core.internal;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import okhttp3.Headers;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * The secrets that a request carries, told by their names. A service that refuses a request may
 * quote it, in any form and with any words around.
 */
final class SentSecrets {
  /** What a name holds that stands for a secret, as a regular expression. */
  static final String NAME =
      "psk|pre[_-]?shared|passw|passphrase|pwd|secret|token|(?:private|access|api|pairing)[_-]?key"
          + "|credential|authorization|signature|cookie|(?:peer|client)[_-]?config"
          + "|cloud[_-]?account"; // some clouds have a key for that

  private static final Pattern SECRET_NAME = Pattern.compile(NAME, Pattern.CASE_INSENSITIVE);
  private static final int SHORTEST = 4; // less would strike out half of what is said

  static final SentSecrets NONE = new SentSecrets();

  private final Matcher secretName = SECRET_NAME.matcher("");
  private final List<String> values = new ArrayList<>();
  private @Nullable Pattern any;

  private SentSecrets() {}

  /** Finds them in a request as it was sent. */
  static SentSecrets of(Request request) {
    SentSecrets found = new SentSecrets();
    Headers headers = request.headers();
    for (int i = 0; i < headers.size(); i++) {
      if (found.isSecret(headers.name(i))) {
        found.addHeader(headers.value(i));
      }
    }
    byte[] body = JsonBody.bytesOf(request);
    try {
      if (body.length > 0) {
        found.addAll(Json.mapper().readTree(body), false);
      }
    } catch (IOException e) {
      // A body of somebody's interceptor that is no JSON.
    }
    return found;
  }

  private boolean isSecret(String name) {
    return secretName.reset(name).find();
  }

  private void addHeader(String value) {
    add(value);
    add(value.substring(value.lastIndexOf(' ') + 1)); // the token without the word Bearer
  }

  private void addAll(JsonNode node, boolean secret) {
    if (secret && node.isValueNode()) {
      add(node.asText());
    }
    if (node.isArray()) {
      node.forEach(element -> addAll(element, secret));
    }
    node.fieldNames().forEachRemaining(name -> addAll(node.path(name), secret || isSecret(name)));
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
   * Returns a text with {@code ***} in place of each of them. If one shows only once escapes are
   * read, it is the text read so.
   */
  String strikeOut(String text) {
    if (values.isEmpty()) {
      return text;
    }
    String struck = strike(text);
    String plain = Escapes.undo(struck);
    String struckPlain = strike(plain);
    return struckPlain.equals(plain) ? struck : struckPlain;
  }

  private String strike(String text) {
    if (!quotesAny(text)) { // which is the rule, and a pattern of all of them takes long to make
      return text;
    }
    if (any == null) {
      any =
          Pattern.compile(
              values.stream()
                  .sorted(Comparator.comparing(String::length).reversed()) // one may hold another
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
