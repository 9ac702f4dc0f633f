package io.crosslink.sdk.examples.watching;

import io.crosslink.sdk.core.CallInfo;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Creates an OpenTelemetry span for each attempt, by the semantic conventions for HTTP clients, as
 * a child of the span of its call, and propagates the trace. Add it to an HTTP client as an
 * application interceptor: requests are signed after those, so the headers of any propagator are
 * harmless.
 *
 * <p>OpenTelemetry's own library for OkHttp cannot be used: it wraps an {@code OkHttpClient} in a
 * {@code Call.Factory}, while a Crosslink client derives its own client from a given one.
 */
public final class AttemptSpans implements Interceptor {
  private final CallSpans calls;
  private final Tracer tracer;
  private final TextMapPropagator propagator;

  /**
   * Creates an interceptor.
   *
   * @param telemetry exports the spans
   * @param calls the call listener of the clients that use the HTTP client
   */
  public AttemptSpans(OpenTelemetry telemetry, CallSpans calls) {
    this.calls = calls;
    tracer = telemetry.getTracer("io.crosslink.sdk");
    propagator = telemetry.getPropagators().getTextMapPropagator();
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    CallInfo info = CallInfo.of(request);
    if (info == null) {
      return chain.proceed(request); // not made by a Crosslink client
    }
    CallSpans.OpenCall call = calls.find(info);
    Span span = start(request, info, call);
    try {
      Response response = proceed(chain, request, call.context().with(span));
      responded(span, response.code());
      return response;
    } catch (Throwable e) {
      failed(span, e.getClass().getName());
      throw e;
    } finally {
      span.end();
    }
  }

  @SuppressWarnings("try") // the scope is only closed
  private Response proceed(Chain chain, Request request, Context context) throws IOException {
    try (Scope scope = context.makeCurrent()) {
      Request.Builder traced = request.newBuilder();
      propagator.inject(context, traced, Request.Builder::header);
      return chain.proceed(traced.build());
    }
  }

  private Span start(Request request, CallInfo info, CallSpans.OpenCall call) {
    SpanBuilder span =
        tracer
            .spanBuilder(request.method() + " " + info.operation())
            .setSpanKind(SpanKind.CLIENT)
            .setParent(call.context())
            .setAttribute("http.request.method", request.method())
            .setAttribute("server.address", request.url().host())
            .setAttribute("server.port", request.url().port())
            .setAttribute("url.full", request.url().newBuilder().query(null).toString());
    if (call.attempt() > 1) {
      span.setAttribute("http.request.resend_count", call.attempt() - 1);
    }
    return span.startSpan();
  }

  private static void responded(Span span, int status) {
    span.setAttribute("http.response.status_code", status);
    if (status >= 400) {
      failed(span, Integer.toString(status));
    }
  }

  private static void failed(Span span, String type) {
    span.setAttribute("error.type", type);
    span.setStatus(StatusCode.ERROR);
  }
}
