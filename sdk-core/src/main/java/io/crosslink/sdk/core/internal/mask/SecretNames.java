package io.crosslink.sdk.core.internal.mask;

import java.util.regex.Pattern;

/**
 * Names under which texts of unknown origin carry secrets: headers, properties that no spec
 * describes, and what a service quotes. What a spec marks as secret needs no entry here.
 */
public final class SecretNames {
  /** Part of a name, as a regular expression; upper and lower case are alike. */
  static final String PATTERN =
      "psk|pre[_-]?shared|passw|passphrase|pwd|secret|token|(?:private|access|api|pairing)[_-]?key"
          + "|credential|authorization|signature|cookie|(?:peer|client)[_-]?config"
          + "|cloud[_-]?account"; // some clouds have a key for that

  private static final Pattern SECRET = Pattern.compile(PATTERN, Pattern.CASE_INSENSITIVE);

  private SecretNames() {}

  /** {@return whether a name is that of a secret} */
  public static boolean matches(String name) {
    return SECRET.matcher(name).find();
  }
}
