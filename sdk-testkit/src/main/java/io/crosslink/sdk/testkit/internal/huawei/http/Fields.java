package io.crosslink.sdk.testkit.internal.huawei.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The parameter {@code fields} of listings, which names the properties to return. */
public final class Fields {
  private Fields() {}

  /**
   * Returns the requested properties of an item.
   *
   * @param item the item with all properties
   * @param onRequest those that are not returned unless requested
   */
  public static ObjectNode of(ObjectNode item, QueryString query, String... onRequest) {
    List<String> wanted = query.all("fields");
    ObjectNode chosen = item.deepCopy();
    return wanted.isEmpty() ? chosen.without(List.of(onRequest)) : chosen.retain(wanted);
  }
}
