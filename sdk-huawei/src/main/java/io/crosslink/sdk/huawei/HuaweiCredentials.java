package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.Arguments;
import io.crosslink.sdk.core.internal.Environment;
import org.jspecify.annotations.Nullable;

/**
 * An access key of Huawei Cloud or Open Telekom Cloud, permanent or temporary. Immutable; {@code
 * toString()} shows no secret.
 *
 * @see <a
 *     href="https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm-001.html">Huawei
 *     Cloud on signing requests</a>
 */
public final class HuaweiCredentials {
  private static final String ACCESS_KEY_VARIABLE = "HUAWEICLOUD_SDK_AK";
  private static final String SECRET_KEY_VARIABLE = "HUAWEICLOUD_SDK_SK";
  private static final String SECURITY_TOKEN_VARIABLE = "HUAWEICLOUD_SDK_SECURITY_TOKEN";

  private final String accessKey;
  private final String secretKey;
  private final @Nullable String securityToken;

  private HuaweiCredentials(String accessKey, String secretKey, @Nullable String securityToken) {
    this.accessKey = Arguments.word("accessKey", accessKey);
    this.secretKey = Arguments.word("secretKey", secretKey);
    this.securityToken = securityToken;
  }

  /**
   * A permanent access key. Blanks around the values are dropped.
   *
   * @param accessKey the access key id (AK)
   * @param secretKey the secret access key (SK)
   * @return the credentials
   * @throws IllegalArgumentException if a value is null, blank, or not one word of visible ASCII
   */
  public static HuaweiCredentials of(String accessKey, String secretKey) {
    return new HuaweiCredentials(accessKey, secretKey, null);
  }

  /**
   * A temporary access key. Blanks around the values are dropped. The key is not renewed: make a
   * new client with new credentials before it expires.
   *
   * @param accessKey the access key id (AK)
   * @param secretKey the secret access key (SK)
   * @param securityToken the security token that came with them
   * @return the credentials
   * @throws IllegalArgumentException if a value is null, blank, or not one word of visible ASCII
   */
  public static HuaweiCredentials temporary(
      String accessKey, String secretKey, String securityToken) {
    return new HuaweiCredentials(
        accessKey, secretKey, Arguments.word("securityToken", securityToken));
  }

  /**
   * Reads the variables of the provider's SDKs: {@code HUAWEICLOUD_SDK_AK}, {@code
   * HUAWEICLOUD_SDK_SK} and, for temporary keys, {@code HUAWEICLOUD_SDK_SECURITY_TOKEN}. A variable
   * without a value counts as not set.
   *
   * @return the credentials
   * @throws CredentialsException if variables are missing or their values cannot be used
   */
  public static HuaweiCredentials fromEnvironment() {
    return from(Environment.system());
  }

  static HuaweiCredentials from(Environment environment) {
    String accessKey = environment.value(ACCESS_KEY_VARIABLE);
    String secretKey = environment.value(SECRET_KEY_VARIABLE);
    String token = environment.value(SECURITY_TOKEN_VARIABLE);
    if (accessKey == null || secretKey == null) {
      throw new CredentialsException(
          "No Huawei Cloud credentials: call credentials(…) on the builder, or set the environment"
              + " variables "
              + environment.state(ACCESS_KEY_VARIABLE)
              + " and "
              + environment.state(SECRET_KEY_VARIABLE)
              + ", for temporary keys also "
              + environment.state(SECURITY_TOKEN_VARIABLE));
    }
    try {
      return token == null ? of(accessKey, secretKey) : temporary(accessKey, secretKey, token);
    } catch (IllegalArgumentException e) {
      throw new CredentialsException(
          "The environment's Huawei Cloud credentials cannot be used: "
              + e.getMessage()
              + ". Correct "
              + ACCESS_KEY_VARIABLE
              + (token == null ? "" : ", " + SECURITY_TOKEN_VARIABLE)
              + " or "
              + SECRET_KEY_VARIABLE,
          e);
    }
  }

  String accessKey() {
    return accessKey;
  }

  String secretKey() {
    return secretKey;
  }

  @Nullable String securityToken() {
    return securityToken;
  }

  /** {@return the access key id, no secret} */
  @Override
  public String toString() {
    return "HuaweiCredentials{accessKey="
        + accessKey
        + ", secretKey=***"
        + (securityToken == null ? "" : ", securityToken=***")
        + "}";
  }
}
