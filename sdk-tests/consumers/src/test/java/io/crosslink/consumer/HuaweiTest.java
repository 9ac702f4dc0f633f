package io.crosslink.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.crosslink.sdk.core.error.InvalidRequestException;
import io.crosslink.sdk.huawei.HuaweiCredentials;
import io.crosslink.sdk.huawei.vpn.VpnClient;
import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway;
import io.crosslink.sdk.huawei.vpn.model.CustomerGatewayIdType;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The real client, with the versions that Maven selects for this project. */
@Timeout(60)
class HuaweiTest {

  @Test
  void huawei() throws Exception {
    try (TinyCloud cloud = new TinyCloud();
        VpnClient vpn =
            VpnClient.builder()
                .credentials(HuaweiCredentials.of("access-key", "secret-key"))
                .projectId("0605768a3300d5762f82c01a180692a0")
                .endpoint(cloud.url())
                .build()) {
      vpn.customerGateways().delete("gw-1");
      CustomerGateway gateway = vpn.customerGateways().get("gw-1");
      assertEquals("berlin", gateway.getName());
      assertEquals(CustomerGatewayIdType.IP, gateway.getIdType());
      assertEquals(65021L, gateway.getBgpAsn());
      assertEquals(OffsetDateTime.parse("2026-01-31T08:30:00.784Z"), gateway.getCreatedAt());
      assertEquals(
          Map.of("new_property", new BigDecimal("1.50")), gateway.getAdditionalProperties());
      InvalidRequestException rejected =
          assertThrows(
              InvalidRequestException.class, () -> vpn.customerGateways().delete("gw-used"));
      assertEquals(VpnErrorCodes.INVALID_REQUEST, rejected.errorCode());
      assertEquals(400, rejected.statusCode());
      assertEquals("r-2", rejected.requestId());
      String path = "/v5/0605768a3300d5762f82c01a180692a0/customer-gateways/";
      assertEquals(
          List.of("DELETE " + path + "gw-1", "GET " + path + "gw-1", "DELETE " + path + "gw-used"),
          cloud.requests);
    }
  }
}
