package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.internal.mask.Excerpt;
import io.crosslink.sdk.core.internal.util.Arguments;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** Validates endpoints given by users. */
public final class Endpoints {
  // Not every name that begins with 127.
  private static final Pattern LOCAL =
      Pattern.compile("localhost|::1|127(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|\\d{1,2})){3}");
  private static final Pattern LINK_LOCAL =
      Pattern.compile("169\\.254(\\.\\d{1,3}){2}|fe[89ab][0-9a-f]:.*"); // HttpUrl checks the rest
  private static final Pattern DOTS =
      Pattern.compile("[/\\\\](\\.|%2e){1,2}([/\\\\?#]|$)", Pattern.CASE_INSENSITIVE);

  private Endpoints() {}

  /**
   * {@return whether a URL is of this machine or its link, by its address: a name, except
   * localhost, may be resolved to any}
   */
  public static boolean isLocal(HttpUrl url) {
    return LOCAL.matcher(url.host()).matches() || LINK_LOCAL.matcher(url.host()).matches();
  }

  /** Returns the endpoint as a base URL ending in a slash. */
  public static HttpUrl parse(String endpoint, boolean plainHttpAllowed) {
    String text = endpoint.strip();
    HttpUrl url = HttpUrl.parse(text);
    Arguments.check(
        url != null,
        "endpoint must be a URL such as https://host or https://host:port/prefix"
            // What cannot be parsed may contain a password.
            + (text.contains("@") ? "" : ", but is '" + Excerpt.of(text) + "'"));
    HttpUrl parsed = Arguments.notNull("endpoint", url);
    // An HttpUrl would drop the former and resolve the latter.
    Arguments.check(
        text.chars().noneMatch(Character::isISOControl),
        "endpoint must not contain control characters such as line breaks");
    Arguments.check(
        !DOTS.matcher(text).find(), "endpoint must not contain '.' or '..' in its path");
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
            + ": use https, or allowPlainHttp(true) on a test network");
    return parsed.encodedPath().endsWith("/")
        ? parsed
        : parsed.newBuilder().addPathSegment("").build();
  }
}
