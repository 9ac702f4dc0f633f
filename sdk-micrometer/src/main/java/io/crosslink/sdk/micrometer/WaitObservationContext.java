package io.crosslink.sdk.micrometer;

import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.CallInfo;
import io.micrometer.observation.Observation;
import org.jspecify.annotations.Nullable;

/** What is known of a wait, for conventions, handlers and filters. */
public final class WaitObservationContext extends Observation.Context {
  private final CallEvent.WaitStarted start;
  private volatile CallEvent.@Nullable WaitCompleted end;

  WaitObservationContext(CallEvent.WaitStarted start) {
    this.start = start;
  }

  /** {@return the wait; its operation is the method, such as {@code PrivateConnects.remove}} */
  public CallInfo call() {
    return start.call();
  }

  /** {@return the type of the resource, such as {@code private connect}} */
  public String resourceType() {
    return start.resourceType();
  }

  /** {@return the id of the resource, or its name if it may not exist yet} */
  public String resourceId() {
    return start.resourceId();
  }

  /** {@return how the wait has ended, or null if it is in progress} */
  public CallEvent.@Nullable WaitCompleted end() {
    return end;
  }

  void ended(CallEvent.WaitCompleted event) {
    end = event;
  }
}
