package io.crosslink.sdk.tests.redeploy;

import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
   */
  public static void run(Map<String, String> settings, boolean closing) {
    SdnClient sdn =
        SdnClient.builder()
            .endpoint(value(settings, "zenlayer"))
            .credentials(
                ZenlayerCredentials.of(
                    value(settings, "accessKeyId"), value(settings, "accessKeyPassword")))
            .build();
    VpnClient vpn =
        VpnClient.builder()
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

  private static String value(Map<String, String> settings, String name) {
    return Objects.requireNonNull(settings.get(name), name);
  }
}
