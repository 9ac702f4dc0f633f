package io.crosslink.sdk.spring;

import io.crosslink.sdk.huawei.HuaweiRegion;
import io.crosslink.sdk.huawei.HuaweiSite;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the default account of Huawei Cloud; a named account has the same.
 *
 * @param region Region, such as eu-west-101; eu-de is that of Open Telekom Cloud.
 * @param site Site of Huawei Cloud that the account belongs to, for regions eu-west-1xx only. By
 *     default european.
 * @param projectId ID of the project that owns the resources. By default the project of the region.
 * @param projectName Name of the project, in place of its ID.
 * @param endpoint Endpoint of all services, in place of those of the region.
 * @param endpoints Endpoints of single services by the name of the service, such as vpn.
 * @param credentials Credentials.
 * @param client Timeouts, retries and other settings of the clients.
 */
@ConfigurationProperties(HuaweiAccount.PREFIX)
record HuaweiAccount(
    @Nullable HuaweiRegion region,
    @Nullable HuaweiSite site,
    @Nullable String projectId,
    @Nullable String projectName,
    @Nullable String endpoint,
    @DefaultValue Map<String, String> endpoints,
    @NestedConfigurationProperty @Nullable HuaweiCredentialsProperties credentials,
    @NestedConfigurationProperty @DefaultValue ClientProperties client) {
  static final String PREFIX = "crosslink.huawei";

  HuaweiAccount {
    projectId = Settings.text(projectId);
    projectName = Settings.text(projectName);
    endpoint = Settings.text(endpoint);
  }

  /**
   * Returns a named account. What belongs together is inherited together: endpoints only with the
   * region, and the project only with region and credentials.
   *
   * @param ownCredentials whether the account has credentials of its own
   */
  HuaweiAccount inheriting(HuaweiAccount parent, boolean ownCredentials) {
    boolean sameRegion = region == null;
    boolean sameEndpoints = sameRegion && endpoint == null && endpoints.isEmpty();
    boolean sameProject = sameRegion && !ownCredentials && projectId == null && projectName == null;
    return new HuaweiAccount(
        Settings.or(region, parent.region),
        sameRegion ? Settings.or(site, parent.site) : site,
        sameProject ? parent.projectId : projectId,
        sameProject ? parent.projectName : projectName,
        sameEndpoints ? parent.endpoint : endpoint,
        sameEndpoints ? parent.endpoints : endpoints,
        credentials,
        client.inheriting(parent.client));
  }

  /** Returns this account with another way to connect, as far as that states one. */
  HuaweiAccount connectedBy(HuaweiConnectionDetails details) {
    String otherEndpoint = details.endpoint();
    String otherProject = details.projectId();
    return new HuaweiAccount(
        Settings.or(details.region(), region),
        site,
        otherProject != null ? otherProject : projectId,
        otherProject != null ? null : projectName,
        otherEndpoint != null ? otherEndpoint : endpoint,
        otherEndpoint != null ? Map.of() : endpoints,
        credentials,
        client);
  }

  /** Returns the endpoint that is set for a service, or null for that of the region. */
  @Nullable String endpointOf(String service) {
    return Settings.or(Settings.text(endpoints.get(service)), endpoint);
  }
}
