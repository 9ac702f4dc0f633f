package io.crosslink.sdk.core.internal.mask;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of secrets in headers, in JSON without a spec and in texts of a service. Properties that a
 * spec marks as secret need no entry here.
 */
public final class SecretNames {
  /** Parts of such names, as a regular expression that ignores case. */
  static final String PATTERN =
      "psk|bgp[_-]?md5|pre[_-]?shared|passw|passphrase|pwd|secret|token|(?:private|access|api|pairing)[_-]?key"
          + "|credential|authorization|signature|cookie|(?:peer|client)[_-]?config"
          + "|cloud[_-]?account"; // some clouds have a key for that

  private static final Pattern SECRET = Pattern.compile(PATTERN, Pattern.CASE_INSENSITIVE);

  private SecretNames() {}

  /** {@return whether a name denotes a secret} */
  public static boolean matches(String name) {
    return in(name).find();
  }

  /** Returns what finds such names in a text; can be reset to another text. */
  public static Matcher in(String text) {
    return SECRET.matcher(text);
  }
}
