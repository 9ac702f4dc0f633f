package io.crosslink.sdk.zenlayer;

import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.Arguments;
import io.crosslink.sdk.core.internal.Environment;
import io.crosslink.sdk.core.signing.RequestSigner;

/**
 * What a caller proves its identity to Zenlayer with: an access key, or a token. Immutable; {@code
 * toString()} shows no secret.
 *
 * @see <a
 *     href="https://docs.console.zenlayer.com/api-reference/api-introduction/instruction/authorization/sign">Zenlayer
 *     on signing requests</a>
 */
public final class ZenlayerCredentials {
  private static final String KEY_ID_VARIABLE = "ZENLAYER_ACCESS_KEY_ID";
  private static final String KEY_PASSWORD_VARIABLE = "ZENLAYER_ACCESS_KEY_SECRET";
  private static final String TOKEN_VARIABLE = "ZENLAYER_TOKEN";

  private final RequestSigner signer;
  private final String description;

  private ZenlayerCredentials(RequestSigner signer, String description) {
    this.signer = signer;
    this.description = description;
  }

  /**
   * Credentials that sign every request with an access key. Blanks around the values are dropped.
   *
   * @param accessKeyId the id of the access key
   * @param accessKeyPassword its password, which Zenlayer's tools also call secret
   * @return the credentials
   * @throws IllegalArgumentException if a value is null or blank, or the id has characters that no
   *     header can carry
   */
  public static ZenlayerCredentials of(String accessKeyId, String accessKeyPassword) {
    String id = Arguments.word("accessKeyId", accessKeyId);
    String password = Arguments.notBlank("accessKeyPassword", accessKeyPassword).strip();
    return new ZenlayerCredentials(
        new ZenlayerSigner(id, password), "accessKeyId=" + id + ", accessKeyPassword=***");
  }

  /**
   * Credentials that send a token made in Zenlayer's console. Nothing is signed. Blanks around the
   * value are dropped.
   *
   * @param token the token, without the word {@code Bearer}
   * @return the credentials
   * @throws IllegalArgumentException if the token is null or blank, or has characters that no
   *     header can carry
   */
  public static ZenlayerCredentials ofToken(String token) {
    return new ZenlayerCredentials(new BearerSigner(Arguments.word("token", token)), "token=***");
  }

  /**
   * Reads the variables of Zenlayer's command line: {@code ZENLAYER_TOKEN}, or {@code
   * ZENLAYER_ACCESS_KEY_ID} with {@code ZENLAYER_ACCESS_KEY_SECRET}. A token is preferred. A
   * variable without a value counts as not set.
   *
   * @return the credentials
   * @throws CredentialsException if variables are missing or their values cannot be used
   */
  public static ZenlayerCredentials fromEnvironment() {
    return from(Environment.system());
  }

  static ZenlayerCredentials from(Environment environment) {
    String token = environment.value(TOKEN_VARIABLE);
    String id = environment.value(KEY_ID_VARIABLE);
    String password = environment.value(KEY_PASSWORD_VARIABLE);
    try {
      if (token != null) {
        return ofToken(token);
      }
      if (id != null && password != null) {
        return of(id, password);
      }
    } catch (IllegalArgumentException e) {
      throw new CredentialsException(
          "The environment's Zenlayer credentials cannot be used: "
              + e.getMessage()
              + ". Correct "
              + (token != null ? TOKEN_VARIABLE : KEY_ID_VARIABLE),
          e);
    }
    throw new CredentialsException(
        "No Zenlayer credentials: call credentials(…) on the builder, or set the environment variable "
            + environment.state(TOKEN_VARIABLE)
            + ", or both "
            + environment.state(KEY_ID_VARIABLE)
            + " and "
            + environment.state(KEY_PASSWORD_VARIABLE));
  }

  RequestSigner signer() {
    return signer;
  }

  /** {@return the kind of credentials and the access key id, no secret} */
  @Override
  public String toString() {
    return "ZenlayerCredentials{" + description + "}";
  }
}
