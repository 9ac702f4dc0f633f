package io.crosslink.sdk.testkit.internal.huawei.eip;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.huawei.eip.EipErrorCodes;
import io.crosslink.sdk.testkit.internal.huawei.http.HuaweiService;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.service.Rejection;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;

/** The errors of EIP: codes that begin with EIP in version 3, those of VPC in the older ones. */
final class EipErrors {
  private EipErrors() {}

  /** Returns the error of an operation for each reason to reject a request. */
  static ErrorResponseException of(Rejection reason, SpecOperation operation) {
    boolean bandwidths = operation.tag().equals("Bandwidths");
    return switch (reason) {
      case INVALID -> error(400, invalid(operation, bandwidths), "The request is not valid");
      case THROTTLED -> // by the API gateway, for all services alike
          error(429, "APIGW.0308", "The throttling threshold has been reached");
      case BUSY -> error(409, EipErrorCodes.PUBLIC_IP_BUSY, "The public IP address is busy");
      case FORBIDDEN ->
          error(403, EipErrorCodes.ACTION_NOT_PERMITTED, "The policies do not permit this");
      case CONFLICT ->
          bandwidths
              ? error(409, EipErrorCodes.SHARED_BANDWIDTH_FAILED, "The bandwidth is in use")
              : error(409, EipErrorCodes.PUBLIC_IP_BOUND, "The public IP address is bound");
      case QUOTA_EXCEEDED -> error(409, quota(operation, bandwidths), "The quota is exhausted");
      case NOT_FOUND -> error(404, notFound(bandwidths), "The resource does not exist");
      case LOGIN -> error(401, EipErrorCodes.INVALID_TOKEN, "The token is not valid");
    };
  }

  static ErrorResponseException failed(SpecOperation operation, int status) {
    String code =
        operation.tag().equals("Bandwidths")
            ? EipErrorCodes.BANDWIDTH_BACKEND_FAILURE
            : EipErrorCodes.NETWORK_FAILURE;
    return error(status, code, "The backend system failed");
  }

  private static String invalid(SpecOperation operation, boolean bandwidths) {
    if (operation.documents(EipErrorCodes.INVALID_REQUEST_BODY)) {
      return EipErrorCodes.INVALID_REQUEST_BODY;
    }
    return bandwidths ? EipErrorCodes.INVALID_BANDWIDTH : EipErrorCodes.INVALID_PARAMETER;
  }

  private static String quota(SpecOperation operation, boolean bandwidths) {
    if (isV3(operation)) {
      return EipErrorCodes.PUBLIC_IP_QUOTA_EXCEEDED;
    }
    return bandwidths
        ? EipErrorCodes.SHARED_BANDWIDTH_QUOTA_EXCEEDED
        : EipErrorCodes.QUOTA_EXCEEDED;
  }

  private static String notFound(boolean bandwidths) {
    return bandwidths ? EipErrorCodes.BANDWIDTH_NOT_FOUND : EipErrorCodes.PUBLIC_IP_NOT_FOUND;
  }

  /** Returns the body of an error, whose properties have other names in the older versions. */
  static ObjectNode body(ErrorResponseException error, SpecOperation operation, String requestId) {
    return isV3(operation)
        ? HuaweiService.usualBody(error, requestId)
        : Json.mapper().createObjectNode().put("code", error.code()).put("message", error.text());
  }

  private static boolean isV3(SpecOperation operation) {
    return operation.template().startsWith("/v3/");
  }

  /** Returns an error with its own code. */
  static ErrorResponseException error(int status, String code, String text) {
    return new ErrorResponseException(status, code, text);
  }

  static ErrorResponseException invalidBandwidth(String text) {
    return error(400, EipErrorCodes.INVALID_BANDWIDTH, "Invalid bandwidth: " + text);
  }

  static ErrorResponseException notFound(String publicIpId) {
    return error(
        404,
        EipErrorCodes.PUBLIC_IP_NOT_FOUND,
        "The public IP address " + publicIpId + " does not exist");
  }
}
