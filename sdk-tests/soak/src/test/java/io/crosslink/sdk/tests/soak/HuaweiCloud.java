package io.crosslink.sdk.tests.soak;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Customer gateways of Huawei Cloud VPN. */
final class HuaweiCloud implements Cloud {
  /** The prefix of ids of customer gateways. */
  static final String PREFIX = "gw-";

  @Override
  public Response respond(Request request, ServerState state) {
    String[] path = request.path(); // "", v5, project, customer-gateways, perhaps an id
    if (path.length == 4) {
      return request.method().equals("POST") ? create(request, state) : list(request, state);
    }
    Resource gateway = state.find(path[4], request.caller());
    if (gateway == null) {
      return Response.of(404, error("VPN.0004", request.mark()));
    }
    return switch (request.method()) {
      case "GET" -> one(200, gateway, request);
      case "PUT" -> update(gateway, request, state);
      default -> delete(gateway, state);
    };
  }

  private static Response create(Request request, ServerState state) {
    Resource gateway = state.add(PREFIX, request.caller(), newName(request));
    return one(201, gateway, request).withChanged(gateway.id());
  }

  private static Response update(Resource gateway, Request request, ServerState state) {
    Resource updated = state.put(gateway.named(newName(request)));
    return one(200, updated, request).withChanged(gateway.id());
  }

  private static Response delete(Resource gateway, ServerState state) {
    state.remove(gateway.id());
    return new Response(204, null, gateway.id());
  }

  /** Unlike the real service, the marker is the id of the first gateway of the page. */
  private static Response list(Request request, ServerState state) {
    String marker = request.query("marker");
    int limit = Integer.parseInt(request.query("limit"));
    List<Resource> found = state.from(marker, PREFIX, limit + 1);
    ObjectNode body = Cloud.object();
    ArrayNode page = body.putArray("customer_gateways");
    found.stream().limit(limit).map(HuaweiCloud::json).forEach(page::add);
    body.put("total_count", found.size());
    @Nullable String next = found.size() > limit ? found.get(limit).id() : null;
    body.putObject("page_info").put("next_marker", next).put("current_count", page.size());
    return Response.of(200, body.put("request_id", request.mark()));
  }

  private static String newName(Request request) {
    return request.body().path("customer_gateway").path("name").asText();
  }

  private static Response one(int status, Resource gateway, Request request) {
    ObjectNode body = Cloud.object();
    body.set("customer_gateway", json(gateway));
    return Response.of(status, body.put("request_id", request.mark()));
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
  public List<ErrorResponse> busy() {
    return List.of(
        new ErrorResponse(504, "VPN.0014"),
        new ErrorResponse(409, "VPN.0016"),
        new ErrorResponse(400, "VPN.0030"));
  }

  @Override
  public ErrorResponse signatureExpired() {
    return new ErrorResponse(401, "APIGW.0301");
  }
}
