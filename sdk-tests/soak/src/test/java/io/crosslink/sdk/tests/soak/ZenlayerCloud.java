package io.crosslink.sdk.tests.soak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Private connects of Zenlayer SDN. */
final class ZenlayerCloud implements Cloud {
  /** The prefix of ids of private connects. */
  static final String PREFIX = "pc-";

  @Override
  public Response respond(Request request, ServerState state) {
    JsonNode body = request.body();
    return switch (request.header("X-ZC-Action")) {
      case "CreatePrivateConnect" -> create(request, state);
      case "DescribePrivateConnects" -> describe(request, state);
      case "ModifyPrivateConnectsAttribute" ->
          rename(body.path("privateConnectIds").path(0).asText(), request, state);
      case "DeletePrivateConnect" -> delete(body.path("privateConnectId").asText(), request, state);
      default -> destroy(body.path("privateConnectId").asText(), request, state);
    };
  }

  private static Response create(Request request, ServerState state) {
    Resource connect = state.add(PREFIX, request.caller(), newName(request));
    ObjectNode value = Cloud.object().put("privateConnectId", connect.id());
    return ok(value.put("orderNumber", connect.owner()), request).withChanged(connect.id());
  }

  private static Response describe(Request request, ServerState state) {
    ObjectNode value = Cloud.object();
    ArrayNode found = value.putArray("dataSet");
    for (JsonNode id : request.body().path("privateConnectIds")) {
      Resource connect = state.find(id.asText(), request.caller());
      if (connect != null) {
        found.add(json(connect));
      }
    }
    return ok(value.put("totalCount", found.size()), request);
  }

  private Response rename(String id, Request request, ServerState state) {
    Resource connect = state.find(id, request.caller());
    if (connect == null) {
      return notFound(request);
    }
    state.put(connect.named(newName(request)));
    return ok(Cloud.object(), request).withChanged(id);
  }

  private Response delete(String id, Request request, ServerState state) {
    Resource connect = state.find(id, request.caller());
    if (connect == null) {
      return notFound(request);
    }
    if (connect.recycled()) {
      return Response.of(409, error("OPERATION_DENIED_INSTANCE_RECYCLED", request.mark()));
    }
    state.put(connect.recycle());
    return ok(Cloud.object(), request).withChanged(id);
  }

  private Response destroy(String id, Request request, ServerState state) {
    Resource connect = state.find(id, request.caller());
    if (connect == null) {
      return notFound(request);
    }
    if (!connect.recycled()) {
      return Response.of(409, error("INVALID_PRIVATE_CONNECT_STATUS", request.mark()));
    }
    state.remove(id);
    return ok(Cloud.object(), request).withChanged(id);
  }

  private static String newName(Request request) {
    return request.body().path("privateConnectName").asText();
  }

  private Response notFound(Request request) {
    return Response.of(404, error("INVALID_PRIVATE_CONNECT_NOT_FOUND", request.mark()));
  }

  private static Response ok(ObjectNode value, Request request) {
    ObjectNode body = Cloud.object().put("requestId", request.mark());
    body.set("response", value.put("requestId", request.mark()));
    return Response.of(200, body);
  }

  private static ObjectNode json(Resource connect) {
    return Cloud.object()
        .put("privateConnectId", connect.id())
        .put("privateConnectName", connect.name())
        .put("privateConnectStatus", connect.recycled() ? "RECYCLED" : "RUNNING")
        .put("connectivityStatus", "ACTIVE")
        .put("bandwidthMbps", 100)
        .put("resourceGroupName", connect.owner())
        .put("createTime", "2026-05-11T07:42:18Z");
  }

  @Override
  public ObjectNode error(String code, String requestId) {
    return Cloud.object().put("requestId", requestId).put("code", code).put("message", "in words");
  }

  @Override
  public List<ErrorResponse> busy() {
    return List.of(new ErrorResponse(503, "SERVICE_TEMPORARY_UNAVAILABLE"));
  }

  @Override
  public ErrorResponse signatureExpired() {
    return new ErrorResponse(401, "AUTHFAILURE_SIGNATURE_EXPIRED");
  }
}
