package io.crosslink.consumer

import io.crosslink.sdk.huawei.HuaweiRegion
import io.crosslink.sdk.huawei.vpn.VpnClient
import io.crosslink.sdk.huawei.vpn.model.UpdateCustomerGatewayRequest

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
