package io.crosslink.sdk.huawei.internal.auth;

import io.crosslink.sdk.core.internal.call.ClientRuntimeFactory;
import io.crosslink.sdk.core.internal.call.ClientSettings;
import io.crosslink.sdk.core.internal.call.ProviderConfig;
import io.crosslink.sdk.huawei.internal.endpoint.ServiceAddress;
import io.crosslink.sdk.huawei.internal.signing.SigningScope;
import org.jspecify.annotations.Nullable;

/**
 * Connects a client with its credentials and its project.
 *
 * @param credentials the credentials
 * @param scope the scope of derived keys, or null to sign with access keys themselves
 * @param project the project, or null if the service has no projects
 * @param iam connects to IAM with the settings of the client
 */
public record ClientAuthentication(
    CredentialsConfig credentials,
    @Nullable SigningScope scope,
    @Nullable ProjectChoice project,
    IamConnector iam) {

  /** Returns the configuration of a client of a service. */
  public ProviderConfig providerConfig(ServiceAddress service) {
    Iam calls = new Iam(iam);
    ResolvedCredentials fixed = credentials.isFixed() ? credentials.initial() : null;
    RequestAuthentication authentication =
        fixed != null ? RequestAuthentication.fixed(fixed, scope) : refreshing(calls);
    Projects projects =
        project == null ? null : new Projects(project, calls, iam.settings().time());
    return ProviderConfigs.create(service, authentication, projects, fixed);
  }

  private RequestAuthentication refreshing(Iam calls) {
    ClientSettings settings = iam.settings();
    LoginContext context =
        new LoginContext(
            calls,
            ClientRuntimeFactory.httpClient(settings.okHttpClient()),
            settings.time(),
            project);
    return RequestAuthentication.refreshing(
        new SessionSource(credentials.source(context), scope), credentials.initial(), settings);
  }
}
