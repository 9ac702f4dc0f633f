package io.crosslink.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.vpn.v5.VpnClient;
import com.huaweicloud.sdk.vpn.v5.model.ShowCgwRequest;
import com.huaweicloud.sdk.vpn.v5.model.ShowCgwResponse;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The vendor's SDK and ours in one program. */
@Timeout(60)
class VendorSdkTest {

  @Test
  void bothReadTheSameGateway() throws Exception {
    try (TinyCloud cloud = new TinyCloud()) {
      VpnClient theirs =
          VpnClient.newBuilder()
              .withCredential(
                  new BasicCredentials()
                      .withAk("access-key")
                      .withSk("secret-key")
                      .withProjectId("0605768a3300d5762f82c01a180692a0"))
              .withEndpoints(List.of(cloud.url()))
              .build();
      ShowCgwResponse response = theirs.showCgw(new ShowCgwRequest().withCustomerGatewayId("gw-1"));
      assertEquals("berlin", response.getCustomerGateway().getName());

      try (io.crosslink.sdk.huawei.vpn.VpnClient ours =
          io.crosslink.sdk.huawei.vpn.VpnClient.builder()
              .credentials(HuaweiCredentials.of("access-key", "secret-key"))
              .projectId("0605768a3300d5762f82c01a180692a0")
              .endpoint(cloud.url())
              .build()) {
        assertEquals("berlin", ours.customerGateways().get("gw-1").getName());
      }
      assertEquals(cloud.requests.get(0), cloud.requests.get(1));
    }
  }
}
