package io.crosslink.sdk.core.internal.util;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks users' arguments. Every message names the argument and what is wrong with it. */
public final class Arguments {
  private static final int LONGEST_ID = 256;
  // Durations are counted in nanoseconds, of which a long holds 292 years.
  private static final Duration LONGEST_DURATION = Duration.ofDays(36_500);

  private static final Set<String> OF_THE_CONNECTION =
      Set.of(
          "connection",
          "content-length",
          "keep-alive",
          "proxy-connection",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  private Arguments() {}

  /** Throws {@link IllegalArgumentException} with the message unless the condition holds. */
  public static void check(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }

  /** Returns the value, which must not be null. */
  public static <T> T notNull(String name, @Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException(name + " must not be null");
    }
    return value;
  }

  /** Returns the value of a required property, which must have been set on the builder. */
  public static <T> T required(String model, String property, @Nullable T value) {
    if (value == null) {
      throw missing(model, property);
    }
    return value;
  }

  /**
   * Returns the value of a required property, which must have been set on the builder. If its name
   * is that of an id, it must be a well-formed one; any other text may be empty.
   */
  public static String required(String model, String property, @Nullable String value) {
    if (value == null || (isId(property) && value.isBlank())) {
      throw missing(model, property);
    }
    return isId(property) ? id(model + "." + property, value) : value;
  }

  /**
   * Returns the values of a required property, which must have been set on the builder. If its name
   * is that of ids, they must be well-formed.
   */
  public static <T> List<T> required(String model, String property, @Nullable List<T> values) {
    if (values == null) {
      throw missing(model, property);
    }
    for (int i = 0; areIds(property) && i < values.size(); i++) {
      if (values.get(i) instanceof String value) {
        id(model + "." + property + "[" + i + "]", value);
      }
    }
    return values;
  }

  /**
   * Returns the value of a required secret, which must have been set on the builder. It is never
   * checked as an id, because tokens are long.
   */
  public static String requiredSecret(String model, String property, @Nullable String value) {
    if (value == null) {
      throw missing(model, property);
    }
    return value;
  }

  /**
   * Checks that a number is in the range that every service accepts, if it is set at all. The
   * smallest and the largest possible number stand for no bound.
   */
  public static void bounded(
      String model, String property, @Nullable Number value, long minimum, long maximum) {
    if (value != null && (value.longValue() < minimum || value.longValue() > maximum)) {
      String range =
          maximum == Long.MAX_VALUE
              ? "at least " + minimum
              : minimum == Long.MIN_VALUE
                  ? "at most " + maximum
                  : "from " + minimum + " to " + maximum;
      throw new IllegalArgumentException(
          model + "." + property + " must be " + range + ", but is " + value);
    }
  }

  /**
   * Throws {@link IllegalArgumentException} if a property has a value although a flag excludes it.
   * A blank text is left to the service.
   */
  public static void excluded(
      String model, String property, @Nullable String value, String flag, @Nullable Boolean set) {
    check(
        value == null || value.isBlank() || !Boolean.TRUE.equals(set),
        "%s.%s must not be set if %s is true".formatted(model, property, flag));
  }

  private static IllegalArgumentException missing(String model, String property) {
    return new IllegalArgumentException(
        model + " needs a value for " + property + ": set it on the builder before build()");
  }

  private static boolean isId(String property) {
    return property.equals("id") || property.endsWith("Id");
  }

  private static boolean areIds(String property) {
    return property.equals("ids") || property.endsWith("Ids");
  }

  /** Returns the duration, which must be longer than zero and at most a hundred years. */
  public static Duration positive(String name, @Nullable Duration value) {
    Duration duration = notNull(name, value);
    check(
        !duration.isNegative() && !duration.isZero(),
        name + " must be longer than zero, but is " + Durations.describe(duration));
    check(
        duration.compareTo(LONGEST_DURATION) <= 0,
        name
            + " must be at most "
            + Durations.describe(LONGEST_DURATION)
            + ", but is "
            + Durations.describe(duration));
    return duration;
  }

  /** Returns an id, which must be well-formed. Runs with every call. */
  public static String id(String name, @Nullable String value) {
    String text = notBlank(name, value);
    if (text.length() > LONGEST_ID) {
      throw new IllegalArgumentException(name + " exceeds " + LONGEST_ID + " characters");
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        throw new IllegalArgumentException(
            name + " must not contain control characters, such as a line break at its end");
      }
    }
    return text;
  }

  /**
   * Returns a value that goes into a URL's path, such as an id. Runs with every call.
   * Percent-encoded values are rejected, too: they would mean something else, and an intermediary
   * may decode them a second time.
   */
  public static String pathValue(String name, @Nullable String value) {
    String text = id(name, value);
    boolean sound = !text.equals(".") && !text.equals("..");
    for (int i = 0; sound && i < text.length(); i++) {
      char c = text.charAt(i);
      sound = c != '/' && c != '\\' && !isEscape(text, i);
    }
    if (!sound) {
      throw new IllegalArgumentException(
          name + " must not be '.' or '..' and not contain slashes or percent-encoded characters");
    }
    return text;
  }

  /** Checks a value that goes into a URL's path as its text, such as one of an enum. */
  public static void pathValue(String name, @Nullable Object value) {
    pathValue(name, notNull(name, value).toString());
  }

  private static boolean isEscape(String text, int at) {
    return text.charAt(at) == '%'
        && at + 2 < text.length()
        && Character.digit(text.charAt(at + 1), 16) >= 0
        && Character.digit(text.charAt(at + 2), 16) >= 0;
  }

  /** Returns a text, which must not be blank. */
  public static String notBlank(String name, @Nullable String value) {
    String text = notNull(name, value);
    if (text.isBlank()) {
      throw new IllegalArgumentException(name + " must not be blank");
    }
    return text;
  }

  /** Checks a header set by a user. The value is never part of a message. */
  public static void header(String name, @Nullable String value) {
    notBlank("header name", name);
    String text = notNull("value of header " + name, value);
    check(
        name.chars().allMatch(c -> c > ' ' && c < 127 && c != ':'),
        "header name must be visible ASCII without blanks and colons");
    check(
        text.chars().allMatch(c -> (c >= ' ' && c < 127) || c == '\t'),
        "value of header " + name + " must be printable ASCII");
    // The peer would wait for a body that never comes, or take the next request for one.
    check(
        !OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT)),
        "header " + name + " is set by the HTTP client: configure the OkHttpClient instead");
    // The HTTP client decompresses only what it has asked for itself.
    check(
        !name.equalsIgnoreCase("accept-encoding") || text.strip().equalsIgnoreCase("identity"),
        "header "
            + name
            + " must be identity: without it, responses are compressed where possible");
  }

  /**
   * Returns a value that is sent in a header as one word, such as a key's id or a token, without
   * leading and trailing blanks. It is never part of a message.
   */
  public static String headerToken(String name, @Nullable String value) {
    String text = notBlank(name, value).strip();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      check(c > ' ' && c < 127, name + " must be visible ASCII without blanks inside");
    }
    return text;
  }

  /** Returns an unmodifiable copy of a list given by a user, which must not contain null. */
  public static <T> List<T> listOf(String name, @Nullable Collection<? extends T> values) {
    List<T> copy = new ArrayList<>(notNull(name, values));
    for (int i = 0; i < copy.size(); i++) {
      notNull(name + "[" + i + "]", copy.get(i));
    }
    return Collections.unmodifiableList(copy);
  }

  /** Returns the elements of a varargs list. */
  public static <T> List<T> elements(String name, T first, T @Nullable [] more) {
    T[] others = notNull(name, more);
    List<T> all = new ArrayList<>(1 + others.length);
    all.add(first);
    Collections.addAll(all, others);
    return all;
  }

  /** Returns an unmodifiable copy of a map given by a user, which must not contain null. */
  public static <V> Map<String, V> mapOf(String name, @Nullable Map<String, ? extends V> values) {
    Map<String, V> copy = new LinkedHashMap<>(notNull(name, values));
    copy.forEach((key, value) -> notNull(name + "[" + key + "]", value));
    return Collections.unmodifiableMap(copy);
  }
}
