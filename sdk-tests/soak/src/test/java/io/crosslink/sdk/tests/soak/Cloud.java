package io.crosslink.sdk.tests.soak;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** How a provider talks: what its requests ask for, and how it writes answers and errors. */
interface Cloud {
  Cloud HUAWEI = new HuaweiCloud();
  Cloud ZENLAYER = new ZenlayerCloud();

  static Cloud of(Request request) {
    return request.header("X-ZC-Action").isEmpty() ? HUAWEI : ZENLAYER;
  }

  /** An error. */
  record Refusal(int status, String code) {}

  /** Does what a request asks for. */
  Reply answer(Request request, Truth truth);

  /** {@return an error body} */
  ObjectNode error(String code, String requestId);

  /** {@return errors that say: nothing was done, try again} */
  List<Refusal> busy();

  Refusal signatureExpired();

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
