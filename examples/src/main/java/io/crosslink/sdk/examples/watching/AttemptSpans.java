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
 * Makes an OpenTelemetry span of each attempt, by the semantic conventions for HTTP clients, below
 * the span of its call, and sends the trace along. To be added to an HTTP client as an application
 * interceptor: requests are signed after those, so that headers of any propagator do no harm.
 *
 * <p>OpenTelemetry's own library for OkHttp would not do: it wraps an {@code OkHttpClient} into a
 * {@code Call.Factory}, while a Crosslink client derives a client of its own from the one it gets.
 */
public final class AttemptSpans implements Interceptor {
  private final CallSpans calls;
  private final Tracer tracer;
  private final TextMapPropagator propagator;

  /**
   * Makes an interceptor.
   *
   * @param telemetry where the spans go
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
      answered(span, response.code());
      return response;
    } catch (Throwable e) {
      failed(span, e.getClass().getName());
      throw e;
    } finally {
      span.end();
    }
  }

  @SuppressWarnings("try") // all that is wanted of the scope is that it ends
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

  private static void answered(Span span, int status) {
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
