package io.crosslink.sdk.testkit.internal.zenlayer;

import io.crosslink.sdk.zenlayer.sdn.model.Tag;
import io.crosslink.sdk.zenlayer.sdn.model.Tags;
import io.crosslink.sdk.zenlayer.sdn.model.TagsRequest;
import org.jspecify.annotations.Nullable;

/** Turns the tags of an order into those of what is built from it. */
final class OrderedTags {
  private OrderedTags() {}

  static @Nullable Tags of(@Nullable TagsRequest ordered) {
    return ordered == null
        ? null
        : Tags.builder()
            .tags(
                ordered.getTags().stream()
                    .map(tag -> Tag.builder().key(tag.getKey()).value(tag.getValue()).build())
                    .toList())
            .build();
  }
}
