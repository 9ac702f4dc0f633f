package io.crosslink.sdk.examples;

import io.crosslink.sdk.huawei.dc.DcClient;
import io.crosslink.sdk.huawei.er.ErClient;
import io.crosslink.sdk.huawei.vpc.VpcClient;
import io.crosslink.sdk.huawei.vpn.VpnClient;

/**
 * The clients of the services that meet at an enterprise router, of the same project.
 *
 * @param er of Enterprise Router
 * @param vpc of VPC
 * @param vpn of VPN
 * @param dc of Direct Connect
 */
record HubClients(ErClient er, VpcClient vpc, VpnClient vpn, DcClient dc) implements AutoCloseable {
  @Override
  public void close() {
    er.close();
    vpc.close();
    vpn.close();
    dc.close();
  }
}
