package io.crosslink.sdk.huawei.internal.endpoint;

import java.util.regex.Pattern;

/** The endpoints of regions that serve the accounts of two sites under separate domains. */
public final class SiteEndpoints {
  /** The endpoint of IAM for all accounts of the international site. */
  static final String INTERNATIONAL_IAM = "https://iam.myhuaweicloud.com";

  /** The domain of the European site. */
  static final String EUROPEAN_DOMAIN = ".myhuaweicloud.eu";

  private static final Pattern REGIONS_OF_BOTH = Pattern.compile("eu-west-1\\d\\d");

  private SiteEndpoints() {}

  /** Returns whether accounts of either site use a region. */
  public static boolean servesBothSites(String region) {
    return REGIONS_OF_BOTH.matcher(region).matches();
  }

  /** Returns the endpoint of a service for accounts of the European site. */
  public static String european(String hostLabel, String region) {
    return "https://" + hostLabel + "." + region + EUROPEAN_DOMAIN;
  }

  /** Returns the endpoint of a service for accounts of the international site. */
  public static String international(String hostLabel, String region) {
    return hostLabel.equals("iam")
        ? INTERNATIONAL_IAM // the international site has no IAM of its own in these regions
        : "https://" + hostLabel + "." + region + ".myhuaweicloud.com";
  }
}
