package io.crosslink.sdk.tests.soak;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The protocol of a provider: its requests, responses and errors. */
interface Cloud {
  Cloud HUAWEI = new HuaweiCloud();
  Cloud ZENLAYER = new ZenlayerCloud();

  static Cloud of(Request request) {
    return request.header("X-ZC-Action").isEmpty() ? HUAWEI : ZENLAYER;
  }

  /** An error response. */
  record ErrorResponse(int status, String code) {}

  /** Applies a request. */
  Response respond(Request request, ServerState state);

  /** {@return an error body} */
  ObjectNode error(String code, String requestId);

  /** {@return errors that say that the request was not applied and can be retried} */
  List<ErrorResponse> busy();

  ErrorResponse signatureExpired();

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
