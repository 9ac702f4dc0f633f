package io.crosslink.sdk.micrometer;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * Names the observations of calls and gives them their key values. The default methods are the
 * default convention; override those to change.
 */
public interface CallObservationConvention extends ObservationConvention<CallObservationContext> {
  @Override
  default boolean supportsContext(Observation.Context context) {
    return context instanceof CallObservationContext;
  }

  @Override
  default String getName() {
    return "crosslink.client.call";
  }

  /** Returns service and operation, such as {@code VPN.showCustomerGateway}. */
  @Override
  default String getContextualName(CallObservationContext context) {
    return context.call().service() + "." + context.call().operation();
  }

  @Override
  default KeyValues getLowCardinalityKeyValues(CallObservationContext context) {
    var end = context.end();
    return Keys.of(context.call()).and(Keys.ofEnd(end != null, end == null ? null : end.failure()));
  }

  @Override
  default KeyValues getHighCardinalityKeyValues(CallObservationContext context) {
    var end = context.end();
    return end == null
        ? KeyValues.empty()
        : Keys.requestId(Keys.requestId(end.failure()))
            .and(KeyValue.of("crosslink.attempts", Integer.toString(end.attempts())));
  }
}
