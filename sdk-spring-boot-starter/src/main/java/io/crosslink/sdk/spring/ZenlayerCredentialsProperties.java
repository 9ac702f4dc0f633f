package io.crosslink.sdk.spring;

import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.MutuallyExclusiveConfigurationPropertiesException;

/**
 * Credentials for Zenlayer: one way to obtain them.
 *
 * @param accessKeyId ID of an access key.
 * @param accessKeyPassword Password of the access key.
 * @param token Token created in the console, in place of an access key.
 * @param profile Name of a profile in ~/.zenlayer/credentials.json.
 * @param process Program that prints the credentials as JSON, with its arguments.
 * @param source Place to search for credentials. By default the default credential chain.
 */
record ZenlayerCredentialsProperties(
    @Nullable String accessKeyId,
    @Nullable String accessKeyPassword,
    @Nullable String token,
    @Nullable String profile,
    @Nullable List<String> process,
    @Nullable Source source) {

  /** A place that needs no further settings. */
  enum Source {
    /** The default credential chain: the environment, then the current profile. */
    DEFAULT,
    /** Environment variables. */
    ENVIRONMENT,
    /** The current profile. */
    PROFILE
  }

  ZenlayerCredentialsProperties {
    accessKeyId = Settings.text(accessKeyId);
    accessKeyPassword = Settings.text(accessKeyPassword);
    token = Settings.text(token);
    profile = Settings.text(profile);
    process = Settings.list(process);
  }

  /**
   * Creates the credentials.
   *
   * @param prefix the prefix of these properties, for messages
   */
  ZenlayerCredentials create(String prefix) {
    MutuallyExclusiveConfigurationPropertiesException.throwIfMultipleNonNullValuesIn(
        ways -> {
          ways.put(prefix + ".access-key-id", accessKeyId);
          ways.put(prefix + ".token", token);
          ways.put(prefix + ".profile", profile);
          ways.put(prefix + ".process", process);
          ways.put(prefix + ".source", source);
        });
    if (accessKeyId != null || accessKeyPassword != null) {
      return ZenlayerCredentials.of(
          Settings.required(accessKeyId, prefix + ".access-key-id", "the password is set"),
          Settings.required(accessKeyPassword, prefix + ".access-key-password", "the ID is set"));
    }
    if (token != null) {
      return ZenlayerCredentials.ofToken(token);
    }
    if (profile != null) {
      return ZenlayerCredentials.fromProfile(profile);
    }
    if (process != null) {
      return ZenlayerCredentials.fromProcess(process);
    }
    return switch (source != null ? source : Source.DEFAULT) {
      case DEFAULT -> ZenlayerCredentials.fromDefaults();
      case ENVIRONMENT -> ZenlayerCredentials.fromEnvironment();
      case PROFILE -> ZenlayerCredentials.fromProfile();
    };
  }

  /** {@return no values, since most of them are secret} */
  @Override
  public String toString() {
    return "ZenlayerCredentialsProperties";
  }
}
