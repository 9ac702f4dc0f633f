package io.crosslink.sdk.testkit.internal.huawei.er;

import io.crosslink.sdk.huawei.er.model.ResourceTag;
import io.crosslink.sdk.huawei.er.model.ResourceTagRequest;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The tags of a resource. */
final class TagLists {
  private static final int MAX_TAGS = 20;

  private TagLists() {}

  /** Returns the tags of a request as responses contain them. */
  static List<ResourceTag> shown(List<ResourceTagRequest> requested) {
    return with(List.of(), requested);
  }

  /** Returns tags with others. Keys are unique in a resource: a new value replaces the old one. */
  static List<ResourceTag> with(List<ResourceTag> tags, List<ResourceTagRequest> added) {
    Map<String, ResourceTag> byKey = new LinkedHashMap<>();
    tags.forEach(tag -> byKey.put(tag.getKey(), tag));
    added.forEach(
        tag ->
            byKey.put(
                tag.getKey(),
                ResourceTag.builder()
                    .key(tag.getKey())
                    .value(Objects.requireNonNullElse(tag.getValue(), ""))
                    .build()));
    if (byKey.size() > MAX_TAGS) {
      throw Call.invalid("a resource has at most " + MAX_TAGS + " tags");
    }
    return List.copyOf(byKey.values());
  }
}
