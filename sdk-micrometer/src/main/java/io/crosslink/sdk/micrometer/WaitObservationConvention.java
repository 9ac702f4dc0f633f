package io.crosslink.sdk.micrometer;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * Names the observations of waits and gives them their key values. The default methods are the
 * default convention; override those to change.
 */
public interface WaitObservationConvention extends ObservationConvention<WaitObservationContext> {
  @Override
  default boolean supportsContext(Observation.Context context) {
    return context instanceof WaitObservationContext;
  }

  @Override
  default String getName() {
    return "crosslink.client.wait";
  }

  /** Returns the method, such as {@code PrivateConnects.remove}. */
  @Override
  default String getContextualName(WaitObservationContext context) {
    return context.call().operation();
  }

  @Override
  default KeyValues getLowCardinalityKeyValues(WaitObservationContext context) {
    var end = context.end();
    return Keys.of(context.call())
        .and(Keys.ofEnd(end != null, end == null ? null : end.failure()))
        .and(KeyValue.of("crosslink.resource.type", context.resourceType()));
  }

  @Override
  default KeyValues getHighCardinalityKeyValues(WaitObservationContext context) {
    var end = context.end();
    KeyValues values = KeyValues.of(KeyValue.of("crosslink.resource.id", context.resourceId()));
    return end == null
        ? values
        : values.and(KeyValue.of("crosslink.polls", Integer.toString(end.polls())));
  }
}
