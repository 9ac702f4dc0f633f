package io.crosslink.sdk.huawei.internal.auth;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.error.SdkException;
import io.crosslink.sdk.core.internal.call.ServiceRuntime;
import io.crosslink.sdk.core.internal.call.WireCall;
import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.huawei.iam.model.CreateTemporaryAccessKeyRequest;
import io.crosslink.sdk.huawei.iam.model.CreateTokenRequest;
import io.crosslink.sdk.huawei.iam.model.CreateTokenWithIdTokenRequest;
import io.crosslink.sdk.huawei.iam.model.IdTokenRequest;
import io.crosslink.sdk.huawei.iam.model.IdentityTokenRequest;
import io.crosslink.sdk.huawei.iam.model.ListProjectsResponse;
import io.crosslink.sdk.huawei.iam.model.TemporaryAccessKey;
import io.crosslink.sdk.huawei.iam.model.Token;
import io.crosslink.sdk.huawei.iam.model.TokenIdentityRequest;
import io.crosslink.sdk.huawei.iam.model.TokenProject;
import io.crosslink.sdk.huawei.internal.iam.ProjectsApi;
import io.crosslink.sdk.huawei.internal.iam.TemporaryAccessKeysApi;
import io.crosslink.sdk.huawei.internal.iam.TokensApi;
import io.crosslink.sdk.huawei.internal.signing.AccessKey;
import io.crosslink.sdk.huawei.internal.signing.Credential;
import io.crosslink.sdk.huawei.internal.signing.IamToken;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls the operations of IAM that clients of other services need. Every failure is a {@link
 * CredentialsException}.
 *
 * <p>It uses the wire interfaces, not the generated client, whose builder depends on this package.
 */
final class Iam {
  private static final String TOKEN_HEADER = "X-Subject-Token";

  private final IamConnector connector;
  private final @Nullable String endpoint;

  Iam(IamConnector connector) {
    this(connector, null);
  }

  private Iam(IamConnector connector, @Nullable String endpoint) {
    this.connector = connector;
    this.endpoint = endpoint;
  }

  /** Returns the same at another endpoint. */
  Iam at(String otherEndpoint) {
    return new Iam(connector, otherEndpoint);
  }

  /** Logs in with a password. */
  ResolvedCredentials createToken(CreateTokenRequest request) {
    return wrapFailure(
        "The login at IAM failed",
        () -> {
          ServiceRuntime iam = connector.connect(endpoint);
          TokensApi tokens = iam.api(TokensApi.class);
          ApiResponse<Token> response = call(iam, attempt -> tokens.createToken(request, attempt));
          Token token = response.value();
          Instant end =
              locally(
                  present("expires_at", token.getExpiresAt(), response),
                  token.hasIssuedAt() ? token.getIssuedAt() : null,
                  response);
          return ResolvedCredentials.of(new IamToken(token(response)))
              .expiringAt(end)
              .forProject(project(token.getProject()));
        });
  }

  /** Logs in with an ID token, and exchanges the token of that login for a temporary key. */
  ResolvedCredentials createTemporaryKey(String identityProvider, String idToken, int seconds) {
    return wrapFailure(
        "The federated login at IAM failed",
        () -> {
          ServiceRuntime iam = connector.connect(endpoint);
          String token = token(createTokenWithIdToken(iam, identityProvider, idToken));
          ApiResponse<TemporaryAccessKey> response = createTemporaryKey(iam, token, seconds);
          TemporaryAccessKey key = response.value();
          Instant end =
              locally(present("expires_at", key.getExpiresAt(), response), null, response);
          return ResolvedCredentials.of(
                  new AccessKey(
                      present("access", key.getAccess(), response),
                      present("secret", key.getSecret(), response),
                      present("securitytoken", key.getSecuritytoken(), response)))
              .expiringAt(end);
        });
  }

  private static ApiResponse<Token> createTokenWithIdToken(
      ServiceRuntime iam, String identityProvider, String idToken) {
    TokensApi tokens = iam.api(TokensApi.class);
    String provider = Arguments.headerToken("identityProvider", identityProvider);
    CreateTokenWithIdTokenRequest request =
        CreateTokenWithIdTokenRequest.of(IdTokenRequest.of(idToken));
    return call(iam, attempt -> tokens.createTokenWithIdToken(provider, request, attempt));
  }

  private static ApiResponse<TemporaryAccessKey> createTemporaryKey(
      ServiceRuntime iam, String token, int seconds) {
    TemporaryAccessKeysApi keys = iam.api(TemporaryAccessKeysApi.class);
    CreateTemporaryAccessKeyRequest request =
        CreateTemporaryAccessKeyRequest.of(
            TokenIdentityRequest.of(
                List.of("token"),
                IdentityTokenRequest.builder().id(token).durationSeconds(seconds).build()));
    return call(iam, attempt -> keys.createTemporaryAccessKey(request, attempt));
  }

  /**
   * Lists projects.
   *
   * @param credential the credential to call IAM with
   * @param name the name of the projects, or null for all that the credential may see
   */
  ApiResponse<ListProjectsResponse> listProjects(Credential credential, @Nullable String name) {
    return wrapFailure(
        "The project could not be looked up at IAM",
        () -> {
          ServiceRuntime iam = connector.connect(endpoint, credential);
          ProjectsApi projects = iam.api(ProjectsApi.class);
          return call(iam, attempt -> projects.listProjects(name, attempt));
        });
  }

  private static <T> ApiResponse<T> call(ServiceRuntime iam, WireCall<T> wire) {
    return iam.caller().call(wire, RequestOptions.none());
  }

  private static <T> T wrapFailure(String message, Supplier<T> calls) {
    try {
      return calls.get();
    } catch (CredentialsException e) {
      throw e;
    } catch (SdkException | IllegalArgumentException e) { // a response may hold unusable values
      throw new CredentialsException(message + ": " + e.getMessage(), e);
    }
  }

  private static @Nullable String project(@Nullable TokenProject project) {
    return project == null || project.getId() == null
        ? null
        : ProjectId.checked("the project id of the token", project.getId());
  }

  private static String token(ApiResponse<?> response) {
    return present(TOKEN_HEADER, response.headers().get(TOKEN_HEADER), response);
  }

  /**
   * Returns the end of a lifetime by the clock of this machine, which may differ from that of IAM:
   * credentials that seem to have expired already would be fetched for each call.
   */
  private Instant locally(
      OffsetDateTime end, @Nullable OffsetDateTime issued, ApiResponse<?> response) {
    Instant date = response.headers().getInstant("Date");
    return ServiceClock.locally(
        end.toInstant(), issued != null ? issued.toInstant() : date, connector.settings().time());
  }

  private static <T> T present(String name, @Nullable T value, ApiResponse<?> response) {
    if (value == null) {
      throw new CredentialsException(
          "IAM reported success, but the response lacks "
              + name
              + " (status "
              + response.statusCode()
              + ", request id "
              + response.requestId()
              + ")");
    }
    return value;
  }
}
