package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.client.ServiceClientBuilder;
import io.crosslink.sdk.core.internal.call.ClientRuntimes;
import io.crosslink.sdk.core.internal.call.ClientSettings;
import io.crosslink.sdk.core.internal.call.Endpoints;
import io.crosslink.sdk.core.internal.call.ProviderConfig;
import io.crosslink.sdk.core.internal.call.ServiceDefinition;
import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.huawei.internal.auth.ClientAuthentication;
import io.crosslink.sdk.huawei.internal.auth.CredentialsConfig;
import io.crosslink.sdk.huawei.internal.auth.DefaultCredentialsChain;
import io.crosslink.sdk.huawei.internal.auth.IamConnector;
import io.crosslink.sdk.huawei.internal.auth.ProjectChoice;
import io.crosslink.sdk.huawei.internal.auth.ResolvedCredentials;
import io.crosslink.sdk.huawei.internal.endpoint.HostEnvironment;
import io.crosslink.sdk.huawei.internal.endpoint.RegionTypo;
import io.crosslink.sdk.huawei.internal.endpoint.ServiceAddress;
import io.crosslink.sdk.huawei.internal.endpoint.ServiceEndpoints;
import io.crosslink.sdk.huawei.internal.signing.SigningScope;
import java.util.List;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The settings common to the builders of all Huawei Cloud clients.
 *
 * @param <B> the builder's own type
 */
public abstract class HuaweiClientBuilder<B extends HuaweiClientBuilder<B>>
    extends ServiceClientBuilder<B> {
  private @Nullable HuaweiCredentials credentials;
  private @Nullable HuaweiRegion region;
  private @Nullable HuaweiSite site;
  private HostEnvironment host = HostEnvironment.system();

  /** For subclasses. */
  @SuppressWarnings("this-escape") // calls nothing before a client is built
  protected HuaweiClientBuilder() {
    ClientRuntimes.connect(this, this::providerConfig);
  }

  /**
   * Sets the credentials. Default: {@link HuaweiCredentials#fromDefaults()} when the client is
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
   * Sets the region, which determines the endpoint. Required unless an {@link #endpoint(String)} is
   * set, which takes precedence.
   *
   * <p>As with the provider's SDKs, the region's own endpoint is overridden by the environment
   * variable {@code HUAWEICLOUD_SDK_REGION_<SERVICE>_<REGION>}, such as {@code
   * HUAWEICLOUD_SDK_REGION_VPN_EU_WEST_101}, or by the file {@code ~/.huaweicloud/regions.yaml}, or
   * the one named by {@code HUAWEICLOUD_SDK_REGIONS_FILE}.
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
   * Sets the site of Huawei Cloud that the account belongs to. Only for regions {@code
   * eu-west-1xx}, such as {@link HuaweiRegion#EU_WEST_101}, where accounts of the European site and
   * of the international site use separate domains. Default: the European site there.
   *
   * <p>An {@link #endpoint(String)}, the environment and the regions file take precedence.
   *
   * @param value the site
   * @return this builder, whose {@code build()} throws an {@link IllegalArgumentException} if the
   *     region is another one or missing
   * @throws IllegalArgumentException if the site is null
   */
  public B site(HuaweiSite value) {
    site = Arguments.notNull("site", value);
    return self();
  }

  /** Sets the host whose environment and files are used. For tests. */
  B host(HostEnvironment other) {
    host = other;
    return self();
  }

  HostEnvironment host() {
    return host;
  }

  @Nullable String regionId() {
    return region == null ? null : region.id();
  }

  /**
   * Returns the project of the client, or null for services without projects.
   *
   * @param initial the credentials that need not be fetched, or null if all must be
   */
  @Nullable ProjectChoice project(@Nullable ResolvedCredentials initial) {
    return null;
  }

  /**
   * Determines the provider's part of a client's configuration.
   *
   * @throws IllegalArgumentException if a setting is missing or does not fit the others
   */
  private ProviderConfig providerConfig(ServiceDefinition service, ClientSettings settings) {
    HuaweiSite.check(site, regionId());
    if (region != null) {
      RegionTypo.warn(region.id(), HuaweiRegion.known());
    }
    ServiceAddress address = address(service);
    CredentialsConfig chosen =
        credentials != null ? credentials.config() : DefaultCredentialsChain.config(host);
    SigningScope scope = chosen.signingScope(regionId(), service.id());
    ProjectChoice project = project(chosen.initial());
    IamConnector iam = iamConnector(settings, address.endpoint());
    return new ClientAuthentication(chosen, scope, project, iam).providerConfig(address);
  }

  private ServiceAddress address(ServiceDefinition service) {
    String own = endpoint();
    return new ServiceAddress(
        regionId(),
        own != null
            ? List.of(Endpoints.parse(own, isPlainHttpAllowed()))
            : endpoints(service.id(), service.endpointPrefix()).get());
  }

  /** Creates a connector with a copy of the settings, as this builder may be used further. */
  private IamConnector iamConnector(ClientSettings settings, HttpUrl service) {
    ServiceEndpoints endpoints = serviceEndpoints();
    return new IamConnector(
        settings,
        isPlainHttpAllowed(),
        regionId(),
        region == null ? () -> List.of(endpoints.iamFor(service)) : endpoints("iam", "iam"));
  }

  /** Returns a function that determines the endpoints of a service in the region. */
  private Supplier<List<HttpUrl>> endpoints(String service, String prefix) {
    ServiceEndpoints endpoints = serviceEndpoints();
    HuaweiRegion in = region;
    HuaweiSite of = site;
    return () ->
        endpoints.of(
            service,
            in == null ? null : in.id(),
            () -> Arguments.notNull("region", in).endpoint(prefix, of));
  }

  private ServiceEndpoints serviceEndpoints() {
    return new ServiceEndpoints(host, isPlainHttpAllowed());
  }
}
