package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.CallInfo;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reports the beginning and the end of a wait to the user's listener. */
public final class WaitEvents {
  private final CallInfo wait;
  private final Consumer<? super CallEvent> listener;

  private WaitEvents(CallInfo wait, Consumer<? super CallEvent> listener) {
    this.wait = wait;
    this.listener = listener;
  }

  static WaitEvents start(
      CallInfo wait, String resourceType, String resourceId, Consumer<? super CallEvent> listener) {
    CallEvents.emit(CallEvent.WaitStarted.of(wait, resourceType, resourceId), listener);
    return new WaitEvents(wait, listener);
  }

  /** {@return the wait, which is the parent of its calls} */
  public CallInfo info() {
    return wait;
  }

  /** Reports the end; called once. */
  public void ended(int polls, Duration duration, @Nullable Throwable failure) {
    CallEvents.emit(
        CallEvent.WaitCompleted.builder(wait)
            .polls(polls)
            .duration(duration)
            .failure(failure)
            .build(),
        listener);
  }
}
