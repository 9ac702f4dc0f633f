package io.crosslink.sdk.zenlayer;

import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.Arguments;
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
   * @throws IllegalArgumentException if a value is null, blank, or not one word of visible ASCII
   */
  public static ZenlayerCredentials of(String accessKeyId, String accessKeyPassword) {
    String id = Arguments.word("accessKeyId", accessKeyId);
    String password = Arguments.word("accessKeyPassword", accessKeyPassword);
    return new ZenlayerCredentials(
        new ZenlayerSigner(id, password), "accessKeyId=" + id + ", accessKeyPassword=***");
  }

  /**
   * Credentials that send a token made in Zenlayer's console. Nothing is signed. Blanks around the
   * value are dropped.
   *
   * @param token the token, without the word {@code Bearer}
   * @return the credentials
   * @throws IllegalArgumentException if the token is null, blank, or not one word of visible ASCII
   */
  public static ZenlayerCredentials ofToken(String token) {
    return new ZenlayerCredentials(new BearerSigner(Arguments.word("token", token)), "token=***");
  }

  /**
   * Finds credentials where Zenlayer's own tools have them: first {@link #fromEnvironment() in the
   * environment}, then {@link #fromProfile() in a profile} of the command line.
   *
   * @return the credentials
   * @throws CredentialsException if there are none, and where they were looked for, or if some
   *     cannot be used
   */
  public static ZenlayerCredentials fromDefaults() {
    return CredentialSources.system().fromDefaults();
  }

  /**
   * Reads environment variables: {@code ZENLAYER_TOKEN}, or {@code ZENLAYER_ACCESS_KEY_ID} with
   * {@code ZENLAYER_ACCESS_KEY_SECRET} as for the command line, or {@code
   * ZENLAYERCLOUD_ACCESS_KEY_ID} with {@code ZENLAYERCLOUD_ACCESS_KEY_PASSWORD} as for the
   * Terraform provider; the first of these that is set. A variable without a value counts as not
   * set.
   *
   * @return the credentials
   * @throws CredentialsException if there are none, half of a key, or values that cannot be used
   */
  public static ZenlayerCredentials fromEnvironment() {
    return CredentialSources.system().fromEnvironment();
  }

  /**
   * Reads the current profile of Zenlayer's command line from {@code ~/.zenlayer/credentials.json}:
   * that of the environment variable {@code ZENLAYER_PROFILE}, else the {@code current_profile} of
   * {@code config.json} beside it, else {@code default}. A token is preferred to a key.
   *
   * @return the credentials
   * @throws CredentialsException if there is no such file or profile, half of a key, or none that
   *     can be used
   */
  public static ZenlayerCredentials fromProfile() {
    return CredentialSources.system().fromProfile(null);
  }

  /**
   * Reads a profile of Zenlayer's command line from {@code ~/.zenlayer/credentials.json}.
   *
   * @param name the name of the profile
   * @return the credentials
   * @throws CredentialsException if there is no such file or profile, half of a key, or none that
   *     can be used
   * @throws IllegalArgumentException if the name is null or blank
   */
  public static ZenlayerCredentials fromProfile(String name) {
    return CredentialSources.system().fromProfile(Arguments.notBlank("name", name));
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
