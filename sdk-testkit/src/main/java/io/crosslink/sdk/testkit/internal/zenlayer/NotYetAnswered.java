package io.crosslink.sdk.testkit.internal.zenlayer;

import io.crosslink.sdk.testkit.internal.Refusal;
import java.util.List;
import java.util.Map;

/** Actions that the SDK has and the fake knows only by name: it says so instead of guessing. */
final class NotYetAnswered {
  private static final List<String> NAMES =
      List.of(
          "DescribePrivateConnectAvailablePorts",
          "DescribePrivateConnectTraffic",
          "InquiryCreatePrivateConnectPrice",
          "QueryPrivateConnectBandwidthPrice",
          "QueryPrivateConnectPrice");

  private NotYetAnswered() {}

  static void addTo(Map<String, Action> actions) {
    for (String name : NAMES) {
      actions.put(
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
