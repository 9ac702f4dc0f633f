package io.crosslink.sdk.core.error;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a call that failed, whatever the reason.
 *
 * @param provider the provider's name, such as {@code Zenlayer}
 * @param operation the Java name of the operation, such as {@code deleteCustomerGateway}
 * @param attempts how many times the request was tried; 0 if there was no time for it
 * @param statusCode the HTTP status of the last answer, or null if none came
 * @param requestId the provider's id of the last attempt, or null if it gave none
 * @param mayHaveBeenApplied whether the service may have carried out the request
 */
public record CallDetails(
    String provider,
    String operation,
    int attempts,
    @Nullable Integer statusCode,
    @Nullable String requestId,
    boolean mayHaveBeenApplied)
    implements Serializable {
  private static final int USUAL_LENGTH = 200; // of all but the problem

  /** Ends a message with what support will ask for. */
  String describe(String problem, @Nullable String errorCode) {
    StringBuilder text = new StringBuilder(problem.length() + USUAL_LENGTH);
    text.append(problem).append(" (operation ").append(operation);
    if (statusCode != null) {
      text.append(", status ").append(statusCode);
    }
    if (errorCode != null) {
      text.append(", code ").append(errorCode);
    }
    text.append(", request id ").append(requestId == null ? "unknown" : requestId);
    if (attempts > 1) {
      text.append(", after ").append(attempts).append(" attempts");
    }
    return text.append(')').toString();
  }
}
