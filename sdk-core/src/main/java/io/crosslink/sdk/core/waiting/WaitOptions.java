package io.crosslink.sdk.core.waiting;

import io.crosslink.sdk.core.RequestOptions;
import io.crosslink.sdk.core.internal.Arguments;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * How long and how eagerly to wait, and who wants to hear about it. Immutable; the {@code with}
 * methods return changed copies.
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

  /** {@return 15 minutes at most, a look every 5 seconds, no listener} */
  public static WaitOptions defaults() {
    return DEFAULTS;
  }

  /**
   * Waits at most this long. The last look begins when the time is up; it and any look on its way
   * by then is given 10 seconds more.
   *
   * @param limit the limit, more than zero
   * @return the changed options
   */
  public WaitOptions withTimeout(Duration limit) {
    return new WaitOptions(limit, pollInterval, listener, requestOptions);
  }

  /**
   * Looks again after this long.
   *
   * @param interval the pause between two looks, more than zero
   * @return the changed options
   */
  public WaitOptions withPollInterval(Duration interval) {
    return new WaitOptions(timeout, interval, listener, requestOptions);
  }

  /**
   * Tells a listener about every look.
   *
   * @param progress the listener; what it throws ends the wait
   * @return the changed options
   */
  public WaitOptions withListener(Consumer<WaitProgress> progress) {
    return new WaitOptions(timeout, pollInterval, progress, requestOptions);
  }

  /**
   * Looks with these options. A deadline among them ends the wait as well, should it come before
   * the timeout.
   *
   * @param look options for the call that each look makes
   * @return the changed options
   */
  public WaitOptions withRequestOptions(RequestOptions look) {
    return new WaitOptions(timeout, pollInterval, listener, look);
  }

  /** {@return the longest wait} */
  public Duration timeout() {
    return timeout;
  }

  /** {@return the pause between two looks} */
  public Duration pollInterval() {
    return pollInterval;
  }

  /** {@return who hears about every look} */
  public Consumer<WaitProgress> listener() {
    return listener;
  }

  /** {@return options for the call that each look makes} */
  public RequestOptions requestOptions() {
    return requestOptions;
  }
}
