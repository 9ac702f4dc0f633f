package io.crosslink.sdk.examples;

import io.crosslink.sdk.core.waiting.WaitOptions;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.HuaweiRegion;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.model.CreateCustomerGatewayRequest;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.huawei.vpn.model.CustomerGatewayIdType;
import io.crosslink.sdk.zenlayer.ZenlayerCredentials;
import io.crosslink.sdk.zenlayer.sdn.SdnClient;
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect;

/** The quick start of README.md, word for word, so that the build checks it for null safety. */
public final class QuickStart {
  private QuickStart() {}

  static void zenlayer() {
    SdnClient sdn =
        SdnClient.builder()
            .credentials(ZenlayerCredentials.of("access-key-id", "access-key-password"))
            .build();

    for (PrivateConnect connect : sdn.privateConnects().listAll()) {
      System.out.println(connect.getPrivateConnectId() + " " + connect.getPrivateConnectStatus());
    }
    sdn.privateConnects().destroy("pc-1");
    sdn.privateConnects().remove("pc-2", WaitOptions.defaults());
  }

  static void huawei() {
    VpnClient vpn =
        VpnClient.builder()
            .region(HuaweiRegion.EU_WEST_101)
            .credentials(HuaweiCredentials.of("access-key", "secret-key"))
            .build();

    CustomerGateway gateway =
        vpn.customerGateways()
            .create(
                CreateCustomerGatewayRequest.builder()
                    .name("branch-berlin")
                    .idType(CustomerGatewayIdType.IP)
                    .idValue("203.0.113.10")
                    .build());
    vpn.customerGateways().delete(gateway.getId());
  }
}
