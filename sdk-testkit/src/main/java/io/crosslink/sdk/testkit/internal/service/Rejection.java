package io.crosslink.sdk.testkit.internal.service;

/** Why a service rejects a request; each service has its own error for it. */
public enum Rejection {
  /** The request is not valid. */
  INVALID,
  /** Too many requests. */
  THROTTLED,
  /** The service is busy; the request may be retried. */
  BUSY,
  /** The caller lacks a permission. */
  FORBIDDEN,
  /** The state of the resource does not allow this. */
  CONFLICT,
  /** A quota is exhausted. */
  QUOTA_EXCEEDED,
  /** The resource does not exist. */
  NOT_FOUND,
  /** The login, or the signature where that is the login, is not valid. */
  LOGIN
}
