package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.error.AuthenticationException;
import io.crosslink.sdk.core.error.CallDetails;
import io.crosslink.sdk.core.error.ConflictException;
import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.error.PermissionDeniedException;
import io.crosslink.sdk.core.error.RateLimitedException;
import io.crosslink.sdk.core.error.ServerException;
import io.crosslink.sdk.core.error.ServiceError;
import io.crosslink.sdk.core.error.ServiceException;

/** The kinds of error response that callers handle differently, each with its exception. */
public enum ErrorKind {
  /** Credentials not accepted. */
  AUTHENTICATION,
  /** Not allowed. */
  PERMISSION_DENIED,
  /** Bad input. */
  INVALID_REQUEST,
  /** No such resource. */
  NOT_FOUND,
  /** Wrong state. */
  CONFLICT,
  /** Too many requests. */
  RATE_LIMITED,
  /** Service fault. */
  SERVER,
  /** Certainly not processed, for a reason of HTTP: sent too slowly, too early or astray. */
  UNPROCESSED,
  /** Anything else. */
  OTHER;

  /**
   * Returns the kind of an error that has no code. What 408, 421 and 425 say of the request is
   * defined by HTTP (RFC 9110, 15.5.9 and 15.5.20; RFC 8470, 5.2) for every sender.
   */
  static ErrorKind ofBare(int status) {
    return status == 408 || status == 421 || status == 425 ? UNPROCESSED : of(status);
  }

  /** Returns the kind for an HTTP status. */
  static ErrorKind of(int status) {
    return switch (status) {
      case 401 -> AUTHENTICATION;
      case 403 -> PERMISSION_DENIED;
      case 404 -> NOT_FOUND;
      case 409 -> CONFLICT;
      case 429 -> RATE_LIMITED;
      case 451 -> OTHER;
      default -> status >= 500 ? SERVER : status >= 400 ? INVALID_REQUEST : OTHER;
    };
  }

  ServiceException exception(ServiceError error, CallDetails details) {
    return switch (this) {
      case AUTHENTICATION -> new AuthenticationException(error, details);
      case PERMISSION_DENIED -> new PermissionDeniedException(error, details);
      case INVALID_REQUEST -> new InvalidRequestException(error, details);
      case NOT_FOUND -> new NotFoundException(error, details);
      case CONFLICT -> new ConflictException(error, details);
      case RATE_LIMITED -> new RateLimitedException(error, details);
      case SERVER -> new ServerException(error, details);
      case UNPROCESSED, OTHER -> new ServiceException(error, details);
    };
  }
}
