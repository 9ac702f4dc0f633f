package io.crosslink.sdk.spring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the records of properties have in common. */
final class Settings {
  private Settings() {}

  /** Returns the value of an account, or the inherited one if it has none. */
  static <T> @Nullable T or(@Nullable T own, @Nullable T inherited) {
    return own != null ? own : inherited;
  }

  /** Returns null for a blank text: an empty value, such as that of ${@code {KEY:}}, is not set. */
  static @Nullable String text(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }

  /** Returns null for an empty list, to which Spring converts an empty text. */
  static @Nullable List<String> list(@Nullable List<String> values) {
    return values == null || values.isEmpty() ? null : values;
  }

  /**
   * Returns a value that another setting requires.
   *
   * @param property the full name of the property
   * @param why what requires it
   * @throws ClientConfigurationException if the value is missing
   */
  static <T> T required(@Nullable T value, String property, String why) {
    if (value == null) {
      throw ClientConfigurationException.missing(property, why);
    }
    return value;
  }
}
