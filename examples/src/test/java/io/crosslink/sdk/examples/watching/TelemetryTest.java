package io.crosslink.sdk.examples.watching;

import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.vpn.CustomerGateways;
import io.crosslink.sdk.micrometer.CrosslinkObservations;
import io.crosslink.sdk.zenlayer.sdn.PrivateConnects;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The spans and timers of calls, attempts and waits. */
class TelemetryTest {
  @RegisterExtension static final OpenTelemetryExtension OTEL = OpenTelemetryExtension.create();

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final ObservationRegistry registry =
      Telemetry.observations(meters, OTEL.getOpenTelemetry());
  private final CrosslinkObservations observations = CrosslinkObservations.of(registry);

  /** The span that is current where attempts run. */
  private final List<String> current = new CopyOnWriteArrayList<>();

  private final OkHttpClient httpClient =
      new OkHttpClient.Builder()
          .addInterceptor(observations.interceptor())
          .addInterceptor(
              chain -> {
                current.add(Span.current().getSpanContext().getSpanId());
                return chain.proceed(chain.request());
              })
          .build();
  private final Watched watched = new Watched(httpClient, observations);
  private final CustomerGateways gateways = watched.vpn.customerGateways();

  @AfterEach
  void close() {
    watched.close();
    assertThat(Span.current()).as("no scope is left open").isSameAs(Span.getInvalid());
  }

  @ParameterizedTest
  @EnumSource
  void aRemovalIsOneTrace(Form form) {
    PrivateConnects connects = watched.sdn.privateConnects();
    String id =
        watched.zenlayer.sdn().privateConnects().add("lisbon", PrivateConnectStatus.RUNNING);

    under(
        "tour",
        () ->
            form.call(
                () -> connects.remove(id, WaitOptions.defaults()),
                () -> connects.removeAsync(id, WaitOptions.defaults())));

    assertThat(OTEL.getSpans())
        .extracting(SpanData::getTraceId)
        .containsOnly(span("tour").getTraceId());
    SpanData removal = span("PrivateConnects.remove");
    assertThat(removal.getParentSpanContext()).isEqualTo(span("tour").getSpanContext());
    assertThat(removal.getAttributes().get(stringKey("crosslink.resource.id"))).isEqualTo(id);
    List<SpanData> calls = childrenOf(removal);
    assertThat(calls)
        .extracting(SpanData::getName)
        .contains(
            "SDN.describePrivateConnects", "SDN.deletePrivateConnect", "SDN.destroyPrivateConnect");
    assertThat(calls)
        .allSatisfy(
            call -> {
              assertThat(call.getKind()).isEqualTo(SpanKind.INTERNAL);
              assertThat(childrenOf(call))
                  .hasSize(1)
                  .allSatisfy(attempt -> assertThat(attempt.getKind()).isEqualTo(SpanKind.CLIENT));
            });
    assertThat(OTEL.getSpans()).as("nothing else").hasSize(2 + 2 * calls.size());
  }

  @ParameterizedTest
  @EnumSource
  void aCallThatTookTwoAttempts(Form form) {
    String id = watched.huawei.vpn().customerGateways().add("lisbon");
    List<String> sent = Watched.received(watched.huawei.wireMock(), "traceparent");
    Watched.failOnce(watched.huawei.wireMock());

    form.call(() -> gateways.get(id), () -> gateways.getAsync(id));

    SpanData call = span("VPN.showCustomerGateway");
    assertThat(call.getParentSpanContext().isValid()).isFalse();
    assertThat(call.getStatus()).isEqualTo(StatusData.ok());
    List<SpanData> attempts = childrenOf(call);
    assertThat(attempts)
        .hasSize(2)
        .extracting(SpanData::getName)
        .containsOnly("GET showCustomerGateway");
    assertThat(attempts)
        .extracting(attempt -> attempt.getAttributes().get(stringKey("http.response.status_code")))
        .containsExactlyInAnyOrder("503", "200");
    assertThat(attempts)
        .extracting(attempt -> attempt.getAttributes().get(stringKey("url.full")))
        .allMatch(url -> url.endsWith("/customer-gateways/" + id));
    assertThat(current)
        .containsExactlyInAnyOrderElementsOf(attempts.stream().map(SpanData::getSpanId).toList());
    assertThat(sent)
        .as("the trace is sent, and the signature holds")
        .hasSize(2)
        .allMatch(header -> header.contains(call.getTraceId()));
    assertThat(watched.huawei.calls()).hasSize(1).allMatch(each -> each.status() == 200);
  }

  @ParameterizedTest
  @EnumSource
  void theParentIsTheInnermostOfObservationsAndSpans(Form form) {
    String id = watched.huawei.vpn().customerGateways().add("lisbon");

    Observation.createNotStarted("outer", registry)
        .observe(
            () ->
                underSpanOfMicrometer(
                    "inner", () -> form.call(() -> gateways.get(id), () -> gateways.getAsync(id))));

    assertThat(childrenOf(span("outer"))).containsExactly(span("inner"));
    assertThat(childrenOf(span("inner"))).containsExactly(span("VPN.showCustomerGateway"));
  }

  @ParameterizedTest
  @EnumSource
  void aCallThatFails(Form form) {
    assertThatThrownBy(() -> form.call(() -> gateways.get("none"), () -> gateways.getAsync("none")))
        .isInstanceOf(NotFoundException.class);

    SpanData call = span("VPN.showCustomerGateway");
    assertThat(call.getStatus().getStatusCode()).isEqualTo(StatusData.error().getStatusCode());
    assertThat(call.getAttributes().get(stringKey("error.type")))
        .isEqualTo(NotFoundException.class.getName());
  }

  @ParameterizedTest
  @EnumSource
  void timersOfOneNameHaveTheSameTags(Form form) {
    String id = watched.huawei.vpn().customerGateways().add("lisbon");
    Watched.failOnce(watched.huawei.wireMock());

    form.call(() -> gateways.get(id), () -> gateways.getAsync(id));
    assertThatThrownBy(() -> form.call(() -> gateways.get("none"), () -> gateways.getAsync("none")))
        .isInstanceOf(NotFoundException.class);

    Collection<Timer> calls = meters.get("crosslink.client.call").timers();
    assertThat(calls)
        .extracting(timer -> timer.getId().getTag("crosslink.outcome"))
        .containsExactlyInAnyOrder("success", "failure");
    Collection<Timer> attempts = meters.get("crosslink.client.attempt").timers();
    assertThat(attempts)
        .extracting(timer -> timer.getId().getTag("http.response.status_code"))
        .containsExactlyInAnyOrder("503", "200", "404");
    for (Collection<Timer> timers : List.of(calls, attempts)) {
      assertThat(
              timers.stream()
                  .map(timer -> timer.getId().getTags().stream().map(Tag::getKey).toList())
                  .distinct())
          .hasSize(1);
    }
  }

  private static <T> T under(String name, Supplier<T> work) {
    Span span = OTEL.getOpenTelemetry().getTracer("test").spanBuilder(name).startSpan();
    try {
      return Context.current().with(span).wrapSupplier(work).get();
    } finally {
      span.end();
    }
  }

  @SuppressWarnings("try") // the scope is only closed
  private static <T> T underSpanOfMicrometer(String name, Supplier<T> work) {
    Tracer tracer =
        new OtelTracer(
            OTEL.getOpenTelemetry().getTracer("test"), new OtelCurrentTraceContext(), event -> {});
    io.micrometer.tracing.Span span = tracer.nextSpan().name(name).start();
    try (Tracer.SpanInScope scope = tracer.withSpan(span)) {
      return work.get();
    } finally {
      span.end();
    }
  }

  private static List<SpanData> childrenOf(SpanData parent) {
    return OTEL.getSpans().stream()
        .filter(span -> span.getParentSpanContext().equals(parent.getSpanContext()))
        .toList();
  }

  private static SpanData span(String name) {
    List<SpanData> spans =
        OTEL.getSpans().stream().filter(span -> span.getName().equals(name)).toList();
    assertThat(spans).hasSize(1);
    return spans.get(0);
  }
}
