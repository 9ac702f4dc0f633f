package io.crosslink.sdk.testkit.internal.zenlayer;

import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.service.Rejection;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;
import io.crosslink.sdk.zenlayer.sdn.SdnErrorCodes;
import org.jspecify.annotations.Nullable;

/**
 * The error for each reason to reject a request. Some types of resources have codes of their own;
 * the reference does not list them for every operation that returns them.
 */
final class ZenlayerErrors {
  private ZenlayerErrors() {}

  /** Returns the error of an operation, which is null if the request matches none. */
  static ErrorResponseException of(Rejection reason, @Nullable SpecOperation operation) {
    return switch (reason) {
      case INVALID ->
          new ErrorResponseException(
              400, SdnErrorCodes.INVALID_PARAMETER_TYPE, "The request is not valid");
      case THROTTLED ->
          new ErrorResponseException(
              429, SdnErrorCodes.REQUEST_LIMIT_EXCEEDED, "Too many requests");
      case BUSY ->
          new ErrorResponseException(
              503,
              SdnErrorCodes.SERVICE_TEMPORARY_UNAVAILABLE,
              "The service is temporarily unavailable");
      case FORBIDDEN ->
          new ErrorResponseException(
              403,
              SdnErrorCodes.AUTHFAILURE_UNAUTHORIZED_OPERATION,
              "The caller is not authorized to perform this operation");
      case CONFLICT -> conflict(operation);
      case QUOTA_EXCEEDED -> // no code is documented
          new ErrorResponseException(
              400, SdnErrorCodes.INVALID_PARAMETER_EXCEED_MAXIMUM, "The quota is exceeded");
      case NOT_FOUND ->
          new ErrorResponseException(404, notFound(operation), "The resource does not exist");
      case LOGIN ->
          new ErrorResponseException(
              401,
              SdnErrorCodes.AUTHFAILURE_SIGNATURE_FAILURE,
              "The signature does not match the request");
    };
  }

  private static String notFound(@Nullable SpecOperation operation) {
    return switch (resource(operation)) {
      case "PrivateConnects" -> SdnErrorCodes.INVALID_PRIVATE_CONNECT_NOT_FOUND;
      case "CloudRouters" -> SdnErrorCodes.INVALID_CLOUD_ROUTER_NOT_FOUND;
      case "Ports" -> SdnErrorCodes.SELF_SERVICE_PORT_NOT_FOUND;
      default -> SdnErrorCodes.OPERATION_FAILED_RESOURCE_NOT_FOUND;
    };
  }

  private static ErrorResponseException conflict(@Nullable SpecOperation operation) {
    String text = "The status of the resource does not allow this";
    return switch (resource(operation)) {
      case "PrivateConnects" ->
          new ErrorResponseException(409, SdnErrorCodes.INVALID_PRIVATE_CONNECT_STATUS, text);
      case "CloudRouters" ->
          new ErrorResponseException(409, SdnErrorCodes.INVALID_CLOUD_ROUTER_STATUS, text);
      default -> new ErrorResponseException(400, SdnErrorCodes.INVALID_PORT_STATUS, text);
    };
  }

  private static String resource(@Nullable SpecOperation operation) {
    return operation == null ? "" : operation.tag();
  }
}
