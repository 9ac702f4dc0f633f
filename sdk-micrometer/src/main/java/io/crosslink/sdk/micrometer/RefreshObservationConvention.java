package io.crosslink.sdk.micrometer;

import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * Names the observations of refreshes of credentials and gives them their key values. The default
 * methods are the default convention; override those to change.
 */
public interface RefreshObservationConvention
    extends ObservationConvention<RefreshObservationContext> {
  @Override
  default boolean supportsContext(Observation.Context context) {
    return context instanceof RefreshObservationContext;
  }

  @Override
  default String getName() {
    return "crosslink.client.refresh";
  }

  /** Returns service and operation, such as {@code VPN.refreshCredentials}. */
  @Override
  default String getContextualName(RefreshObservationContext context) {
    return context.call().service() + "." + context.call().operation();
  }

  @Override
  default KeyValues getLowCardinalityKeyValues(RefreshObservationContext context) {
    var end = context.end();
    return Keys.of(context.call()).and(Keys.ofEnd(end != null, end == null ? null : end.failure()));
  }
}
