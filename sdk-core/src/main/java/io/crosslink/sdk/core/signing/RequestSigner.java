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
   * request that already has an {@code Authorization} header is returned as it is.
   *
   * @param request the request as it will be sent, except for the headers that this method adds
   * @param now the time to sign for
   * @return the request to send
   */
  Request sign(Request request, Instant now);

  /**
   * Explains how {@link #sign} treats a request. Sends and changes nothing.
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
   * @param request the request as {@code sign} returned it
   * @return whether to try again; false unless a signer says otherwise
   */
  default boolean refused(Request request) {
    return false;
  }
}
