package io.crosslink.sdk.huawei;

import java.util.Set;

/** Where IAM is for Huawei Cloud's regions: not all of them have one of their own. */
final class IamEndpoints {
  /** The one for all regions of Huawei Cloud outside Europe. */
  static final String GLOBAL = "https://iam.myhuaweicloud.com";

  static final Set<String> REGIONS_WITH_IAM =
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

  static String of(String region) {
    if (HuaweiSite.isChoiceIn(region)) { // unless somebody says otherwise
      return HuaweiSite.EUROPEAN.endpoint("iam", region);
    }
    return REGIONS_WITH_IAM.contains(region)
        ? "https://iam." + region + ".myhuaweicloud.com"
        : GLOBAL;
  }
}
