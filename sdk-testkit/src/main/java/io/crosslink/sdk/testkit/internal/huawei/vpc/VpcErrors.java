package io.crosslink.sdk.testkit.internal.huawei.vpc;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crosslink.sdk.core.internal.json.Json;
import io.crosslink.sdk.huawei.vpc.VpcErrorCodes;
import io.crosslink.sdk.testkit.internal.huawei.http.HuaweiService;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.service.Rejection;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;

/**
 * The error of VPC for each reason to reject a request, and the forms of the versions. The types of
 * errors of peerings are not documented, and neither are the codes of route tables: they have those
 * of VPCs.
 */
final class VpcErrors {
  private static final String V3 = "/v3/";
  private static final String PEERINGS = "/v2.0/vpc/peerings";

  private VpcErrors() {}

  static ErrorResponseException error(int status, String code, String text) {
    return new ErrorResponseException(status, code, text);
  }

  static ErrorResponseException notFound(String type, String id) {
    return new ErrorResponseException(
        404, Rejection.NOT_FOUND, "The " + type + " " + id + " does not exist");
  }

  static ErrorResponseException conflict(String text) {
    return new ErrorResponseException(409, Rejection.CONFLICT, text);
  }

  static ErrorResponseException of(Rejection reason, SpecOperation operation) {
    return isPeering(operation) ? ofPeering(reason) : coded(reason, operation);
  }

  private static ErrorResponseException coded(Rejection reason, SpecOperation operation) {
    return switch (reason) {
      case INVALID -> error(400, invalid(operation), "Invalid request");
      case THROTTLED -> error(429, "APIGW.0308", "The throttling threshold has been reached");
      case BUSY -> error(409, VpcErrorCodes.VPC_BUSY, "The resource is being changed");
      case FORBIDDEN -> error(403, VpcErrorCodes.ACTION_DENIED, "The action is denied");
      case CONFLICT -> conflict(operation);
      case QUOTA_EXCEEDED -> error(409, quotaExceeded(operation), "The quota is exceeded");
      case NOT_FOUND -> error(404, notFound(operation), "The resource does not exist");
      case LOGIN -> error(401, VpcErrorCodes.INVALID_TOKEN, "The token is not valid");
    };
  }

  private static String invalid(SpecOperation operation) {
    return switch (operation.tag()) {
      case "Subnets" -> VpcErrorCodes.INVALID_SUBNET;
      case "VpcTags", "SubnetTags" -> VpcErrorCodes.INVALID_TAG;
      case "SecurityGroups", "SecurityGroupRules" -> VpcErrorCodes.CONFLICTING_REQUEST;
      case "Quotas" -> VpcErrorCodes.INVALID_QUOTA_TYPE;
      default -> VpcErrorCodes.INVALID_VPC;
    };
  }

  private static ErrorResponseException conflict(SpecOperation operation) {
    String text = "The state of the resource does not allow this";
    return switch (operation.tag()) {
      case "Subnets" -> error(500, VpcErrorCodes.SUBNET_IN_USE, text); // documented with 500
      case "SecurityGroups", "SecurityGroupRules" ->
          error(409, VpcErrorCodes.CONFLICTING_REQUEST, text);
      default -> error(409, VpcErrorCodes.VPC_UNSTABLE, text);
    };
  }

  /** Returns the code of an exhausted quota; for subnets and route tables none is documented. */
  private static String quotaExceeded(SpecOperation operation) {
    return isV3(operation) ? VpcErrorCodes.QUOTA_EXCEEDED : VpcErrorCodes.VPC_QUOTA_EXCEEDED;
  }

  private static String notFound(SpecOperation operation) {
    return switch (operation.tag()) {
      case "Vpcs" ->
          operation.name().equals("deleteVpc")
              ? VpcErrorCodes.INVALID_VPC
              : VpcErrorCodes.VPC_BACKEND_FAILURE;
      case "Subnets" -> VpcErrorCodes.SUBNET_BACKEND_FAILURE;
      case "VpcTags", "SubnetTags" -> VpcErrorCodes.TAGGED_RESOURCE_NOT_FOUND;
      case "SecurityGroups", "SecurityGroupRules" -> VpcErrorCodes.RESOURCE_NOT_FOUND;
      default -> VpcErrorCodes.VPC_NOT_FOUND;
    };
  }

  private static ErrorResponseException ofPeering(Rejection reason) {
    return switch (reason) {
      case INVALID -> error(400, "HTTPBadRequest", "Invalid request");
      case THROTTLED -> error(429, "APIGW.0308", "The throttling threshold has been reached");
      case BUSY -> error(503, "ServiceUnavailable", "The service is busy");
      case FORBIDDEN -> error(403, "PolicyNotAuthorized", "The action is denied");
      case CONFLICT -> error(409, "VpcPeeringConflict", "The status does not allow this");
      case QUOTA_EXCEEDED -> error(409, "OverQuota", "The quota is exceeded");
      case NOT_FOUND -> error(404, "VpcPeeringNotFound", "The resource does not exist");
      case LOGIN -> error(401, "Unauthorized", "The token is not valid");
    };
  }

  static ErrorResponseException failed(SpecOperation operation, int status) {
    return error(
        status,
        isPeering(operation) ? "InternalServerError" : VpcErrorCodes.DATABASE_ERROR,
        "An internal error occurred");
  }

  /** Returns the body of an error response, in the form of the version. */
  static ObjectNode body(ErrorResponseException error, SpecOperation operation, String requestId) {
    if (isV3(operation)) {
      return HuaweiService.usualBody(error, requestId);
    }
    ObjectNode body = Json.mapper().createObjectNode();
    if (isPeering(operation)) {
      body.putObject("NeutronError")
          .put("type", error.code())
          .put("message", error.text())
          .put("detail", "");
      return body;
    }
    return body.put("code", error.code()).put("message", error.text());
  }

  private static boolean isV3(SpecOperation operation) {
    return operation.template().startsWith(V3);
  }

  private static boolean isPeering(SpecOperation operation) {
    return operation.template().startsWith(PEERINGS);
  }
}
