package io.crosslink.sdk.core.internal;

import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.CallInfo;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells of one call, to the log and to the user's listener, and makes sure that its end is told
 * once.
 */
final class CallEvents {
  private static final Logger LOG = LoggerFactory.getLogger("io.crosslink.sdk.calls");

  private final CallInfo call;
  private final CallLog log;
  private final @Nullable Consumer<? super CallEvent> listener;
  private final AtomicBoolean ended = new AtomicBoolean();

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
    if (ended.get()) { // cancelled meanwhile
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
    if (ended.compareAndSet(false, true)) {
      tell(new CallEvent.Ended(call, attempts, duration, failure));
    }
  }

  /** Tells of the end of a call that nobody carries on, unless it has ended before. */
  void cancelled(int attempts, Duration duration) {
    if (!ended.get()) {
      ended(attempts, duration, new CancellationException("The call was cancelled"));
    }
  }

  private void tell(CallEvent event) {
    if (listener == null) {
      return;
    }
    try {
      listener.accept(event);
    } catch (RuntimeException e) {
      LOG.warn("A call listener failed; the call goes on", e);
    }
  }
}
