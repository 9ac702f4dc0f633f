package io.crosslink.sdk.huawei.internal.endpoint;

import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.call.Endpoints;
import io.crosslink.sdk.core.internal.util.Environment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Determines the endpoints of services: the environment or a file may set them, as for the
 * provider's SDKs; otherwise the region's own endpoint is used.
 *
 * @param host the environment and the files of this host
 * @param plainHttpAllowed whether endpoints on other hosts may use HTTP
 */
public record ServiceEndpoints(HostEnvironment host, boolean plainHttpAllowed) {
  private static final String REGION_VARIABLE = "HUAWEICLOUD_SDK_REGION_";
  private static final String FILE_VARIABLE = "HUAWEICLOUD_SDK_REGIONS_FILE";
  private static final String IAM_VARIABLE = "HUAWEICLOUD_SDK_IAM_ENDPOINT";
  private static final String IAM = "iam";
  private static final String HUAWEI = ".myhuaweicloud.com";

  /**
   * Returns the endpoints of a service in a region, which are equivalent.
   *
   * @param service the service's short name, such as {@code vpn}
   * @param region the region's id, or null if the client has no region
   * @param regional returns the region's own endpoint
   * @throws IllegalArgumentException if an endpoint is malformed, or there is neither a region nor
   *     another setting
   */
  public List<HttpUrl> of(String service, @Nullable String region, Supplier<String> regional) {
    Environment environment = host.environment();
    String iam = environment.value(IAM_VARIABLE);
    if (service.equals(IAM) && iam != null) {
      return List.of(iam(iam));
    }
    if (region == null) {
      throw new IllegalArgumentException(
          "region is missing: call region(…), or endpoint(…) for another address");
    }
    String variable = variable(service, region);
    String value = environment.value(variable);
    if (value != null) {
      return parse("the environment variable " + variable, Arrays.asList(value.split(",")));
    }
    Path file = host.file(FILE_VARIABLE, "regions.yaml");
    if (Files.exists(file) || environment.value(FILE_VARIABLE) != null) {
      List<String> configured = RegionsFile.read(file).endpoints(service, region);
      if (!configured.isEmpty()) {
        return parse(file.toString(), configured);
      }
    }
    return parse("the region", List.of(regional.get()));
  }

  /**
   * Returns the endpoint of IAM for a client that has no region.
   *
   * @param service the endpoint of the client's service
   * @throws CredentialsException if it cannot be derived from that endpoint
   */
  public HttpUrl iamFor(HttpUrl service) {
    String iam = host.environment().value(IAM_VARIABLE);
    if (iam != null) {
      return iam(iam);
    }
    String name = service.host();
    if (PartnerCloud.at(name) != null || name.endsWith(SiteEndpoints.EUROPEAN_DOMAIN)) {
      return HttpUrl.get("https://" + IAM + name.substring(name.indexOf('.')));
    }
    if (name.endsWith(HUAWEI)) {
      return HttpUrl.get(IamEndpoints.GLOBAL);
    }
    // A password must not be sent to the IAM of another cloud.
    throw new CredentialsException(
        "Cannot derive the IAM endpoint from the endpoint "
            + service
            + ": call region(…) together with endpoint(…), or withIamEndpoint(…) on the credentials");
  }

  private static String variable(String service, String region) {
    return (REGION_VARIABLE + service + "_" + region.replace('-', '_')).toUpperCase(Locale.ROOT);
  }

  private HttpUrl iam(String value) {
    return parse("the environment variable " + IAM_VARIABLE, value);
  }

  private List<HttpUrl> parse(String source, List<String> urls) {
    return urls.stream().map(url -> parse(source, url)).toList();
  }

  private HttpUrl parse(String source, String url) {
    String text = url.strip();
    try {
      return Endpoints.parse(text.contains("://") ? text : "https://" + text, plainHttpAllowed);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(source + ": " + e.getMessage(), e);
    }
  }
}
