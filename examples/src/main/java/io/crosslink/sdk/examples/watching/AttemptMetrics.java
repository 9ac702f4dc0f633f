package io.crosslink.sdk.examples.watching;

import io.crosslink.sdk.core.CallInfo;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.binder.okhttp3.OkHttpMetricsEventListener;
import java.util.function.Function;
import okhttp3.EventListener;
import okhttp3.Request;

/**
 * Measures attempts by Micrometer's own listener for OkHttp: the timer {@code crosslink.attempts},
 * from the start of an attempt to the head of its answer, with the status. Requests are told apart
 * by their operations, since the URLs do not tell: Zenlayer has one for all, and Huawei Cloud's
 * have ids in them.
 */
public final class AttemptMetrics {
  private AttemptMetrics() {}

  /**
   * Makes a listener, to be set as the event listener of an HTTP client.
   *
   * @param registry where the meters are kept
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
