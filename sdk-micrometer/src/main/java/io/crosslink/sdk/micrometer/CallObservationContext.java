package io.crosslink.sdk.micrometer;

import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.CallInfo;
import io.micrometer.observation.Observation;
import org.jspecify.annotations.Nullable;

/** What is known of a call, for conventions, handlers and filters. */
public final class CallObservationContext extends Observation.Context {
  private volatile CallInfo call;
  private volatile CallEvent.@Nullable Completed end;

  CallObservationContext(CallInfo call) {
    this.call = call;
  }

  /** {@return the call, with the destination as far as it is known} */
  public CallInfo call() {
    return call;
  }

  /** {@return how the call has ended, or null if it is in progress} */
  public CallEvent.@Nullable Completed end() {
    return end;
  }

  void ended(CallEvent.Completed event) {
    call = event.call();
    end = event;
  }
}
