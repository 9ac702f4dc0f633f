package io.crosslink.sdk.core.internal;

import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.CallInfo;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells of one call, to the log and to the user's listener: one event at a time, and none after the
 * end, whichever threads carry and cancel the call.
 */
final class CallEvents {
  private static final Logger LOG = LoggerFactory.getLogger("io.crosslink.sdk.calls");

  private final CallInfo call;
  private final CallLog log;
  private final @Nullable Consumer<? super CallEvent> listener;
  private final Queue<CallEvent> untold = new ConcurrentLinkedQueue<>();
  private final AtomicInteger waiting = new AtomicInteger();
  private volatile boolean ended;

  private CallEvents(CallInfo call, CallLog log, @Nullable Consumer<? super CallEvent> listener) {
    this.call = call;
    this.log = log;
    this.listener = listener;
  }

  /** Begins to tell; returns null if nobody listens. */
  static @Nullable CallEvents start(
      CallInfo call, CallLog log, @Nullable Consumer<? super CallEvent> listener) {
    if (listener == null && !log.isOn()) {
      return null;
    }
    CallEvents events = new CallEvents(call, log, listener);
    events.tell(new CallEvent.Started(call));
    return events;
  }

  void attempted(
      Attempt attempt, Duration duration, @Nullable String requestId, CallInProgress.Step<?> step) {
    if (ended) { // cancelled meanwhile
      return;
    }
    Attempt.Head head = attempt.head();
    CallEvent.Attempted event =
        new CallEvent.Attempted(
            call,
            attempt.number(),
            duration,
            head == null ? null : head.status(),
            requestId,
            step.failure());
    log.attempted(event, step.response() == null ? null : step.response().value());
    tell(event);
    if (step.pause() != null) {
      tell(new CallEvent.Retrying(call, attempt.number() + 1, step.pause()));
    }
  }

  void ended(int attempts, Duration duration, @Nullable Throwable failure) {
    tell(new CallEvent.Ended(call, attempts, duration, failure));
  }

  /** Tells of the end of a call that nobody carries on, unless it has ended before. */
  void cancelled(int attempts, Duration duration) {
    ended(attempts, duration, new CancellationException("The call was cancelled"));
  }

  /** Tells now, or lets the thread do it that is telling of something else. */
  private void tell(CallEvent event) {
    if (listener == null) {
      return;
    }
    untold.add(event);
    if (waiting.getAndIncrement() > 0) {
      return;
    }
    do {
      CallEvent next = untold.remove();
      if (!ended) {
        ended = next instanceof CallEvent.Ended;
        tell(next, listener);
      }
    } while (waiting.decrementAndGet() > 0);
  }

  private static void tell(CallEvent event, Consumer<? super CallEvent> listener) {
    try {
      listener.accept(event);
    } catch (Throwable e) { // an Error, too: it must not cost a caller the answer
      LOG.warn("A call listener failed; the call goes on", e);
    }
  }
}
