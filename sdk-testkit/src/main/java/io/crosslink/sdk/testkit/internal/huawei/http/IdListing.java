package io.crosslink.sdk.testkit.internal.huawei.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.testkit.internal.spec.SpecDocument;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A listing of resources whose filters are named like properties, whose order is that of the ids
 * unless another one is requested, and whose marker is the id of the last item of the previous
 * page. Whether there is paging information, and a total, is a matter of the document.
 *
 * @param <T> the model of the resources
 */
public class IdListing<T> {
  private static final Set<String> PAGING = Set.of("limit", "marker", "sort_key", "sort_dir");

  private final PropertyFilter filter;
  private final JsonNode properties;
  private final String items;
  private final Function<T, ? extends ApiModel> shown;
  private final String id;

  /**
   * Creates a listing of resources with computed properties.
   *
   * @param document the document of the service
   * @param operation the operation id
   * @param items the property of the response that has the resources
   * @param id the property that has the id of a resource
   * @param shown returns a resource as responses contain it
   * @param others further parameters, by which the caller selects itself
   */
  protected IdListing(
      SpecDocument document,
      String operation,
      String items,
      String id,
      Function<T, ? extends ApiModel> shown,
      String... others) {
    SpecOperation listing = document.operation(operation);
    List<String> excluded = new ArrayList<>(PAGING);
    excluded.addAll(List.of(others));
    this.filter = new PropertyFilter(listing, excluded.toArray(String[]::new));
    this.properties = listing.responseSchema().path("properties");
    this.items = items;
    this.id = id;
    this.shown = shown;
  }

  /**
   * An item of the listing.
   *
   * @param json the item, for filters and order
   * @param poll counts the listing as a poll of the resource
   */
  private record Item(ObjectNode json, Runnable poll) {
    String text(String property) {
      return json.path(property).asText();
    }
  }

  /** Returns the requested page of resources; those on it are polled. */
  public final Response respond(Call call, List<Resource<T>> resources) {
    return page(
        call.query(),
        resources.stream().map(each -> new Item(json(each.value()), each::poll)).toList());
  }

  /** Returns the requested page of values, such as computed ones. */
  public final Response respondWith(Call call, List<T> values) {
    return page(call.query(), values.stream().map(each -> new Item(json(each), () -> {})).toList());
  }

  private ObjectNode json(T value) {
    return Json.mapper().valueToTree(shown.apply(value));
  }

  private Response page(QueryString query, List<Item> all) {
    List<Item> found =
        all.stream().filter(each -> filter.matches(each.json, query)).sorted(order(query)).toList();
    IdPage<Item> page = cut(found, query);
    ObjectNode body = Json.mapper().createObjectNode();
    ArrayNode array = body.putArray(items);
    for (Item item : page.items()) {
      item.poll.run();
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

  private IdPage<Item> cut(List<Item> found, QueryString query) {
    boolean isOrderOfIds = query.first("sort_key") == null && query.first("sort_dir") == null;
    return isOrderOfIds
        ? IdPage.cut(found, this::idOf, query)
        : IdPage.cut(found, this::idOf, unknown -> null, query);
  }

  private String idOf(Item item) {
    return item.text(id);
  }

  private Comparator<Item> order(QueryString query) {
    Comparator<Item> byId = Comparator.comparing(this::idOf);
    String key = query.first("sort_key");
    Comparator<Item> order =
        key == null
            ? byId
            : Comparator.<Item, String>comparing(item -> item.text(key)).thenComparing(byId);
    return "desc".equals(query.first("sort_dir")) ? order.reversed() : order;
  }

  private ObjectNode info(IdPage<Item> page) {
    ObjectNode info = Json.mapper().createObjectNode().put("current_count", page.items().size());
    String previous = page.previous(this::idOf);
    if (previous != null) {
      info.put("previous_marker", previous);
    }
    String next = page.next(this::idOf);
    if (next != null) {
      info.put("next_marker", next);
    }
    return info;
  }
}
