package io.crosslink.sdk.huawei.internal.auth;

import io.crosslink.sdk.core.internal.call.ErrorFormat;
import io.crosslink.sdk.core.internal.call.ProviderConfig;
import io.crosslink.sdk.huawei.internal.endpoint.PartnerCloud;
import io.crosslink.sdk.huawei.internal.endpoint.ServiceAddress;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Creates the configurations that clients of all services have in common. */
final class ProviderConfigs {
  private static final ErrorFormat ERRORS =
      new ErrorFormat(
          List.of(
              new ErrorFormat.Pair("error_code", "error_msg"),
              new ErrorFormat.Pair("type", "message", "NeutronError"),
              new ErrorFormat.Pair("code", "message")),
          List.of("request_id"),
          List.of("X-Request-Id", "X-IAM-Trace-Id"),
          false,
          List.of("APIG.", "APIGW.", "IAM."));

  private ProviderConfigs() {}

  /**
   * Creates a configuration.
   *
   * @param service the address of the service
   * @param authentication authenticates requests
   * @param project determines the project, or null if the service has no projects
   * @param fixed the credentials that are never replaced, or null if they are fetched
   */
  static ProviderConfig create(
      ServiceAddress service,
      RequestAuthentication authentication,
      @Nullable ProjectResolver project,
      @Nullable ResolvedCredentials fixed) {
    ProjectChoice choice = project == null ? null : project.choice();
    return new ProviderConfig(
        service.endpoint(),
        authentication.signer(),
        new ProjectRequestCustomizer(authentication.resolver(), project, service.endpoints()),
        ERRORS,
        service.region(),
        choice == null ? null : choice.knownId(fixed),
        choice == null ? Map.of() : Map.of("project_id", choice.inPath(fixed)),
        PartnerCloud.at(service.endpoint().host()));
  }
}
