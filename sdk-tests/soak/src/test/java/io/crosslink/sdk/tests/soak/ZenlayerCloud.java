package io.crosslink.sdk.tests.soak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Private connects of Zenlayer SDN. */
final class ZenlayerCloud implements Cloud {
  /** How ids of private connects begin. */
  static final String KIND = "pc-";

  @Override
  public Reply answer(Request request, Truth truth) {
    JsonNode body = request.body();
    return switch (request.header("X-ZC-Action")) {
      case "CreatePrivateConnect" -> create(request, truth);
      case "DescribePrivateConnects" -> describe(request, truth);
      case "ModifyPrivateConnectsAttribute" ->
          rename(body.path("privateConnectIds").path(0).asText(), request, truth);
      case "DeletePrivateConnect" -> delete(body.path("privateConnectId").asText(), request, truth);
      default -> destroy(body.path("privateConnectId").asText(), request, truth);
    };
  }

  private static Reply create(Request request, Truth truth) {
    Resource connect = truth.add(KIND, request.caller(), newName(request));
    ObjectNode value = Cloud.object().put("privateConnectId", connect.id());
    return ok(value.put("orderNumber", connect.owner()), request).andChanged(connect.id());
  }

  private static Reply describe(Request request, Truth truth) {
    ObjectNode value = Cloud.object();
    ArrayNode found = value.putArray("dataSet");
    for (JsonNode id : request.body().path("privateConnectIds")) {
      Resource connect = truth.find(id.asText(), request.caller());
      if (connect != null) {
        found.add(json(connect));
      }
    }
    return ok(value.put("totalCount", found.size()), request);
  }

  private Reply rename(String id, Request request, Truth truth) {
    Resource connect = truth.find(id, request.caller());
    if (connect == null) {
      return notFound(request);
    }
    truth.put(connect.named(newName(request)));
    return ok(Cloud.object(), request).andChanged(id);
  }

  private Reply delete(String id, Request request, Truth truth) {
    Resource connect = truth.find(id, request.caller());
    if (connect == null) {
      return notFound(request);
    }
    if (connect.recycled()) {
      return Reply.of(409, error("OPERATION_DENIED_INSTANCE_RECYCLED", request.mark()));
    }
    truth.put(connect.recycle());
    return ok(Cloud.object(), request).andChanged(id);
  }

  private Reply destroy(String id, Request request, Truth truth) {
    Resource connect = truth.find(id, request.caller());
    if (connect == null) {
      return notFound(request);
    }
    if (!connect.recycled()) {
      return Reply.of(409, error("INVALID_PRIVATE_CONNECT_STATUS", request.mark()));
    }
    truth.remove(id);
    return ok(Cloud.object(), request).andChanged(id);
  }

  private static String newName(Request request) {
    return request.body().path("privateConnectName").asText();
  }

  private Reply notFound(Request request) {
    return Reply.of(404, error("INVALID_PRIVATE_CONNECT_NOT_FOUND", request.mark()));
  }

  private static Reply ok(ObjectNode value, Request request) {
    ObjectNode body = Cloud.object().put("requestId", request.mark());
    body.set("response", value.put("requestId", request.mark()));
    return Reply.of(200, body);
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
  public List<Refusal> busy() {
    return List.of(new Refusal(503, "SERVICE_TEMPORARY_UNAVAILABLE"));
  }

  @Override
  public Refusal signatureExpired() {
    return new Refusal(401, "AUTHFAILURE_SIGNATURE_EXPIRED");
  }
}
