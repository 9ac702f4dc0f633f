package io.crosslink.sdk.huawei.internal.endpoint;

import java.util.List;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The address of the service that a client calls.
 *
 * @param region the region's id, or null if the client has no region
 * @param endpoints the equivalent endpoints of the service, at least one
 */
public record ServiceAddress(@Nullable String region, List<HttpUrl> endpoints) {
  /** {@return the endpoint for first attempts} */
  public HttpUrl endpoint() {
    return endpoints.get(0);
  }
}
