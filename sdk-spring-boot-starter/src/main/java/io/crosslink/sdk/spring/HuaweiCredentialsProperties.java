package io.crosslink.sdk.spring;

import io.crosslink.sdk.huawei.HuaweiCredentials;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.MutuallyExclusiveConfigurationPropertiesException;

/**
 * Credentials for Huawei Cloud: one way to obtain them.
 *
 * @param accessKey ID of an access key (AK).
 * @param secretKey Secret access key (SK) that belongs to the access key.
 * @param securityToken Security token, if the access key is a temporary one.
 * @param token IAM token, in place of an access key.
 * @param account Name of the account (domain) of the user that logs in to IAM.
 * @param user Name of the user that logs in to IAM with a password.
 * @param password Password of the user that logs in to IAM.
 * @param identityProvider Name of the identity provider in IAM, to log in with an ID token.
 * @param idTokenFile File with the ID token, read again for each login.
 * @param profile Name of a section in ~/.huaweicloud/credentials.
 * @param process Program that prints the credentials as JSON, with its arguments.
 * @param source Place to search for credentials. By default the default credential chain.
 * @param iamEndpoint Endpoint of IAM, for logins and for looking up the project. By default that of
 *     the region.
 * @param derivedSigning Whether requests are signed with keys derived for a day, a region and a
 *     service. By default false.
 */
record HuaweiCredentialsProperties(
    @Nullable String accessKey,
    @Nullable String secretKey,
    @Nullable String securityToken,
    @Nullable String token,
    @Nullable String account,
    @Nullable String user,
    @Nullable String password,
    @Nullable String identityProvider,
    @Nullable Path idTokenFile,
    @Nullable String profile,
    @Nullable List<String> process,
    @Nullable Source source,
    @Nullable String iamEndpoint,
    @Nullable Boolean derivedSigning) {

  /** A place that needs no further settings. */
  enum Source {
    /** The default credential chain: environment, profile file, server metadata, pod identity. */
    DEFAULT,
    /** Environment variables. */
    ENVIRONMENT,
    /** The section [basic] of the profile file. */
    PROFILE,
    /** The metadata of the ECS server on which the application runs. */
    METADATA,
    /** The identity that a cluster assigns to the pod in which the application runs. */
    POD_IDENTITY
  }

  HuaweiCredentialsProperties {
    accessKey = Settings.text(accessKey);
    secretKey = Settings.text(secretKey);
    securityToken = Settings.text(securityToken);
    token = Settings.text(token);
    account = Settings.text(account);
    user = Settings.text(user);
    password = Settings.text(password);
    identityProvider = Settings.text(identityProvider);
    profile = Settings.text(profile);
    process = Settings.list(process);
    iamEndpoint = Settings.text(iamEndpoint);
  }

  /**
   * Creates the credentials.
   *
   * @param prefix the prefix of these properties, for messages
   */
  HuaweiCredentials create(String prefix) {
    HuaweiCredentials credentials = basic(prefix);
    if (iamEndpoint != null) {
      credentials = credentials.withIamEndpoint(iamEndpoint);
    }
    return Boolean.TRUE.equals(derivedSigning) ? credentials.withDerivedSigning() : credentials;
  }

  private HuaweiCredentials basic(String prefix) {
    MutuallyExclusiveConfigurationPropertiesException.throwIfMultipleNonNullValuesIn(
        ways -> {
          ways.put(prefix + ".access-key", accessKey);
          ways.put(prefix + ".token", token);
          ways.put(prefix + ".user", user);
          ways.put(prefix + ".identity-provider", identityProvider);
          ways.put(prefix + ".profile", profile);
          ways.put(prefix + ".process", process);
          ways.put(prefix + ".source", source);
        });
    if (accessKey != null || secretKey != null || securityToken != null) {
      return key(prefix);
    }
    if (token != null) {
      return HuaweiCredentials.ofToken(token);
    }
    if (user != null || password != null || account != null) {
      return login(prefix);
    }
    if (identityProvider != null || idTokenFile != null) {
      return HuaweiCredentials.ofIdToken(
          Settings.required(
              identityProvider, prefix + ".identity-provider", "an ID token file is set"),
          Settings.required(idTokenFile, prefix + ".id-token-file", "an identity provider is set"));
    }
    if (profile != null) {
      return HuaweiCredentials.fromProfile(profile);
    }
    if (process != null) {
      return HuaweiCredentials.fromProcess(process);
    }
    return switch (source != null ? source : Source.DEFAULT) {
      case DEFAULT -> HuaweiCredentials.fromDefaults();
      case ENVIRONMENT -> HuaweiCredentials.fromEnvironment();
      case PROFILE -> HuaweiCredentials.fromProfile();
      case METADATA -> HuaweiCredentials.fromMetadata();
      case POD_IDENTITY -> HuaweiCredentials.fromPodIdentity();
    };
  }

  private HuaweiCredentials key(String prefix) {
    String id =
        Settings.required(accessKey, prefix + ".access-key", "the rest of an access key is set");
    String secret =
        Settings.required(secretKey, prefix + ".secret-key", "the rest of an access key is set");
    return securityToken == null
        ? HuaweiCredentials.of(id, secret)
        : HuaweiCredentials.temporary(id, secret, securityToken);
  }

  private HuaweiCredentials login(String prefix) {
    String why = "the rest of a login is set";
    return HuaweiCredentials.ofPassword(
        Settings.required(account, prefix + ".account", why),
        Settings.required(user, prefix + ".user", why),
        Settings.required(password, prefix + ".password", why));
  }

  /** {@return no values, since most of them are secret} */
  @Override
  public String toString() {
    return "HuaweiCredentialsProperties";
  }
}
