package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.internal.json.JsonBody;
import java.io.IOException;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * The first application interceptor: completes the request, so that the user's interceptors see
 * everything but the signature, and preserves the exceptions they throw.
 */
final class AttemptInterceptor implements Interceptor {
  private final RequestCustomizer completer;
  private final String userAgent;
  private final boolean tagged;

  /**
   * Creates it.
   *
   * @param tagged whether requests keep their tags, which identify the call to other interceptors
   */
  AttemptInterceptor(RequestCustomizer completer, String userAgent, boolean tagged) {
    this.completer = completer;
    this.userAgent = userAgent;
    this.tagged = tagged;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    if (chain.call().isCanceled()) { // in the queue
      throw new IOException("Canceled");
    }
    Attempt attempt = Attempt.of(chain.request());
    attempt.started(chain.call());
    boolean taken = attempt.handover().take(); // so that whatever blocks here may let time pass
    try {
      return chain.proceed(complete(chain.request()));
    } catch (RuntimeException | Error e) {
      throw new TunneledException(e);
    } finally {
      if (taken) {
        attempt.handover().giveBack();
      }
    }
  }

  private Request complete(Request request) throws IOException {
    Operation operation = Operation.of(request);
    Attempt attempt = Attempt.of(request);
    Request.Builder builder = tagged ? request.newBuilder() : untagged(request);
    builder.header("User-Agent", userAgent).header("Accept", "application/json");
    completer.complete(builder, request, operation);
    if (attempt.token() != null) {
      builder.header(operation.tokenHeader(), attempt.token());
    }
    Map<String, String> further = attempt.options().headers();
    if (!further.isEmpty()) { // even an empty map creates an iterator
      further.forEach(builder::header);
    }
    JsonBody.inMemory(request, builder, operation.mustNotBeResent());
    Request complete = builder.build();
    attempt.completed(complete, builder);
    return complete;
  }

  /** Tags are copied at each step, in vain if there are no other interceptors. */
  private static Request.Builder untagged(Request request) {
    Request.Builder builder = new Request.Builder();
    builder.url(request.url()).method(request.method(), request.body());
    Headers headers = request.headers();
    for (int i = 0; i < headers.size(); i++) {
      builder.addHeader(headers.name(i), headers.value(i));
    }
    return builder;
  }
}
