package io.crosslink.sdk.testkit.internal.huawei.er;

import io.crosslink.sdk.huawei.er.model.ResourceTag;
import io.crosslink.sdk.huawei.er.model.ResourceTagRequest;
import io.crosslink.sdk.testkit.internal.huawei.tags.Tags;
import java.util.List;

/** The tags of a resource in the models of this service. */
final class TagLists {
  static final int MAX_TAGS = 20;

  private TagLists() {}

  /** Returns the tags of a request as responses contain them. */
  static List<ResourceTag> shown(List<ResourceTagRequest> requested) {
    return models(
        Tags.of(requested, ResourceTagRequest::getKey, ResourceTagRequest::getValue)
            .atMost(MAX_TAGS));
  }

  static Tags of(List<ResourceTag> models) {
    return Tags.of(models, ResourceTag::getKey, ResourceTag::getValue);
  }

  static List<ResourceTag> models(Tags tags) {
    return tags.models((key, value) -> ResourceTag.builder().key(key).value(value).build());
  }
}
