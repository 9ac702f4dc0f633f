package io.crosslink.sdk.huawei;

import io.crosslink.sdk.huawei.internal.endpoint.SiteEndpoints;
import org.jspecify.annotations.Nullable;

/**
 * The site of Huawei Cloud that an account in a region {@code eu-west-1xx} belongs to. Accounts of
 * the European site and of the international site are separate and use separate domains.
 *
 * @see HuaweiClientBuilder#site(HuaweiSite)
 */
public enum HuaweiSite {
  /** The international site: all endpoints are under {@code myhuaweicloud.com}. */
  INTERNATIONAL,

  /** The European site: all endpoints are under {@code myhuaweicloud.eu}. */
  EUROPEAN;

  /**
   * Checks that a site is set only for a region where accounts of both sites exist.
   *
   * @throws IllegalArgumentException if it is set for another region, or without one
   */
  static void check(@Nullable HuaweiSite site, @Nullable String region) {
    if (site == null || (region != null && SiteEndpoints.servesBothSites(region))) {
      return;
    }
    throw new IllegalArgumentException(
        "site "
            + site
            + (region == null
                ? " needs a region: call region(…), also together with endpoint(…)"
                : " has no meaning in region "
                    + region
                    + ": only regions such as eu-west-101 have accounts of both sites. Remove"
                    + " site(…), or correct region(…)"));
  }

  /** Returns the endpoint of a service in a region where accounts of both sites exist. */
  String endpoint(String hostLabel, String region) {
    return this == EUROPEAN
        ? SiteEndpoints.european(hostLabel, region)
        : SiteEndpoints.international(hostLabel, region);
  }
}
