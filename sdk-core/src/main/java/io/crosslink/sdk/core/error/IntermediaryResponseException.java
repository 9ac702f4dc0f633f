package io.crosslink.sdk.core.error;

import org.jspecify.annotations.Nullable;

/**
 * The response is not the service's own: something in front of it responded in its place, such as a
 * proxy, a gateway, a load balancer or a captive portal. Check the endpoint and what is on the way
 * to it.
 *
 * <p>Thrown for a success status with an HTML page, declared as such, where the service sends JSON.
 */
public final class IntermediaryResponseException extends CallException {
  private static final long serialVersionUID = 1L;

  private final int statusCode;
  private final String url;
  private final @Nullable String bodyExcerpt;

  /**
   * Makes the exception; useful in tests of code that handles it.
   *
   * @param statusCode the HTTP status
   * @param url the URL of the request, without user information and query
   * @param bodyExcerpt the beginning of the body, without secrets, or null if it was empty
   * @param details the call
   */
  public IntermediaryResponseException(
      int statusCode, String url, @Nullable String bodyExcerpt, CallDetails details) {
    super(
        "Something in front of "
            + details.provider()
            + " responded in its place at "
            + url
            + ": check endpoint, proxy and gateway"
            + (bodyExcerpt == null ? "" : ": " + bodyExcerpt),
        null,
        details,
        null);
    this.statusCode = statusCode;
    this.url = url;
    this.bodyExcerpt = bodyExcerpt;
  }

  /** {@return the HTTP status} */
  public int statusCode() {
    return statusCode;
  }

  /** {@return the URL of the request, without user information and query} */
  public String url() {
    return url;
  }

  /** {@return the beginning of the body, secrets masked, or null if it was empty} */
  public @Nullable String bodyExcerpt() {
    return bodyExcerpt;
  }
}
