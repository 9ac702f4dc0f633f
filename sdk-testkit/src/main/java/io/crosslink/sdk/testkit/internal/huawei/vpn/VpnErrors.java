package io.crosslink.sdk.testkit.internal.huawei.vpn;

import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.service.Rejection;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;

/** The error of VPN for each reason to reject a request. */
final class VpnErrors {
  private VpnErrors() {}

  static ErrorResponseException of(Rejection reason, SpecOperation operation) {
    return switch (reason) {
      case INVALID ->
          new ErrorResponseException(400, VpnErrorCodes.INVALID_REQUEST, "Invalid request");
      case THROTTLED ->
          new ErrorResponseException(429, VpnErrorCodes.RATE_LIMIT_EXCEEDED, "Too many requests");
      case BUSY ->
          new ErrorResponseException(
              409, VpnErrorCodes.GATEWAY_NOT_READY, "The gateway is not ready yet");
      case FORBIDDEN ->
          new ErrorResponseException(
              403, VpnErrorCodes.PERMISSION_MISSING, "The caller lacks the permission for this");
      case CONFLICT -> // the message distinguishes it from a missing permission
          new ErrorResponseException(
              403,
              VpnErrorCodes.ACCESS_DENIED,
              "The resource is not ready, currently PENDING_UPDATE");
      case QUOTA_EXCEEDED -> // no code is documented
          new ErrorResponseException(
              400, VpnErrorCodes.INVALID_REQUEST, "Invalid request: the quota is exceeded");
      case NOT_FOUND ->
          new ErrorResponseException(404, notFound(operation), "The resource does not exist");
      case LOGIN ->
          new ErrorResponseException(
              401, VpnErrorCodes.TOKEN_REJECTED, "The token was rejected: it is not valid");
    };
  }

  private static String notFound(SpecOperation operation) {
    return operation.documents(VpnErrorCodes.GATEWAY_NOT_FOUND)
        ? VpnErrorCodes.GATEWAY_NOT_FOUND
        : VpnErrorCodes.RESOURCE_NOT_FOUND;
  }
}
