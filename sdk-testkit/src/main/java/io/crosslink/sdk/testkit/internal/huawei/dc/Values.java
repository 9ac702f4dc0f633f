package io.crosslink.sdk.testkit.internal.huawei.dc;

import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values of requests, which may be absent. */
final class Values {
  private static final Pattern NAME = Pattern.compile("[\\w.\\-\\u4e00-\\u9fff]*");
  private static final Pattern DESCRIPTION = Pattern.compile("[^<>]*");

  private Values() {}

  static @Nullable String name(@Nullable String name) {
    if (name != null && !NAME.matcher(name).matches()) {
      throw Call.invalid("a name has letters, digits, hyphens, underscores and full stops only");
    }
    return name;
  }

  static @Nullable String description(@Nullable String description) {
    if (description != null && !DESCRIPTION.matcher(description).matches()) {
      throw Call.invalid("a description has no angle brackets");
    }
    return description;
  }

  /** Returns the value of an update request, or the present one if it is absent. */
  static <T> @Nullable T updated(@Nullable T requested, @Nullable T present) {
    return requested != null ? requested : present;
  }

  /** Returns the list of an update request, or the present one if it is absent. */
  static <T> List<T> updated(boolean isRequested, List<T> requested, List<T> present) {
    return isRequested ? requested : present;
  }
}
