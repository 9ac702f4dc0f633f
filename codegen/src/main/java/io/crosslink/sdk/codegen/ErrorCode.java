package io.crosslink.sdk.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the reference says of an error code. It follows the decisions of {@code ErrorKind} and
 * {@code ErrorResponse} in the core; a test compares the two.
 *
 * @param name the name of the constant
 * @param code the code
 * @param description its meaning
 * @param kind the kind of error, which the spec states or the status determines; empty if neither
 * @param status the HTTP status, or null if it is not known
 * @param isRetryable whether the request was not applied, and a later attempt may succeed
 * @param isFault whether it is a fault of the service, which may pass
 * @param isDeleting whether something is being deleted
 * @param conflict the texts in a message that make it a conflict
 * @param operations the operations that document it, filled while they are read
 */
record ErrorCode(
    String name,
    String code,
    String description,
    String kind,
    @Nullable Integer status,
    boolean isRetryable,
    boolean isFault,
    boolean isDeleting,
    List<String> conflict,
    List<OperationPage> operations) {
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "AUTHENTICATION", "AuthenticationException",
          "PERMISSION_DENIED", "PermissionDeniedException",
          "INVALID_REQUEST", "InvalidRequestException",
          "NOT_FOUND", "NotFoundException",
          "CONFLICT", "ConflictException",
          "RATE_LIMITED", "RateLimitedException",
          "SERVER", "ServerException");

  /**
   * An operation and the name of its page.
   *
   * @param operation its id
   * @param page the page
   */
  record OperationPage(String operation, String page) {}

  /** Reads a code in the list of a spec. */
  static ErrorCode of(Map<String, Object> spec) {
    Integer status = spec.get("status") instanceof Integer it ? it : null;
    Object kind = spec.get("kind");
    return new ErrorCode(
        String.valueOf(spec.get("name")),
        String.valueOf(spec.get("code")),
        String.valueOf(spec.get("description")),
        kind != null ? kind.toString() : status == null ? "" : kindOf(status),
        status,
        Boolean.TRUE.equals(spec.get("retryable")),
        "SERVER".equals(kind) || (status != null && status >= 502 && status <= 504),
        Boolean.TRUE.equals(spec.get("deleting")),
        Extensions.texts(spec.get("conflict")),
        new ArrayList<>());
  }

  private static String kindOf(int status) {
    return switch (status) {
      case 401 -> "AUTHENTICATION";
      case 403 -> "PERMISSION_DENIED";
      case 404 -> "NOT_FOUND";
      case 409 -> "CONFLICT";
      case 429 -> "RATE_LIMITED";
      case 451 -> "OTHER";
      default -> status >= 500 ? "SERVER" : "INVALID_REQUEST";
    };
  }

  /** Returns the anchor of its heading. */
  String anchor() {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the exception that it becomes, or null if that depends on the status. */
  @Nullable String exception() {
    return kind.isEmpty() ? null : EXCEPTIONS.getOrDefault(kind, "ServiceException");
  }

  boolean isThrottled() {
    return kind.equals("RATE_LIMITED");
  }

  boolean isAuthentication() {
    return kind.equals("AUTHENTICATION");
  }

  /** Returns whether every operation is retried after it. */
  boolean isRetried() {
    return isRetryable && !isThrottled();
  }

  /** Returns whether idempotent operations are retried after it, and no others. */
  boolean isRetriedIfIdempotent() {
    return isFault && !isRetryable && !isThrottled();
  }

  boolean isNotRetried() {
    return !isThrottled() && !isRetryable && !isFault;
  }
}
