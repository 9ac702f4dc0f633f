package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.ServiceClientBuilder;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.Arguments;
import io.crosslink.sdk.core.internal.Endpoints;
import io.crosslink.sdk.core.internal.Environment;
import io.crosslink.sdk.core.internal.ErrorFormat;
import io.crosslink.sdk.core.internal.Provider;
import io.crosslink.sdk.core.internal.ServiceDefinition;
import io.crosslink.sdk.core.internal.ServiceRuntime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The settings that the builders of all Huawei Cloud clients have in common.
 *
 * @param <B> the builder's own type
 */
public abstract class HuaweiClientBuilder<B extends HuaweiClientBuilder<B>>
    extends ServiceClientBuilder<B> {
  private static final String PROJECT_VARIABLE = "HUAWEICLOUD_SDK_PROJECT_ID";
  private static final ErrorFormat ERRORS =
      new ErrorFormat(
          List.of(
              new ErrorFormat.Pair("error_code", "error_msg"),
              new ErrorFormat.Pair("code", "message")),
          List.of("request_id"),
          "X-Request-Id");

  private @Nullable HuaweiCredentials credentials;
  private @Nullable HuaweiRegion region;
  private @Nullable String projectId;

  /** For subclasses. */
  protected HuaweiClientBuilder() {}

  /**
   * Sets the credentials. Default: {@link HuaweiCredentials#fromEnvironment()} when the client is
   * built.
   *
   * @param value the credentials
   * @return this builder
   * @throws IllegalArgumentException if the credentials are null
   */
  public B credentials(HuaweiCredentials value) {
    credentials = Arguments.notNull("credentials", value);
    return self();
  }

  /**
   * Sets the region, which gives the endpoint. Needed unless an {@link #endpoint(String)} is set,
   * which wins over it.
   *
   * @param value the region
   * @return this builder
   * @throws IllegalArgumentException if the region is null
   */
  public B region(HuaweiRegion value) {
    region = Arguments.notNull("region", value);
    return self();
  }

  /**
   * Sets the id of the project (tenant) that owns the resources. Default: {@code
   * HUAWEICLOUD_SDK_PROJECT_ID} from the environment when the client is built.
   *
   * @param id the project id as the console shows it under "My Credentials", usually 32 hexadecimal
   *     digits
   * @return this builder
   * @throws IllegalArgumentException if the id is null, blank or no part of a URL's path
   */
  public B projectId(String id) {
    projectId = checkedProject("projectId", id);
    return self();
  }

  /**
   * Makes what a client runs on. For generated clients.
   *
   * @param service the service called
   * @return the runtime
   * @throws IllegalArgumentException if a setting is missing or does not fit the others
   * @throws CredentialsException if no credentials were set and the environment has none
   */
  protected final ServiceRuntime runtime(ServiceDefinition service) {
    HttpUrl endpoint = Endpoints.parse(chosenEndpoint(service), isPlainHttpAllowed());
    String project = chosenProject(Environment.system());
    return runtime(
        service,
        new Provider(
            endpoint,
            new HuaweiSigner(
                credentials != null ? credentials : HuaweiCredentials.fromEnvironment()),
            (request, operation) -> request.header("X-Project-Id", project),
            ERRORS,
            Map.of("project_id", project),
            HuaweiRegion.partnerAt(endpoint.host())));
  }

  private String chosenEndpoint(ServiceDefinition service) {
    String endpoint = endpoint();
    if (endpoint != null) {
      return endpoint;
    }
    if (region == null) {
      throw new IllegalArgumentException(
          "region is missing: call region(…), or endpoint(…) for another address");
    }
    return region.endpoint(service.service().toLowerCase(Locale.ROOT));
  }

  String chosenProject(Environment environment) {
    if (projectId != null) {
      return projectId;
    }
    String project = environment.value(PROJECT_VARIABLE);
    if (project == null) {
      throw new IllegalArgumentException(
          "projectId is missing: call projectId(…), or set the environment variable "
              + environment.state(PROJECT_VARIABLE));
    }
    return checkedProject(PROJECT_VARIABLE, project);
  }

  /** It goes into the path and into a header. */
  private static String checkedProject(String name, String id) {
    return Arguments.pathValue(name, Arguments.word(name, id));
  }
}
