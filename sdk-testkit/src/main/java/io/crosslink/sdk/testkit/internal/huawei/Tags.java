package io.crosslink.sdk.testkit.internal.huawei;

import io.crosslink.sdk.huawei.vpn.model.ResourceTag;
import io.crosslink.sdk.huawei.vpn.model.ResourceTagRequest;
import java.util.List;

/** The tags of a new resource. */
final class Tags {
  private static final int MOST = 20;

  private Tags() {}

  /** Returns the tags as the service shows them. */
  static List<ResourceTag> checked(List<ResourceTagRequest> requested) {
    if (requested.size() > MOST) {
      throw Call.invalid("a resource has at most " + MOST + " tags");
    }
    return requested.stream()
        .map(tag -> ResourceTag.builder().key(tag.getKey()).value(tag.getValue()).build())
        .toList();
  }
}
