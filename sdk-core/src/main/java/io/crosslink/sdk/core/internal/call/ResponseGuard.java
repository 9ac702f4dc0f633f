package io.crosslink.sdk.core.internal.call;

import java.io.IOException;
import java.net.ProtocolException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Rejects responses that violate HTTP but that OkHttp accepts, or that make OkHttp fail with other
 * than an IOException. An exception from a network interceptor also ends the exchange.
 */
final class ResponseGuard {
  private ResponseGuard() {}

  static Response read(Interceptor.Chain chain) throws IOException {
    Response response;
    try {
      response = chain.proceed(chain.request());
    } catch (IllegalStateException e) { // a negative status, or several interim responses
      ProtocolException problem = new ProtocolException("OkHttp cannot read the response");
      problem.initCause(e);
      throw problem;
    }
    if (chain.call().isCanceled()) {
      // If that was while the head was written over HTTP/2, the request has not ended for OkHttp,
      // which would never release the connection.
      throw new IOException("Canceled");
    }
    if (response.code() < 200) {
      // Without a body, OkHttp considers the response complete and would reuse the connection.
      chain.connection().socket().close();
      throw new ProtocolException("Status " + response.code() + " in place of a final one");
    }
    if (response.body() != null && response.body().contentLength() < -1) {
      throw new ProtocolException("A negative Content-Length");
    }
    return response;
  }
}
