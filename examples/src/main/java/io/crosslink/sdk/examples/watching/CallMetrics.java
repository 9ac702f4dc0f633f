package io.crosslink.sdk.examples.watching;

import io.crosslink.sdk.core.CallEvent;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Measures calls, including all their attempts and delays, with Micrometer: the timer {@code
 * crosslink.calls} and the counter {@code crosslink.retries}. Set it as the call listener of any
 * number of clients.
 */
public final class CallMetrics implements Consumer<CallEvent> {
  private final MeterProvider<Timer> calls;
  private final MeterProvider<Counter> retries;
  private final MeterProvider<Counter> paced;

  /**
   * Creates a listener.
   *
   * @param registry the registry of the meters
   */
  public CallMetrics(MeterRegistry registry) {
    calls =
        Timer.builder("crosslink.calls")
            .description("Calls, including all their attempts and delays")
            .withRegistry(registry);
    retries =
        Counter.builder("crosslink.retries")
            .description("Attempts after the first one of a call")
            .withRegistry(registry);
    paced =
        Counter.builder("crosslink.paced")
            .description("Attempts that waited for their turn, since the service throttles")
            .withRegistry(registry);
  }

  @Override
  public void accept(CallEvent event) {
    Tags call = Tags.of("provider", event.call().provider(), "operation", event.call().operation());
    if (event instanceof CallEvent.Retrying) {
      retries.withTags(call).increment();
    } else if (event instanceof CallEvent.Paced) {
      paced.withTags(call).increment();
    } else if (event instanceof CallEvent.Completed end) {
      calls.withTags(call.and("outcome", outcome(end.failure()))).record(end.duration());
    }
  }

  private static String outcome(@Nullable Throwable failure) {
    return failure == null ? "success" : failure.getClass().getSimpleName();
  }
}
