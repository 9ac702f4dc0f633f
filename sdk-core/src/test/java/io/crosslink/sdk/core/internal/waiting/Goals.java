package io.crosslink.sdk.core.internal.waiting;

import java.util.List;

/** Goals of waits for a thing that is its own status. */
public final class Goals {
  private Goals() {}

  /** {@return the goal that the thing is READY; its absence is a failure} */
  public static Waiter.Goal<String> ready() {
    return new Waiter.Goal<>(
        "thing",
        status -> status,
        WhenNotFound.FAILURE,
        List.of("READY"),
        List.of(),
        List.of(),
        false);
  }
}
