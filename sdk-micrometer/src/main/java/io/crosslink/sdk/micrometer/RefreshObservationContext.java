package io.crosslink.sdk.micrometer;

import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.CallInfo;
import io.micrometer.observation.Observation;
import org.jspecify.annotations.Nullable;

/** What is known of a refresh of credentials, for conventions, handlers and filters. */
public final class RefreshObservationContext extends Observation.Context {
  private final CallInfo call;
  private volatile CallEvent.@Nullable RefreshCompleted end;

  RefreshObservationContext(CallInfo call) {
    this.call = call;
  }

  /** {@return the refresh, with the service of the client that needs the credentials} */
  public CallInfo call() {
    return call;
  }

  /** {@return how the refresh has ended, or null if it is in progress} */
  public CallEvent.@Nullable RefreshCompleted end() {
    return end;
  }

  void ended(CallEvent.RefreshCompleted event) {
    end = event;
  }
}
