package io.crosslink.sdk.core.internal.call;

import java.io.IOException;
import java.net.ProtocolException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.internal.http2.ConnectionShutdownException;

/**
 * Keeps OkHttp from sending a request again on its own, so that every request counts as an attempt.
 * OkHttp would do so after a broken connection, after some statuses, and for an authenticator. An
 * interceptor below that part of OkHttp disguises such results, another one above restores them.
 * Connecting to the further addresses of a host remains OkHttp's.
 */
final class SingleExchange {
  private static final int DISGUISE = 1000;

  private SingleExchange() {}

  /** The outermost network interceptor. */
  static Response disguise(Interceptor.Chain chain) throws IOException {
    try {
      Response response = chain.proceed(chain.request());
      return isRepeated(response.code())
          ? response.newBuilder().code(response.code() + DISGUISE).build()
          : response;
    } catch (ConnectionShutdownException e) {
      throw e; // nothing was sent either
    } catch (IOException e) {
      throw new Disguised(e);
    }
  }

  /**
   * Returns whether OkHttp may send a request again after a status. Redirects are disabled; after
   * 407 it may do so, because the service has not seen the request.
   */
  private static boolean isRepeated(int status) {
    return status == 401 || status == 408 || status == 421 || status == 503;
  }

  /** Sends a request, from the last application interceptor. */
  static Response proceed(Interceptor.Chain chain, Request request) throws IOException {
    while (true) {
      try {
        Response response = chain.proceed(request);
        return response.code() < DISGUISE ? response : restore(response);
      } catch (Disguised e) {
        if (!(e.problem instanceof IdleConnections.ClosedException)) {
          throw e.restore();
        } // nothing was sent: OkHttp takes another connection
      }
    }
  }

  private static Response restore(Response response) {
    int status = response.code() - DISGUISE;
    Response.Builder restored = response.newBuilder().code(status);
    Response below = response.networkResponse();
    if (below != null) {
      restored.networkResponse(below.newBuilder().code(status).build());
    }
    return restored.build();
  }

  /** A failure that OkHttp considers final. */
  private static final class Disguised extends ProtocolException {
    private static final long serialVersionUID = 1L;

    private final IOException problem;

    Disguised(IOException problem) {
      this.problem = problem;
    }

    /** Returns the failure with those that OkHttp has attached: addresses without a connection. */
    IOException restore() {
      for (Throwable before : getSuppressed()) {
        problem.addSuppressed(before);
      }
      return problem;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
      return this; // never seen
    }
  }
}
