package io.crosslink.consumer

import io.crosslink.sdk.core.error.NotFoundException
import io.crosslink.sdk.core.waiting.WaitOptions
import io.crosslink.sdk.huawei.HuaweiRegion
import io.crosslink.sdk.huawei.vpn.VpnClient
import io.crosslink.sdk.huawei.vpn.model.CreateCustomerGatewayRequest
import io.crosslink.sdk.huawei.vpn.model.CustomerGateway
import io.crosslink.sdk.huawei.vpn.model.UpdateCustomerGatewayRequest
import io.crosslink.sdk.zenlayer.sdn.SdnClient
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnect
import io.crosslink.sdk.zenlayer.sdn.model.PrivateConnectStatus
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.filter
import kotlinx.coroutines.future.await
import kotlinx.coroutines.jdk9.asFlow
import kotlinx.coroutines.withTimeoutOrNull

fun rename(vpn: VpnClient, id: String, name: String): String {
  val gateway = vpn.customerGateways().find(id).orElse(null) ?: return "there is no $id"
  val request = UpdateCustomerGatewayRequest.builder().name(name).build()
  val renamed = vpn.customerGateways().update(gateway.id, request)
  return "${renamed.name} ${renamed.idValue ?: "without address"}"
}

fun main() {
  VpnClient.builder().region(HuaweiRegion.EU_WEST_101).build().use { vpn ->
    println(rename(vpn, "cgw-1", "branch-berlin"))
  }
}

suspend fun gatewayOrNull(vpn: VpnClient, id: String): CustomerGateway? =
  try {
    vpn.customerGateways().getAsync(id).await()
  } catch (e: NotFoundException) {
    null
  }

suspend fun names(vpn: VpnClient, ids: List<String>): List<String> = coroutineScope {
  ids.map { async { vpn.customerGateways().getAsync(it).await().name } }.awaitAll()
}

suspend fun deleteAndWait(vpn: VpnClient, id: String) {
  vpn.customerGateways().deleteAsync(id).await()
  vpn.customerGateways().waitUntilDeletedAsync(id, WaitOptions.defaults()).await()
}

suspend fun gatewayWithin2Seconds(vpn: VpnClient, id: String): CustomerGateway? =
  withTimeoutOrNull(2.seconds) { vpn.customerGateways().getAsync(id).await() }

fun recycled(sdn: SdnClient): Flow<PrivateConnect> =
  sdn.privateConnects().listAll().publisher().asFlow().filter {
    it.privateConnectStatus == PrivateConnectStatus.RECYCLED
  }

fun request(name: String, address: String, asn: Long?): CreateCustomerGatewayRequest =
  CreateCustomerGatewayRequest.builder().apply {
    name(name)
    idValue(address)
    if (asn != null) bgpAsn(asn)
  }.build()

fun isGone(connect: PrivateConnect): Boolean =
  when (connect.privateConnectStatus.known()) {
    PrivateConnectStatus.Known.RECYCLED, PrivateConnectStatus.Known.DESTROYING -> true
    else -> false
  }
