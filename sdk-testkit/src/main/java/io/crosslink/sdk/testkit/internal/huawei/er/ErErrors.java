package io.crosslink.sdk.testkit.internal.huawei.er;

import io.crosslink.sdk.huawei.er.ErErrorCodes;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.service.Rejection;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;

/**
 * The errors of ER. Most conflicts come with status 400, as does a missing flow log. No code is
 * documented for tags: a missing resource has that of its type there, a missing tag none of its
 * own.
 */
final class ErErrors {
  private static final int CONFLICT = 409;
  private static final int MISSING = 404;

  private ErErrors() {}

  /** Returns an error with a documented code, which begins with the status. */
  static ErrorResponseException error(String code, String text) {
    return new ErrorResponseException(status(code), code, text);
  }

  private static int status(String code) {
    return switch (code.substring("ER.0".length(), "ER.0".length() + 3)) {
      case "404" -> MISSING;
      case "409" -> CONFLICT;
      default -> 400;
    };
  }

  static ErrorResponseException notFound(String code, String type, String id) {
    return error(code, "The " + type + " " + id + " does not exist");
  }

  /** Returns the error of an operation for each reason to reject a request. */
  static ErrorResponseException of(Rejection reason, SpecOperation operation) {
    return switch (reason) {
      case INVALID -> error(ErErrorCodes.INVALID_PARAMETERS, "The request is not valid");
      case THROTTLED -> // by the API gateway, for all services alike
          new ErrorResponseException(
              429, "APIGW.0308", "The throttling threshold has been reached");
      case BUSY -> error(busy(operation), "The resource is being changed");
      case FORBIDDEN -> error(ErErrorCodes.ACCOUNT_FROZEN, "The account is frozen");
      case CONFLICT -> error(conflict(operation), "The state of the resource does not allow this");
      case QUOTA_EXCEEDED -> error(ErErrorCodes.QUOTA_EXCEEDED, "The quota is exhausted");
      case NOT_FOUND -> error(notFound(operation), "The resource does not exist");
      case LOGIN -> new ErrorResponseException(401, "APIGW.0301", "The signature is not valid");
    };
  }

  private static String busy(SpecOperation operation) {
    return switch (operation.tag()) {
      case "Attachments", "VpcAttachments" -> ErErrorCodes.ATTACHMENT_NOT_AVAILABLE;
      case "RouteTables", "StaticRoutes", "EffectiveRoutes" ->
          ErErrorCodes.ROUTE_TABLE_NOT_AVAILABLE;
      case "Associations" -> ErErrorCodes.ASSOCIATION_BUSY;
      case "Propagations" -> ErErrorCodes.PROPAGATION_BUSY;
      case "FlowLogs" -> ErErrorCodes.FLOW_LOG_BUSY;
      default -> ErErrorCodes.ROUTER_NOT_AVAILABLE;
    };
  }

  private static String conflict(SpecOperation operation) {
    return switch (operation.tag()) {
      case "Attachments", "VpcAttachments" -> ErErrorCodes.RESOURCE_ATTACHED;
      case "RouteTables" -> ErErrorCodes.ROUTE_TABLE_IN_USE;
      case "Associations" -> ErErrorCodes.ASSOCIATION_EXISTS;
      case "Propagations" -> ErErrorCodes.PROPAGATION_EXISTS;
      case "StaticRoutes", "EffectiveRoutes" -> ErErrorCodes.ROUTE_EXISTS;
      case "FlowLogs" -> ErErrorCodes.FLOW_LOG_EXISTS;
      default -> ErErrorCodes.ROUTER_IN_USE;
    };
  }

  private static String notFound(SpecOperation operation) {
    return switch (operation.tag()) {
      case "Attachments", "VpcAttachments" -> ErErrorCodes.ATTACHMENT_NOT_FOUND;
      case "RouteTables", "EffectiveRoutes" -> ErErrorCodes.ROUTE_TABLE_NOT_FOUND;
      case "Associations" -> ErErrorCodes.ASSOCIATION_NOT_FOUND;
      case "Propagations" -> ErErrorCodes.PROPAGATION_NOT_FOUND;
      case "StaticRoutes" -> ErErrorCodes.ROUTE_NOT_FOUND;
      case "FlowLogs" -> ErErrorCodes.FLOW_LOG_NOT_FOUND;
      default -> ErErrorCodes.ROUTER_NOT_FOUND;
    };
  }

  static ErrorResponseException failed(int status) {
    return new ErrorResponseException(
        status, ErErrorCodes.SERVICE_UNAVAILABLE, "The service is temporarily unavailable");
  }
}
