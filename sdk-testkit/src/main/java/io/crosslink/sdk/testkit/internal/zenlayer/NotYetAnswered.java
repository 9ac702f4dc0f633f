package io.crosslink.sdk.testkit.internal.zenlayer;

import io.crosslink.sdk.testkit.internal.Refusal;
import java.util.Map;

/** Actions that the SDK has and the fake knows only by name: it says so instead of guessing. */
final class NotYetAnswered {
  private NotYetAnswered() {}

  /** Adds all that are not there yet. */
  static void addTo(Map<String, Action> actions) {
    for (String name : Operations.actions()) {
      actions.putIfAbsent(
          name,
          body -> {
            throw new Refusal(
                501,
                "NOT_ANSWERED_BY_FAKE",
                "FakeZenlayer has no answer to " + name + "; stub it through wireMock()");
          });
    }
  }
}
