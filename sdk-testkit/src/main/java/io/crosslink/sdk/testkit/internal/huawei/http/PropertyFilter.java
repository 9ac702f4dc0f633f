package io.crosslink.sdk.testkit.internal.huawei.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;
import java.util.List;

/**
 * The filters of a listing whose parameters are named like the properties that they select by, such
 * as {@code alias} and {@code bandwidth.id}. Several values of one are alternatives; {@code
 * alias_like} selects by a part of the text.
 */
public final class PropertyFilter {
  private static final String LIKE = "_like";

  private final List<String> names;

  /**
   * Creates the filter of a listing.
   *
   * @param listing the operation
   * @param others its parameters that are not filters
   */
  public PropertyFilter(SpecOperation listing, String... others) {
    names =
        listing.parameters().stream()
            .filter(each -> each.path("in").asText().equals("query"))
            .map(each -> each.path("name").asText())
            .filter(name -> !List.of(others).contains(name))
            .toList();
  }

  /** Returns whether a query selects an item. */
  public boolean matches(JsonNode item, QueryString query) {
    return names.stream().allMatch(name -> matches(item, name, query.all(name)));
  }

  private static boolean matches(JsonNode item, String name, List<String> wanted) {
    if (wanted.isEmpty()) {
      return true;
    }
    if (name.endsWith(LIKE)) {
      String text = property(item, name.substring(0, name.length() - LIKE.length()));
      return wanted.stream().anyMatch(text::contains);
    }
    return wanted.contains(property(item, name));
  }

  private static String property(JsonNode item, String name) {
    return item.at("/" + name.replace('.', '/')).asText();
  }
}
