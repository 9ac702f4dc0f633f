package io.crosslink.sdk.core.internal.call;

import java.io.IOException;
import okhttp3.Request;

/**
 * Completes requests as a provider wants them: adds headers, and what the client had to find out
 * first.
 */
@FunctionalInterface
public interface RequestCustomizer {
  /**
   * Completes a request before anybody else sees it. Runs on the thread that carries the attempt,
   * which may wait here by way of {@link Attempt#await}.
   *
   * @param next the request in the making
   * @param request the request so far
   * @param operation what it is for
   * @throws IOException if the attempt ended meanwhile
   */
  void complete(Request.Builder next, Request request, Operation operation) throws IOException;
}
