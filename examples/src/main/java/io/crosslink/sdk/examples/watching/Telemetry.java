package io.crosslink.sdk.examples.watching;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.ObservationHandler.FirstMatchingCompositeObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingSenderTracingObservationHandler;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelPropagator;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.OpenTelemetry;

/**
 * Turns observations into timers and into spans of OpenTelemetry. An application with Spring Boot
 * has such a registry already.
 */
public final class Telemetry {
  private Telemetry() {}

  /**
   * Creates a registry to give to {@code CrosslinkObservations}. The parent of a call is the span
   * that is current when it is made, whether Micrometer or OpenTelemetry has made it so; but within
   * an observation, only one of Micrometer.
   *
   * @param meters measures the observations
   * @param telemetry exports the spans
   * @return the registry
   */
  public static ObservationRegistry observations(MeterRegistry meters, OpenTelemetry telemetry) {
    io.opentelemetry.api.trace.Tracer spans = telemetry.getTracer("io.crosslink.sdk");
    Tracer tracer = new OtelTracer(spans, new OtelCurrentTraceContext(), event -> {});
    ObservationRegistry registry = ObservationRegistry.create();
    registry
        .observationConfig()
        .observationHandler(new DefaultMeterObservationHandler(meters))
        .observationHandler(
            new FirstMatchingCompositeObservationHandler(
                new PropagatingSenderTracingObservationHandler<>(
                    tracer, new OtelPropagator(telemetry.getPropagators(), spans)),
                new DefaultTracingObservationHandler(tracer)));
    return registry;
  }
}
