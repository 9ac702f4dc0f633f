package io.crosslink.sdk.micrometer;

import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.CallInfo;
import io.crosslink.sdk.core.error.RateLimitedException;
import io.crosslink.sdk.core.internal.util.Arguments;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Measures what the durations of {@link CrosslinkObservations} do not show: how often calls are
 * retried and throttled, and how long they wait for their turn; and refreshes of credentials, which
 * no duration of a call shows, since most happen ahead of time. Set it as the call listener of any
 * number of clients, alone or together with others:
 *
 * <pre>{@code
 * SdnClient.builder().callListener(CrosslinkObservations.of(observations).andThen(CrosslinkMetrics.of(meters)))
 * }</pre>
 *
 * <ul>
 *   <li>counter {@code crosslink.client.retries}: attempts after the first of a call
 *   <li>counter {@code crosslink.client.throttled}: attempts that the service rejected because
 *       there were too many
 *   <li>timer {@code crosslink.client.paced}: attempts that waited for their turn, since the
 *       service throttles, and how long they did
 *   <li>timer {@code crosslink.client.refreshes}: refreshes of credentials
 * </ul>
 *
 * <p>The tags are {@code crosslink.provider}, {@code crosslink.service}, {@code
 * crosslink.operation} and {@code cloud.region}; of refreshes, {@code crosslink.provider} and
 * {@code crosslink.outcome}, which is {@code success} or {@code failure}.
 */
public final class CrosslinkMetrics implements Consumer<CallEvent> {
  private final MeterRegistry registry;
  private final MeterProvider<Counter> retries;
  private final MeterProvider<Counter> throttled;
  private final MeterProvider<Timer> paced;
  private final MeterProvider<Timer> refreshes;
  private final Map<Long, Timer.Sample> waiting = new ConcurrentHashMap<>();

  private CrosslinkMetrics(MeterRegistry registry) {
    this.registry = Arguments.notNull("registry", registry);
    retries =
        Counter.builder("crosslink.client.retries")
            .description("Attempts after the first of a call")
            .withRegistry(registry);
    throttled =
        Counter.builder("crosslink.client.throttled")
            .description("Attempts that the service rejected because there were too many")
            .withRegistry(registry);
    paced =
        Timer.builder("crosslink.client.paced")
            .description("Attempts that waited for their turn, since the service throttles")
            .withRegistry(registry);
    refreshes =
        Timer.builder("crosslink.client.refreshes")
            .description("Refreshes of credentials")
            .withRegistry(registry);
  }

  /**
   * Creates a listener.
   *
   * @param registry the registry of the meters
   * @return the listener
   * @throws IllegalArgumentException if the registry is null
   */
  public static CrosslinkMetrics of(MeterRegistry registry) {
    return new CrosslinkMetrics(registry);
  }

  @Override
  public void accept(CallEvent event) {
    if (event instanceof CallEvent.Retrying) {
      retries.withTags(tags(event.call())).increment();
    } else if (event instanceof CallEvent.Paced) {
      waiting.put(event.call().id(), Timer.start(registry));
    } else if (event instanceof CallEvent.AttemptStarted || event instanceof CallEvent.Completed) {
      stopWaiting(event.call());
    } else if (event instanceof CallEvent.AttemptCompleted end
        && end.failure() instanceof RateLimitedException) {
      throttled.withTags(tags(event.call())).increment();
    } else if (event instanceof CallEvent.RefreshCompleted end) {
      refreshes.withTags(tags(end)).record(end.duration());
    }
  }

  private void stopWaiting(CallInfo call) {
    Timer.Sample sample = waiting.remove(call.id());
    if (sample != null) {
      sample.stop(paced.withTags(tags(call)));
    }
  }

  private static Tags tags(CallEvent.RefreshCompleted end) {
    return Tags.of(
        "crosslink.provider", end.call().provider(),
        "crosslink.outcome", Keys.outcome(end.failure()));
  }

  private static Tags tags(CallInfo call) {
    return Tags.of(
        Keys.of(call).stream().map(value -> Tag.of(value.getKey(), value.getValue())).toList());
  }
}
