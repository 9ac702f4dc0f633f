package io.crosslink.consumer.app;

import io.crosslink.sdk.core.error.SdkException;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.DescribePrivateConnectsRequest;

/** Calls both clouds at the given address, and prints the names of its modules. */
public final class Main {
  private Main() {}

  /** Runs the program. */
  public static void main(String[] arguments) {
    try (SdnClient sdn =
            SdnClient.builder()
                .credentials(ZenlayerCredentials.of("key-id", "key-password"))
                .endpoint(arguments[0])
                .build();
        VpnClient vpn =
            VpnClient.builder()
                .credentials(HuaweiCredentials.of("access-key", "secret-key"))
                .projectId("0605768a3300d5762f82c01a180692a0")
                .endpoint(arguments[0])
                .build()) {
      DescribePrivateConnectsRequest one =
          DescribePrivateConnectsRequest.builder().privateConnectIds("pc-1").build();
      sdn.privateConnects()
          .list(one)
          .getDataSet()
          .forEach(connect -> System.out.println(connect.getPrivateConnectStatus()));
      System.out.println(vpn.customerGateways().get("gw-1").getName());
    }
    for (Class<?> part :
        new Class<?>[] {Main.class, SdkException.class, SdnClient.class, VpnClient.class}) {
      System.out.println(part.getModule().getName());
    }
  }
}
