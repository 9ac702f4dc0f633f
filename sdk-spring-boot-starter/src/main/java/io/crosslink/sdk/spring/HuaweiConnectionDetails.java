package io.crosslink.sdk.spring;

import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.HuaweiRegion;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;

/**
 * How the clients of all Huawei Cloud accounts connect, in place of the properties: a bean of this
 * type comes from a test or a platform. With one, no account can reach another endpoint by mistake.
 */
public interface HuaweiConnectionDetails extends ConnectionDetails {
  /** {@return the credentials of all clients} */
  HuaweiCredentials credentials();

  /** {@return the endpoint of all services, or null for that of the properties or the region} */
  default @Nullable String endpoint() {
    return null;
  }

  /** {@return the region, or null for that of the properties} */
  default @Nullable HuaweiRegion region() {
    return null;
  }

  /** {@return the id of the project, or null for the project of the properties or the region} */
  default @Nullable String projectId() {
    return null;
  }
}
