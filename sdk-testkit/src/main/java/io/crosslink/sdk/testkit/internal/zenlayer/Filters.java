package io.crosslink.sdk.testkit.internal.zenlayer;

import io.crosslink.sdk.zenlayer.sdn.model.Tag;
import io.crosslink.sdk.zenlayer.sdn.model.TagRequest;
import io.crosslink.sdk.zenlayer.sdn.model.Tags;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Matches the filters of listings. A filter that is not set matches everything. */
final class Filters {
  private Filters() {}

  static boolean among(List<String> filter, @Nullable String value) {
    return filter.isEmpty() || (value != null && filter.contains(value));
  }

  static boolean contains(@Nullable String filter, @Nullable String value) {
    return filter == null || (value != null && value.contains(filter));
  }

  static boolean containsIgnoringCase(@Nullable String filter, @Nullable String value) {
    return contains(lowerCase(filter), lowerCase(value));
  }

  private static @Nullable String lowerCase(@Nullable String text) {
    return text == null ? null : text.toLowerCase(Locale.ROOT);
  }

  static boolean is(@Nullable Object filter, @Nullable Object value) {
    return filter == null || filter.equals(value);
  }

  static boolean tagged(List<String> keys, List<TagRequest> pairs, @Nullable Tags value) {
    List<Tag> tags = value == null ? List.of() : value.getTags();
    return keys.stream().allMatch(key -> tags.stream().anyMatch(tag -> is(key, tag.getKey())))
        && pairs.stream()
            .allMatch(
                pair ->
                    tags.stream()
                        .anyMatch(
                            tag ->
                                is(pair.getKey(), tag.getKey())
                                    && is(pair.getValue(), tag.getValue())));
  }
}
