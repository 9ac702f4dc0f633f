package io.crosslink.sdk.spring;

import java.util.Locale;
import java.util.regex.Pattern;

/** Which properties and environment variables of the clients are secret. */
final class SecretKeys {
  private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]");

  /**
   * Below our prefixes, whatever the form: {@code secret-key}, {@code SECRETKEY}, {@code
   * secretKey}.
   */
  private static final Pattern PROPERTY =
      Pattern.compile(
          "crosslink(zenlayer|huawei).*" + "(secretkey|token|password|credentialsprocess[0-9]*)");

  /** The variables that the default credential chains read. */
  private static final Pattern VARIABLE =
      Pattern.compile(
          "huaweicloudsdk(sk|securitytoken)"
              + "|zenlayer(token|accesskeysecret)"
              + "|zenlayercloudaccesskeypassword");

  private SecretKeys() {}

  static boolean matches(String key) {
    String plain = SEPARATORS.matcher(key.toLowerCase(Locale.ROOT)).replaceAll("");
    return PROPERTY.matcher(plain).matches() || VARIABLE.matcher(plain).matches();
  }
}
