package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.Arguments;
import io.crosslink.sdk.core.internal.Endpoints;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a caller proves its identity to Huawei Cloud or Open Telekom Cloud with: an access key, a
 * token, or a way to get one of them. Immutable; {@code toString()} shows no secret.
 *
 * <p>Where a key or token has to be got first, each client gets it when its first call needs it,
 * renews it before it expires, and gets another one if a service refuses it. However many calls
 * wait for it, it is asked for once. A {@link CredentialsException} says why there is none.
 *
 * @see <a
 *     href="https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm-001.html">Huawei
 *     Cloud on signing requests</a>
 */
public final class HuaweiCredentials {
  private final String description;
  private final @Nullable Grant grant;
  private final Function<Surroundings, Login> login;
  private final boolean derived;
  private final @Nullable String iamEndpoint;

  private HuaweiCredentials(
      String description,
      @Nullable Grant grant,
      Function<Surroundings, Login> login,
      boolean derived,
      @Nullable String iamEndpoint) {
    this.description = description;
    this.grant = grant;
    this.login = login;
    this.derived = derived;
    this.iamEndpoint = iamEndpoint;
  }

  static HuaweiCredentials of(Grant grant) {
    return new HuaweiCredentials(
        grant.secret().toString(), grant, surroundings -> () -> grant, false, null);
  }

  private static HuaweiCredentials of(Object description, Function<Surroundings, Login> login) {
    return new HuaweiCredentials(description.toString(), null, login, false, null);
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
    return of(Grant.of(new AccessKey(accessKey, secretKey, null)));
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
    return of(
        Grant.of(
            new AccessKey(
                accessKey, secretKey, Arguments.notNull("securityToken", securityToken))));
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
    return of(Grant.of(new IamToken(token)));
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
    PasswordLogin login = new PasswordLogin(account, user, password);
    return of(login, client -> () -> login.logIn(client.iam(), client.project()));
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
    FederatedLogin login = new FederatedLogin(identityProvider, idTokenFile);
    return of(login, client -> () -> login.logIn(client.iam()));
  }

  /**
   * Finds credentials where the provider's own SDKs look for them, in their order: {@link
   * #fromEnvironment() the environment}, {@link #fromProfile() the profile file}, {@link
   * #fromMetadata() the metadata of an ECS server}, {@link #fromPodIdentity() the pod identity} of
   * a cluster. A place with incomplete or unusable credentials is passed over. Each client looks
   * once, when its first call needs them; if there are none, the call throws a {@link
   * CredentialsException} that says what was wrong in each place.
   *
   * @return the credentials
   */
  public static HuaweiCredentials fromDefaults() {
    return fromDefaults(Machine.system());
  }

  static HuaweiCredentials fromDefaults(Machine machine) {
    CredentialSources sources = new CredentialSources(machine);
    return of("found by default", client -> new DefaultLogin(sources.all(), client));
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
    return new CredentialSources(Machine.system()).fromEnvironment();
  }

  /**
   * Reads the section {@code [basic]} of the file that the provider's SDKs have credentials in.
   *
   * @return the credentials
   * @throws CredentialsException if there is no such file or section, or none that can be used
   * @see #fromProfile(String)
   */
  public static HuaweiCredentials fromProfile() {
    return fromProfile(CredentialSources.USUAL_SECTION);
  }

  /**
   * Reads a section of the file that the provider's SDKs have credentials in: {@code
   * ~/.huaweicloud/credentials}, or the one that {@code HUAWEICLOUD_SDK_CREDENTIALS_FILE} names.
   * Its keys are {@code idp_id} with {@code id_token_file} for {@link #ofIdToken}, or else {@code
   * ak} with {@code sk} and perhaps {@code security_token}; beside them {@code project_id}, for
   * clients that are given none, and {@code iam_endpoint}.
   *
   * @param name the name of the section, without brackets
   * @return the credentials
   * @throws CredentialsException if there is no such file or section, or none that can be used
   * @throws IllegalArgumentException if the name is null or blank
   */
  public static HuaweiCredentials fromProfile(String name) {
    return new CredentialSources(Machine.system()).fromProfile(Arguments.notBlank("name", name));
  }

  /**
   * Credentials of the agency that the ECS server has on which this program runs. They are
   * temporary access keys, had from the server's metadata service.
   *
   * @return the credentials
   */
  public static HuaweiCredentials fromMetadata() {
    return fromMetadata(Machine.system());
  }

  static HuaweiCredentials fromMetadata(Machine machine) {
    return of(
        "agency of the ECS server",
        client -> new MetadataLogin(client.engine(), machine.metadata(), client.time()));
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
    return fromPodIdentity(Machine.system());
  }

  static HuaweiCredentials fromPodIdentity(Machine machine) {
    PodIdentityLogin login = PodIdentityLogin.from(machine.environment());
    return of("pod identity", client -> () -> login.logIn(client.engine()));
  }

  /**
   * Signs with keys that are derived from the access key and good for one service in one region on
   * one day, by the algorithm {@code V11-HMAC-SHA256}. Only for endpoints that ask for it; those of
   * VPN do not. The client needs a region. Tokens are sent as ever.
   *
   * @return credentials that sign in this way
   */
  public HuaweiCredentials withDerivedSigning() {
    return new HuaweiCredentials(description, grant, login, true, iamEndpoint);
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
    Endpoints.parse(Arguments.notBlank("iamEndpoint", url), true); // the client checks the scheme
    return new HuaweiCredentials(description, grant, login, derived, url);
  }

  /** Adds what stands beside credentials in a file. */
  HuaweiCredentials beside(@Nullable String projectId, @Nullable String endpoint) {
    HuaweiCredentials with = endpoint == null ? this : withIamEndpoint(endpoint);
    if (projectId == null) {
      return with;
    }
    String id = ProjectChoice.checkedId("project_id", projectId);
    Function<Surroundings, Login> forProject =
        client -> {
          Login got = login.apply(client);
          return () -> got.logIn().forProject(id);
        };
    Grant known = grant == null ? null : grant.forProject(id);
    return new HuaweiCredentials(description, known, forProject, derived, with.iamEndpoint);
  }

  /** {@return what is granted without any login, or null if there must be one} */
  @Nullable Grant grant() {
    return grant == null || iamEndpoint == null ? grant : grant.withIamEndpoint(iamEndpoint);
  }

  /** Returns a client's own way to get what is not granted yet. */
  Login login(Surroundings client) {
    String endpoint = iamEndpoint;
    if (endpoint == null) {
      return login.apply(client);
    }
    Login elsewhere = login.apply(client.withIamEndpoint(endpoint));
    return () -> elsewhere.logIn().withIamEndpoint(endpoint);
  }

  /**
   * Returns what to derive keys for, or null if keys sign themselves.
   *
   * @param region the client's region, or null if it has none
   * @param service the short name of the service called
   */
  @Nullable Derivation derivation(@Nullable HuaweiRegion region, String service) {
    if (!derived) {
      return null;
    }
    if (region == null) {
      throw new IllegalArgumentException(
          "Derived signing needs a region: call region(…), also beside endpoint(…)");
    }
    return new Derivation(region.id(), service);
  }

  /** {@return the kind of credentials with ids and names, no secret} */
  @Override
  public String toString() {
    return "HuaweiCredentials{"
        + description
        + (derived ? ", derived signing" : "")
        + (iamEndpoint == null ? "" : ", iamEndpoint=" + iamEndpoint)
        + "}";
  }
}
