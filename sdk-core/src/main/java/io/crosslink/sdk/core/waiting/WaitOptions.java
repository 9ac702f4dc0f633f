package io.crosslink.sdk.core.waiting;

import io.crosslink.sdk.core.internal.Arguments;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * How long and how eagerly to wait, and who wants to hear about it. Immutable; the {@code with}
 * methods return changed copies.
 */
public final class WaitOptions {
  private static final WaitOptions DEFAULTS =
      new WaitOptions(Duration.ofMinutes(15), Duration.ofSeconds(5), progress -> {});

  private final Duration timeout;
  private final Duration pollInterval;
  private final Consumer<WaitProgress> listener;

  private WaitOptions(Duration timeout, Duration pollInterval, Consumer<WaitProgress> listener) {
    this.timeout = Arguments.positive("timeout", timeout);
    this.pollInterval = Arguments.positive("pollInterval", pollInterval);
    this.listener = Arguments.notNull("listener", listener);
  }

  /** {@return 15 minutes at most, a look every 5 seconds, no listener} */
  public static WaitOptions defaults() {
    return DEFAULTS;
  }

  /**
   * Waits at most this long. The last look begins when the time is up; it is not cut short.
   *
   * @param limit the limit, more than zero
   * @return the changed options
   */
  public WaitOptions withTimeout(Duration limit) {
    return new WaitOptions(limit, pollInterval, listener);
  }

  /**
   * Looks again after this long.
   *
   * @param interval the pause between two looks, more than zero
   * @return the changed options
   */
  public WaitOptions withPollInterval(Duration interval) {
    return new WaitOptions(timeout, interval, listener);
  }

  /**
   * Tells a listener about every look.
   *
   * @param progress the listener; what it throws ends the wait
   * @return the changed options
   */
  public WaitOptions withListener(Consumer<WaitProgress> progress) {
    return new WaitOptions(timeout, pollInterval, progress);
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
}
