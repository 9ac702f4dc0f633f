package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.SigningExplanation;
import java.time.Instant;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Adds credentials to requests. Called once for every attempt, after all other interceptors, so
 * that the request is signed as it is sent. Implementations are thread-safe.
 */
public interface RequestSigner {

  /**
   * Signs a request. The body, if any, is in memory and can be read without consuming it. A request
   * that already has an {@code Authorization} header is not changed.
   *
   * @param request the request as it will be sent, except for the headers that this method adds
   * @param now the time to sign for
   * @param builder builds the request to send; it starts as a copy of the request
   * @return whether it was signed
   */
  boolean sign(Request request, Instant now, Request.Builder builder);

  /**
   * Returns a signed copy of a request.
   *
   * @param request the request as it will be sent, except for the headers that are added
   * @param now the time to sign for
   * @return the request to send
   */
  default Request sign(Request request, Instant now) {
    Request.Builder builder = request.newBuilder();
    return sign(request, now, builder) ? builder.build() : request;
  }

  /**
   * Explains how a request is signed. Sends and changes nothing.
   *
   * @param request the request as it would be given to {@code sign}
   * @param now the time to sign for
   * @return the explanation, without secrets
   */
  SigningExplanation explain(Request request, Instant now);

  /**
   * Returns whether the signature of a request depends on the time, so that another time may be
   * accepted.
   *
   * @param request the request as it was given to {@code sign}, which has signed it
   * @return whether it does; false unless overridden
   */
  default boolean usesClock(Request request) {
    return false;
  }

  /**
   * Called when the service has rejected the credentials of a request. Returns whether other
   * credentials may be accepted; if so, the request is signed and sent again. Called at most once
   * for each call. A signer that refreshes its credentials invalidates those of the request here.
   *
   * @param request the request as it was signed
   * @return whether to retry; false unless overridden
   */
  default boolean onRejected(Request request) {
    return false;
  }

  /**
   * Returns why the credentials of a request, which the service has rejected, are not replaced now
   * although they may be later.
   *
   * @param request the request as it was signed
   * @return a sentence, or null if there is nothing to say
   */
  default @Nullable String whyNotReplaced(Request request) {
    return null;
  }
}
