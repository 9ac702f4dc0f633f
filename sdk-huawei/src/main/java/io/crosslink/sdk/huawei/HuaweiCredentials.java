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
 * Credentials for Huawei Cloud or Open Telekom Cloud: an access key, a token, or a way to obtain
 * one of them. Immutable; {@code toString()} shows no secret.
 *
 * <p>A key or token that has to be fetched is fetched by the first call of each client that needs
 * it, refreshed in the background before it expires, and fetched again if a service rejects it.
 * Concurrent calls share one fetch. If a fetch fails, the call throws a {@link
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
   * Returns credentials that sign every request with a permanent access key. Leading and trailing
   * blanks of the values are removed.
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
   * Returns credentials that sign every request with a temporary access key. Leading and trailing
   * blanks of the values are removed. The key is not refreshed: create a new client with new
   * credentials before it expires.
   *
   * @param accessKey the access key id (AK)
   * @param secretKey the secret access key (SK)
   * @param securityToken the security token that belongs to them
   * @return the credentials
   * @throws IllegalArgumentException if a value is null, blank, or not one word of visible ASCII
   */
  public static HuaweiCredentials temporary(
      String accessKey, String secretKey, String securityToken) {
    String token = Arguments.notNull("securityToken", securityToken);
    return of(CredentialsConfig.fixed(new AccessKey(accessKey, secretKey, token)));
  }

  /**
   * Returns credentials that send a token of IAM. Requests are not signed. Leading and trailing
   * blanks of the value are removed. The token is not refreshed: create a new client with new
   * credentials before it expires, or let {@link #ofPassword} fetch tokens.
   *
   * @param token the token, as IAM returned it in {@code X-Subject-Token}; for VPN it must be
   *     scoped to the client's project
   * @return the credentials
   * @throws IllegalArgumentException if the token is null, blank, or not one word of visible ASCII
   */
  public static HuaweiCredentials ofToken(String token) {
    return of(CredentialsConfig.fixed(new IamToken(token)));
  }

  /**
   * Returns credentials that log in at IAM with a password and send the token that IAM returns for
   * the client's project. Requests are not signed.
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
   * Returns credentials of a workload that an identity provider authenticates, such as a pod with a
   * service account: an ID token (OpenID Connect) is exchanged at IAM for a temporary access key,
   * which signs requests.
   *
   * @param identityProvider the name of the identity provider in IAM
   * @param idTokenFile the file with the ID token, read again for each login
   * @return the credentials
   * @throws IllegalArgumentException if a value is null, or the name is blank or not one word of
   *     visible ASCII
   */
  public static HuaweiCredentials ofIdToken(String identityProvider, Path idTokenFile) {
    return of(CredentialsFactory.idToken(identityProvider, idTokenFile));
  }

  /**
   * Returns credentials that your own provider fetches, from a vault for example. They are fetched
   * on a separate thread by the first call of a client that needs them, refreshed in the background
   * shortly before they expire, and fetched again, once for each call, if a service rejects them.
   * If the provider throws an exception, returns null or expired credentials, or does not return
   * within a minute, the call that needs them throws a {@link CredentialsException}; if a timeout
   * of the call ends first, it throws an {@link io.crosslink.sdk.core.error.ApiTimeoutException}.
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
   * Returns credentials that a program prints. See {@link #fromProcess(List)}.
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
   * Returns credentials that a program prints. The program is run without a shell, in the working
   * directory and with the environment of this process, whenever a {@linkplain
   * #of(HuaweiCredentialsProvider) provider} would be called. It must print one JSON object in
   * UTF-8 to its standard output and exit with status 0:
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
   * timestamp as in RFC 3339; if omitted, the credentials do not expire. {@code "Token"} replaces
   * the key with a token of IAM. {@code "ProjectId"} may name the project of a token or key. Other
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
   * Returns the credentials of the default credential chain, which is that of the provider's own
   * SDKs: {@link #fromEnvironment() the environment}, {@link #fromProfile() the profile file},
   * {@link #fromMetadata() the metadata of an ECS server}, {@link #fromPodIdentity() the pod
   * identity} of a cluster. A source with incomplete or unusable credentials is skipped.
   *
   * <p>This method reads a key from the environment or the profile file. If there is none, each
   * client searches all sources when its first call needs credentials, because that requires the
   * network; if no source has any, the call throws a {@link CredentialsException} with the problem
   * of each source.
   *
   * @return the credentials
   */
  public static HuaweiCredentials fromDefaults() {
    return of(DefaultCredentialsChain.config(HostEnvironment.system()));
  }

  /**
   * Returns the credentials in the environment variables of the provider's SDKs: {@code
   * HUAWEICLOUD_SDK_IDP_ID} with {@code HUAWEICLOUD_SDK_ID_TOKEN_FILE} for {@link #ofIdToken}, or
   * else {@code HUAWEICLOUD_SDK_AK} with {@code HUAWEICLOUD_SDK_SK} and, for temporary keys, {@code
   * HUAWEICLOUD_SDK_SECURITY_TOKEN}. A variable without a value counts as not set.
   *
   * @return the credentials
   * @throws CredentialsException if variables are missing or their values cannot be used
   */
  public static HuaweiCredentials fromEnvironment() {
    return of(new HostCredentials(HostEnvironment.system()).fromEnvironment());
  }

  /**
   * Returns the credentials in the section {@code [basic]} of the profile file of the provider's
   * SDKs.
   *
   * @return the credentials
   * @throws CredentialsException if there is no such file or section, or its values cannot be used
   * @see #fromProfile(String)
   */
  public static HuaweiCredentials fromProfile() {
    return fromProfile(HostCredentials.DEFAULT_SECTION);
  }

  /**
   * Returns the credentials in a section of the profile file of the provider's SDKs: {@code
   * ~/.huaweicloud/credentials}, or the file named by {@code HUAWEICLOUD_SDK_CREDENTIALS_FILE}. Its
   * keys are {@code idp_id} with {@code id_token_file} for {@link #ofIdToken}, or else {@code ak}
   * with {@code sk} and optionally {@code security_token}; in addition {@code project_id}, for
   * clients without a project of their own, and {@code iam_endpoint}.
   *
   * <p>If a service rejects the key, the file is read again. If it contains another key by then,
   * the call is retried with that key, and the client keeps using it.
   *
   * @param name the name of the section, without brackets
   * @return the credentials
   * @throws CredentialsException if there is no such file or section, or its values cannot be used
   * @throws IllegalArgumentException if the name is null or blank
   */
  public static HuaweiCredentials fromProfile(String name) {
    String section = Arguments.notBlank("name", name);
    return of(new HostCredentials(HostEnvironment.system()).fromProfile(section));
  }

  /**
   * Returns the credentials of the agency assigned to the ECS server on which this program runs:
   * temporary access keys, fetched from the server's metadata service.
   *
   * @return the credentials
   */
  public static HuaweiCredentials fromMetadata() {
    return of(CredentialsFactory.ecsMetadata(HostEnvironment.system()));
  }

  /**
   * Returns the credentials of the identity that a cluster (CCE) assigns to the pod in which this
   * program runs: temporary access keys, fetched from the address in {@code
   * HC_CONTAINER_CREDENTIALS_FULL_URI} with the token in the file named by {@code
   * HC_CONTAINER_AUTHORIZATION_TOKEN_FILE}.
   *
   * @return the credentials
   * @throws CredentialsException if the variables are missing or their values cannot be used
   */
  public static HuaweiCredentials fromPodIdentity() {
    return of(CredentialsFactory.podIdentity(HostEnvironment.system()));
  }

  /**
   * Returns a copy that signs with derived keys, each of which is valid for one service in one
   * region on one day (algorithm {@code V11-HMAC-SHA256}). Only for endpoints that require it;
   * those of VPN do not. The client needs a region. Tokens are not affected.
   *
   * @return the copy
   */
  public HuaweiCredentials withDerivedSigning() {
    return of(config.withDerivedSigning());
  }

  /**
   * Returns a copy that uses another endpoint of IAM than that of the client's region, for logins
   * and for looking up the project id.
   *
   * @param url the endpoint, such as {@code https://iam.eu-west-101.myhuaweicloud.eu}
   * @return the copy
   * @throws IllegalArgumentException if the URL is null, blank or not an endpoint
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
