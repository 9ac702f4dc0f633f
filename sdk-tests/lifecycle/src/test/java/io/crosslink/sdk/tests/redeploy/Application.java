package io.crosslink.sdk.tests.redeploy;

import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import java.lang.reflect.Field;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** A program that uses everything of the SDK that starts threads or keeps state. */
public final class Application {
  private static final WaitOptions SHORT =
      WaitOptions.defaults()
          .withTimeout(Duration.ofSeconds(20))
          .withPollInterval(Duration.ofMillis(10));

  private Application() {}

  /**
   * Runs it.
   *
   * @param settings endpoints, credentials and ids
   * @param closing whether it closes its clients
   * @param scaled whether everything idle ends after a second instead of a minute
   * @throws ReflectiveOperationException if OkHttp has changed
   */
  public static void run(Map<String, String> settings, boolean closing, boolean scaled)
      throws ReflectiveOperationException {
    SdnClient.Builder sdnBuilder = SdnClient.builder();
    VpnClient.Builder vpnBuilder = VpnClient.builder();
    if (scaled) {
      OkHttpClient brief = brief();
      sdnBuilder.okHttpClient(brief);
      vpnBuilder.okHttpClient(brief);
    }
    SdnClient sdn =
        sdnBuilder
            .endpoint(value(settings, "zenlayer"))
            .credentials(
                ZenlayerCredentials.of(
                    value(settings, "accessKeyId"), value(settings, "accessKeyPassword")))
            .build();
    VpnClient vpn =
        vpnBuilder
            .endpoint(value(settings, "huawei"))
            .projectId(value(settings, "project"))
            .credentials(
                HuaweiCredentials.ofPassword(
                        value(settings, "account"),
                        value(settings, "user"),
                        value(settings, "password"))
                    .withIamEndpoint(value(settings, "huawei")))
            .build();

    sdn.privateConnects().find(value(settings, "connect"));
    sdn.privateConnects().findAsync(value(settings, "connect")).join();
    sdn.privateConnects().waitUntilAvailableAsync(value(settings, "connect"), SHORT).join();
    List<?> connects = sdn.privateConnects().listAll().stream().toList();
    vpn.customerGateways().listAll().forEachAsync(gateway -> {}).join();
    List<?> gateways = vpn.vpnGateways().listAll().stream().toList();
    vpn.vpnGateways().waitUntilReady(value(settings, "gateway"), SHORT);
    if (connects.isEmpty() || gateways.isEmpty()) {
      throw new IllegalStateException("The listings are empty");
    }
    if (closing) {
      sdn.close();
      vpn.close();
    }
  }

  /** Returns an HTTP client whose connections, and OkHttp's own threads, are kept for a second. */
  private static OkHttpClient brief() throws ReflectiveOperationException {
    Class<?> runner = Class.forName("okhttp3.internal.concurrent.TaskRunner");
    Object backend = runner.getMethod("getBackend").invoke(runner.getField("INSTANCE").get(null));
    Field executor = backend.getClass().getDeclaredField("executor");
    executor.setAccessible(true);
    ((ThreadPoolExecutor) executor.get(backend)).setKeepAliveTime(1, TimeUnit.SECONDS);
    ExecutorService calls =
        new ThreadPoolExecutor(0, 64, 1, TimeUnit.SECONDS, new SynchronousQueue<>());
    return new OkHttpClient.Builder()
        .connectionPool(new ConnectionPool(5, 1, TimeUnit.SECONDS))
        .dispatcher(new Dispatcher(calls))
        .readTimeout(Duration.ZERO) // Okio's thread for these stays for a minute
        .writeTimeout(Duration.ZERO)
        .build();
  }

  private static String value(Map<String, String> settings, String name) {
    return Objects.requireNonNull(settings.get(name), name);
  }
}
