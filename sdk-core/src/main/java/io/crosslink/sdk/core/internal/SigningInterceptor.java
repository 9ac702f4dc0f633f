package io.crosslink.sdk.core.internal;

import io.crosslink.sdk.core.signing.RequestSigner;
import io.crosslink.sdk.core.signing.SigningExplanation;
import java.io.IOException;
import java.time.Instant;
import java.util.function.Consumer;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** The last application interceptor: signs what goes out, and notes what comes back. */
final class SigningInterceptor implements Interceptor {
  private final RequestSigner signer;
  private final ServiceClock clock;
  private final CallLog log;

  SigningInterceptor(RequestSigner signer, ServiceClock clock, CallLog log) {
    this.signer = signer;
    this.clock = clock;
    this.log = log;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Attempt attempt = request.tag(Attempt.class);
    if (attempt == null) {
      return chain.proceed(request); // a request of the user's own, sent by an interceptor
    }
    Request signed = sign(request, attempt);
    log.sent(signed);
    Response response = chain.proceed(signed);
    attempt.answered(response.code(), response.headers());
    log.received(response);
    return BodyLimit.apply(response);
  }

  private Request sign(Request request, Attempt attempt) throws IOException {
    Request complete = inMemory(request);
    Consumer<SigningExplanation> listener = attempt.options().signingListener();
    if (!Operation.of(request).authenticated()) {
      if (listener != null) {
        listener.accept(new SigningExplanation("none", "", "", ""));
      }
      attempt.sends(complete);
      return complete;
    }
    Instant now = clock.now();
    if (listener != null) {
      listener.accept(signer.explain(complete, now));
    }
    Request signed = signer.sign(complete, now);
    attempt.signed(complete, signed, now);
    return signed;
  }

  /** Does what was done before, in case an interceptor has given the request another body. */
  private static Request inMemory(Request request) throws IOException {
    if (request.body() == null || request.body() instanceof JsonBody) {
      return request;
    }
    Request.Builder builder = request.newBuilder();
    JsonBody.inMemory(request, builder, Operation.of(request).mustNotBeResent());
    return builder.build();
  }

  /**
   * Marks the moment from which the service may have seen the request. Runs once there is a
   * connection.
   */
  static Response markSending(Chain chain) throws IOException {
    Attempt attempt = chain.request().tag(Attempt.class);
    if (attempt == null) {
      return chain.proceed(chain.request());
    }
    attempt.sending();
    return AnswerHead.read(chain);
  }
}
