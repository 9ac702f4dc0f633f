package io.crosslink.sdk.testkit.internal.huawei.http;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values of requests, which may be absent. */
public final class Values {
  private static final Pattern NAME = Pattern.compile("[\\w.\\-\\u4e00-\\u9fff]*");
  private static final Pattern DESCRIPTION = Pattern.compile("[^<>]*");

  private Values() {}

  /** Returns a name, which has permitted characters only. */
  public static @Nullable String name(@Nullable String name) {
    if (name != null && !NAME.matcher(name).matches()) {
      throw Call.invalid("a name has letters, digits, hyphens, underscores and full stops only");
    }
    return name;
  }

  /** Returns a description, which has permitted characters only. */
  public static @Nullable String description(@Nullable String description) {
    if (description != null && !DESCRIPTION.matcher(description).matches()) {
      throw Call.invalid("a description has no angle brackets");
    }
    return description;
  }

  /** Returns the value of an update request, or the present one if it is absent. */
  public static <T> @Nullable T updated(@Nullable T requested, @Nullable T present) {
    return requested != null ? requested : present;
  }

  /** Returns the list of an update request, or the present one if it is absent. */
  public static <T> List<T> updated(boolean isRequested, List<T> requested, List<T> present) {
    return isRequested ? requested : present;
  }
}
