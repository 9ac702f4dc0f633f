package io.crosslink.sdk.core.internal.call;

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
 * Reports the events of one call to the log and to the user's listener: one at a time and none
 * after the end, whichever threads run and cancel the call.
 */
final class CallEvents {
  private static final Logger LOG = LoggerFactory.getLogger("io.crosslink.sdk.calls");

  private final CallLog log;
  private final @Nullable Consumer<? super CallEvent> listener;
  private final Queue<CallEvent> pending = new ConcurrentLinkedQueue<>();
  private final AtomicInteger waiting = new AtomicInteger();
  private volatile boolean ended;

  private CallEvents(CallLog log, @Nullable Consumer<? super CallEvent> listener) {
    this.log = log;
    this.listener = listener;
  }

  /** Starts reporting; returns null if there are neither log nor listener. */
  static @Nullable CallEvents start(
      CallInfo call, CallLog log, @Nullable Consumer<? super CallEvent> listener) {
    if (listener == null && !log.isEnabled()) {
      return null;
    }
    CallEvents events = new CallEvents(log, listener);
    events.emit(CallEvent.Started.of(call));
    return events;
  }

  void attempting(CallInfo call, int attempt, String method) {
    emit(CallEvent.AttemptStarted.builder(call).attempt(attempt).method(method).build());
  }

  void attempted(
      CallInfo call,
      Attempt attempt,
      Duration duration,
      @Nullable String requestId,
      NextStep<?> step) {
    if (ended) { // cancelled meanwhile
      return;
    }
    Attempt.Head head = attempt.head();
    CallEvent.AttemptCompleted event =
        CallEvent.AttemptCompleted.builder(call)
            .attempt(attempt.number())
            .duration(duration)
            .statusCode(head == null ? null : head.status())
            .requestId(requestId)
            .failure(step.failure())
            .build();
    log.attempted(event, step.response() == null ? null : step.response().value());
    emit(event);
    if (step.delay() != null) {
      emit(
          CallEvent.Retrying.builder(call)
              .attempt(attempt.number() + 1)
              .delay(step.delay())
              .build());
    }
  }

  /** Reports that an attempt waits for its turn. */
  void waiting(CallInfo call, int attempt, Duration delay) {
    emit(CallEvent.Paced.builder(call).attempt(attempt).delay(delay).build());
  }

  void ended(CallInfo call, int attempts, Duration duration, @Nullable Throwable failure) {
    emit(
        CallEvent.Completed.builder(call)
            .attempts(attempts)
            .duration(duration)
            .failure(failure)
            .build());
  }

  /** Reports the end of a cancelled call, unless it has ended before. */
  void cancelled(CallInfo call, int attempts, Duration duration) {
    ended(call, attempts, duration, new CancellationException("The call was cancelled"));
  }

  /** Reports an event now, or leaves it to the thread that is reporting another. */
  private void emit(CallEvent event) {
    if (listener == null) {
      return;
    }
    pending.add(event);
    if (waiting.getAndIncrement() > 0) {
      return;
    }
    do {
      CallEvent next = pending.remove();
      if (!ended) {
        ended = next instanceof CallEvent.Completed;
        emit(next, listener);
      }
    } while (waiting.decrementAndGet() > 0);
  }

  /** Calls a listener; its exceptions have no effect on the call. */
  static void emit(CallEvent event, Consumer<? super CallEvent> listener) {
    try {
      listener.accept(event);
    } catch (Throwable e) { // also an Error: it must not cost the caller the response
      LOG.warn("A call listener failed; the call goes on", e);
    }
  }
}
