package io.crosslink.sdk.zenlayer;

import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.auth.UserProvider;
import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.zenlayer.internal.auth.CredentialsConfig;
import io.crosslink.sdk.zenlayer.internal.auth.HostCredentials;
import io.crosslink.sdk.zenlayer.internal.signing.Credential;
import java.util.Arrays;
import java.util.List;

/**
 * Credentials for Zenlayer: an access key, a token, or a way to obtain one of them. Immutable;
 * {@code toString()} shows no secret.
 *
 * @see <a
 *     href="https://docs.console.zenlayer.com/api-reference/api-introduction/instruction/authorization/sign">How
 *     Zenlayer signs requests</a>
 */
public final class ZenlayerCredentials {
  private final CredentialsConfig config;

  ZenlayerCredentials(CredentialsConfig config) {
    this.config = config;
  }

  /**
   * Credentials that sign every request with an access key. Leading and trailing blanks are
   * removed.
   *
   * @param accessKeyId the id of the access key
   * @param accessKeyPassword its password, which Zenlayer's tools also call secret
   * @return the credentials
   * @throws IllegalArgumentException if a value is null, blank, or contains characters other than
   *     visible ASCII
   */
  public static ZenlayerCredentials of(String accessKeyId, String accessKeyPassword) {
    return new ZenlayerCredentials(
        CredentialsConfig.fixed(Credential.accessKey(accessKeyId, accessKeyPassword)));
  }

  /**
   * Credentials that send a token created in Zenlayer's console; requests are not signed. Leading
   * and trailing blanks are removed.
   *
   * @param token the token, without the word {@code Bearer}
   * @return the credentials
   * @throws IllegalArgumentException if the token is null, blank, or contains characters other than
   *     visible ASCII
   */
  public static ZenlayerCredentials ofToken(String token) {
    return new ZenlayerCredentials(CredentialsConfig.fixed(Credential.token(token)));
  }

  /**
   * Credentials that your own provider fetches, for example from a vault. They are fetched on a
   * separate thread when the first call of a client needs them, cached, and refreshed in the
   * background shortly before they expire. If the service rejects them, they are fetched again, at
   * most once per call. Concurrent calls share one fetch. If the provider throws, returns null or
   * expired credentials, or does not return within a minute, the call that needs them throws a
   * {@link CredentialsException}; if a time limit of the call expires first, an {@link
   * io.crosslink.sdk.core.error.ApiTimeoutException}.
   *
   * @param provider fetches credentials; thread-safe if several clients share it
   * @return the credentials
   * @throws IllegalArgumentException if the provider is null
   */
  public static ZenlayerCredentials of(ZenlayerCredentialsProvider provider) {
    UserProvider user = UserProvider.of(Arguments.notNull("provider", provider));
    return new ZenlayerCredentials(
        CredentialsConfig.ofProvider(user, () -> user.run(provider::fetch).credential()));
  }

  /**
   * Credentials that a program prints. See {@link #fromProcess(List)}.
   *
   * @param command the program and its arguments
   * @return the credentials
   * @throws IllegalArgumentException if the command is null or empty, the program is blank, or an
   *     argument is null
   */
  public static ZenlayerCredentials fromProcess(String... command) {
    return fromProcess(Arrays.asList(Arguments.notNull("command", command)));
  }

  /**
   * Credentials that a program prints. The program is run without a shell, in the working directory
   * and with the environment of this process, whenever a {@linkplain
   * #of(ZenlayerCredentialsProvider) provider} would be called. It prints one JSON object in UTF-8
   * to its standard output and exits with status 0:
   *
   * <pre>{@code
   * {
   *   "Version": 1,
   *   "AccessKeyId": "...",
   *   "SecretAccessKey": "...",
   *   "Expiration": "2026-01-31T08:30:00Z"
   * }
   * }</pre>
   *
   * <p>{@code SecretAccessKey} is the password of the access key. {@code Expiration} is a timestamp
   * as in RFC 3339; without it, the credentials do not expire. {@code Token} can be given instead
   * of the key. Other members are ignored, except for {@code SessionToken}, which is an error.
   *
   * <p>Its standard input is empty, and its error output is discarded. A program that does not exit
   * within a minute, or prints more than 1 MiB, is killed together with its child processes. Its
   * output and arguments never appear in logs or exception messages.
   *
   * @param command the program and its arguments
   * @return the credentials
   * @throws IllegalArgumentException if the command is null or empty, the program is blank, or an
   *     argument is null
   */
  public static ZenlayerCredentials fromProcess(List<String> command) {
    return new ZenlayerCredentials(CredentialsConfig.ofProgram(command));
  }

  /**
   * Uses the default credential chain, which is that of Zenlayer's own tools: first {@linkplain
   * #fromEnvironment() the environment}, then {@linkplain #fromProfile() a profile} of Zenlayer's
   * command line.
   *
   * @return the credentials
   * @throws CredentialsException if none are found, in which case the message names the places that
   *     were searched; or if the first ones found are incomplete or invalid
   */
  public static ZenlayerCredentials fromDefaults() {
    return new ZenlayerCredentials(HostCredentials.system().fromDefaults());
  }

  /**
   * Reads environment variables: {@code ZENLAYER_TOKEN}, or {@code ZENLAYER_ACCESS_KEY_ID} with
   * {@code ZENLAYER_ACCESS_KEY_SECRET} as for the command line, or {@code
   * ZENLAYERCLOUD_ACCESS_KEY_ID} with {@code ZENLAYERCLOUD_ACCESS_KEY_PASSWORD} as for the
   * Terraform provider; the first of these that is set is used. A variable without a value counts
   * as not set.
   *
   * @return the credentials
   * @throws CredentialsException if none is set, a key is incomplete, or a value is invalid
   */
  public static ZenlayerCredentials fromEnvironment() {
    return new ZenlayerCredentials(HostCredentials.system().fromEnvironment());
  }

  /**
   * Reads the current profile of Zenlayer's command line from {@code ~/.zenlayer/credentials.json}:
   * that of the environment variable {@code ZENLAYER_PROFILE}, else the {@code current_profile} of
   * {@code config.json} in the same folder, else {@code default}. A token takes precedence over a
   * key. The file is read again if the service rejects them, as with {@link #fromProfile(String)}.
   *
   * @return the credentials
   * @throws CredentialsException if there is no such file or profile, a key is incomplete, or a
   *     value is invalid
   */
  public static ZenlayerCredentials fromProfile() {
    return new ZenlayerCredentials(HostCredentials.system().fromProfile(null));
  }

  /**
   * Reads a profile of Zenlayer's command line from {@code ~/.zenlayer/credentials.json}.
   *
   * <p>If the service rejects the key or token, the file is read again. If the profile contains
   * another one by then, the call is repeated once with that one, which the client uses from then
   * on.
   *
   * @param name the name of the profile
   * @return the credentials
   * @throws CredentialsException if there is no such file or profile, a key is incomplete, or a
   *     value is invalid
   * @throws IllegalArgumentException if the name is null or blank
   */
  public static ZenlayerCredentials fromProfile(String name) {
    return new ZenlayerCredentials(
        HostCredentials.system().fromProfile(Arguments.notBlank("name", name)));
  }

  CredentialsConfig config() {
    return config;
  }

  /** {@return the kind of credentials and the access key id, no secret} */
  @Override
  public String toString() {
    return "ZenlayerCredentials{" + config + "}";
  }
}
