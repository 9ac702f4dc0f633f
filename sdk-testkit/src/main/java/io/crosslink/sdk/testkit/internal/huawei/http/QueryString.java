package io.crosslink.sdk.testkit.internal.huawei.http;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The query of a URL, decoded, in the order in which it was sent. */
public record QueryString(List<Pair> pairs) {

  /**
   * A parameter.
   *
   * @param name its name
   * @param value its value, empty if it has none
   */
  public record Pair(String name, String value) {}

  /** Parses a query. */
  public static QueryString of(String query) {
    return new QueryString(parse(query));
  }

  /** Returns the parameters of a query, decoded. */
  public static List<Pair> parse(String query) {
    List<Pair> pairs = new ArrayList<>();
    for (String part : query.isEmpty() ? new String[0] : query.split("&", -1)) {
      int equals = part.indexOf('=');
      String name = equals < 0 ? part : part.substring(0, equals);
      String value = equals < 0 ? "" : part.substring(equals + 1);
      pairs.add(new Pair(PercentEncoding.decode(name), PercentEncoding.decode(value)));
    }
    return pairs;
  }

  /** {@return all values of a parameter} */
  public List<String> all(String name) {
    return pairs.stream().filter(pair -> pair.name().equals(name)).map(Pair::value).toList();
  }

  /**
   * Returns a number.
   *
   * @throws io.crosslink.sdk.testkit.internal.service.ErrorResponseException if it is not 0 to
   *     {@code max}
   */
  public int number(String name, int defaultValue, int max) {
    String text = first(name);
    if (text == null) {
      return defaultValue;
    }
    if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) > max) {
      throw Call.invalid(name + " must be 0 to " + max);
    }
    return Integer.parseInt(text);
  }

  /** {@return the first value of a parameter, or null if it is absent or empty} */
  public @Nullable String first(String name) {
    List<String> values = all(name);
    return values.isEmpty() || values.get(0).isEmpty() ? null : values.get(0);
  }
}
