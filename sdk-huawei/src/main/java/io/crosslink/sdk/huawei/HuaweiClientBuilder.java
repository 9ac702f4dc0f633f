package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.client.ServiceClientBuilder;
import io.crosslink.sdk.core.internal.auth.RefreshingSigner;
import io.crosslink.sdk.core.internal.call.ClientRuntimes;
import io.crosslink.sdk.core.internal.call.Endpoints;
import io.crosslink.sdk.core.internal.call.ErrorFormat;
import io.crosslink.sdk.core.internal.call.ProviderConfig;
import io.crosslink.sdk.core.internal.call.RequestSigner;
import io.crosslink.sdk.core.internal.call.ServiceDefinition;
import io.crosslink.sdk.core.internal.call.ServiceRuntime;
import io.crosslink.sdk.core.internal.util.Arguments;
import io.crosslink.sdk.huawei.internal.HuaweiClients;
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
  static {
    HuaweiClients.connect(HuaweiClientBuilder::runtime);
  }

  private static final ErrorFormat ERRORS =
      new ErrorFormat(
          List.of(
              new ErrorFormat.Pair("error_code", "error_msg"),
              new ErrorFormat.Pair("code", "message")),
          List.of("request_id"),
          List.of("X-Request-Id", "X-IAM-Trace-Id"));

  private @Nullable HuaweiCredentials credentials;
  private @Nullable HuaweiRegion region;
  private @Nullable HuaweiSite site;
  private Machine machine = Machine.system();

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
   * Sets the region, which gives the endpoint. Needed unless an {@link #endpoint(String)} is set,
   * which wins over it.
   *
   * <p>The region's own endpoint gives way to one from the environment variable {@code
   * HUAWEICLOUD_SDK_REGION_<SERVICE>_<REGION>}, such as {@code
   * HUAWEICLOUD_SDK_REGION_VPN_EU_WEST_101}, or from {@code ~/.huaweicloud/regions.yaml}, or the
   * file that {@code HUAWEICLOUD_SDK_REGIONS_FILE} names; as with the provider's SDKs.
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
   * of the international site are served under separate domains. Default: IAM under {@code
   * myhuaweicloud.eu} and all other services under {@code myhuaweicloud.com}.
   *
   * <p>An {@link #endpoint(String)}, the environment and the file with regions still win over it.
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

  /** Looks for settings on another machine than this one. For tests. */
  B machine(Machine other) {
    machine = other;
    return self();
  }

  Machine machine() {
    return machine;
  }

  @Nullable HuaweiRegion region() {
    return region;
  }

  /**
   * Returns the project to work in, or null for services that know none.
   *
   * @param grant what is granted without a login, or null
   */
  @Nullable ProjectChoice project(@Nullable Grant grant) {
    return null;
  }

  /**
   * Makes what a client runs on.
   *
   * @throws IllegalArgumentException if a setting is missing or does not fit the others
   */
  private ServiceRuntime runtime(ServiceDefinition service) {
    String name = service.service().toLowerCase(Locale.ROOT);
    HuaweiSite.check(site, region);
    RegionTypo.warn(region);
    List<HttpUrl> endpoints = endpoints(name);
    HuaweiCredentials chosen =
        credentials != null ? credentials : HuaweiCredentials.fromDefaults(machine);
    Derivation derivation = chosen.derivation(region, name);
    ProjectChoice project = project(chosen.grant());
    Grant grant = chosen.isFixed() ? chosen.grant() : null;
    Iam iam = new Iam(new IamClients(this, endpoints.get(0)));
    RequestSigner signer;
    Preparation.Grants grants;
    if (grant != null) {
      signer = grant.secret().signer(derivation);
      grants = (attempt, next) -> grant;
    } else {
      Surroundings client = new Surroundings(iam, okHttpClient(), timeSource(), project);
      LoginSource source = new LoginSource(chosen.login(client), derivation);
      RefreshingSigner<Grant> sessions = new RefreshingSigner<>(source, timeSource());
      if (chosen.grant() != null) {
        sessions.beginWith(source.session(chosen.grant()));
      }
      signer = sessions;
      grants = sessions::join;
    }
    Projects projects = project == null ? null : new Projects(project, iam, timeSource());
    return ClientRuntimes.create(
        this,
        service,
        new ProviderConfig(
            endpoints.get(0),
            signer,
            new Preparation(grants, projects, endpoints),
            ERRORS,
            region == null ? null : region.id(),
            project == null ? null : project.knownId(grant),
            project == null ? Map.of() : Map.of("project_id", project.inPath(grant)),
            HuaweiRegion.partnerAt(endpoints.get(0).host())));
  }

  private List<HttpUrl> endpoints(String service) {
    String own = endpoint();
    return own != null
        ? List.of(Endpoints.parse(own, isPlainHttpAllowed()))
        : serviceEndpoints().of(service, region);
  }

  /** Returns where services are, as the settings of the machine have it. */
  ServiceEndpoints serviceEndpoints() {
    return new ServiceEndpoints(machine, isPlainHttpAllowed(), site);
  }

  /** Copies all settings but the endpoint and the credentials to another builder. */
  <O extends HuaweiClientBuilder<?>> O copyTo(O other) {
    HuaweiClientBuilder<?> to = copySettingsTo(other);
    to.machine = machine;
    to.region = region;
    to.site = site;
    return other;
  }
}
