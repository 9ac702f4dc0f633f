package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.auth.UserProvider;
import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.huawei.internal.auth.CredentialsConfig;
import io.crosslink.sdk.huawei.internal.auth.CredentialsFactory;
import io.crosslink.sdk.huawei.internal.auth.DefaultCredentialsChain;
import io.crosslink.sdk.huawei.internal.auth.HostCredentials;
import io.crosslink.sdk.huawei.internal.endpoint.HostEnvironment;
import io.crosslink.sdk.huawei.internal.signing.AccessKey;
import io.crosslink.sdk.huawei.internal.signing.IamToken;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What a caller proves its identity to Huawei Cloud or Open Telekom Cloud with: an access key, a
 * token, or a way to get one of them. Immutable; {@code toString()} shows no secret.
 *
 * <p>Where a key or token has to be fetched, each client fetches it when its first call needs it,
 * refreshes it in the background before it expires, and fetches another one if a service rejects
 * it. Concurrent calls share one fetch. If a fetch fails, the call throws a {@link
 * CredentialsException}.
 *
 * @see <a
 *     href="https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm-001.html">Huawei
 *     Cloud on signing requests</a>
 */
public final class HuaweiCredentials {
  private final CredentialsConfig config;

  private HuaweiCredentials(CredentialsConfig config) {
    this.config = config;
  }

  static HuaweiCredentials of(CredentialsConfig config) {
    return new HuaweiCredentials(config);
  }

  /**
   * Credentials that sign every request with a permanent access key. Blanks around the values are
   * dropped.
   *
   * @param accessKey the access key id (AK)
   * @param secretKey the secret access key (SK)
   * @return the credentials
   * @throws IllegalArgumentException if a value is null, blank, or not one word of visible ASCII
   */
  public static HuaweiCredentials of(String accessKey, String secretKey) {
    return of(CredentialsConfig.fixed(new AccessKey(accessKey, secretKey, null)));
  }

  /**
   * Credentials that sign every request with a temporary access key. Blanks around the values are
   * dropped. The key is not renewed: make a new client with new credentials before it expires.
   *
   * @param accessKey the access key id (AK)
   * @param secretKey the secret access key (SK)
   * @param securityToken the security token that came with them
   * @return the credentials
   * @throws IllegalArgumentException if a value is null, blank, or not one word of visible ASCII
   */
  public static HuaweiCredentials temporary(
      String accessKey, String secretKey, String securityToken) {
    String token = Arguments.notNull("securityToken", securityToken);
    return of(CredentialsConfig.fixed(new AccessKey(accessKey, secretKey, token)));
  }

  /**
   * Credentials that send a token of IAM. Nothing is signed. Blanks around the value are dropped.
   * The token is not renewed: make a new client with new credentials before it expires, or let
   * {@link #ofPassword} get tokens.
   *
   * @param token the token, as IAM gave it out in {@code X-Subject-Token}; for VPN it must be one
   *     of the client's project
   * @return the credentials
   * @throws IllegalArgumentException if the token is null, blank, or not one word of visible ASCII
   */
  public static HuaweiCredentials ofToken(String token) {
    return of(CredentialsConfig.fixed(new IamToken(token)));
  }

  /**
   * Credentials that log in at IAM with a password and send the token that they get for the
   * client's project. Nothing is signed.
   *
   * @param account the name of the account that the user belongs to, also called domain
   * @param user the name of the IAM user
   * @param password the user's password
   * @return the credentials
   * @throws IllegalArgumentException if a value is null or blank
   */
  public static HuaweiCredentials ofPassword(String account, String user, String password) {
    return of(CredentialsFactory.password(account, user, password));
  }

  /**
   * Credentials of a workload that an identity provider vouches for, such as a pod with a service
   * account: an ID token of OpenID Connect is exchanged at IAM for a temporary access key, which
   * signs requests.
   *
   * @param identityProvider the name of the identity provider in IAM
   * @param idTokenFile the file with the ID token, read anew each time
   * @return the credentials
   * @throws IllegalArgumentException if a value is null, or the name is blank or not one word of
   *     visible ASCII
   */
  public static HuaweiCredentials ofIdToken(String identityProvider, Path idTokenFile) {
    return of(CredentialsFactory.idToken(identityProvider, idTokenFile));
  }

  /**
   * Credentials that a provider of your own fetches, from a vault for example. They are fetched
   * when the first call of a client needs them, on a thread of their own; kept until shortly before
   * they expire, and refreshed in the background; fetched again if a service rejects them, once for
   * each call. A provider that throws, returns null or expired credentials, or does not return
   * within a minute, makes the call that needs them throw a {@link CredentialsException}; if the
   * time limits of the call end first, it is an {@link
   * io.crosslink.sdk.core.error.ApiTimeoutException}.
   *
   * @param provider fetches credentials; safe for use by many threads if several clients share it
   * @return the credentials
   * @throws IllegalArgumentException if the provider is null
   */
  public static HuaweiCredentials of(HuaweiCredentialsProvider provider) {
    UserProvider runner = UserProvider.of(Arguments.notNull("provider", provider));
    return of(CredentialsFactory.provider(runner, () -> runner.run(provider::fetch).resolved()));
  }

  /**
   * Credentials that a program prints. See {@link #fromProcess(List)}.
   *
   * @param command the program and its arguments
   * @return the credentials
   * @throws IllegalArgumentException if the command is null or empty, the program is blank, or an
   *     argument is null
   */
  public static HuaweiCredentials fromProcess(String... command) {
    return fromProcess(Arrays.asList(Arguments.notNull("command", command)));
  }

  /**
   * Credentials that a program prints. The program is run without a shell, in the working directory
   * and with the environment of this process, whenever a {@linkplain #of(HuaweiCredentialsProvider)
   * provider} would be called. It prints one JSON object in UTF-8 to its standard output and exits
   * with status 0:
   *
   * <pre>{@code
   * {
   *   "Version": 1,
   *   "AccessKeyId": "...",
   *   "SecretAccessKey": "...",
   *   "SessionToken": "...",
   *   "Expiration": "2026-01-31T08:30:00Z"
   * }
   * }</pre>
   *
   * <p>{@code SessionToken} is the security token of a temporary key. {@code Expiration} is a
   * timestamp as in RFC 3339; without it, the credentials do not expire. {@code "Token"} replaces
   * the key by a token of IAM. {@code "ProjectId"} may name the project of a token or key. Other
   * members are ignored.
   *
   * <p>Its standard input is empty, and its error output is discarded. A program that does not end
   * within a minute, or prints more than 1 MiB, is killed together with its child processes. What
   * it prints and its arguments are never logged and never part of a message.
   *
   * @param command the program and its arguments
   * @return the credentials
   * @throws IllegalArgumentException if the command is null or empty, the program is blank, or an
   *     argument is null
   */
  public static HuaweiCredentials fromProcess(List<String> command) {
    return of(CredentialsFactory.program(command));
  }

  /**
   * Finds credentials where the provider's own SDKs look for them, in their order: {@link
   * #fromEnvironment() the environment}, {@link #fromProfile() the profile file}, {@link
   * #fromMetadata() the metadata of an ECS server}, {@link #fromPodIdentity() the pod identity} of
   * a cluster. A place with incomplete or unusable credentials is skipped.
   *
   * <p>Keys in the environment or the profile file are read by this method. If there are none, each
   * client searches all places when its first call needs credentials, because that takes the
   * network; if nothing is found, the call throws a {@link CredentialsException} that says what was
   * wrong in each place.
   *
   * @return the credentials
   */
  public static HuaweiCredentials fromDefaults() {
    return of(DefaultCredentialsChain.config(HostEnvironment.system()));
  }

  /**
   * Reads the variables of the provider's SDKs: {@code HUAWEICLOUD_SDK_IDP_ID} with {@code
   * HUAWEICLOUD_SDK_ID_TOKEN_FILE} for {@link #ofIdToken}, or else {@code HUAWEICLOUD_SDK_AK} with
   * {@code HUAWEICLOUD_SDK_SK} and, for temporary keys, {@code HUAWEICLOUD_SDK_SECURITY_TOKEN}. A
   * variable without a value counts as not set.
   *
   * @return the credentials
   * @throws CredentialsException if variables are missing or their values cannot be used
   */
  public static HuaweiCredentials fromEnvironment() {
    return of(new HostCredentials(HostEnvironment.system()).fromEnvironment());
  }

  /**
   * Reads the section {@code [basic]} of the file in which the provider's SDKs keep credentials.
   *
   * @return the credentials
   * @throws CredentialsException if there is no such file or section, or none that can be used
   * @see #fromProfile(String)
   */
  public static HuaweiCredentials fromProfile() {
    return fromProfile(HostCredentials.DEFAULT_SECTION);
  }

  /**
   * Reads a section of the file in which the provider's SDKs keep credentials: {@code
   * ~/.huaweicloud/credentials}, or the one that {@code HUAWEICLOUD_SDK_CREDENTIALS_FILE} names.
   * Its keys are {@code idp_id} with {@code id_token_file} for {@link #ofIdToken}, or else {@code
   * ak} with {@code sk} and optionally {@code security_token}; in addition {@code project_id}, for
   * clients that are given none, and {@code iam_endpoint}.
   *
   * <p>If a service rejects the key, the file is read again. If it contains another key by then,
   * the call is sent once more with that one, and the client keeps it.
   *
   * @param name the name of the section, without brackets
   * @return the credentials
   * @throws CredentialsException if there is no such file or section, or none that can be used
   * @throws IllegalArgumentException if the name is null or blank
   */
  public static HuaweiCredentials fromProfile(String name) {
    String section = Arguments.notBlank("name", name);
    return of(new HostCredentials(HostEnvironment.system()).fromProfile(section));
  }

  /**
   * Credentials of the agency that the ECS server has on which this program runs. They are
   * temporary access keys, had from the server's metadata service.
   *
   * @return the credentials
   */
  public static HuaweiCredentials fromMetadata() {
    return of(CredentialsFactory.ecsMetadata(HostEnvironment.system()));
  }

  /**
   * Credentials of the pod identity that a cluster (CCE) gives the pod in which this program runs.
   * They are temporary access keys, had from an address in {@code
   * HC_CONTAINER_CREDENTIALS_FULL_URI} for the token in the file {@code
   * HC_CONTAINER_AUTHORIZATION_TOKEN_FILE}.
   *
   * @return the credentials
   * @throws CredentialsException if the variables are missing or their values cannot be used
   */
  public static HuaweiCredentials fromPodIdentity() {
    return of(CredentialsFactory.podIdentity(HostEnvironment.system()));
  }

  /**
   * Signs with keys that are derived from the access key and good for one service in one region on
   * one day, by the algorithm {@code V11-HMAC-SHA256}. Only for endpoints that ask for it; those of
   * VPN do not. The client needs a region. Tokens are sent as ever.
   *
   * @return credentials that sign in this way
   */
  public HuaweiCredentials withDerivedSigning() {
    return of(config.withDerivedSigning());
  }

  /**
   * Asks IAM at another endpoint than that of the client's region, for logins and for the id of the
   * project.
   *
   * @param url the endpoint, such as {@code https://iam.eu-west-101.myhuaweicloud.eu}
   * @return credentials that use it
   * @throws IllegalArgumentException if it is no URL that could be an endpoint
   */
  public HuaweiCredentials withIamEndpoint(String url) {
    return of(config.withIamEndpoint(url));
  }

  CredentialsConfig config() {
    return config;
  }

  /** {@return the kind of credentials with ids and names, no secret} */
  @Override
  public String toString() {
    return "HuaweiCredentials{" + config + "}";
  }
}
