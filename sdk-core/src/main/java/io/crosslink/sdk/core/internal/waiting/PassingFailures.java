package io.crosslink.sdk.core.internal.waiting;

import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.error.AuthenticationException;
import io.crosslink.sdk.core.error.CallException;
import io.crosslink.sdk.core.error.IntermediaryResponseException;
import io.crosslink.sdk.core.error.ResponseFormatException;
import io.crosslink.sdk.core.error.ServerException;
import io.crosslink.sdk.core.error.ServiceException;
import io.crosslink.sdk.core.error.TransportException;
import io.crosslink.sdk.core.internal.call.IoFailures;

/** Distinguishes the failures of polls. */
final class PassingFailures {
  private PassingFailures() {}

  /** Returns whether a later poll may succeed. */
  static boolean isPassing(CallException problem) {
    return (problem instanceof TransportException && !IoFailures.isHopeless(problem))
        || problem instanceof ApiTimeoutException
        || problem instanceof ResponseFormatException
        || (problem instanceof IntermediaryResponseException page
            && (page.statusCode() < 400 || page.statusCode() >= 500))
        || problem instanceof ServerException
        || (problem instanceof ServiceException service
            && (service.isRetryable() || service.statusCode() >= 500));
  }

  /**
   * Returns whether a call for several resources may have failed because of one of them, or because
   * they are several: then it says nothing about each of them.
   */
  static boolean mayBeOfOne(Throwable problem) {
    if (problem instanceof ResponseFormatException || problem instanceof ApiTimeoutException) {
      return true;
    }
    return (problem instanceof ServiceException || problem instanceof IntermediaryResponseException)
        && !(problem instanceof AuthenticationException)
        && !isPassing((CallException) problem);
  }
}
