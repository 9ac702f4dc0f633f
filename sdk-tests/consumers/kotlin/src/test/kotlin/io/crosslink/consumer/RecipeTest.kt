package io.crosslink.consumer

import io.crosslink.sdk.huawei.HuaweiCredentials
import io.crosslink.sdk.huawei.vpn.VpnClient
import io.crosslink.sdk.zenlayer.ZenlayerCredentials
import io.crosslink.sdk.zenlayer.sdn.SdnClient
import java.net.ServerSocket
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.future.await
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.yield
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The Kotlin in the documents, which their tests compare with Recipe.kt. */
class RecipeTest {
  @Test
  fun renames() {
    TinyCloud().use { cloud ->
      vpn(cloud.url()).use { vpn ->
        assertEquals("berlin without address", rename(vpn, "gw-1", "berlin"))
      }
      assertTrue(cloud.requests.last().contains("\"name\":\"berlin\""), cloud.requests.last())
    }
  }

  @Test
  fun awaits() {
    TinyCloud().use { cloud ->
      vpn(cloud.url()).use { vpn ->
        runBlocking {
          assertEquals(listOf("berlin", "berlin"), names(vpn, listOf("gw-1", "gw-2")))
          assertEquals("berlin", gatewayWithin2Seconds(vpn, "gw-1")?.name)
          assertEquals("berlin", gatewayOrNull(vpn, "gw-1")?.name)
          assertNull(gatewayOrNull(vpn, "gw-gone"))
          deleteAndWait(vpn, "gw-gone")
        }
      }
    }
  }

  @Test
  fun cancelsTheCallWithTheCoroutine() {
    ServerSocket(0).use { silent ->
      vpn("http://127.0.0.1:${silent.localPort}").use { vpn ->
        runBlocking {
          val call = vpn.customerGateways().getAsync("gw-1")
          val waiting = launch { call.await() }
          yield() // until it waits
          waiting.cancel()
          waiting.join()
          assertTrue(call.isCancelled)
        }
      }
    }
  }

  @Test
  fun flows() {
    TinyCloud().use { cloud ->
      SdnClient.builder()
          .endpoint(cloud.url())
          .credentials(ZenlayerCredentials.of("access-key", "password"))
          .build()
          .use { sdn ->
            val found = runBlocking { recycled(sdn).map { it to isGone(it) }.toList() }
            assertEquals(listOf("pc-1" to true), found.map { it.first.privateConnectId to it.second })
          }
    }
  }

  @Test
  fun buildsWhatIsGiven() {
    assertEquals(65010L, request("berlin", "203.0.113.10", 65010).bgpAsn)
    assertNull(request("berlin", "203.0.113.10", null).bgpAsn)
  }

  private fun vpn(url: String): VpnClient =
      VpnClient.builder()
          .projectId("0605768a3300d5762f82c01a180692a0")
          .endpoint(url)
          .credentials(HuaweiCredentials.of("access-key", "secret-key"))
          .build()
}
