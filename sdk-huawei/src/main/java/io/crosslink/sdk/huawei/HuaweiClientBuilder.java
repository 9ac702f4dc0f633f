package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.client.ServiceClientBuilder;
import io.crosslink.sdk.core.internal.call.ClientRuntimeFactory;
import io.crosslink.sdk.core.internal.call.ClientRuntimes;
import io.crosslink.sdk.core.internal.call.ClientSettings;
import io.crosslink.sdk.core.internal.call.Endpoints;
import io.crosslink.sdk.core.internal.call.ServiceDefinition;
import io.crosslink.sdk.core.internal.call.ServiceRuntime;
import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.huawei.internal.HuaweiClients;
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
import java.util.Locale;
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
  static {
    HuaweiClients.connect(
        (builder, service) -> ((HuaweiClientBuilder<?>) builder).runtime(service));
  }

  private @Nullable HuaweiCredentials credentials;
  private @Nullable HuaweiRegion region;
  private @Nullable HuaweiSite site;
  private HostEnvironment host = HostEnvironment.system();

  /** For subclasses. */
  protected HuaweiClientBuilder() {}

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
   * of the international site use separate domains. Default: IAM under {@code myhuaweicloud.eu} and
   * all other services under {@code myhuaweicloud.com}.
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
   * Creates the runtime of a client.
   *
   * @throws IllegalArgumentException if a setting is missing or does not fit the others
   */
  private ServiceRuntime runtime(ServiceDefinition service) {
    String name = service.service().toLowerCase(Locale.ROOT);
    HuaweiSite.check(site, regionId());
    if (region != null) {
      RegionTypo.warn(region.id(), HuaweiRegion.known());
    }
    ServiceAddress address = address(name);
    CredentialsConfig chosen =
        credentials != null ? credentials.config() : DefaultCredentialsChain.config(host);
    SigningScope scope = chosen.signingScope(regionId(), name);
    ProjectChoice project = project(chosen.initial());
    ClientSettings settings = ClientRuntimes.settings(this);
    IamConnector iam = iamConnector(settings, address.endpoint());
    return ClientRuntimeFactory.create(
        service,
        new ClientAuthentication(chosen, scope, project, iam, settings).providerConfig(address),
        settings);
  }

  private ServiceAddress address(String service) {
    String own = endpoint();
    return new ServiceAddress(
        regionId(),
        own != null
            ? List.of(Endpoints.parse(own, isPlainHttpAllowed()))
            : endpoints(service).get());
  }

  /** Creates a connector with a copy of the settings, as this builder may be used further. */
  private IamConnector iamConnector(ClientSettings settings, HttpUrl service) {
    ServiceEndpoints endpoints = serviceEndpoints();
    return new IamConnector(
        settings,
        isPlainHttpAllowed(),
        regionId(),
        region == null ? () -> List.of(endpoints.iamFor(service)) : endpoints("iam"));
  }

  /** Returns a function that determines the endpoints of a service in the region. */
  private Supplier<List<HttpUrl>> endpoints(String service) {
    ServiceEndpoints endpoints = serviceEndpoints();
    HuaweiRegion in = region;
    HuaweiSite of = site;
    return () ->
        endpoints.of(
            service,
            in == null ? null : in.id(),
            () -> Arguments.notNull("region", in).endpoint(service, of));
  }

  private ServiceEndpoints serviceEndpoints() {
    return new ServiceEndpoints(host, isPlainHttpAllowed());
  }
}
