package io.crosslink.sdk.core.internal.call;

import java.io.IOException;
import okhttp3.Request;

/** Completes requests for a provider: adds headers, and values that have to be fetched first. */
@FunctionalInterface
public interface RequestCustomizer {
  /**
   * Completes a request before the user's interceptors see it. Runs on the thread of the attempt,
   * which may block here in {@link Attempt#await}.
   *
   * @param next the builder of the request
   * @param request the request so far
   * @param operation the operation
   * @throws IOException if the attempt ended first
   */
  void complete(Request.Builder next, Request request, Operation operation) throws IOException;
}
