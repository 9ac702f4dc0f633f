package io.crosslink.sdk.testkit.internal.huawei.dc;

import io.crosslink.sdk.huawei.dc.model.ListResourcesByTagsRequest;
import io.crosslink.sdk.huawei.dc.model.ResourceMatchKey;
import io.crosslink.sdk.huawei.dc.model.ResourceMatchRequest;
import io.crosslink.sdk.huawei.dc.model.ResourceTagFilterRequest;
import io.crosslink.sdk.huawei.dc.model.TaggedResource;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Selects resources by their tags and names.
 *
 * @param request the conditions, all of which must be met
 */
record TagFilter(ListResourcesByTagsRequest request) {

  TagFilter {
    if (request.getMatches().stream()
        .anyMatch(each -> !ResourceMatchKey.RESOURCE_NAME.equals(each.getKey()))) {
      throw Call.invalid("the key of a match must be resource_name");
    }
  }

  boolean matches(TaggedResource resource) {
    return has(resource, request.getTags(), true)
        && (request.getTagsAny().isEmpty() || has(resource, request.getTagsAny(), false))
        && (request.getNotTags().isEmpty() || !has(resource, request.getNotTags(), true))
        && (request.getNotTagsAny().isEmpty() || !has(resource, request.getNotTagsAny(), false))
        && request.getMatches().stream().allMatch(match -> isNamed(resource, match));
  }

  private static boolean has(
      TaggedResource resource, List<ResourceTagFilterRequest> tags, boolean all) {
    return all
        ? tags.stream().allMatch(tag -> has(resource, tag))
        : tags.stream().anyMatch(tag -> has(resource, tag));
  }

  private static boolean has(TaggedResource resource, ResourceTagFilterRequest wanted) {
    return resource.getTags().stream()
        .anyMatch(
            tag ->
                tag.getKey().equals(wanted.getKey())
                    && (wanted.getValues().isEmpty()
                        || wanted.getValues().contains(tag.getValue())));
  }

  /**
   * A part of the name is sufficient, in upper or lower case; an empty text is a name's absence.
   */
  private static boolean isNamed(TaggedResource resource, ResourceMatchRequest match) {
    String name = Objects.requireNonNullElse(resource.getResourceName(), "");
    String wanted = match.getValue();
    return wanted.isEmpty()
        ? name.isEmpty()
        : name.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
  }
}
