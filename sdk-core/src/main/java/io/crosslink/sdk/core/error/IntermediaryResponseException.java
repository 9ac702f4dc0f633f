package io.crosslink.sdk.core.error;

import org.jspecify.annotations.Nullable;

/**
 * The response came from an intermediary and not from the service: from a proxy, a gateway, a load
 * balancer or a captive portal, for example. Check the endpoint, with any path that it has, and the
 * network path to it.
 *
 * <p>Thrown in two cases:
 *
 * <ul>
 *   <li>The response has a success status and an HTML content type although the service returns
 *       JSON.
 *   <li>The status is 401, 403 or 404, but the response is not an error of the provider: it has
 *       another format, or a code that is not one of the service. So it shows nothing about
 *       credentials, permissions, or whether a resource exists. Only an empty 401 or 403 is taken
 *       for one of the provider.
 * </ul>
 */
public final class IntermediaryResponseException extends CallException {
  private static final long serialVersionUID = 1L;

  private final int statusCode;
  private final String url;
  private final @Nullable String bodyExcerpt;

  /**
   * Creates the exception; useful in tests of code that handles it.
   *
   * @param statusCode the HTTP status
   * @param url the URL of the request, without user information and query
   * @param bodyExcerpt the beginning of the body, without secrets, or null if it was empty
   * @param details the details of the call
   */
  public IntermediaryResponseException(
      int statusCode, String url, @Nullable String bodyExcerpt, CallDetails details) {
    super(
        "An intermediary responded in place of "
            + details.provider()
            + " at "
            + url
            + ": check endpoint and path, proxy and gateway"
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

  /** {@return the beginning of the body, with secrets masked, or null if it was empty} */
  public @Nullable String bodyExcerpt() {
    return bodyExcerpt;
  }
}
