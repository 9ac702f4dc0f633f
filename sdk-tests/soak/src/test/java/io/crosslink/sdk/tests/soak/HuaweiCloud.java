package io.crosslink.sdk.tests.soak;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Customer gateways of Huawei Cloud VPN. */
final class HuaweiCloud implements Cloud {
  /** How ids of customer gateways begin. */
  static final String KIND = "gw-";

  @Override
  public Reply answer(Request request, Truth truth) {
    String[] path = request.path(); // "", v5, project, customer-gateways, perhaps an id
    if (path.length == 4) {
      return request.method().equals("POST") ? create(request, truth) : list(request, truth);
    }
    Resource gateway = truth.find(path[4], request.caller());
    if (gateway == null) {
      return Reply.of(404, error("VPN.0004", request.mark()));
    }
    return switch (request.method()) {
      case "GET" -> one(200, gateway, request);
      case "PUT" -> update(gateway, request, truth);
      default -> delete(gateway, truth);
    };
  }

  private static Reply create(Request request, Truth truth) {
    Resource gateway = truth.add(KIND, request.caller(), newName(request));
    return one(201, gateway, request).andChanged(gateway.id());
  }

  private static Reply update(Resource gateway, Request request, Truth truth) {
    Resource updated = truth.put(gateway.named(newName(request)));
    return one(200, updated, request).andChanged(gateway.id());
  }

  private static Reply delete(Resource gateway, Truth truth) {
    truth.remove(gateway.id());
    return new Reply(204, null, gateway.id());
  }

  /** Unlike the real one, takes the id of the first gateway for a marker. */
  private static Reply list(Request request, Truth truth) {
    String marker = request.query("marker");
    int limit = Integer.parseInt(request.query("limit"));
    List<Resource> found = truth.from(marker, KIND, limit + 1);
    ObjectNode body = Cloud.object();
    ArrayNode page = body.putArray("customer_gateways");
    found.stream().limit(limit).map(HuaweiCloud::json).forEach(page::add);
    body.put("total_count", found.size());
    @Nullable String next = found.size() > limit ? found.get(limit).id() : null;
    body.putObject("page_info").put("next_marker", next).put("current_count", page.size());
    return Reply.of(200, body.put("request_id", request.mark()));
  }

  private static String newName(Request request) {
    return request.body().path("customer_gateway").path("name").asText();
  }

  private static Reply one(int status, Resource gateway, Request request) {
    ObjectNode body = Cloud.object();
    body.set("customer_gateway", json(gateway));
    return Reply.of(status, body.put("request_id", request.mark()));
  }

  private static ObjectNode json(Resource gateway) {
    ObjectNode json =
        Cloud.object()
            .put("id", gateway.id())
            .put("name", gateway.name())
            .put("id_type", "ip")
            .put("id_value", "203.0.113.21")
            .put("bgp_asn", 65021)
            .put("created_at", "2025-08-13T02:34:56.784Z");
    json.putArray("tags").addObject().put("key", "owner").put("value", gateway.owner());
    return json;
  }

  @Override
  public ObjectNode error(String code, String requestId) {
    return Cloud.object()
        .put("error_code", code)
        .put("error_msg", "in words")
        .put("request_id", requestId);
  }

  @Override
  public List<Refusal> busy() {
    return List.of(
        new Refusal(504, "VPN.0014"), new Refusal(409, "VPN.0016"), new Refusal(400, "VPN.0030"));
  }

  @Override
  public Refusal signatureExpired() {
    return new Refusal(401, "APIGW.0301");
  }
}
