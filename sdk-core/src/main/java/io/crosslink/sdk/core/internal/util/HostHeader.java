package io.crosslink.sdk.core.internal.util;

import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * The {@code Host} header, which signatures cover and which OkHttp would add only after signing.
 */
public final class HostHeader {
  private HostHeader() {}

  /**
   * Returns the caller's own value, or else the URL's host, with the port unless that is the
   * scheme's default.
   */
  public static String of(Request request) {
    String own = request.header("Host");
    if (own != null) {
      return own;
    }
    return of(request.url());
  }

  /** Returns a URL's host, with the port unless that is the scheme's default. */
  public static String of(HttpUrl url) {
    String host = url.host().indexOf(':') < 0 ? url.host() : "[" + url.host() + "]"; // IPv6
    return url.port() == HttpUrl.defaultPort(url.scheme()) ? host : host + ":" + url.port();
  }
}
