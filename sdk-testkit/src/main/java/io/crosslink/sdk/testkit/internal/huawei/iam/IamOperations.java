package io.crosslink.sdk.testkit.internal.huawei.iam;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.huawei.iam.IamClient;
import io.crosslink.sdk.huawei.iam.IamErrorCodes;
import io.crosslink.sdk.huawei.iam.model.ListProjectsResponse;
import io.crosslink.sdk.huawei.iam.model.Project;
import io.crosslink.sdk.huawei.iam.model.TemporaryAccessKey;
import io.crosslink.sdk.huawei.iam.model.Token;
import io.crosslink.sdk.huawei.iam.model.TokenDomain;
import io.crosslink.sdk.huawei.iam.model.TokenProject;
import io.crosslink.sdk.huawei.iam.model.TokenUser;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.HuaweiService;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.huawei.http.Route;
import io.crosslink.sdk.testkit.internal.service.Digests;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.service.Rejection;
import io.crosslink.sdk.testkit.internal.spec.SpecDocument;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** The operations of IAM: logins, temporary access keys, projects. */
public final class IamOperations implements HuaweiService {
  private static final SpecDocument DOCUMENT = SpecDocument.of(IamClient.class, "huawei/iam");
  private static final Duration TOKEN_LIFE = Duration.ofHours(24);
  private static final String WRONG_PROJECT = "The user has no access to this project";
  private static final int DEFAULT_KEY_SECONDS = 900;

  private final IssuedCredentials issued;

  /** Creates the operations. */
  public IamOperations(IssuedCredentials issued) {
    this.issued = issued;
  }

  @Override
  public SpecDocument document() {
    return DOCUMENT;
  }

  @Override
  public String name() {
    return "iam";
  }

  @Override
  public void addTo(List<Route> routes) {
    routes.add(Route.of("createToken", "POST", "/v3/auth/tokens", this::logIn));
    routes.add(
        Route.of(
            "createTokenWithIdToken",
            "POST",
            "/v3.0/OS-AUTH/id-token/tokens",
            this::logInByIdToken));
    routes.add(
        Route.of(
            "createTemporaryAccessKey",
            "POST",
            "/v3.0/OS-CREDENTIAL/securitytokens",
            this::createKey));
    routes.add(Route.of("listProjects", "GET", "/v3/projects", this::listProjects));
  }

  @Override
  public ErrorResponseException rejection(Rejection reason, SpecOperation operation) {
    return switch (reason) {
      case INVALID -> error(operation, 400, IamErrorCodes.INVALID_BODY, "The request is not valid");
      case THROTTLED ->
          error(operation, 429, IamErrorCodes.RATE_LIMIT_EXCEEDED, "Too many requests");
      case BUSY ->
          error(operation, 503, IamErrorCodes.INTERNAL_ERROR, "An internal error occurred");
      case FORBIDDEN ->
          error(operation, 403, IamErrorCodes.NOT_AUTHORIZED, "The user is not allowed to do this");
      case CONFLICT -> // no code is documented
          error(operation, 409, "409", "The state of the resource does not allow this");
      case QUOTA_EXCEEDED -> // no code is documented
          error(operation, 400, IamErrorCodes.INVALID_PARAMETER, "The quota is exceeded");
      case NOT_FOUND ->
          error(operation, 404, IamErrorCodes.NOT_FOUND, "The resource does not exist");
      case LOGIN ->
          error(operation, 401, IamErrorCodes.UNAUTHENTICATED, "The username or password is wrong");
    };
  }

  @Override
  public ErrorResponseException failed(SpecOperation operation, int status) {
    return error(operation, status, IamErrorCodes.INTERNAL_ERROR, "An internal error occurred");
  }

  @Override
  public ObjectNode errorBody(
      ErrorResponseException error, SpecOperation operation, String requestId) {
    if (!isOld(operation)) {
      return HuaweiService.usualBody(error, requestId);
    }
    ObjectNode body = Json.mapper().createObjectNode();
    body.putObject("error").put("code", error.status()).put("message", error.text());
    return body;
  }

  /** Returns an error as the operation words it: older ones have the status in place of a code. */
  private static ErrorResponseException error(
      SpecOperation operation, int status, String code, String text) {
    return new ErrorResponseException(
        status, isOld(operation) ? String.valueOf(status) : code, text);
  }

  private static boolean isOld(SpecOperation operation) {
    return operation.template().startsWith("/v3/");
  }

  private Response logIn(Call call) {
    JsonNode auth = call.json().path("auth");
    JsonNode user = auth.path("identity").path("password").path("user");
    boolean known =
        user.path("name").asText().equals(HuaweiIdentity.USER)
            && user.path("domain").path("name").asText().equals(HuaweiIdentity.ACCOUNT)
            && Digests.same(HuaweiIdentity.PASSWORD, user.path("password").asText());
    if (!known) {
      throw new ErrorResponseException(401, "401", "The username or password is wrong");
    }
    JsonNode project = auth.path("scope").path("project");
    if (!isKnownProject(project)) {
      throw new ErrorResponseException(401, "401", WRONG_PROJECT);
    }
    return loggedIn("password", HuaweiIdentity.USER, project);
  }

  private Response logInByIdToken(Call call) {
    if (!HuaweiIdentity.IDENTITY_PROVIDER.equals(call.request().header("X-Idp-Id"))) {
      throw new ErrorResponseException(
          404, IamErrorCodes.NOT_FOUND, "The identity provider of X-Idp-Id does not exist");
    }
    JsonNode auth = call.json().path("auth");
    if (!Digests.same(HuaweiIdentity.ID_TOKEN, auth.path("id_token").path("id").asText())) {
      throw new ErrorResponseException(
          401, IamErrorCodes.UNAUTHENTICATED, "The ID token is not valid");
    }
    JsonNode project = auth.path("scope").path("project");
    if (!isKnownProject(project)) {
      throw new ErrorResponseException(401, IamErrorCodes.UNAUTHENTICATED, WRONG_PROJECT);
    }
    return loggedIn("mapped", "FederationUser", project);
  }

  private Response loggedIn(String method, String user, JsonNode project) {
    boolean scoped = !project.isMissingNode();
    IssuedCredentials.Token token =
        issued.issueToken(scoped ? HuaweiIdentity.PROJECT_ID : null, TOKEN_LIFE);
    TokenDomain account =
        TokenDomain.builder().id(HuaweiIdentity.ACCOUNT_ID).name(HuaweiIdentity.ACCOUNT).build();
    Token shown =
        Token.builder()
            .methods(method)
            .issuedAt(date(issued.now()))
            .expiresAt(date(token.expiresAt()))
            .user(TokenUser.builder().id(HuaweiIdentity.USER_ID).name(user).domain(account).build())
            .project(scoped ? project(account) : null)
            .build();
    return Response.created("token", shown).withHeaders(Map.of("X-Subject-Token", token.id()));
  }

  private static TokenProject project(TokenDomain account) {
    return TokenProject.builder()
        .id(HuaweiIdentity.PROJECT_ID)
        .name(HuaweiIdentity.REGION)
        .domain(account)
        .build();
  }

  /** Returns whether the request names the only project, or none. */
  private static boolean isKnownProject(JsonNode project) {
    return is(HuaweiIdentity.PROJECT_ID, project.path("id"))
        && is(HuaweiIdentity.REGION, project.path("name"));
  }

  private static boolean is(String expected, JsonNode actual) {
    return actual.isMissingNode() || actual.asText().equals(expected);
  }

  private Response createKey(Call call) {
    JsonNode request = call.json().path("auth").path("identity").path("token");
    IssuedCredentials.Token token = issued.token(request.path("id").asText());
    if (token == null) {
      throw new ErrorResponseException(401, IamErrorCodes.INVALID_TOKEN, "The token is not valid");
    }
    if (issued.isExpired(token.expiresAt())) {
      throw new ErrorResponseException(401, IamErrorCodes.TOKEN_EXPIRED, "The token has expired");
    }
    IssuedCredentials.Key key =
        issued.issueKey(
            Duration.ofSeconds(request.path("duration_seconds").asInt(DEFAULT_KEY_SECONDS)));
    return Response.created(
        "credential",
        TemporaryAccessKey.builder()
            .access(key.id())
            .secret(key.secret())
            .securitytoken(key.securityToken())
            .expiresAt(date(key.expiresAt()))
            .build());
  }

  private Response listProjects(Call call) {
    String name = call.query().first("name");
    boolean matches = name == null || name.equals(HuaweiIdentity.REGION);
    return Response.ok(
        ListProjectsResponse.builder().projects(matches ? List.of(project()) : List.of()).build());
  }

  private static Project project() {
    return Project.builder()
        .id(HuaweiIdentity.PROJECT_ID)
        .name(HuaweiIdentity.REGION)
        .description("")
        .domainId(HuaweiIdentity.ACCOUNT_ID)
        .parentId(HuaweiIdentity.ACCOUNT_ID)
        .enabled(true)
        .isDomain(false)
        .build();
  }

  private static OffsetDateTime date(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
