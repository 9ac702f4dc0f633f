package io.crosslink.sdk.huawei;

import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.internal.call.Endpoints;
import io.crosslink.sdk.core.internal.util.Environment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Where services are: where the environment or a file says, as for the provider's SDKs, or else
 * where their regions have them.
 *
 * @param machine the machine to look on
 * @param plainHttpAllowed whether they may use HTTP on other machines
 * @param site the site of the account, or null if none was chosen
 */
record ServiceEndpoints(Machine machine, boolean plainHttpAllowed, @Nullable HuaweiSite site) {
  private static final String REGION_VARIABLE = "HUAWEICLOUD_SDK_REGION_";
  private static final String FILE_VARIABLE = "HUAWEICLOUD_SDK_REGIONS_FILE";
  private static final String IAM_VARIABLE = "HUAWEICLOUD_SDK_IAM_ENDPOINT";
  private static final String IAM = "iam";
  private static final String HUAWEI = ".myhuaweicloud.com";

  /** Returns the endpoints of a service in a region, each as good as the other. */
  List<HttpUrl> of(String service, @Nullable HuaweiRegion region) {
    Environment environment = machine.environment();
    String iam = environment.value(IAM_VARIABLE);
    if (service.equals(IAM) && iam != null) {
      return parsed("the environment variable " + IAM_VARIABLE, List.of(iam));
    }
    if (region == null) {
      throw new IllegalArgumentException(
          "region is missing: call region(…), or endpoint(…) for another address");
    }
    String variable = variable(service, region);
    String value = environment.value(variable);
    if (value != null) {
      return parsed("the environment variable " + variable, Arrays.asList(value.split(",")));
    }
    Path file = machine.file(FILE_VARIABLE, "regions.yaml");
    if (Files.exists(file) || environment.value(FILE_VARIABLE) != null) {
      List<String> listed = RegionsFile.read(file).endpoints(service, region.id());
      if (!listed.isEmpty()) {
        return parsed(file.toString(), listed);
      }
    }
    return parsed("the region", List.of(region.endpoint(service, site)));
  }

  /** Returns the endpoint of IAM for a client that has no region. */
  String iamBeside(HttpUrl service) {
    String iam = machine.environment().value(IAM_VARIABLE);
    if (iam != null) {
      return of(IAM, null).get(0).toString();
    }
    String host = service.host();
    if (HuaweiRegion.partnerAt(host) != null) {
      return "https://" + IAM + host.substring(host.indexOf('.'));
    }
    if (host.endsWith(HUAWEI)) {
      return IamEndpoints.GLOBAL;
    }
    // A password must not get to the IAM of another cloud.
    throw new CredentialsException(
        "Where IAM is, cannot be told from the endpoint "
            + service
            + ": call region(…) beside endpoint(…), or withIamEndpoint(…) on the credentials");
  }

  private static String variable(String service, HuaweiRegion region) {
    return (REGION_VARIABLE + service + "_" + region.id().replace('-', '_'))
        .toUpperCase(Locale.ROOT);
  }

  private List<HttpUrl> parsed(String where, List<String> urls) {
    return urls.stream().map(url -> parsed(where, url.strip())).toList();
  }

  private HttpUrl parsed(String where, String url) {
    try {
      return Endpoints.parse(url.contains("://") ? url : "https://" + url, plainHttpAllowed);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
    }
  }
}
