package io.crosslink.sdk.testkit.internal.zenlayer;

import io.crosslink.sdk.zenlayer.sdn.model.Tag;
import io.crosslink.sdk.zenlayer.sdn.model.Tags;
import io.crosslink.sdk.zenlayer.sdn.model.TagsRequest;
import org.jspecify.annotations.Nullable;

/** Converts the tags of a request to those of the resource. */
final class RequestTags {
  private RequestTags() {}

  static @Nullable Tags of(@Nullable TagsRequest request) {
    return request == null
        ? null
        : Tags.builder()
            .tags(
                request.getTags().stream()
                    .map(tag -> Tag.builder().key(tag.getKey()).value(tag.getValue()).build())
                    .toList())
            .build();
  }
}
