package io.crosslink.sdk.examples.watching;

import io.crosslink.sdk.core.CallInfo;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.binder.okhttp3.OkHttpMetricsEventListener;
import java.util.function.Function;
import okhttp3.EventListener;
import okhttp3.Request;

/**
 * Measures attempts with Micrometer's listener for OkHttp: the timer {@code crosslink.attempts},
 * from the start of an attempt to the headers of its response, tagged with the status. Requests are
 * tagged with their operation, since URLs do not identify it: Zenlayer has a single URL, and those
 * of Huawei Cloud contain ids.
 */
public final class AttemptMetrics {
  private AttemptMetrics() {}

  /**
   * Creates a listener to set as the event listener of an HTTP client.
   *
   * @param registry the registry of the meters
   * @return the listener
   */
  public static EventListener listener(MeterRegistry registry) {
    return OkHttpMetricsEventListener.builder(registry, "crosslink.attempts")
        .tag((request, response) -> tag("provider", request, CallInfo::provider))
        .tag((request, response) -> tag("operation", request, CallInfo::operation))
        .build();
  }

  private static Tag tag(String key, Request request, Function<CallInfo, String> value) {
    CallInfo call = CallInfo.of(request);
    return Tag.of(key, call == null ? "none" : value.apply(call));
  }
}
