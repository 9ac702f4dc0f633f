package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.ApiResponse;
import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.error.SdkException;
import io.crosslink.sdk.huawei.iam.IamClient;
import io.crosslink.sdk.huawei.iam.Projects.ListProjectsParams;
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
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What credentials and clients ask IAM for. Whatever goes wrong is a matter of credentials. */
final class Iam {
  private static final String TOKEN_HEADER = "X-Subject-Token";

  private final Clients clients;
  private final @Nullable String endpoint;

  /** Makes clients of IAM. */
  interface Clients {
    /**
     * Makes one.
     *
     * @param endpoint where IAM is, or null for where it usually is
     * @param secret what to sign with, or null for operations that want no credentials
     */
    IamClient client(@Nullable String endpoint, @Nullable Secret secret);
  }

  Iam(Clients clients) {
    this(clients, null);
  }

  private Iam(Clients clients, @Nullable String endpoint) {
    this.clients = clients;
    this.endpoint = endpoint;
  }

  /** Returns the same at another place. */
  Iam at(String otherEndpoint) {
    return new Iam(clients, otherEndpoint);
  }

  /** Logs in with a password. */
  Grant createToken(CreateTokenRequest request) {
    return ask(
        "The login at IAM failed",
        () -> {
          ApiResponse<Token> answer =
              client().tokens().createWithResponse(request, RequestOptions.none());
          Token token = answer.value();
          return Grant.until(
                  present("expires_at", token.getExpiresAt(), answer).toInstant(),
                  new IamToken(token(answer)))
              .forProject(project(token.getProject()));
        });
  }

  /** Logs in with an ID token and makes a temporary access key of what that gives. */
  Grant createTemporaryKey(String identityProvider, String idToken, int seconds) {
    return ask(
        "The federated login at IAM failed",
        () -> {
          IamClient iam = client();
          String token =
              token(
                  iam.tokens()
                      .createWithIdTokenWithResponse(
                          identityProvider,
                          CreateTokenWithIdTokenRequest.of(IdTokenRequest.of(idToken)),
                          RequestOptions.none()));
          ApiResponse<TemporaryAccessKey> answer =
              iam.temporaryAccessKeys()
                  .createWithResponse(
                      CreateTemporaryAccessKeyRequest.of(
                          TokenIdentityRequest.of(
                              List.of("token"),
                              IdentityTokenRequest.builder()
                                  .id(token)
                                  .durationSeconds(seconds)
                                  .build())),
                      RequestOptions.none());
          TemporaryAccessKey key = answer.value();
          return Grant.until(
              present("expires_at", key.getExpiresAt(), answer).toInstant(),
              new AccessKey(
                  present("access", key.getAccess(), answer),
                  present("secret", key.getSecret(), answer),
                  present("securitytoken", key.getSecuritytoken(), answer)));
        });
  }

  /** Lists projects, of a name or all that the secret may see. */
  ApiResponse<ListProjectsResponse> listProjects(Secret secret, @Nullable String name) {
    return ask(
        "The project could not be looked up at IAM",
        () ->
            clients
                .client(endpoint, secret)
                .projects()
                .listWithResponse(
                    ListProjectsParams.builder().name(name).build(), RequestOptions.none()));
  }

  private IamClient client() {
    return clients.client(endpoint, null);
  }

  private static <T> T ask(String failed, Supplier<T> question) {
    try {
      return question.get();
    } catch (CredentialsException e) {
      throw e;
    } catch (SdkException | IllegalArgumentException e) { // or its answer makes no secret
      throw new CredentialsException(failed + ": " + e.getMessage(), e);
    }
  }

  private static @Nullable String project(@Nullable TokenProject project) {
    return project == null || project.getId() == null
        ? null
        : ProjectChoice.checkedId("the project id of the token", project.getId());
  }

  private static String token(ApiResponse<?> answer) {
    return present(TOKEN_HEADER, answer.headers().get(TOKEN_HEADER), answer);
  }

  private static <T> T present(String name, @Nullable T value, ApiResponse<?> answer) {
    if (value == null) {
      throw new CredentialsException(
          "IAM has answered with success, but without "
              + name
              + " (status "
              + answer.statusCode()
              + ", request id "
              + answer.requestId()
              + ")");
    }
    return value;
  }
}
