package io.crosslink.sdk.micrometer;

import static io.crosslink.sdk.micrometer.Recorder.high;
import static io.crosslink.sdk.micrometer.Recorder.low;
import static io.crosslink.sdk.micrometer.Recorder.parent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import io.crosslink.sdk.core.error.ApiTimeoutException;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.core.error.NotFoundException;
import io.crosslink.sdk.core.error.TransportException;
import io.crosslink.sdk.core.error.WaiterException;
import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.HuaweiRegion;
import io.crosslink.sdk.huawei.vpn.CustomerGateways;
import io.crosslink.sdk.testkit.FakeHuaweiCloud;
import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.testkit.Fault;
import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import io.crosslink.sdk.zenlayer.ZenlayerSecret;
import io.crosslink.sdk.zenlayer.sdn.PrivateConnects;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePrivateConnectsRequest;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The observations of calls, attempts, waits and refreshes, of blocking and asynchronous calls
 * alike.
 */
class ObservationsTest {
  private static final String CALL = "crosslink.client.call";
  private static final String ATTEMPT = "crosslink.client.attempt";
  private static final String WAIT = "crosslink.client.wait";
  private static final String REFRESH = "crosslink.client.refresh";

  private final Recorder recorder = new Recorder();
  private final CrosslinkObservations observations = CrosslinkObservations.of(recorder.registry);
  private final FakeZenlayer zenlayer = FakeZenlayer.start();
  private final List<AutoCloseable> open = new ArrayList<>();
  private final PrivateConnects connects = client(observations).privateConnects();

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable each : open) {
      each.close();
    }
    zenlayer.close();
    recorder.assertAllEndedOnce();
    assertThat(observations).extracting("calls", MAP).isEmpty();
    assertThat(observations).extracting("waits", MAP).isEmpty();
    assertThat(observations).extracting("refreshes", MAP).isEmpty();
  }

  private SdnClient client(CrosslinkObservations listener) {
    return client(listener, zenlayer.credentials());
  }

  private SdnClient client(CrosslinkObservations listener, ZenlayerCredentials credentials) {
    SdnClient sdn =
        zenlayer
            .sdn()
            .clientBuilder()
            .credentials(credentials)
            .callListener(recorder.watching(listener))
            .build();
    open.add(sdn);
    return sdn;
  }

  /** {@return the credentials of the fake, which have to be fetched} */
  private ZenlayerCredentials fetched() {
    return ZenlayerCredentials.of(
        () -> ZenlayerSecret.accessKey(zenlayer.accessKeyId(), zenlayer.accessKeyPassword()));
  }

  private static void list(Form form, PrivateConnects connects) {
    DescribePrivateConnectsRequest all = DescribePrivateConnectsRequest.builder().build();
    form.call(() -> connects.list(all), () -> connects.listAsync(all));
  }

  /** Runs what an application does within an observation of its own. */
  private <T> T within(String name, Supplier<T> work) {
    return Observation.createNotStarted(name, recorder.registry).observe(work);
  }

  private Observation.Context only(String name) {
    assertThat(recorder.named(name)).hasSize(1);
    return recorder.named(name).get(0);
  }

  @ParameterizedTest
  @EnumSource
  void aCallThatTookTwoAttempts(Form form) {
    zenlayer.inject(Fault.status(503).times(1));

    within(
        "tour",
        () -> {
          list(form, connects);
          return null;
        });

    Observation.Context call = only(CALL);
    assertThat(parent(call)).isSameAs(only("tour"));
    assertThat(call.getContextualName()).isEqualTo("SDN.describePrivateConnects");
    assertThat(low(call))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "crosslink.provider", "Zenlayer",
                "crosslink.service", "SDN",
                "crosslink.operation", "describePrivateConnects",
                "cloud.region", "none",
                "crosslink.outcome", "success",
                "crosslink.error.code", "none",
                "error.type", "none"));
    assertThat(high(call)).containsExactly(Map.entry("crosslink.attempts", "2"));
    assertThat(recorder.lowAtStart(call))
        .containsOnlyKeys(low(call).keySet())
        .containsEntry("crosslink.outcome", "none");
    assertThat(recorder.named(ATTEMPT))
        .hasSize(2)
        .allSatisfy(attempt -> assertThat(parent(attempt)).isSameAs(call))
        .allSatisfy(
            attempt ->
                assertThat(attempt.getContextualName()).isEqualTo("POST describePrivateConnects"));
    Observation.Context first = recorder.named(ATTEMPT).get(0);
    assertThat(low(first))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "crosslink.provider", "Zenlayer",
                "crosslink.service", "SDN",
                "crosslink.operation", "describePrivateConnects",
                "cloud.region", "none",
                "http.request.method", "POST",
                "http.response.status_code", "503",
                "server.address", "127.0.0.1",
                "server.port", Integer.toString(zenlayer.wireMock().port()),
                "error.type", "503"));
    assertThat(first.getError()).isNotNull();
    Observation.Context second = recorder.named(ATTEMPT).get(1);
    assertThat(low(second)).containsEntry("error.type", "none");
    assertThat(low(second)).containsEntry("http.response.status_code", "200");
    assertThat(high(second)).containsEntry("http.request.resend_count", "1");
    assertThat(high(second)).containsKey("crosslink.request.id");
    assertThat(second.getError()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void aCallThatTheServiceRejects(Form form) throws Exception {
    try (FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
        var vpn =
            huawei
                .vpn()
                .clientBuilder()
                .region(HuaweiRegion.EU_WEST_101)
                .callListener(recorder.watching(observations))
                .build()) {
      CustomerGateways gateways = vpn.customerGateways();

      assertThatThrownBy(
              () -> form.call(() -> gateways.get("none"), () -> gateways.getAsync("none")))
          .isInstanceOf(NotFoundException.class)
          .isSameAs(only(CALL).getError());
    }

    assertThat(low(only(CALL)))
        .containsEntry("crosslink.outcome", "failure")
        .containsEntry("error.type", NotFoundException.class.getName())
        .hasEntrySatisfying("crosslink.error.code", code -> assertThat(code).startsWith("VPN."))
        .containsEntry("cloud.region", "eu-west-101");
    assertThat(high(only(CALL))).containsKey("crosslink.request.id");
    assertThat(low(only(ATTEMPT))).containsEntry("http.request.method", "GET");
    assertThat(low(only(ATTEMPT))).containsEntry("error.type", "404");
  }

  @ParameterizedTest
  @EnumSource
  void aCallWithoutAResponse(Form form) {
    zenlayer.inject(Fault.connectionReset());

    assertThatThrownBy(() -> list(form, connects)).isInstanceOf(TransportException.class);

    assertThat(low(only(CALL))).containsEntry("error.type", TransportException.class.getName());
    assertThat(recorder.named(ATTEMPT))
        .hasSizeGreaterThan(1)
        .allSatisfy(
            attempt ->
                assertThat(low(attempt))
                    .containsEntry("http.response.status_code", "none")
                    .containsEntry("error.type", TransportException.class.getName()));
  }

  @ParameterizedTest
  @EnumSource
  void aCallThatRunsOutOfTime(Form form) {
    zenlayer.inject(Fault.noResponse());
    SdnClient hasty =
        zenlayer
            .sdn()
            .clientBuilder()
            .totalTimeout(Duration.ofMillis(100))
            .callListener(recorder.watching(observations))
            .build();
    open.add(hasty);

    assertThatThrownBy(() -> list(form, hasty.privateConnects()))
        .isInstanceOf(ApiTimeoutException.class);

    recorder.awaitQuiet();
    assertThat(only(ATTEMPT).getError()).isInstanceOf(ApiTimeoutException.class);
    assertThat(only(CALL).getError()).isInstanceOf(ApiTimeoutException.class);
  }

  /** What its thread still does has no effect, so the attempt ends with the call. */
  @Test
  void aCallThatRunsOutOfTimeWhileItsAttemptIsBlocked() {
    CompletableFuture<Void> released = new CompletableFuture<>();
    CompletableFuture<Void> left = new CompletableFuture<>();
    OkHttpClient blocking =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  try {
                    released.join();
                    return chain.proceed(chain.request());
                  } finally {
                    left.complete(null);
                  }
                })
            .build();
    SdnClient hasty =
        zenlayer
            .sdn()
            .clientBuilder()
            .okHttpClient(blocking)
            .totalTimeout(Duration.ofMillis(100))
            .callListener(recorder.watching(observations))
            .build();
    open.add(hasty);

    assertThatThrownBy(() -> list(Form.ASYNC, hasty.privateConnects()))
        .isInstanceOf(ApiTimeoutException.class);

    assertThat(only(ATTEMPT).getError()).isNotNull().isSameAs(only(CALL).getError());
    assertThat(low(only(ATTEMPT))).containsEntry("error.type", ApiTimeoutException.class.getName());
    assertThat(recorder.isQuiet()).isTrue();
    released.complete(null);
    left.join();
  }

  @Test
  void aCallThatIsCancelledInFlight() {
    CompletableFuture<Void> arrived = new CompletableFuture<>();
    zenlayer.inject(Fault.noResponse());
    zenlayer
        .wireMock()
        .addMockServiceRequestListener((request, response) -> arrived.complete(null));

    CompletableFuture<?> future =
        connects.listAsync(DescribePrivateConnectsRequest.builder().build());
    arrived.join();
    future.cancel(true);

    recorder.awaitQuiet();
    assertThat(low(only(CALL))).containsEntry("crosslink.outcome", "cancelled");
    assertThat(only(ATTEMPT).getError()).isNotNull();
  }

  @ParameterizedTest
  @EnumSource
  void aRemovalAndItsCalls(Form form) {
    String id = zenlayer.sdn().privateConnects().add("lisbon", PrivateConnectStatus.RUNNING);

    boolean removed =
        within(
            "tour",
            () ->
                form.call(
                    () -> connects.remove(id, WaitOptions.defaults()),
                    () -> connects.removeAsync(id, WaitOptions.defaults())));

    assertThat(removed).isTrue();
    Observation.Context wait = only(WAIT);
    assertThat(parent(wait)).isSameAs(only("tour"));
    assertThat(wait.getContextualName()).isEqualTo("PrivateConnects.remove");
    assertThat(low(wait))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "crosslink.provider", "Zenlayer",
                "crosslink.service", "SDN",
                "crosslink.operation", "PrivateConnects.remove",
                "crosslink.resource.type", "private connect",
                "cloud.region", "none",
                "crosslink.outcome", "success",
                "crosslink.error.code", "none",
                "error.type", "none"));
    assertThat(high(wait))
        .containsEntry("crosslink.resource.id", id)
        .containsKey("crosslink.polls");
    assertThat(recorder.named(CALL))
        .hasSizeGreaterThan(4)
        .allSatisfy(call -> assertThat(parent(call)).isSameAs(wait))
        .extracting(Observation.Context::getContextualName)
        .contains("SDN.deletePrivateConnect", "SDN.destroyPrivateConnect");
    assertThat(recorder.named(ATTEMPT))
        .hasSameSizeAs(recorder.named(CALL))
        .allSatisfy(attempt -> assertThat(parent(attempt)).isIn(recorder.named(CALL)));
  }

  @ParameterizedTest
  @EnumSource
  void aWaitThatTimesOut(Form form) {
    String id = zenlayer.sdn().privateConnects().add("lisbon", PrivateConnectStatus.RUNNING);
    WaitOptions brief = WaitOptions.defaults().withTimeout(Duration.ofSeconds(10));

    assertThatThrownBy(
            () ->
                form.call(
                    () -> {
                      connects.waitUntilDestroyed(id, brief);
                      return null;
                    },
                    () -> connects.waitUntilDestroyedAsync(id, brief)))
        .isInstanceOf(WaiterException.class);

    assertThat(low(only(WAIT)))
        .containsEntry("crosslink.outcome", "failure")
        .containsEntry("crosslink.error.code", "TIMEOUT")
        .containsEntry("error.type", WaiterException.class.getName());
    assertThat(recorder.named(CALL))
        .hasSize(3)
        .allSatisfy(call -> assertThat(low(call)).containsEntry("crosslink.outcome", "success"));
  }

  @ParameterizedTest
  @EnumSource
  void theInterceptorMakesTheAttemptCurrentWhereItRuns(Form form) {
    List<Observation> current = new CopyOnWriteArrayList<>();
    OkHttpClient own =
        new OkHttpClient.Builder()
            .addInterceptor(observations.interceptor())
            .addInterceptor(
                chain -> {
                  current.add(recorder.registry.getCurrentObservation());
                  return chain.proceed(chain.request());
                })
            .build();
    SdnClient sdn =
        zenlayer
            .sdn()
            .clientBuilder()
            .okHttpClient(own)
            .callListener(recorder.watching(observations))
            .build();
    open.add(sdn);
    // What another handler, that of a tracer, adds to the carrier.
    recorder
        .registry
        .observationConfig()
        .observationHandler(
            new ObservationHandler<AttemptObservationContext>() {
              @Override
              public void onStart(AttemptObservationContext context) {
                context.getSetter().set(context.getCarrier(), "traceparent", "00-1-2-03");
              }

              @Override
              public boolean supportsContext(Observation.Context context) {
                return context instanceof AttemptObservationContext;
              }
            });
    List<String> sent = new CopyOnWriteArrayList<>();
    zenlayer
        .wireMock()
        .addMockServiceRequestListener(
            (request, response) -> sent.add(request.getHeader("traceparent")));

    list(form, sdn.privateConnects());

    assertThat(current)
        .hasSize(1)
        .allSatisfy(each -> assertThat(each.getContext()).isSameAs(only(ATTEMPT)));
    assertThat(sent).containsExactly("00-1-2-03");

    recorder
        .registry
        .observationConfig()
        .observationPredicate((name, context) -> !name.equals(ATTEMPT));
    list(form, sdn.privateConnects());
    assertThat(current)
        .as("without observations of attempts")
        .hasSize(2)
        .last()
        .satisfies(each -> assertThat(each.getContext()).isSameAs(recorder.named(CALL).get(1)));
    assertThat(high(only(ATTEMPT))).containsEntry("url.full", zenlayer.endpoint() + "/api/v2/sdn");
  }

  @ParameterizedTest
  @EnumSource
  void aRefreshOfCredentialsServesOtherCallsToo(Form form) {
    PrivateConnects fetching = client(observations, fetched()).privateConnects();

    within(
        "tour",
        () -> {
          list(form, fetching);
          list(form, fetching);
          return null;
        });

    Observation.Context refresh = only(REFRESH);
    assertThat(parent(refresh)).isNull();
    assertThat(refresh.getContextualName()).isEqualTo("SDN.refreshCredentials");
    assertThat(low(refresh))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "crosslink.provider", "Zenlayer",
                "crosslink.service", "SDN",
                "crosslink.operation", "refreshCredentials",
                "cloud.region", "none",
                "crosslink.outcome", "success",
                "crosslink.error.code", "none",
                "error.type", "none"));
    assertThat(recorder.lowAtStart(refresh))
        .containsOnlyKeys(low(refresh).keySet())
        .containsEntry("crosslink.outcome", "none");
  }

  @ParameterizedTest
  @EnumSource
  void aLoginIsARefreshAndACallOfIam(Form form) throws Exception {
    try (FakeHuaweiCloud huawei = FakeHuaweiCloud.start();
        var vpn =
            huawei
                .vpn()
                .clientBuilder()
                .region(HuaweiRegion.EU_WEST_101)
                .credentials(huawei.passwordCredentials())
                .callListener(recorder.watching(observations))
                .build()) {
      var gateways = vpn.customerGateways();

      form.call(() -> gateways.list(), () -> gateways.listAsync());
    }

    assertThat(only(REFRESH).getContextualName()).isEqualTo("VPN.refreshCredentials");
    assertThat(low(only(REFRESH)))
        .containsEntry("crosslink.provider", "Huawei Cloud")
        .containsEntry("cloud.region", "eu-west-101")
        .containsEntry("crosslink.outcome", "success");
    assertThat(recorder.named(CALL))
        .extracting(Observation.Context::getContextualName)
        .containsExactly("VPN.listCustomerGateways", "IAM.createToken");
  }

  @ParameterizedTest
  @EnumSource
  void aRefreshThatFails(Form form) {
    ZenlayerCredentials none =
        ZenlayerCredentials.of(
            () -> {
              throw new IllegalStateException("sealed");
            });

    assertThatThrownBy(() -> list(form, client(observations, none).privateConnects()))
        .isInstanceOf(CredentialsException.class);

    assertThat(only(REFRESH).getError())
        .isInstanceOf(CredentialsException.class)
        .hasMessageNotContaining("sealed"); // which may be a secret
    assertThat(low(only(REFRESH)))
        .containsEntry("crosslink.outcome", "failure")
        .containsEntry("error.type", CredentialsException.class.getName());
  }

  @ParameterizedTest
  @EnumSource
  void conventionsReplaceNamesAndValues(Form form) {
    CrosslinkObservations own =
        CrosslinkObservations.builder(recorder.registry)
            .callConvention(
                new CallObservationConvention() {
                  @Override
                  public String getName() {
                    return "acme.call";
                  }
                })
            .attemptConvention(
                new AttemptObservationConvention() {
                  @Override
                  public String getContextualName(AttemptObservationContext context) {
                    return context.method();
                  }
                })
            .waitConvention(
                new WaitObservationConvention() {
                  @Override
                  public String getName() {
                    return "acme.wait";
                  }
                })
            .refreshConvention(
                new RefreshObservationConvention() {
                  @Override
                  public String getName() {
                    return "acme.refresh";
                  }
                })
            .build();
    PrivateConnects connects = client(own, fetched()).privateConnects();
    String id = zenlayer.sdn().privateConnects().add("lisbon", PrivateConnectStatus.RUNNING);

    form.call(
        () -> connects.waitUntilAvailable(id, WaitOptions.defaults()),
        () -> connects.waitUntilAvailableAsync(id, WaitOptions.defaults()));

    assertThat(parent(only("acme.call"))).isSameAs(only("acme.wait"));
    assertThat(only(ATTEMPT).getContextualName()).isEqualTo("POST");
    assertThat(recorder.named("acme.refresh")).hasSize(1);
  }

  /** As with {@code management.observations.enable} of Spring Boot. */
  @ParameterizedTest
  @EnumSource
  void whatIsSwitchedOffLeavesItsChildrenTheirParent(Form form) {
    recorder
        .registry
        .observationConfig()
        .observationPredicate((name, context) -> !name.equals(CALL) && !name.equals(WAIT));
    String id = zenlayer.sdn().privateConnects().add("lisbon", PrivateConnectStatus.RUNNING);

    within(
        "tour",
        () ->
            form.call(
                () -> connects.remove(id, WaitOptions.defaults()),
                () -> connects.removeAsync(id, WaitOptions.defaults())));

    assertThat(recorder.named(ATTEMPT))
        .hasSizeGreaterThan(4)
        .allSatisfy(attempt -> assertThat(parent(attempt)).isSameAs(only("tour")));
  }

  @Test
  void noValueIsSecretAndNoneOfLowCardinalityIsAnId() {
    List<String> sent = new CopyOnWriteArrayList<>();
    zenlayer
        .wireMock()
        .addMockServiceRequestListener(
            (request, response) -> sent.add(request.getHeader("Authorization")));
    String id = zenlayer.sdn().privateConnects().add("lisbon", PrivateConnectStatus.RUNNING);

    client(observations, fetched()).privateConnects().remove(id, WaitOptions.defaults());

    assertThat(sent).isNotEmpty().doesNotContainNull();
    for (String name : List.of(CALL, ATTEMPT, WAIT, REFRESH)) {
      assertThat(recorder.named(name))
          .isNotEmpty()
          .allSatisfy(
              context -> {
                assertThat(low(context).values()).doesNotContain(id);
                assertThat(context.getAllKeyValues().toString())
                    .doesNotContain(sent)
                    .doesNotContain(zenlayer.accessKeyPassword());
              });
    }
  }
}
