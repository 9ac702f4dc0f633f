package io.crosslink.sdk.huawei;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The site of Huawei Cloud that an account of a region {@code eu-west-1xx} belongs to. Accounts of
 * the European site and of the international site are separate, and are served under separate
 * domains.
 *
 * @see HuaweiClientBuilder#site(HuaweiSite)
 */
public enum HuaweiSite {
  /** The international site: all endpoints are under {@code myhuaweicloud.com}. */
  INTERNATIONAL,

  /** The European site: all endpoints are under {@code myhuaweicloud.eu}. */
  EUROPEAN;

  private static final Pattern REGIONS_OF_BOTH = Pattern.compile("eu-west-1\\d\\d");

  /** Returns whether accounts of either site use a region. */
  static boolean isChoiceIn(String region) {
    return REGIONS_OF_BOTH.matcher(region).matches();
  }

  /**
   * Checks that a site was set for a region that leaves the choice.
   *
   * @throws IllegalArgumentException if it was not
   */
  static void check(@Nullable HuaweiSite site, @Nullable HuaweiRegion region) {
    if (site == null || (region != null && isChoiceIn(region.id()))) {
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

  /** Returns the endpoint of a service in a region that leaves the choice. */
  String endpoint(String hostLabel, String region) {
    if (this == EUROPEAN) {
      return "https://" + hostLabel + "." + region + ".myhuaweicloud.eu";
    }
    return hostLabel.equals("iam")
        ? IamEndpoints.GLOBAL // the international site has no IAM of its own in these regions
        : "https://" + hostLabel + "." + region + ".myhuaweicloud.com";
  }
}
