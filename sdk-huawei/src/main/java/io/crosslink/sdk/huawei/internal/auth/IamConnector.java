package io.crosslink.sdk.huawei.internal.auth;

import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.call.ClientRuntimeFactory;
import io.crosslink.sdk.core.internal.call.ClientSettings;
import io.crosslink.sdk.core.internal.call.Endpoints;
import io.crosslink.sdk.core.internal.call.ServiceRuntime;
import io.crosslink.sdk.huawei.internal.endpoint.ServiceAddress;
import io.crosslink.sdk.huawei.internal.iam.IamService;
import io.crosslink.sdk.huawei.internal.signing.Credential;
import java.util.List;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Connects to IAM with the settings of a client of another service.
 *
 * @param settings the client's settings
 * @param plainHttpAllowed whether endpoints on other hosts may use HTTP
 * @param region the id of the client's region, or null if it has none
 * @param endpoints returns the endpoints of IAM for that client
 */
public record IamConnector(
    ClientSettings settings,
    boolean plainHttpAllowed,
    @Nullable String region,
    Supplier<List<HttpUrl>> endpoints) {

  /**
   * Connects for operations that need no credentials.
   *
   * @param endpoint the endpoint, or null for the one of the client
   * @throws IllegalArgumentException if the endpoint cannot be used
   */
  ServiceRuntime connect(@Nullable String endpoint) {
    CredentialSource none =
        () -> {
          throw new CredentialsException("This client has no credentials");
        };
    return connect(
        endpoint, RequestAuthentication.refreshing(new SessionSource(none, null), null, settings));
  }

  /**
   * Connects with a credential.
   *
   * @param endpoint the endpoint, or null for the one of the client
   * @throws IllegalArgumentException if the endpoint cannot be used
   */
  ServiceRuntime connect(@Nullable String endpoint, Credential credential) {
    return connect(endpoint, RequestAuthentication.fixed(ResolvedCredentials.of(credential), null));
  }

  private ServiceRuntime connect(@Nullable String endpoint, RequestAuthentication authentication) {
    List<HttpUrl> urls =
        endpoint == null ? endpoints.get() : List.of(Endpoints.parse(endpoint, plainHttpAllowed));
    return ClientRuntimeFactory.create(
        IamService.DEFINITION,
        ProviderConfigs.create(new ServiceAddress(region, urls), authentication, null, null),
        settings);
  }
}
