package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.internal.util.HostHeader;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The destination of a client's calls as far as it is known in advance. Errors and events show it.
 *
 * @param endpoint the endpoint
 * @param host its host, with the port unless that is the default
 * @param region the id of the region, or null for none
 * @param project the id of the project, or null for none, or one that has to be looked up
 */
record Location(HttpUrl endpoint, String host, @Nullable String region, @Nullable String project) {
  static Location of(ProviderConfig provider) {
    HttpUrl endpoint = provider.endpoint();
    return new Location(endpoint, HostHeader.of(endpoint), provider.region(), provider.project());
  }

  @Override
  public String toString() {
    return host
        + (region == null ? "" : ", region " + region)
        + (project == null ? "" : ", project " + project);
  }
}
