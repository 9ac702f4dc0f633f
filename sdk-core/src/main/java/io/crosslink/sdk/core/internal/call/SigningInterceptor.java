package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.SigningExplanation;
import io.crosslink.sdk.core.internal.json.JsonBody;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** The last application interceptor: signs requests and records responses. */
final class SigningInterceptor implements Interceptor {
  private final RequestSigner signer;
  private final SkewCorrectingClock clock;
  private final CallLog log;
  private final boolean tagged;

  /**
   * Creates it.
   *
   * @param tagged whether requests arrive with their tags
   */
  SigningInterceptor(RequestSigner signer, SkewCorrectingClock clock, CallLog log, boolean tagged) {
    this.signer = signer;
    this.clock = clock;
    this.log = log;
    this.tagged = tagged;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request origin = origin(chain);
    Attempt attempt = Attempt.of(origin);
    if (attempt == Attempt.NONE) {
      return chain.proceed(chain.request()); // a request of the user's own, sent by an interceptor
    }
    Operation operation = Operation.of(origin);
    Request signed = sign(chain.request(), attempt, operation);
    log.sent(signed, origin);
    Response response = SingleExchange.proceed(chain, signed);
    attempt.received(response.code(), response.headers());
    log.received(response, operation);
    return BodyLimit.apply(response, attempt);
  }

  /** Returns the request with the tags of the call. */
  private Request origin(Chain chain) {
    return tagged ? chain.request() : chain.call().request();
  }

  private Request sign(Request request, Attempt attempt, Operation operation) throws IOException {
    Request.Builder next = attempt.builderFor(request);
    Request complete = inMemory(request, next, operation);
    Consumer<SigningExplanation> listener = attempt.options().signingListener();
    if (!operation.authenticated()) {
      if (listener != null) {
        listener.accept(SigningExplanation.builder().build());
      }
      attempt.prepared(complete);
      return complete;
    }
    Instant now = clock.now();
    if (listener != null) {
      listener.accept(signer.explain(complete, now));
    }
    signer.sign(complete, now, next);
    Request signed = next.build();
    attempt.signed(complete, signed, now);
    return signed;
  }

  /** Repeats what was done before, in case an interceptor has replaced the body. */
  private static Request inMemory(Request request, Request.Builder next, Operation operation)
      throws IOException {
    if (request.body() == null || request.body() instanceof JsonBody) {
      return request;
    }
    JsonBody.inMemory(request, next, operation.mustNotBeResent());
    return next.build();
  }

  /** The outermost network interceptor: see {@link SingleExchange}. */
  Response disguise(Chain chain) throws IOException {
    return Attempt.of(origin(chain)) == Attempt.NONE
        ? chain.proceed(chain.request())
        : SingleExchange.disguise(chain);
  }

  /**
   * The innermost network interceptor: marks the moment from which the service may have seen the
   * request. Runs once there is a connection.
   */
  Response markSending(Chain chain) throws IOException {
    Request origin = origin(chain);
    Attempt attempt = Attempt.of(origin);
    if (attempt == Attempt.NONE) {
      return chain.proceed(chain.request());
    }
    Connection connection = Objects.requireNonNull(chain.connection());
    IdleConnections.check(connection, !Operation.of(origin).idempotent());
    attempt.markSent();
    if (chain.call().isCanceled()) { // checked after the mark: see CallState.giveUp
      attempt.markUnsent();
      throw new IOException("Canceled");
    }
    try {
      Response response = ResponseGuard.read(chain);
      IdleConnections.used(connection);
      return response;
    } catch (IOException e) {
      if (IoFailures.isUnprocessed(e)) {
        attempt.markUnsent();
      }
      throw e;
    }
  }
}
