package io.crosslink.sdk.testkit.internal.huawei.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.service.Rejection;
import io.crosslink.sdk.testkit.internal.spec.SpecDocument;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;
import java.util.List;
import java.util.Map;

/** One service of the cloud, behind the API gateway that all services share. */
public interface HuaweiService {

  /** {@return its OpenAPI document} */
  SpecDocument document();

  /** {@return its short name, which is part of derived signing keys} */
  String name();

  /** Adds the routes of the operations with state; all others return their examples. */
  void addTo(List<Route> routes);

  /** Rejects a call without state whose path has the id of a resource that does not exist. */
  default void checkPath(Call call) {}

  /**
   * Returns whether a path is of this service. Services that have tags share some paths, in which
   * the type of resource tells them apart; behind the same gateway only the host does otherwise.
   *
   * @param pathValues the values of the path parameters, by name
   */
  default boolean owns(Map<String, String> pathValues) {
    return true;
  }

  /** Returns whether an operation accepts invalid requests, and reports what is invalid. */
  default boolean validatesItself(SpecOperation operation) {
    return false;
  }

  /** Returns the error with which an operation rejects a request. */
  ErrorResponseException rejection(Rejection reason, SpecOperation operation);

  /** Returns a server error of an operation. */
  ErrorResponseException failed(SpecOperation operation, int status);

  /** Returns the body of an error response of an operation. */
  default ObjectNode errorBody(
      ErrorResponseException error, SpecOperation operation, String requestId) {
    return usualBody(error, requestId);
  }

  /** Returns the body of an error response in the form of the gateway and of most services. */
  static ObjectNode usualBody(ErrorResponseException error, String requestId) {
    return Json.mapper()
        .createObjectNode()
        .put("error_code", error.code())
        .put("error_msg", error.text())
        .put("request_id", requestId);
  }
}
