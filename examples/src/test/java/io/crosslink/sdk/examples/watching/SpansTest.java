package io.crosslink.sdk.examples.watching;

import static io.opentelemetry.api.common.AttributeKey.longKey;
import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.equalTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import io.crosslink.sdk.core.TimeSource;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.error.TransportException;
import io.crosslink.sdk.huawei.vpn.CustomerGateways;
import io.crosslink.sdk.huawei.vpn.CustomerGateways.ListCustomerGatewaysParams;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.huawei.vpn.model.UpdateVpnConnectionRequest;
import io.crosslink.sdk.huawei.vpn.model.VpnConnectionStatus;
import io.crosslink.sdk.zenlayer.sdn.PrivateConnects;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePrivateConnectsRequest;
import io.crosslink.sdk.zenlayer.sdn.model.DestroyPrivateConnectRequest;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The exported spans of calls and attempts. */
class SpansTest {
  @RegisterExtension static final OpenTelemetryExtension OTEL = OpenTelemetryExtension.create();

  private static final AttributeKey<String> ERROR_TYPE = stringKey("error.type");
  private static final AttributeKey<String> URL = stringKey("url.full");
  private static final AttributeKey<Long> STATUS = longKey("http.response.status_code");
  private static final AttributeKey<Long> RESENDS = longKey("http.request.resend_count");
  private static final AttributeKey<Long> ATTEMPTS = longKey("crosslink.attempts");

  private final CallSpans calls = new CallSpans(OTEL.getOpenTelemetry());
  private final OkHttpClient httpClient =
      new OkHttpClient.Builder()
          .addInterceptor(new AttemptSpans(OTEL.getOpenTelemetry(), calls))
          .build();
  private final Watched watched = new Watched(httpClient, calls);
  private final CustomerGateways gateways = watched.vpn.customerGateways();

  @AfterEach
  void close() {
    watched.close();
    assertThat(calls).extracting("open", MAP).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aCallThatTookTwoAttempts(Form form) {
    String id = watched.huawei.vpn().customerGateways().add("lisbon");
    Watched.failOnce(watched.huawei.wireMock());

    under("tour", () -> show(form, id));

    String url =
        watched.huawei.endpoint()
            + "/v5/"
            + watched.huawei.projectId()
            + "/customer-gateways/"
            + id;
    OTEL.assertTraces()
        .hasTracesSatisfyingExactly(
            trace ->
                trace.hasSpansSatisfyingExactly(
                    span -> span.hasName("tour").hasNoParent(),
                    span ->
                        span.hasName("VPN.showCustomerGateway")
                            .hasParent(trace.getSpan(0))
                            .hasKind(SpanKind.INTERNAL)
                            .hasStatus(StatusData.unset())
                            .hasAttributesSatisfyingExactly(
                                equalTo(stringKey("crosslink.provider"), "Huawei Cloud"),
                                equalTo(stringKey("crosslink.service"), "VPN"),
                                equalTo(stringKey("crosslink.operation"), "showCustomerGateway"),
                                equalTo(ATTEMPTS, 2)),
                    span ->
                        span.hasName("GET showCustomerGateway")
                            .hasParent(trace.getSpan(1))
                            .hasKind(SpanKind.CLIENT)
                            .hasStatus(StatusData.error())
                            .hasAttributesSatisfyingExactly(
                                equalTo(stringKey("http.request.method"), "GET"),
                                equalTo(stringKey("server.address"), "127.0.0.1"),
                                equalTo(longKey("server.port"), watched.huawei.wireMock().port()),
                                equalTo(URL, url),
                                equalTo(STATUS, 503),
                                equalTo(ERROR_TYPE, "503")),
                    span ->
                        span.hasName("GET showCustomerGateway")
                            .hasParent(trace.getSpan(1))
                            .hasStatus(StatusData.unset())
                            .hasAttribute(STATUS, 200L)
                            .hasAttribute(RESENDS, 1L)));
  }

  @ParameterizedTest
  @EnumSource
  void theTraceIsSentAlongAndTheSignatureHolds(Form form) {
    List<String> huawei = Watched.received(watched.huawei.wireMock(), "traceparent");
    List<String> zenlayer = Watched.received(watched.zenlayer.wireMock(), "traceparent");
    Watched.failOnce(watched.huawei.wireMock());
    PrivateConnects connects = watched.sdn.privateConnects();
    DestroyPrivateConnectRequest destroy =
        DestroyPrivateConnectRequest.of(
            watched.zenlayer.sdn().privateConnects().add("lisbon", PrivateConnectStatus.RECYCLED));

    show(form, watched.huawei.vpn().customerGateways().add("lisbon"));
    form.call(() -> connects.destroy(destroy), () -> connects.destroyAsync(destroy));

    assertThat(huawei)
        .containsExactlyElementsOf(traceParents("GET showCustomerGateway"))
        .hasSize(2)
        .doesNotHaveDuplicates();
    assertThat(zenlayer)
        .containsExactlyElementsOf(traceParents("POST destroyPrivateConnect"))
        .hasSize(1);
    assertThat(watched.huawei.calls()).hasSize(1).allMatch(call -> call.status() == 200);
    assertThat(watched.zenlayer.calls()).hasSize(1).allMatch(call -> call.status() == 200);
  }

  @ParameterizedTest
  @EnumSource
  void anAttemptHasTheCallersContext(Form form) {
    ContextKey<String> tenant = ContextKey.named("tenant");
    List<String> seen = new CopyOnWriteArrayList<>();
    OkHttpClient curious =
        httpClient
            .newBuilder()
            .addInterceptor(
                chain -> {
                  seen.add(Context.current().get(tenant));
                  seen.add(Span.current().getSpanContext().getSpanId());
                  return chain.proceed(chain.request());
                })
            .build();
    CustomerGateways seer =
        watched
            .huawei
            .vpn()
            .clientBuilder()
            .okHttpClient(curious)
            .callListener(calls)
            .build()
            .customerGateways();

    String id = watched.huawei.vpn().customerGateways().add("lisbon");
    Context context = Context.current().with(tenant, "acme");

    CustomerGateway shown = context.wrapSupplier(() -> show(form, seer, id)).get();

    assertThat(shown.getId()).isEqualTo(id);
    assertThat(seen).containsExactly("acme", span("GET showCustomerGateway").getSpanId());
  }

  @ParameterizedTest
  @EnumSource
  void aCallThatFails(Form form) {
    assertThatThrownBy(() -> show(form, "none")).isInstanceOf(NotFoundException.class);

    SpanData call = span("VPN.showCustomerGateway");
    assertThat(call.getAttributes().get(ERROR_TYPE)).isEqualTo(NotFoundException.class.getName());
    assertThat(call.getStatus().getDescription()).contains("showCustomerGateway", "status 404");
    SpanData attempt = span("GET showCustomerGateway");
    assertThat(attempt.getStatus()).isEqualTo(StatusData.error());
    assertThat(attempt.getAttributes().get(ERROR_TYPE)).isEqualTo("404");
    assertThat(attempt.getAttributes().get(RESENDS)).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void aCallThatIsNotAnswered(Form form) {
    watched.huawei.close();

    assertThatThrownBy(() -> show(form, "any")).isInstanceOf(TransportException.class);

    assertThat(span("VPN.showCustomerGateway").getAttributes().get(ERROR_TYPE))
        .isEqualTo(TransportException.class.getName());
    assertThat(spans("GET showCustomerGateway"))
        .hasSize(2)
        .allSatisfy(
            attempt -> {
              assertThat(attempt.getStatus()).isEqualTo(StatusData.error());
              assertThat(attempt.getAttributes().get(ERROR_TYPE))
                  .isEqualTo(ConnectException.class.getName());
              assertThat(attempt.getAttributes().get(STATUS)).isNull();
            });
  }

  @Test
  void aCallThatIsCancelledWhileItPauses() throws Exception {
    Watched.failOnce(watched.huawei.wireMock());
    EndlessDelays time = new EndlessDelays();
    VpnClient vpn =
        watched
            .huawei
            .vpn()
            .clientBuilder()
            .okHttpClient(httpClient)
            .callListener(calls)
            .timeSource(time)
            .build();

    CompletableFuture<CustomerGateway> shown = vpn.customerGateways().getAsync("g");
    time.started.get(20, TimeUnit.SECONDS);
    shown.cancel(false);

    SpanData call = span("VPN.showCustomerGateway");
    assertThat(call.getAttributes().get(ERROR_TYPE))
        .isEqualTo(CancellationException.class.getName());
    assertThat(call.getAttributes().get(ATTEMPTS)).isEqualTo(1);
  }

  @Test
  void callsAtTheSameTimeKeepApart() {
    String id = watched.huawei.vpn().customerGateways().add("lisbon");
    List<CompletableFuture<CustomerGateway>> shown = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      shown.add(under("tour", () -> gateways.getAsync(id)));
    }
    shown.forEach(CompletableFuture::join);

    assertThat(OTEL.getSpans()).hasSize(60);
    assertThat(spans("GET showCustomerGateway"))
        .allSatisfy(
            attempt -> {
              SpanData call = parent(attempt);
              assertThat(call.getName()).isEqualTo("VPN.showCustomerGateway");
              assertThat(parent(call).getName()).isEqualTo("tour");
            })
        .extracting(SpanData::getTraceId)
        .doesNotHaveDuplicates();
  }

  @Test
  void theUrlNamesTheActionButNoQuery() {
    watched.sdn.privateConnects().list(DescribePrivateConnectsRequest.builder().build());
    gateways.list(ListCustomerGatewaysParams.builder().limit(7).build());

    assertThat(span("POST describePrivateConnects").getAttributes().get(URL))
        .isEqualTo(watched.zenlayer.endpoint() + "/api/v2/sdn#DescribePrivateConnects");
    assertThat(span("GET listCustomerGateways").getAttributes().get(URL))
        .endsWith("/customer-gateways");
  }

  @Test
  void noSecretIsExported() {
    List<String> sent = Watched.received(watched.huawei.wireMock(), "Authorization");
    String id =
        watched.huawei.vpn().vpnConnections().add("lisbon", "cgw-1", VpnConnectionStatus.ACTIVE);
    UpdateVpnConnectionRequest update =
        UpdateVpnConnectionRequest.builder().psk("psk-planted").build();

    watched.vpn.vpnConnections().update(id, update);
    assertThatThrownBy(() -> watched.vpn.vpnConnections().update("none", update))
        .isInstanceOf(NotFoundException.class);

    assertThat(sent).hasSize(2);
    assertThat(OTEL.getSpans())
        .hasSize(4)
        .allSatisfy(
            span ->
                assertThat(span.toString())
                    .doesNotContain(sent)
                    .doesNotContain("Signature", "psk-planted"));
  }

  @Test
  void theEngineStaysItsOwnersOwn() throws IOException {
    watched.sdn.close();
    watched.vpn.close();

    assertThat(httpClient.dispatcher().executorService().isShutdown()).isFalse();
    Request other = new Request.Builder().url(watched.zenlayer.endpoint()).build();
    httpClient.newCall(other).execute().close();
    assertThat(OTEL.getSpans()).isEmpty();
  }

  private CustomerGateway show(Form form, String id) {
    return show(form, gateways, id);
  }

  private static CustomerGateway show(Form form, CustomerGateways gateways, String id) {
    return form.call(() -> gateways.get(id), () -> gateways.getAsync(id));
  }

  private static <T> T under(String name, Supplier<T> work) {
    Span span = OTEL.getOpenTelemetry().getTracer("test").spanBuilder(name).startSpan();
    try {
      return Context.current().with(span).wrapSupplier(work).get();
    } finally {
      span.end();
    }
  }

  private static List<SpanData> spans(String name) {
    return OTEL.getSpans().stream().filter(span -> span.getName().equals(name)).toList();
  }

  private static SpanData span(String name) {
    assertThat(spans(name)).hasSize(1);
    return spans(name).get(0);
  }

  private static SpanData parent(SpanData child) {
    return OTEL.getSpans().stream()
        .filter(span -> span.getSpanContext().equals(child.getParentSpanContext()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> traceParents(String name) {
    return spans(name).stream()
        .map(SpanData::getSpanContext)
        .map(
            span ->
                String.join(
                    "-", "00", span.getTraceId(), span.getSpanId(), span.getTraceFlags().asHex()))
        .toList();
  }

  /** The system's time, but delays never end. */
  private static final class EndlessDelays implements TimeSource {
    final CompletableFuture<Void> started = new CompletableFuture<>();

    @Override
    public Instant now() {
      return TimeSource.system().now();
    }

    @Override
    public long nanoTime() {
      return TimeSource.system().nanoTime();
    }

    @Override
    public void sleep(Duration duration) {
      throw new AssertionError("Nothing here blocks");
    }

    @Override
    public Future<?> schedule(Duration delay, Runnable task) {
      started.complete(null);
      return new CompletableFuture<Void>();
    }
  }
}
