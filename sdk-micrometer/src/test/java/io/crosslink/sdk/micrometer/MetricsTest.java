package io.crosslink.sdk.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosslink.sdk.core.CallEvent;
import io.crosslink.sdk.core.error.CredentialsException;
import io.crosslink.sdk.testkit.FakeZenlayer;
import io.crosslink.sdk.testkit.Fault;
import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import io.crosslink.sdk.zenlayer.ZenlayerSecret;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePrivateConnectsRequest;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The meters of retries, throttling, pacing and refreshes, and of the HTTP client. */
class MetricsTest {
  private final FakeZenlayer zenlayer = FakeZenlayer.start();

  /** Measures the virtual time. */
  private final SimpleMeterRegistry registry =
      new SimpleMeterRegistry(
          SimpleConfig.DEFAULT,
          new Clock() {
            @Override
            public long wallTime() {
              return zenlayer.time().now().toEpochMilli();
            }

            @Override
            public long monotonicTime() {
              return zenlayer.time().nanoTime();
            }
          });

  /** As announced: short enough not to be divided. */
  private final List<Duration> delays = new CopyOnWriteArrayList<>();

  private final SdnClient sdn =
      zenlayer
          .sdn()
          .clientBuilder()
          .callListener(
              CrosslinkMetrics.of(registry)
                  .andThen(
                      event -> {
                        if (event instanceof CallEvent.Paced paced) {
                          delays.add(paced.delay());
                        }
                      }))
          .build();

  @AfterEach
  void close() {
    sdn.close();
    zenlayer.close();
  }

  private static void list(Form form, SdnClient sdn) {
    DescribePrivateConnectsRequest all = DescribePrivateConnectsRequest.builder().build();
    form.call(() -> sdn.privateConnects().list(all), () -> sdn.privateConnects().listAsync(all));
  }

  @ParameterizedTest
  @EnumSource
  void retriesAreNotAllThrottled(Form form) {
    zenlayer.inject(Fault.status(503).times(1));

    list(form, sdn);

    assertThat(
            registry
                .get("crosslink.client.retries")
                .tags(
                    "crosslink.provider", "Zenlayer",
                    "crosslink.service", "SDN",
                    "crosslink.operation", "describePrivateConnects",
                    "cloud.region", "none")
                .counter()
                .count())
        .isEqualTo(1);
    assertThat(registry.getMeters()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void callsWaitForTheirTurnAfterThrottling(Form form) {
    zenlayer.inject(Fault.throttled().times(1));
    list(form, sdn);
    zenlayer.inject(Fault.status(503).times(1)); // so that the next call does not only wait

    list(form, sdn);

    assertThat(registry.get("crosslink.client.throttled").counter().count()).isEqualTo(1);
    assertThat(registry.get("crosslink.client.retries").counter().count()).isEqualTo(2);
    Timer paced = registry.get("crosslink.client.paced").timer();
    assertThat(delays).isNotEmpty();
    assertThat(paced.count()).isEqualTo(delays.size());
    assertThat(paced.totalTime(TimeUnit.NANOSECONDS))
        .isEqualTo(delays.stream().mapToLong(Duration::toNanos).sum());
  }

  @ParameterizedTest
  @EnumSource
  void refreshesFailOrSucceed(Form form) {
    AtomicBoolean sealed = new AtomicBoolean(true);
    ZenlayerCredentials fetched =
        ZenlayerCredentials.of(
            () -> {
              zenlayer.time().advance(Duration.ofSeconds(2));
              if (sealed.getAndSet(false)) {
                throw new IllegalStateException("sealed");
              }
              return ZenlayerSecret.accessKey(zenlayer.accessKeyId(), zenlayer.accessKeyPassword());
            });
    SdnClient client =
        zenlayer
            .sdn()
            .clientBuilder()
            .credentials(fetched)
            .callListener(CrosslinkMetrics.of(registry))
            .build();

    assertThatThrownBy(() -> list(form, client)).isInstanceOf(CredentialsException.class);
    list(form, client);

    for (String outcome : List.of("failure", "success")) {
      Timer refreshes =
          registry
              .get("crosslink.client.refreshes")
              .tags("crosslink.provider", "Zenlayer", "crosslink.outcome", outcome)
              .timer();
      assertThat(refreshes.count()).isEqualTo(1);
      assertThat(refreshes.totalTime(TimeUnit.SECONDS)).isEqualTo(2);
    }
    client.close();
  }

  @ParameterizedTest
  @EnumSource
  void connectionsAndRequestsOfAnHttpClient(Form form) {
    OkHttpClient own = new OkHttpClient();
    HttpClientMetrics.of("own", own).bindTo(registry);
    double[] running = new double[1];
    SdnClient client =
        zenlayer
            .sdn()
            .clientBuilder()
            .okHttpClient(
                own.newBuilder()
                    .addInterceptor(
                        chain -> {
                          running[0] = gauge("requests", "own", "running");
                          return chain.proceed(chain.request());
                        })
                    .build())
            .build();

    list(form, client);

    assertThat(running).containsExactly(1);
    assertThat(gauge("requests", "own", "queued")).isZero();
    assertThat(gauge("connections", "own", "idle") + gauge("connections", "own", "active"))
        .isEqualTo(1);
    client.close();
  }

  @Test
  void theSharedHttpClientHasGauges() {
    HttpClientMetrics.shared().bindTo(registry);

    list(Form.BLOCKING, sdn);

    assertThat(gauge("connections", "shared", "idle") + gauge("connections", "shared", "active"))
        .isPositive();
  }

  private double gauge(String what, String client, String state) {
    return registry
        .get("crosslink.http.client." + what)
        .tags("http.client", client, "state", state)
        .gauge()
        .value();
  }
}
