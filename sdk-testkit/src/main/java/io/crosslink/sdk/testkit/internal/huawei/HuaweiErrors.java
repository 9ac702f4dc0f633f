package io.crosslink.sdk.testkit.internal.huawei;

import io.crosslink.sdk.huawei.iam.IamErrorCodes;
import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.testkit.internal.huawei.iam.IamOperations;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.service.Rejection;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;
import org.jspecify.annotations.Nullable;

/** The error for each reason to reject a request. */
final class HuaweiErrors {
  private HuaweiErrors() {}

  /** Returns the error of an operation, which is null if the request matches none. */
  static ErrorResponseException of(Rejection reason, @Nullable SpecOperation operation) {
    return operation != null && IamOperations.isIam(operation)
        ? ofIam(reason, operation)
        : ofVpn(reason, operation);
  }

  private static ErrorResponseException ofVpn(Rejection reason, @Nullable SpecOperation operation) {
    return switch (reason) {
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

  private static String notFound(@Nullable SpecOperation operation) {
    return operation != null && operation.documents(VpnErrorCodes.GATEWAY_NOT_FOUND)
        ? VpnErrorCodes.GATEWAY_NOT_FOUND
        : VpnErrorCodes.RESOURCE_NOT_FOUND;
  }

  private static ErrorResponseException ofIam(Rejection reason, SpecOperation operation) {
    return switch (reason) {
      case THROTTLED -> iam(operation, 429, IamErrorCodes.RATE_LIMIT_EXCEEDED, "Too many requests");
      case BUSY -> iam(operation, 503, IamErrorCodes.INTERNAL_ERROR, "An internal error occurred");
      case FORBIDDEN ->
          iam(operation, 403, IamErrorCodes.NOT_AUTHORIZED, "The user is not allowed to do this");
      case CONFLICT -> // no code is documented
          iam(operation, 409, "409", "The state of the resource does not allow this");
      case QUOTA_EXCEEDED -> // no code is documented
          iam(operation, 400, IamErrorCodes.INVALID_PARAMETER, "The quota is exceeded");
      case NOT_FOUND -> iam(operation, 404, IamErrorCodes.NOT_FOUND, "The resource does not exist");
      case LOGIN ->
          iam(operation, 401, IamErrorCodes.UNAUTHENTICATED, "The username or password is wrong");
    };
  }

  private static ErrorResponseException iam(
      SpecOperation operation, int status, String code, String text) {
    return IamOperations.error(operation, status, code, text);
  }
}
