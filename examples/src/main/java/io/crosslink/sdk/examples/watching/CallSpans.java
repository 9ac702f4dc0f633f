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
 * Creates an OpenTelemetry span for each call, including all its attempts and delays, as a child of
 * the span that is current when the call is made. Set it as the call listener of any number of
 * clients; {@link AttemptSpans} adds the attempts as children.
 *
 * <p>All but the first poll of an asynchronous waiter are calls from threads of the SDK: each
 * starts a new trace.
 */
public final class CallSpans implements Consumer<CallEvent> {
  private final Tracer tracer;
  private final Map<Long, OpenCall> open = new ConcurrentHashMap<>();

  /**
   * A call in progress.
   *
   * @param context the context of the call, with its span
   * @param attempt the number of the current attempt, from 1
   */
  record OpenCall(Context context, int attempt) {}

  /**
   * Creates a listener.
   *
   * @param telemetry exports the spans
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

  /**
   * Returns the state of a call; an unknown call counts as a first attempt in the current context.
   */
  OpenCall find(CallInfo call) {
    return open.getOrDefault(call.id(), new OpenCall(Context.current(), 1));
  }
}
