package io.crosslink.sdk.huawei.internal.auth;

import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.util.Environment;
import io.crosslink.sdk.huawei.internal.endpoint.HostEnvironment;
import io.crosslink.sdk.huawei.internal.signing.AccessKey;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Credentials in the places where the provider's SDKs search for them: the environment, a profile
 * file, the metadata service of an ECS server, the cluster of a pod; in this order.
 *
 * @param host the environment and the files of this host
 */
public record HostCredentials(HostEnvironment host) {
  /** The section for regional services; another one is for global services. */
  public static final String DEFAULT_SECTION = "basic";

  private static final String ACCESS_KEY = "HUAWEICLOUD_SDK_AK";
  private static final String SECRET_KEY = "HUAWEICLOUD_SDK_SK";
  private static final String SECURITY_TOKEN = "HUAWEICLOUD_SDK_SECURITY_TOKEN";
  private static final String IDENTITY_PROVIDER = "HUAWEICLOUD_SDK_IDP_ID";
  private static final String ID_TOKEN_FILE = "HUAWEICLOUD_SDK_ID_TOKEN_FILE";
  private static final int LOCAL_PLACES = 2;
  private static final String PROFILE_FILE = "HUAWEICLOUD_SDK_CREDENTIALS_FILE";

  /**
   * A place to search.
   *
   * @param name its name, for messages
   * @param credentials returns the credentials there, or throws a {@link CredentialsException}
   */
  record Place(String name, Supplier<CredentialsConfig> credentials) {}

  List<Place> places() {
    return List.of(
        new Place("environment", this::fromEnvironment),
        new Place("profile file", () -> fromProfile(DEFAULT_SECTION)),
        new Place("ECS metadata", () -> CredentialsFactory.ecsMetadata(host)),
        new Place("pod identity", () -> CredentialsFactory.podIdentity(host)));
  }

  /**
   * Returns the first credentials in the environment or the profile file, or null if there are none
   * or they need the network.
   */
  @Nullable CredentialsConfig localKey() {
    for (Place place : places().subList(0, LOCAL_PLACES)) {
      try {
        CredentialsConfig credentials = place.credentials().get();
        return credentials.initial() == null ? null : credentials;
      } catch (CredentialsException e) {
        // The search of all places reports the problem.
      }
    }
    return null;
  }

  /**
   * Returns the credentials in the environment.
   *
   * @throws CredentialsException if there are none, or they cannot be used
   */
  public CredentialsConfig fromEnvironment() {
    Environment environment = host.environment();
    CredentialsConfig credentials =
        create(
            "the environment",
            environment.value(IDENTITY_PROVIDER),
            environment.value(ID_TOKEN_FILE),
            environment.value(ACCESS_KEY),
            environment.value(SECRET_KEY),
            environment.value(SECURITY_TOKEN));
    if (credentials == null) {
      throw new CredentialsException(
          "No Huawei Cloud credentials in the environment: "
              + environment.state(ACCESS_KEY)
              + " and "
              + environment.state(SECRET_KEY)
              + ", "
              + environment.state(IDENTITY_PROVIDER)
              + " and "
              + environment.state(ID_TOKEN_FILE)
              + ". Set both of one pair");
    }
    return credentials;
  }

  /**
   * Returns the credentials in a section of the profile file.
   *
   * @throws CredentialsException if there are none, or they cannot be used
   */
  public CredentialsConfig fromProfile(String name) {
    ProfileFile.Section section =
        ProfileFile.read(host.file(PROFILE_FILE, "credentials")).section(name);
    CredentialsConfig credentials =
        create(
            section.toString(),
            section.value("idp_id"),
            section.value("id_token_file"),
            section.value("ak"),
            section.value("sk"),
            section.value("security_token"));
    if (credentials == null) {
      throw new CredentialsException(
          "No Huawei Cloud credentials in "
              + section
              + ": "
              + section.state("ak")
              + " and "
              + section.state("sk")
              + ", "
              + section.state("idp_id")
              + " and "
              + section.state("id_token_file"));
    }
    return usable(
        section.toString(),
        () ->
            credentials
                .withProfileSettings(section.value("project_id"), section.value("iam_endpoint"))
                .replacedBy(context -> new ProfileLogin(() -> fromProfile(name), context)));
  }

  /** Creates credentials from the values present; a federated login takes precedence over a key. */
  private static @Nullable CredentialsConfig create(
      String place,
      @Nullable String identityProvider,
      @Nullable String idTokenFile,
      @Nullable String accessKey,
      @Nullable String secretKey,
      @Nullable String securityToken) {
    if (identityProvider != null && idTokenFile != null) {
      return usable(
          place, () -> CredentialsFactory.idToken(identityProvider, Path.of(idTokenFile.strip())));
    }
    if (accessKey == null || secretKey == null) {
      return null;
    }
    return usable(
        place, () -> CredentialsConfig.fixed(new AccessKey(accessKey, secretKey, securityToken)));
  }

  private static CredentialsConfig usable(String place, Supplier<CredentialsConfig> credentials) {
    try {
      return credentials.get();
    } catch (IllegalArgumentException e) {
      throw new CredentialsException(
          "The Huawei Cloud credentials in " + place + " cannot be used: " + e.getMessage(), e);
    }
  }
}
