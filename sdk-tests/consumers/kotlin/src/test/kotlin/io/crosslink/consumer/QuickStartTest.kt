package io.crosslink.consumer

import io.crosslink.sdk.huawei.HuaweiCredentials
import io.crosslink.sdk.huawei.vpn.VpnClient
import io.crosslink.sdk.huawei.vpn.model.CreateCustomerGatewayRequest
import io.crosslink.sdk.huawei.vpn.model.CustomerGatewayIdType
import io.crosslink.sdk.zenlayer.sdn.SdnClient
import io.crosslink.sdk.core.waiting.WaitOptions
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

/** The quick start of the README in Kotlin, strict about null: no `!!`, no `requireNotNull`. */
class QuickStartTest {
  @Test
  fun huawei() {
    TinyCloud().use { cloud ->
      VpnClient.builder()
          .projectId("0605768a3300d5762f82c01a180692a0")
          .endpoint(cloud.url())
          .credentials(HuaweiCredentials.of("access-key", "secret-key"))
          .build()
          .use { vpn ->
            val request =
                CreateCustomerGatewayRequest.builder()
                    .name("branch-berlin")
                    .idType(CustomerGatewayIdType.IP)
                    .idValue("203.0.113.10")
                    .build()
            val value: String = request.idValue // required, so always there
            assertEquals("203.0.113.10", value)
            vpn.customerGateways().delete(vpn.customerGateways().get("gw-1").id)
          }
    }
  }

  @Suppress("unused") // it must compile
  private fun zenlayer(sdn: SdnClient) {
    for (connect in sdn.privateConnects().listAll()) {
      println("${connect.privateConnectId.length} ${connect.privateConnectStatus.value()}")
    }
    sdn.privateConnects().destroy("pc-1")
    sdn.privateConnects().remove("pc-2", WaitOptions.defaults())
  }
}
