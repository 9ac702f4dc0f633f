package io.crosslink.sdk.huawei.internal.auth;

import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.huawei.iam.model.CreateTokenRequest;
import io.crosslink.sdk.huawei.iam.model.PasswordIdentityRequest;
import io.crosslink.sdk.huawei.iam.model.PasswordRequest;
import io.crosslink.sdk.huawei.iam.model.PasswordUserRequest;
import io.crosslink.sdk.huawei.iam.model.ScopeProjectRequest;
import io.crosslink.sdk.huawei.iam.model.TokenScopeRequest;
import io.crosslink.sdk.huawei.iam.model.UserDomainRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Logs an IAM user in with a password.
 *
 * @param account the name of the user's account, also called domain
 * @param user the name of the user
 * @param password the password
 */
record PasswordLogin(String account, String user, String password) {
  PasswordLogin {
    Arguments.notBlank("account", account);
    Arguments.notBlank("user", user);
    Arguments.notBlank("password", password);
  }

  /** Logs in for a project, or for global services if the project is null. */
  ResolvedCredentials logIn(Iam iam, @Nullable ProjectChoice project) {
    CreateTokenRequest.Builder request =
        CreateTokenRequest.builder()
            .identity(
                PasswordIdentityRequest.of(
                    List.of("password"),
                    PasswordRequest.of(
                        PasswordUserRequest.builder()
                            .name(user)
                            .password(password)
                            .domain(UserDomainRequest.of(account))
                            .build())));
    if (project != null) {
      if (project.isUnknown()) {
        throw new CredentialsException(ProjectChoice.UNKNOWN);
      }
      request.scope(
          TokenScopeRequest.builder()
              .project(ScopeProjectRequest.builder().id(project.id()).name(project.name()).build())
              .build());
    }
    return iam.createToken(request.build());
  }

  /** {@return account and user, no secret} */
  @Override
  public String toString() {
    return "account=" + account + ", user=" + user + ", password=***";
  }
}
