package io.crosslink.sdk.tests.redeploy;

import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;

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
            .endpoint(settings.get("zenlayer"))
            .credentials(
                ZenlayerCredentials.of(
                    settings.get("accessKeyId"), settings.get("accessKeyPassword")))
            .build();
    VpnClient vpn =
        VpnClient.builder()
            .endpoint(settings.get("huawei"))
            .projectId(settings.get("project"))
            .credentials(
                HuaweiCredentials.ofPassword(
                        settings.get("account"), settings.get("user"), settings.get("password"))
                    .withIamEndpoint(settings.get("huawei")))
            .build();

    sdn.privateConnects().find(settings.get("connect"));
    sdn.privateConnects().findAsync(settings.get("connect")).join();
    sdn.privateConnects().waitUntilAvailableAsync(settings.get("connect"), SHORT).join();
    List<?> connects = sdn.privateConnects().listAll().stream().toList();
    vpn.customerGateways().listAll().forEachAsync(gateway -> {}).join();
    List<?> gateways = vpn.vpnGateways().listAll().stream().toList();
    vpn.vpnGateways().waitUntilReady(settings.get("gateway"), SHORT);
    if (connects.isEmpty() || gateways.isEmpty()) {
      throw new IllegalStateException("The listings are empty");
    }
    if (closing) {
      sdn.close();
      vpn.close();
    }
  }
}
