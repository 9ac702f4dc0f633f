package io.crosslink.consumer

import io.crosslink.sdk.huawei.HuaweiCredentials
import io.crosslink.sdk.huawei.vpn.VpnClient
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The Kotlin recipe of the cookbook, which the tests of the documents compare with Recipe.kt. */
class RecipeTest {
  @Test
  fun renames() {
    TinyCloud().use { cloud ->
      VpnClient.builder()
          .projectId("0605768a3300d5762f82c01a180692a0")
          .endpoint(cloud.url())
          .credentials(HuaweiCredentials.of("access-key", "secret-key"))
          .build()
          .use { vpn -> assertEquals("berlin without address", rename(vpn, "gw-1", "berlin")) }
      assertTrue(cloud.requests.last().contains("\"name\":\"berlin\""), cloud.requests.last())
    }
  }
}
