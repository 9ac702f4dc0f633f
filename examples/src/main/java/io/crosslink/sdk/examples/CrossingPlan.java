package io.crosslink.sdk.examples;

import io.crosslink.sdk.zenlayer.sdn.model.DataCenterSummary;
import org.jspecify.annotations.Nullable;

/**
 * The choices that a crossing needs besides what the user wants.
 *
 * @param region the region of Huawei Cloud
 * @param onRamp the data center in which Zenlayer hands the connection over to Huawei Cloud
 * @param portDataCenter the id of the data center of the port
 * @param cloudBandwidth the bandwidth of the hosted connection in Mbit/s
 * @param vlan the VLAN id between Zenlayer and Huawei Cloud
 * @param session the addresses of the BGP session with Huawei Cloud: Huawei Cloud has the first,
 *     the other router the second
 * @param officeSession the addresses between the cloud router, which has the first, and the router
 *     of the office; null without a cloud router
 * @param price what it costs
 */
record CrossingPlan(
    String region,
    DataCenterSummary onRamp,
    String portDataCenter,
    int cloudBandwidth,
    int vlan,
    Ipv4Block session,
    @Nullable Ipv4Block officeSession,
    CrossingPrice price) {

  /** Returns the BGP session with Huawei Cloud as it is to be. */
  BgpSession session(Crossing crossing) {
    return new BgpSession(
        vlan,
        crossing.huaweiAsn(),
        crossing.otherAsn(),
        session.withPrefix(1),
        session.withPrefix(2),
        crossing.key());
  }

  void print(Terminal terminal) {
    terminal.fact("region", region + ", handed over in " + onRamp.getDcId());
    terminal.fact("port", "in " + portDataCenter);
    terminal.fact("VLAN", String.valueOf(vlan));
    terminal.fact("BGP session", session.toString());
    terminal.fact("bandwidth", cloudBandwidth + " Mbit/s into Huawei Cloud");
    price.print(terminal);
  }
}
