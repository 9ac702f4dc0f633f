package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.util.Environment;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where the provider's SDKs have their credentials: the environment, a file, the metadata service
 * of a server, the cluster around a pod; in this order.
 *
 * @param machine the machine to look on
 */
record CredentialSources(Machine machine) {
  private static final String ACCESS_KEY = "HUAWEICLOUD_SDK_AK";
  private static final String SECRET_KEY = "HUAWEICLOUD_SDK_SK";
  private static final String SECURITY_TOKEN = "HUAWEICLOUD_SDK_SECURITY_TOKEN";
  private static final String IDENTITY_PROVIDER = "HUAWEICLOUD_SDK_IDP_ID";
  private static final String ID_TOKEN_FILE = "HUAWEICLOUD_SDK_ID_TOKEN_FILE";
  private static final int LOCAL_SOURCES = 2;
  private static final String PROFILE_FILE = "HUAWEICLOUD_SDK_CREDENTIALS_FILE";

  /** The section for services of a region; the other one is for global services. */
  static final String USUAL_SECTION = "basic";

  /**
   * A place to look at.
   *
   * @param name what it is called
   * @param credentials what is found there
   */
  record Source(String name, Supplier<HuaweiCredentials> credentials) {}

  List<Source> all() {
    return List.of(
        new Source("environment", this::fromEnvironment),
        new Source("profile file", () -> fromProfile(USUAL_SECTION)),
        new Source("ECS metadata", () -> HuaweiCredentials.fromMetadata(machine)),
        new Source("pod identity", () -> HuaweiCredentials.fromPodIdentity(machine)));
  }

  /**
   * Returns the key that is found first, or null if there is none on this machine, or something
   * comes first that takes the network.
   */
  @Nullable HuaweiCredentials localKey() {
    for (Source source : all().subList(0, LOCAL_SOURCES)) {
      try {
        HuaweiCredentials found = source.credentials().get();
        return found.grant() == null ? null : found;
      } catch (CredentialsException e) {
        // Whoever looks everywhere says what is wrong here.
      }
    }
    return null;
  }

  HuaweiCredentials fromEnvironment() {
    Environment environment = machine.environment();
    HuaweiCredentials found =
        made(
            "the environment",
            environment.value(IDENTITY_PROVIDER),
            environment.value(ID_TOKEN_FILE),
            environment.value(ACCESS_KEY),
            environment.value(SECRET_KEY),
            environment.value(SECURITY_TOKEN));
    if (found == null) {
      throw new CredentialsException(
          "No Huawei Cloud credentials in the environment: "
              + environment.state(ACCESS_KEY)
              + " and "
              + environment.state(SECRET_KEY)
              + ", "
              + environment.state(IDENTITY_PROVIDER)
              + " and "
              + environment.state(ID_TOKEN_FILE)
              + ". Set two that belong together");
    }
    return found;
  }

  HuaweiCredentials fromProfile(String name) {
    ProfileFile.Section section =
        ProfileFile.read(machine.file(PROFILE_FILE, "credentials")).section(name);
    HuaweiCredentials found =
        made(
            section.toString(),
            section.value("idp_id"),
            section.value("id_token_file"),
            section.value("ak"),
            section.value("sk"),
            section.value("security_token"));
    if (found == null) {
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
            found
                .beside(section.value("project_id"), section.value("iam_endpoint"))
                .readAgainBy(() -> fromProfile(name)));
  }

  /** Makes credentials of what is there; a federated login comes before a key. */
  private static @Nullable HuaweiCredentials made(
      String where,
      @Nullable String identityProvider,
      @Nullable String idTokenFile,
      @Nullable String accessKey,
      @Nullable String secretKey,
      @Nullable String securityToken) {
    if (identityProvider != null && idTokenFile != null) {
      return usable(
          where, () -> HuaweiCredentials.ofIdToken(identityProvider, Path.of(idTokenFile.strip())));
    }
    if (accessKey == null || secretKey == null) {
      return null;
    }
    return usable(
        where,
        () ->
            securityToken == null
                ? HuaweiCredentials.of(accessKey, secretKey)
                : HuaweiCredentials.temporary(accessKey, secretKey, securityToken));
  }

  private static HuaweiCredentials usable(String where, Supplier<HuaweiCredentials> credentials) {
    try {
      return credentials.get();
    } catch (IllegalArgumentException e) {
      throw new CredentialsException(
          "The Huawei Cloud credentials in " + where + " cannot be used: " + e.getMessage(), e);
    }
  }
}
