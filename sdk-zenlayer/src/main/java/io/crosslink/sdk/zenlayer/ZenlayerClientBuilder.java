package io.crosslink.sdk.zenlayer;

import io.crosslink.sdk.core.client.ServiceClientBuilder;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.auth.RefreshingSigner;
import io.crosslink.sdk.core.internal.call.Attempt;
import io.crosslink.sdk.core.internal.call.ClientRuntimes;
import io.crosslink.sdk.core.internal.call.ClientSettings;
import io.crosslink.sdk.core.internal.call.Endpoints;
import io.crosslink.sdk.core.internal.call.ErrorFormat;
import io.crosslink.sdk.core.internal.call.ProviderConfig;
import io.crosslink.sdk.core.internal.call.ServiceDefinition;
import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.zenlayer.internal.auth.CredentialsConfig;
import io.crosslink.sdk.zenlayer.internal.signing.Credential;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Settings shared by the builders of all Zenlayer clients.
 *
 * @param <B> the builder's own type
 */
public abstract class ZenlayerClientBuilder<B extends ZenlayerClientBuilder<B>>
    extends ServiceClientBuilder<B> {
  private static final String DEFAULT_ENDPOINT = "https://console.zenlayer.com";
  private static final ErrorFormat ERRORS =
      new ErrorFormat(
          List.of(new ErrorFormat.Pair("code", "message")),
          List.of("requestId"),
          List.of(),
          true,
          List.of());

  private @Nullable ZenlayerCredentials credentials;
  private @Nullable String apiVersion;

  /** For subclasses. */
  @SuppressWarnings("this-escape") // calls nothing before a client is built
  protected ZenlayerClientBuilder() {
    ClientRuntimes.connect(this, this::providerConfig);
  }

  /**
   * Sets the credentials. Default: {@link ZenlayerCredentials#fromDefaults()} when the client is
   * built.
   *
   * @param value the credentials
   * @return this builder
   * @throws IllegalArgumentException if the credentials are null
   */
  public B credentials(ZenlayerCredentials value) {
    credentials = Arguments.notNull("credentials", value);
    return self();
  }

  /**
   * Requests another version of the API than the one that this SDK describes, such as {@code
   * 2023-08-30}. Operations and properties that differ in that version document it. Properties that
   * it lacks are not set; those that only it has are in the additional properties.
   *
   * @param version the value of {@code X-ZC-Version}
   * @return this builder
   * @throws IllegalArgumentException if the version is null, blank, or contains characters other
   *     than visible ASCII
   */
  public B apiVersion(String version) {
    apiVersion = Arguments.headerToken("apiVersion", version);
    return self();
  }

  /**
   * Determines the provider's part of a client's configuration.
   *
   * @throws IllegalArgumentException if a setting conflicts with another
   * @throws CredentialsException if no credentials were set and none were found
   */
  private ProviderConfig providerConfig(ServiceDefinition service, ClientSettings settings) {
    String endpoint = endpoint();
    String version = apiVersion != null ? apiVersion : service.apiVersion();
    CredentialsConfig chosen =
        (credentials != null ? credentials : ZenlayerCredentials.fromDefaults()).config();
    RefreshingSigner<Credential> refreshing = chosen.refreshingSigner(settings);
    return new ProviderConfig(
        Endpoints.parse(endpoint != null ? endpoint : DEFAULT_ENDPOINT, isPlainHttpAllowed()),
        refreshing != null ? refreshing : chosen.fixedSigner(),
        (builder, request, operation) -> {
          if (refreshing != null && operation.authenticated()) {
            refreshing.join(Attempt.of(request), builder);
          }
          builder
              .header("X-ZC-Service", service.id())
              .header("X-ZC-Version", version)
              .header("X-ZC-Action", operation.action());
        },
        ERRORS,
        null,
        null,
        Map.of(),
        null);
  }
}
