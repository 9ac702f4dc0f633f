package io.crosslink.sdk.testkit.internal;

import com.github.tomakehurst.wiremock.http.Request;
import org.jspecify.annotations.Nullable;

/** A request as it was received, nothing decoded: signatures are computed over exactly this. */
public final class FakeRequest {
  private final Request request;
  private final String path;
  private final String query;

  FakeRequest(Request request) {
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

  /** {@return what follows the question mark, still percent-encoded; empty if there is none} */
  public String query() {
    return query;
  }

  /** Returns the first value of a header, or null if there is none. */
  public @Nullable String header(String name) {
    return request.containsHeader(name) ? request.getHeader(name) : null;
  }

  /** {@return the bytes of the body, none if there is no body} */
  public byte[] body() {
    byte[] body = request.getBody();
    return body == null ? new byte[0] : body;
  }
}
