package io.crosslink.sdk.testkit.internal.service;

import com.github.tomakehurst.wiremock.http.Request;
import org.jspecify.annotations.Nullable;

/** A request as received, with nothing decoded, since signatures cover the encoded form. */
public final class FakeRequest {
  private final Request request;
  private final String path;
  private final String query;

  /** Wraps a request of WireMock. */
  public FakeRequest(Request request) {
    this.request = request;
    String url = request.getUrl();
    int mark = url.indexOf('?');
    path = mark < 0 ? url : url.substring(0, mark);
    query = mark < 0 ? "" : url.substring(mark + 1);
  }

  /** {@return the HTTP method} */
  public String method() {
    return request.getMethod().getName();
  }

  /** {@return the path, still percent-encoded} */
  public String path() {
    return path;
  }

  /**
   * {@return the query without the question mark, still percent-encoded; empty if there is none}
   */
  public String query() {
    return query;
  }

  /** Returns the first value of a header, or null if there is none. */
  public @Nullable String header(String name) {
    return request.containsHeader(name) ? request.getHeader(name) : null;
  }

  /** {@return the bytes of the body; empty if there is none} */
  public byte[] body() {
    byte[] body = request.getBody();
    return body == null ? new byte[0] : body;
  }
}
