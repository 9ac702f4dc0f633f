package io.crosslink.sdk.core.internal.call;

import java.io.IOException;
import java.net.ProtocolException;
import java.util.regex.Pattern;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Refuses what OkHttp takes although it breaks the rules of HTTP, or what makes OkHttp fail by
 * other than an I/O failure. A network interceptor's refusal closes the connection, too.
 */
final class ResponseGuard {
  // After some statuses OkHttp reads it as an int, and fails if it is none.
  private static final Pattern TOO_LONG_FOR_AN_INT = Pattern.compile("\\d{10,}");
  private static final String LONGEST_PAUSE = "999999999";

  private ResponseGuard() {}

  static Response read(Interceptor.Chain chain) throws IOException {
    Response response;
    try {
      response = chain.proceed(chain.request());
    } catch (IllegalStateException e) { // a negative status, or several interim answers
      ProtocolException problem = new ProtocolException("OkHttp cannot read the answer");
      problem.initCause(e);
      throw problem;
    }
    if (response.code() < 200) {
      // Without a body, OkHttp takes the answer for complete and would use the connection again.
      chain.connection().socket().close();
      throw new ProtocolException("Status " + response.code() + " in place of a final one");
    }
    if (response.body() != null && response.body().contentLength() < -1) {
      throw new ProtocolException("A negative Content-Length");
    }
    String pause = response.header("Retry-After");
    return pause != null && TOO_LONG_FOR_AN_INT.matcher(pause).matches()
        ? response.newBuilder().header("Retry-After", LONGEST_PAUSE).build()
        : response;
  }
}
