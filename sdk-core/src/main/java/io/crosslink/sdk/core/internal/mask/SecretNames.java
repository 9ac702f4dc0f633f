package io.crosslink.sdk.core.internal.mask;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of secrets in headers, in JSON without a spec and in texts of a service. Properties that a
 * spec marks as secret need no entry here.
 */
public final class SecretNames {
  /** Parts of such names; the underscore stands for itself, for a hyphen or for nothing. */
  private static final List<String> PARTS =
      List.of(
          "psk",
          "bgp_md5",
          "pre_shared",
          "passw",
          "passphrase",
          "pwd",
          "secret",
          "token",
          "private_key",
          "access_key",
          "api_key",
          "pairing_key",
          "credential",
          "authorization",
          "signature",
          "cookie",
          "peer_config",
          "client_config",
          "cloud_account"); // some clouds have a key for that

  /** The same as a regular expression that ignores case. */
  static final String PATTERN = String.join("|", PARTS).replace("_", "[_-]?");

  private static final Pattern SECRET = Pattern.compile(PATTERN, Pattern.CASE_INSENSITIVE);

  private SecretNames() {}

  /**
   * {@return whether a name denotes a secret} Runs for each header of a rejected request, so it
   * does without a matcher, which takes 0.3 KB.
   */
  public static boolean matches(String name) {
    for (int from = 0; from < name.length(); from++) {
      for (int i = 0; i < PARTS.size(); i++) {
        if (startsWith(name, from, PARTS.get(i))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean startsWith(String name, int from, String part) {
    int at = from;
    for (int i = 0; i < part.length(); i++) {
      char c = at < name.length() ? name.charAt(at) : '\0';
      if (part.charAt(i) == '_') {
        at += c == '_' || c == '-' ? 1 : 0;
      } else if (toLowerCase(c) == part.charAt(i)) {
        at++;
      } else {
        return false;
      }
    }
    return true;
  }

  private static char toLowerCase(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }

  /** Returns what finds such names in a text; can be reset to another text. */
  static Matcher in(String text) {
    return SECRET.matcher(text);
  }
}
