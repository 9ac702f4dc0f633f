package io.crosslink.sdk.examples.watching;

import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.CallInfo;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Makes an OpenTelemetry span of each call, with all its attempts and delays, below the span that
 * is current where the call is made. To be set as the call listener of clients, as many as wanted;
 * {@link AttemptSpans} puts the attempts below.
 *
 * <p>The later polls of an asynchronous wait are calls that no thread of yours makes: each begins a
 * trace of its own.
 */
public final class CallSpans implements Consumer<CallEvent> {
  private final Tracer tracer;
  private final Map<Long, OpenCall> open = new ConcurrentHashMap<>();

  /**
   * A call that has not ended.
   *
   * @param context its span, in the context it was made in
   * @param attempt the number of the attempt under way, from 1
   */
  record OpenCall(Context context, int attempt) {}

  /**
   * Makes a listener.
   *
   * @param telemetry where the spans go
   */
  public CallSpans(OpenTelemetry telemetry) {
    tracer = telemetry.getTracer("io.crosslink.sdk");
  }

  @Override
  public void accept(CallEvent event) {
    CallInfo call = event.call();
    if (event instanceof CallEvent.Started) {
      open.put(call.id(), new OpenCall(Context.current().with(start(call)), 1));
    } else if (event instanceof CallEvent.Retrying retry) {
      open.computeIfPresent(
          call.id(), (id, before) -> new OpenCall(before.context(), retry.attempt()));
    } else if (event instanceof CallEvent.Completed end) {
      OpenCall ended = open.remove(call.id());
      if (ended != null) {
        end(Span.fromContext(ended.context()), end);
      }
    }
  }

  private Span start(CallInfo call) {
    return tracer
        .spanBuilder(call.service() + "." + call.operation())
        .setAttribute("crosslink.provider", call.provider())
        .setAttribute("crosslink.service", call.service())
        .setAttribute("crosslink.operation", call.operation())
        .startSpan();
  }

  private static void end(Span span, CallEvent.Completed end) {
    span.setAttribute("crosslink.attempts", end.attempts());
    Throwable failure = end.failure();
    if (failure != null) {
      span.setAttribute("error.type", failure.getClass().getName());
      span.setStatus(StatusCode.ERROR, failure.toString());
    }
    span.end();
  }

  /** Returns the call as it stands; one that is not open counts as its first attempt, here. */
  OpenCall find(CallInfo call) {
    return open.getOrDefault(call.id(), new OpenCall(Context.current(), 1));
  }
}
