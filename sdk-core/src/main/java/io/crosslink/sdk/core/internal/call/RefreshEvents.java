package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.CallInfo;
import io.crosslink.sdk.core.TimeSource;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reports the beginning and the end of a refresh of credentials to the user's listener. */
public final class RefreshEvents {
  private static final String OPERATION = "refreshCredentials";

  private RefreshEvents() {}

  /**
   * Fetches credentials, on the thread that calls, and reports it.
   *
   * @param cause the call that needs them
   * @param listener the listener of its client
   * @param time the source of time
   * @param fetch fetches them
   */
  public static <T> T report(
      CallInfo cause, Consumer<? super CallEvent> listener, TimeSource time, Supplier<T> fetch) {
    CallInfo refresh = describe(cause);
    CallEvents.emit(CallEvent.RefreshStarted.of(refresh), listener);
    long startedAt = time.nanoTime();
    Throwable failure = null;
    try {
      return fetch.get();
    } catch (Throwable e) {
      failure = e;
      throw e;
    } finally {
      CallEvents.emit(
          ended(refresh, Duration.ofNanos(time.nanoTime() - startedAt), failure), listener);
    }
  }

  /** The refresh serves other calls, too, and goes elsewhere than they do. */
  private static CallInfo describe(CallInfo cause) {
    return cause.toBuilder()
        .id(CallState.nextNumber())
        .operation(OPERATION)
        .host(null)
        .parent(null)
        .build();
  }

  private static CallEvent ended(CallInfo refresh, Duration duration, @Nullable Throwable failure) {
    return CallEvent.RefreshCompleted.builder(refresh).duration(duration).failure(failure).build();
  }
}
