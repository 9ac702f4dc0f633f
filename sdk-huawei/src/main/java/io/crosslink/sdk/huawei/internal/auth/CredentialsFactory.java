package io.crosslink.sdk.huawei.internal.auth;

import io.crosslink.sdk.core.internal.auth.CredentialsProgram;
import io.crosslink.sdk.core.internal.auth.UserProvider;
import io.crosslink.sdk.huawei.internal.endpoint.HostEnvironment;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Creates the configurations of credentials that have to be fetched. */
public final class CredentialsFactory {
  private CredentialsFactory() {}

  /** Returns credentials that log in at IAM with a password. */
  public static CredentialsConfig password(String account, String user, String password) {
    PasswordLogin login = new PasswordLogin(account, user, password);
    return CredentialsConfig.fetched(
        login, context -> () -> login.logIn(context.iam(), context.project()));
  }

  /** Returns credentials that exchange an ID token at IAM for temporary access keys. */
  public static CredentialsConfig idToken(String identityProvider, Path idTokenFile) {
    FederatedLogin login = new FederatedLogin(identityProvider, idTokenFile);
    return CredentialsConfig.fetched(login, context -> () -> login.logIn(context.iam()));
  }

  /**
   * Returns credentials that a user's provider fetches.
   *
   * @param provider runs the user's provider
   * @param fetch fetches credentials by means of it
   */
  public static CredentialsConfig provider(
      UserProvider provider, Supplier<ResolvedCredentials> fetch) {
    return CredentialsConfig.fetched(
        "provider=" + provider.name(),
        context -> new ProvidedLogin(provider, fetch, context.time()));
  }

  /** Returns credentials that a program prints. */
  public static CredentialsConfig program(List<String> command) {
    CredentialsProgram program = new CredentialsProgram(command);
    return CredentialsConfig.fetched(
        "program=" + program.name(),
        context ->
            new ProvidedLogin(
                program, () -> program.run(ResolvedCredentials::printed), context.time()));
  }

  /** Returns the credentials of the agency of the ECS server on which this program runs. */
  public static CredentialsConfig ecsMetadata(HostEnvironment host) {
    return CredentialsConfig.fetched(
        "agency of the ECS server",
        context -> new MetadataLogin(context.httpClient(), host.metadata(), context.time()));
  }

  /** Returns the credentials of the pod in which this program runs. */
  public static CredentialsConfig podIdentity(HostEnvironment host) {
    PodIdentityLogin login = PodIdentityLogin.from(host.environment());
    return CredentialsConfig.fetched(
        "pod identity", context -> () -> login.logIn(context.httpClient(), context.time()));
  }
}
