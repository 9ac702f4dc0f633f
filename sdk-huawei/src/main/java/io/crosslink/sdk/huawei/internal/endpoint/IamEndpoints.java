package io.crosslink.sdk.huawei.internal.endpoint;

import java.util.Set;

/** The endpoints of IAM in the regions of Huawei Cloud, some of which share one. */
public final class IamEndpoints {
  /** The endpoint for all regions of Huawei Cloud outside Europe. */
  static final String GLOBAL = SiteEndpoints.INTERNATIONAL_IAM;

  /** The ids of the regions that have an endpoint of their own. */
  public static final Set<String> REGIONS_WITH_IAM =
      Set.of(
          "ae-ad-1",
          "af-south-1",
          "ap-southeast-1",
          "ap-southeast-2",
          "ap-southeast-3",
          "ap-southeast-4",
          "cn-east-2",
          "cn-east-3",
          "cn-east-4",
          "cn-east-5",
          "cn-north-1",
          "cn-north-12",
          "cn-north-2",
          "cn-north-4",
          "cn-north-9",
          "cn-south-1",
          "cn-south-2",
          "cn-southwest-2",
          "eu-west-0",
          "la-north-2",
          "la-south-2",
          "me-east-1",
          "my-kualalumpur-1",
          "na-mexico-1",
          "ru-moscow-1",
          "sa-brazil-1",
          "tr-west-1");

  private IamEndpoints() {}

  /** Returns the endpoint to use for a region. */
  public static String of(String region) {
    return REGIONS_WITH_IAM.contains(region)
        ? "https://iam." + region + ".myhuaweicloud.com"
        : GLOBAL;
  }
}
