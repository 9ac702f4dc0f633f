package io.crosslink.sdk.testkit.internal.huawei.vpn;

import io.crosslink.sdk.huawei.vpn.model.ResourceTag;
import io.crosslink.sdk.huawei.vpn.model.ResourceTagRequest;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import java.util.List;
import java.util.Objects;

/** The tags of a new resource. */
final class Tags {
  private static final int MAX_TAGS = 20;

  private Tags() {}

  /** Returns the tags as responses contain them. */
  static List<ResourceTag> checked(List<ResourceTagRequest> requested) {
    if (requested.size() > MAX_TAGS) {
      throw Call.invalid("a resource has at most " + MAX_TAGS + " tags");
    }
    return requested.stream()
        .map(
            tag ->
                ResourceTag.builder()
                    .key(tag.getKey())
                    .value(Objects.requireNonNullElse(tag.getValue(), ""))
                    .build())
        .toList();
  }
}
