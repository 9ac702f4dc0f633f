package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.internal.call.Attempt;
import io.crosslink.sdk.core.internal.call.Operation;
import io.crosslink.sdk.core.internal.call.RequestCustomizer;
import java.io.IOException;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Completes requests with the project they are for, once it is known who sends them, and sends
 * further attempts to further endpoints.
 */
final class Preparation implements RequestCustomizer {
  private final Grants grants;
  private final @Nullable Projects projects;
  private final List<HttpUrl> endpoints;

  /** Gets at what a request is made by, and notes on it what its signer must know. */
  interface Grants {
    /** May wait on behalf of an attempt, and fails if that ends meanwhile. */
    Grant of(Attempt attempt, Request.Builder builder) throws IOException;
  }

  /**
   * Makes it.
   *
   * @param grants what requests are made by
   * @param projects the project, or null for a service that knows none
   * @param endpoints where the service is, each as good as the other
   */
  Preparation(Grants grants, @Nullable Projects projects, List<HttpUrl> endpoints) {
    this.grants = grants;
    this.projects = projects;
    this.endpoints = endpoints;
  }

  @Override
  public void complete(Request.Builder next, Request request, Operation operation)
      throws IOException {
    Attempt attempt = Attempt.of(request);
    HttpUrl url = request.url();
    if (operation.authenticated()) {
      Grant grant = grants.of(attempt, next);
      if (projects != null) {
        String id = projects.id(grant, attempt);
        attempt.inProject(id);
        next.header("X-Project-Id", id);
        url = completed(url, id);
      }
    }
    next.url(elsewhere(url, attempt.number()));
  }

  private static HttpUrl completed(HttpUrl url, String id) {
    int unknown = url.pathSegments().indexOf(Projects.UNKNOWN);
    return unknown < 0 ? url : url.newBuilder().setPathSegment(unknown, id).build();
  }

  private HttpUrl elsewhere(HttpUrl url, int attempt) {
    int index = Math.max(0, attempt - 1) % endpoints.size();
    if (index == 0) {
      return url;
    }
    HttpUrl other = endpoints.get(index);
    return url.newBuilder().scheme(other.scheme()).host(other.host()).port(other.port()).build();
  }
}
