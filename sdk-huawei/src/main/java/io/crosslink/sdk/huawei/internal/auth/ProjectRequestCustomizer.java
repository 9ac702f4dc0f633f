package io.crosslink.sdk.huawei.internal.auth;

import io.crosslink.sdk.core.internal.call.Attempt;
import io.crosslink.sdk.core.internal.call.Operation;
import io.crosslink.sdk.core.internal.call.RequestCustomizer;
import java.io.IOException;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Adds the project to requests once their credentials are known, and sends retries to the other
 * endpoints of the service.
 */
final class ProjectRequestCustomizer implements RequestCustomizer {
  private final RequestAuthentication.Resolver credentials;
  private final @Nullable ProjectResolver project;
  private final List<HttpUrl> endpoints;

  /**
   * Creates a customizer.
   *
   * @param credentials returns the credentials of a request
   * @param project determines the project, or null if the service has no projects
   * @param endpoints the equivalent endpoints of the service
   */
  ProjectRequestCustomizer(
      RequestAuthentication.Resolver credentials,
      @Nullable ProjectResolver project,
      List<HttpUrl> endpoints) {
    this.credentials = credentials;
    this.project = project;
    this.endpoints = endpoints;
  }

  @Override
  public void complete(Request.Builder builder, Request request, Operation operation)
      throws IOException {
    Attempt attempt = Attempt.of(request);
    HttpUrl url = request.url();
    if (operation.authenticated()) {
      ResolvedCredentials resolved = credentials.resolve(attempt, builder);
      if (project != null) {
        String id = project.id(resolved, attempt);
        attempt.inProject(id);
        builder.header("X-Project-Id", id);
        url = withProject(url, id);
      }
    }
    builder.url(atEndpoint(url, attempt.number()));
  }

  private static HttpUrl withProject(HttpUrl url, String id) {
    int placeholder = url.pathSegments().indexOf(ProjectChoice.PLACEHOLDER);
    return placeholder < 0 ? url : url.newBuilder().setPathSegment(placeholder, id).build();
  }

  private HttpUrl atEndpoint(HttpUrl url, int attempt) {
    int index = Math.max(0, attempt - 1) % endpoints.size();
    if (index == 0) {
      return url;
    }
    HttpUrl other = endpoints.get(index);
    String prefix = endpoints.get(0).encodedPath(); // with a slash at its end, as all of them
    return url.newBuilder()
        .scheme(other.scheme())
        .host(other.host())
        .port(other.port())
        .encodedPath(other.encodedPath() + url.encodedPath().substring(prefix.length()))
        .build();
  }
}
