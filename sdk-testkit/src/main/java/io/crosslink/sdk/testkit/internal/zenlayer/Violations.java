package io.crosslink.sdk.testkit.internal.zenlayer;

import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import io.crosslink.sdk.testkit.internal.spec.SpecOperation;
import io.crosslink.sdk.testkit.internal.spec.Violation;
import io.crosslink.sdk.zenlayer.sdn.SdnErrorCodes;

/** Converts violations to the error codes of the service. */
final class Violations {
  private Violations() {}

  static ErrorResponseException toError(SpecOperation operation, Violation violation) {
    return new ErrorResponseException(
        400, code(operation, violation), "The parameter " + violation.text());
  }

  private static String code(SpecOperation operation, Violation violation) {
    boolean ofBandwidth =
        violation.where().endsWith("andwidthMbps")
            && operation.documents(SdnErrorCodes.INVALID_BANDWIDTH_EXCEED_LIMIT);
    return switch (violation.kind()) {
      case MISSING -> SdnErrorCodes.MISSING_PARAMETER;
      case TYPE -> SdnErrorCodes.INVALID_PARAMETER_TYPE;
      case TOO_LONG -> SdnErrorCodes.INVALID_PARAMETER_EXCEED_LENGTH;
      case TOO_SHORT -> SdnErrorCodes.INVALID_PARAMETER_LESS_LENGTH;
      case TOO_LARGE ->
          ofBandwidth
              ? SdnErrorCodes.INVALID_BANDWIDTH_EXCEED_LIMIT
              : SdnErrorCodes.INVALID_PARAMETER_EXCEED_MAXIMUM;
      case TOO_SMALL ->
          ofBandwidth
              ? SdnErrorCodes.INVALID_BANDWIDTH_EXCEED_LIMIT
              : SdnErrorCodes.INVALID_PARAMETER_LESS_MINIMUM;
    };
  }
}
