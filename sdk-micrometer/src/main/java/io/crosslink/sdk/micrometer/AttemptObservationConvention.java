package io.crosslink.sdk.micrometer;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import org.jspecify.annotations.Nullable;

/**
 * Names the observations of attempts and gives them their key values, by OpenTelemetry's semantic
 * conventions for HTTP clients. The default methods are the default convention; override those to
 * change.
 */
public interface AttemptObservationConvention
    extends ObservationConvention<AttemptObservationContext> {
  @Override
  default boolean supportsContext(Observation.Context context) {
    return context instanceof AttemptObservationContext;
  }

  @Override
  default String getName() {
    return "crosslink.client.attempt";
  }

  /**
   * Returns method and operation, such as {@code GET showCustomerGateway}: URLs do not identify the
   * operation, since Zenlayer has a single one and those of Huawei Cloud contain ids.
   */
  @Override
  default String getContextualName(AttemptObservationContext context) {
    return context.method() + " " + context.call().operation();
  }

  @Override
  default KeyValues getLowCardinalityKeyValues(AttemptObservationContext context) {
    var end = context.end();
    Integer status = end == null ? null : end.statusCode();
    return Keys.of(context.call())
        .and(
            KeyValue.of("http.request.method", context.method()),
            Keys.of("http.response.status_code", status),
            Keys.of("server.address", context.serverAddress()),
            Keys.of("server.port", context.serverPort()),
            Keys.of("error.type", errorType(context, status)));
  }

  @Override
  default KeyValues getHighCardinalityKeyValues(AttemptObservationContext context) {
    var end = context.end();
    KeyValues values = Keys.requestId(end == null ? null : end.requestId());
    String url = context.url();
    if (url != null) {
      values = values.and(KeyValue.of("url.full", url));
    }
    int resends = context.attempt() - 1;
    return resends == 0
        ? values
        : values.and(KeyValue.of("http.request.resend_count", Integer.toString(resends)));
  }

  private static @Nullable String errorType(
      AttemptObservationContext context, @Nullable Integer status) {
    if (status != null && status >= 400) {
      return status.toString();
    }
    Throwable failure = context.getError();
    return failure == null ? null : failure.getClass().getName();
  }
}
