package io.crosslink.sdk.core.waiting;

import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.internal.util.Arguments;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Timeout, poll interval, progress listener and request options of a waiter. Immutable; the {@code
 * with} methods return changed copies.
 */
public final class WaitOptions {
  private static final WaitOptions DEFAULTS =
      new WaitOptions(
          Duration.ofMinutes(15), Duration.ofSeconds(5), progress -> {}, RequestOptions.none());

  private final Duration timeout;
  private final Duration pollInterval;
  private final Consumer<WaitProgress> listener;
  private final RequestOptions requestOptions;

  private WaitOptions(
      Duration timeout,
      Duration pollInterval,
      Consumer<WaitProgress> listener,
      RequestOptions requestOptions) {
    this.timeout = Arguments.positive("timeout", timeout);
    this.pollInterval = Arguments.positive("pollInterval", pollInterval);
    this.listener = Arguments.notNull("listener", listener);
    this.requestOptions = Arguments.notNull("requestOptions", requestOptions);
  }

  /** {@return a timeout of 15 minutes, a poll every 5 seconds, no listener} */
  public static WaitOptions defaults() {
    return DEFAULTS;
  }

  /**
   * Sets the timeout. The last poll starts when the timeout expires; it, or a poll that is already
   * in flight then, may take 10 more seconds.
   *
   * @param limit the timeout, longer than zero
   * @return the changed options
   * @throws IllegalArgumentException if the timeout is not longer than zero
   */
  public WaitOptions withTimeout(Duration limit) {
    return new WaitOptions(limit, pollInterval, listener, requestOptions);
  }

  /**
   * Sets how often to poll.
   *
   * @param interval the delay between two polls, longer than zero
   * @return the changed options
   * @throws IllegalArgumentException if the interval is not longer than zero
   */
  public WaitOptions withPollInterval(Duration interval) {
    return new WaitOptions(timeout, interval, listener, requestOptions);
  }

  /**
   * Sets a listener that receives the result of every poll.
   *
   * @param progress the listener; an exception that it throws ends the wait
   * @return the changed options
   * @throws IllegalArgumentException if the listener is null
   */
  public WaitOptions withListener(Consumer<WaitProgress> progress) {
    return new WaitOptions(timeout, pollInterval, progress, requestOptions);
  }

  /**
   * Sets the options of the call that each poll makes. A deadline in them also ends the wait, if it
   * is earlier than the timeout.
   *
   * @param poll the options of each poll
   * @return the changed options
   * @throws IllegalArgumentException if the options are null
   */
  public WaitOptions withRequestOptions(RequestOptions poll) {
    return new WaitOptions(timeout, pollInterval, listener, poll);
  }

  /** {@return the timeout of the wait} */
  public Duration timeout() {
    return timeout;
  }

  /** {@return the delay between two polls} */
  public Duration pollInterval() {
    return pollInterval;
  }

  /** {@return the listener that receives the result of every poll} */
  public Consumer<WaitProgress> listener() {
    return listener;
  }

  /** {@return the options of the call that each poll makes} */
  public RequestOptions requestOptions() {
    return requestOptions;
  }

  @Override
  public String toString() {
    return "WaitOptions[timeout="
        + timeout
        + ", pollInterval="
        + pollInterval
        + ", requestOptions="
        + requestOptions
        + "]";
  }
}
