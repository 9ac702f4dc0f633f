package io.crosslink.sdk.testkit.internal.huawei.dc;

import io.crosslink.sdk.huawei.dc.DcErrorCodes;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.service.Rejection;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;

/**
 * The errors of DC. All documented codes come with status 400; that a missing resource is reported
 * with 404 is known from tools that use the service. The codes of global DC gateways and their
 * resources are not documented, and neither is one for exhausted quotas: they have the general
 * ones.
 */
final class DcErrors {
  private DcErrors() {}

  static ErrorResponseException error(String code, String text) {
    return new ErrorResponseException(400, code, text);
  }

  static ErrorResponseException notFound(String type, String id) {
    return new ErrorResponseException(
        404, Rejection.NOT_FOUND, "The " + type + " " + id + " does not exist");
  }

  static ErrorResponseException conflict(String text) {
    return new ErrorResponseException(400, Rejection.CONFLICT, text);
  }

  /** Returns the error of an operation for each reason to reject a request. */
  static ErrorResponseException of(Rejection reason, SpecOperation operation) {
    return switch (reason) {
      case INVALID -> error(DcErrorCodes.INVALID_PARAMETER, "The request is not valid");
      case THROTTLED -> // by the API gateway, for all services alike
          new ErrorResponseException(
              429, "APIGW.0308", "The throttling threshold has been reached");
      case BUSY -> error(DcErrorCodes.VIRTUAL_GATEWAY_LOCKED, "The resource is being changed");
      case FORBIDDEN ->
          error(DcErrorCodes.PROPERTY_NOT_PERMITTED, "The policies do not permit this");
      case CONFLICT -> error(conflict(operation), "The state of the resource does not allow this");
      case QUOTA_EXCEEDED -> error(DcErrorCodes.INVALID_PARAMETER, "The quota is exhausted");
      case NOT_FOUND ->
          new ErrorResponseException(404, notFound(operation), "The resource does not exist");
      case LOGIN -> new ErrorResponseException(401, "APIGW.0301", "The signature is not valid");
    };
  }

  private static String conflict(SpecOperation operation) {
    return switch (operation.tag()) {
      case "DirectConnects" -> DcErrorCodes.DIRECT_CONNECT_IN_USE;
      case "VirtualGateways" -> DcErrorCodes.VIRTUAL_GATEWAY_IN_USE;
      default -> DcErrorCodes.ASSOCIATED_RESOURCE_ABNORMAL;
    };
  }

  private static String notFound(SpecOperation operation) {
    return switch (operation.tag()) {
      case "DirectConnects" -> DcErrorCodes.DIRECT_CONNECT_NOT_FOUND;
      case "VirtualGateways" -> DcErrorCodes.VIRTUAL_GATEWAY_NOT_FOUND;
      case "VirtualInterfaces" -> DcErrorCodes.VIRTUAL_INTERFACE_NOT_FOUND;
      default -> DcErrorCodes.RESOURCE_NOT_FOUND;
    };
  }

  static ErrorResponseException failed(int status) {
    return new ErrorResponseException(status, DcErrorCodes.SYSTEM_ERROR, "The system failed");
  }
}
