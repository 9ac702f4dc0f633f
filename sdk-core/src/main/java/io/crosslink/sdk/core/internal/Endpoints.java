package io.crosslink.sdk.core.internal;

import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** Checks endpoints given by users. */
public final class Endpoints {
  // Not just any name that begins with 127.
  private static final Pattern LOCAL = Pattern.compile("localhost|::1|127(\\.\\d{1,3}){3}");

  private Endpoints() {}

  /** Returns the endpoint as a base URL ending in a slash. */
  public static HttpUrl parse(String endpoint, boolean plainHttpAllowed) {
    HttpUrl url = HttpUrl.parse(endpoint);
    Arguments.check(
        url != null,
        "endpoint must be a URL such as https://host or https://host:port/prefix, but is '"
            + Excerpt.of(endpoint)
            + "'");
    HttpUrl parsed = Arguments.notNull("endpoint", url);
    Arguments.check(
        parsed.username().isEmpty() && parsed.password().isEmpty(),
        "endpoint must not contain a user name or password");
    Arguments.check(
        parsed.query() == null && parsed.fragment() == null,
        "endpoint must not contain a query or fragment");
    Arguments.check(
        parsed.isHttps() || plainHttpAllowed || LOCAL.matcher(parsed.host()).matches(),
        "endpoint uses http on "
            + parsed.host()
            + ": use https, or allowPlainHttp() on a test network");
    return parsed.encodedPath().endsWith("/")
        ? parsed
        : parsed.newBuilder().addPathSegment("").build();
  }
}
