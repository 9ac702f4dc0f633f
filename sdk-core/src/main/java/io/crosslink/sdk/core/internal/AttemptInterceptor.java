package io.crosslink.sdk.core.internal;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * The first application interceptor: completes the request, so that the user's interceptors see
 * everything but the signature, and saves what they throw.
 */
final class AttemptInterceptor implements Interceptor {
  private final RequestCompleter completer;
  private final String userAgent;

  AttemptInterceptor(RequestCompleter completer, String userAgent) {
    this.completer = completer;
    this.userAgent = userAgent;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    chain.call().timeout().throwIfReached(); // the call may have spent its time in a queue
    Attempt.of(chain.request()).carriedBy(chain.call());
    try {
      return chain.proceed(complete(chain.request()));
    } catch (RuntimeException | Error e) {
      throw new CarriedException(e);
    }
  }

  private Request complete(Request request) throws IOException {
    Operation operation = Operation.of(request);
    Request.Builder builder = request.newBuilder();
    builder.header("User-Agent", userAgent).header("Accept", "application/json");
    completer.complete(builder, request, operation);
    Attempt attempt = Attempt.of(request);
    if (attempt.token() != null) {
      builder.header(operation.tokenHeader(), attempt.token());
    }
    attempt.options().headers().forEach(builder::header);
    JsonBody.inMemory(request, builder, operation.mustNotBeResent());
    return builder.build();
  }
}
