package io.crosslink.sdk.testkit.internal.zenlayer;

import io.crosslink.sdk.zenlayer.sdn.model.Tag;
import io.crosslink.sdk.zenlayer.sdn.model.TagRequest;
import io.crosslink.sdk.zenlayer.sdn.model.Tags;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the filters of listings match. One that is not set does not filter. */
final class Filters {
  private Filters() {}

  static boolean among(List<String> wanted, @Nullable String value) {
    return wanted.isEmpty() || (value != null && wanted.contains(value));
  }

  static boolean contains(@Nullable String wanted, @Nullable String value) {
    return wanted == null || (value != null && value.contains(wanted));
  }

  static boolean containsIgnoringCase(@Nullable String wanted, @Nullable String value) {
    return contains(lowerCase(wanted), lowerCase(value));
  }

  private static @Nullable String lowerCase(@Nullable String text) {
    return text == null ? null : text.toLowerCase(Locale.ROOT);
  }

  static boolean is(@Nullable Object wanted, @Nullable Object value) {
    return wanted == null || wanted.equals(value);
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
