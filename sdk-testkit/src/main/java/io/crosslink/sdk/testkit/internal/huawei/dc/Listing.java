package io.crosslink.sdk.testkit.internal.huawei.dc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.http.IdPage;
import io.crosslink.sdk.testkit.internal.huawei.http.PropertyFilter;
import io.crosslink.sdk.testkit.internal.huawei.http.QueryString;
import io.crosslink.sdk.testkit.internal.huawei.http.Response;
import io.crosslink.sdk.testkit.internal.spec.SpecDocument;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A listing of resources. All of DC are alike: filters are named like properties, the order is that
 * of the ids, and the marker is the id of the last item of the previous page. Whether there is
 * paging information, and a total, is a matter of the document.
 *
 * @param <T> the model of the resources
 */
final class Listing<T extends ApiModel> {
  static final SpecDocument DOCUMENT = SpecDocument.of(DcClient.class, "huawei/dc");

  private final PropertyFilter filter;
  private final JsonNode properties;
  private final String items;
  private final Supplier<List<Resource<T>>> resources;
  private final UnaryOperator<T> shown;

  /**
   * Creates a listing.
   *
   * @param operation the operation id
   * @param items the property of the response that has the resources
   * @param resources returns all resources
   */
  Listing(String operation, String items, Supplier<List<Resource<T>>> resources) {
    this(operation, items, resources, UnaryOperator.identity());
  }

  /**
   * Creates a listing of resources with computed properties.
   *
   * @param operation the operation id
   * @param items the property of the response that has the resources
   * @param resources returns all resources
   * @param shown returns a resource as responses contain it
   */
  Listing(
      String operation,
      String items,
      Supplier<List<Resource<T>>> resources,
      UnaryOperator<T> shown) {
    this.shown = shown;
    SpecOperation listing = operation(operation);
    this.filter = new PropertyFilter(listing, "limit", "marker");
    this.properties = listing.responseSchema().path("properties");
    this.items = items;
    this.resources = resources;
  }

  private static SpecOperation operation(String name) {
    return DOCUMENT.operations().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** A resource as JSON, for filters and order. */
  private record Item<T>(Resource<T> resource, ObjectNode json) {
    String id() {
      return json.path("id").asText();
    }
  }

  /** Returns the requested page. */
  Response respond(Call call) {
    return respond(call, resources.get());
  }

  /** Returns the requested page of some of the resources. */
  Response respond(Call call, List<Resource<T>> some) {
    QueryString query = call.query();
    List<Item<T>> found =
        some.stream()
            .map(each -> new Item<>(each, json(shown.apply(each.value()))))
            .filter(each -> filter.matches(each.json, query))
            .sorted(Comparator.comparing(Item::id))
            .toList();
    IdPage<Item<T>> page = IdPage.cut(found, Item::id, query);
    ObjectNode body = Json.mapper().createObjectNode();
    ArrayNode array = body.putArray(items);
    for (Item<T> item : page.items()) {
      item.resource.poll();
      array.add(item.json);
    }
    if (properties.has("total_count")) {
      body.put("total_count", found.size());
    }
    if (properties.has("page_info")) {
      body.set("page_info", info(page));
    }
    return Response.ok(body);
  }

  private static <T> ObjectNode info(IdPage<Item<T>> page) {
    ObjectNode info = Json.mapper().createObjectNode().put("current_count", page.items().size());
    String previous = page.previous(Item::id);
    if (previous != null) {
      info.put("previous_marker", previous);
    }
    String next = page.next(Item::id);
    if (next != null) {
      info.put("next_marker", next);
    }
    return info;
  }

  private static <T> ObjectNode json(T model) {
    return Json.mapper().valueToTree(model);
  }
}
