package io.crosslink.sdk.testkit.internal.huawei;

import com.fasterxml.jackson.databind.JsonNode;
import io.crosslink.sdk.huawei.iam.IamErrorCodes;
import io.crosslink.sdk.huawei.iam.model.ListProjectsResponse;
import io.crosslink.sdk.huawei.iam.model.Project;
import io.crosslink.sdk.huawei.iam.model.TemporaryAccessKey;
import io.crosslink.sdk.huawei.iam.model.Token;
import io.crosslink.sdk.huawei.iam.model.TokenDomain;
import io.crosslink.sdk.huawei.iam.model.TokenProject;
import io.crosslink.sdk.huawei.iam.model.TokenUser;
import io.crosslink.sdk.testkit.internal.Digests;
import io.crosslink.sdk.testkit.internal.Refusal;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** What IAM does for callers of other services: logins, temporary access keys, projects. */
final class IamOperations {
  private static final Duration TOKEN_LIFE = Duration.ofHours(24);
  private static final String WRONG_PROJECT = "The user may not work in such a project";
  private static final int DEFAULT_KEY_SECONDS = 900;

  private final Grants grants;

  IamOperations(Grants grants) {
    this.grants = grants;
  }

  void addTo(List<Route> routes) {
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

  /** Tells whether an operation is one of IAM's; those of VPN are all below {@code /v5}. */
  static boolean isOne(SpecOperation operation) {
    return operation.template().startsWith("/v3");
  }

  /** Makes a refusal as the operation words it: older ones have the status in place of a code. */
  static Refusal refusal(SpecOperation operation, int status, String code, String text) {
    boolean old = operation.template().startsWith("/v3/");
    return new Refusal(status, old ? String.valueOf(status) : code, text);
  }

  private Reply logIn(Call call) {
    JsonNode auth = call.json().path("auth");
    JsonNode user = auth.path("identity").path("password").path("user");
    boolean known =
        user.path("name").asText().equals(HuaweiIdentity.USER)
            && user.path("domain").path("name").asText().equals(HuaweiIdentity.ACCOUNT)
            && Digests.same(HuaweiIdentity.PASSWORD, user.path("password").asText());
    if (!known) {
      throw new Refusal(401, "401", "The username or password is wrong");
    }
    JsonNode project = auth.path("scope").path("project");
    if (!isOurs(project)) {
      throw new Refusal(401, "401", WRONG_PROJECT);
    }
    return loggedIn("password", HuaweiIdentity.USER, project);
  }

  private Reply logInByIdToken(Call call) {
    if (!HuaweiIdentity.IDENTITY_PROVIDER.equals(call.request().header("X-Idp-Id"))) {
      throw new Refusal(
          404, IamErrorCodes.NOT_FOUND, "The identity provider of X-Idp-Id does not exist");
    }
    JsonNode auth = call.json().path("auth");
    if (!Digests.same(HuaweiIdentity.ID_TOKEN, auth.path("id_token").path("id").asText())) {
      throw new Refusal(401, IamErrorCodes.UNAUTHENTICATED, "The ID token is not valid");
    }
    JsonNode project = auth.path("scope").path("project");
    if (!isOurs(project)) {
      throw new Refusal(401, IamErrorCodes.UNAUTHENTICATED, WRONG_PROJECT);
    }
    return loggedIn("mapped", "FederationUser", project);
  }

  private Reply loggedIn(String method, String user, JsonNode project) {
    boolean scoped = !project.isMissingNode();
    Grants.Token token = grants.newToken(scoped ? HuaweiIdentity.PROJECT_ID : null, TOKEN_LIFE);
    TokenDomain account =
        TokenDomain.builder().id(HuaweiIdentity.ACCOUNT_ID).name(HuaweiIdentity.ACCOUNT).build();
    Token shown =
        Token.builder()
            .methods(method)
            .issuedAt(date(grants.now()))
            .expiresAt(date(token.expiresAt()))
            .user(TokenUser.builder().id(HuaweiIdentity.USER_ID).name(user).domain(account).build())
            .project(scoped ? project(account) : null)
            .build();
    return Reply.created("token", shown).with(Map.of("X-Subject-Token", token.id()));
  }

  private static TokenProject project(TokenDomain account) {
    return TokenProject.builder()
        .id(HuaweiIdentity.PROJECT_ID)
        .name(HuaweiIdentity.REGION)
        .domain(account)
        .build();
  }

  /** Whether it is the project there is, or none at all. */
  private static boolean isOurs(JsonNode project) {
    return is(HuaweiIdentity.PROJECT_ID, project.path("id"))
        && is(HuaweiIdentity.REGION, project.path("name"));
  }

  private static boolean is(String wanted, JsonNode given) {
    return given.isMissingNode() || given.asText().equals(wanted);
  }

  private Reply createKey(Call call) {
    JsonNode asked = call.json().path("auth").path("identity").path("token");
    Grants.Token token = grants.token(asked.path("id").asText());
    if (token == null) {
      throw new Refusal(401, IamErrorCodes.INVALID_TOKEN, "The token is not valid");
    }
    if (grants.isOver(token.expiresAt())) {
      throw new Refusal(401, IamErrorCodes.TOKEN_EXPIRED, "The token has expired");
    }
    Grants.Key key =
        grants.newKey(
            Duration.ofSeconds(asked.path("duration_seconds").asInt(DEFAULT_KEY_SECONDS)));
    return Reply.created(
        "credential",
        TemporaryAccessKey.builder()
            .access(key.id())
            .secret(key.secret())
            .securitytoken(key.securityToken())
            .expiresAt(date(key.expiresAt()))
            .build());
  }

  private Reply listProjects(Call call) {
    String name = call.query().first("name");
    boolean asked = name == null || name.equals(HuaweiIdentity.REGION);
    return Reply.ok(
        ListProjectsResponse.builder().projects(asked ? List.of(project()) : List.of()).build());
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
