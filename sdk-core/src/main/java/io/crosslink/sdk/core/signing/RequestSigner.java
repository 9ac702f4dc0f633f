package io.crosslink.sdk.core.signing;

import java.time.Instant;
import okhttp3.Request;

/**
 * Puts credentials on a request. Called once for every attempt, after all other interceptors, so
 * that what is signed is what is sent. Implementations are safe for use by many threads.
 */
public interface RequestSigner {

  /**
   * Signs a request. The body, if any, lies in memory and can be read without consuming it. A
   * request that already has an {@code Authorization} header is left as it is.
   *
   * @param request the request as it will be sent, except for the headers that this method adds
   * @param now the time to sign for
   * @param next makes the request to send; it begins as the same request, and gets what this method
   *     adds
   * @return whether it was signed
   */
  boolean sign(Request request, Instant now, Request.Builder next);

  /**
   * Signs a request by itself.
   *
   * @param request the request as it will be sent, except for the headers that are added
   * @param now the time to sign for
   * @return the request to send
   */
  default Request sign(Request request, Instant now) {
    Request.Builder next = request.newBuilder();
    return sign(request, now, next) ? next.build() : request;
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
   * Tells that the service refused a request because of its credentials, and asks whether others
   * may be accepted. If so, the request is signed and sent once more; asked once for each call. A
   * signer that renews its credentials gives up those of the request here.
   *
   * @param request the request as it was signed
   * @return whether to try again; false unless a signer says otherwise
   */
  default boolean refused(Request request) {
    return false;
  }
}
