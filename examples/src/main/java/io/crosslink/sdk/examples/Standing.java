package io.crosslink.sdk.examples;

import io.crosslink.sdk.huawei.dc.model.DirectConnect;
import io.crosslink.sdk.huawei.dc.model.VirtualGateway;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.zenlayer.sdn.model.Port;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands between the office and the VPC.
 *
 * @param plan what was planned
 * @param port the port at Zenlayer
 * @param onRamp what leads from there into Huawei Cloud
 * @param hosted the hosted connection at Huawei Cloud
 * @param gateway the virtual gateway of the VPC
 * @param virtualInterface the virtual interface between them
 */
record Standing(
    CrossingPlan plan,
    Port port,
    OnRamp onRamp,
    DirectConnect hosted,
    VirtualGateway gateway,
    VirtualInterface virtualInterface) {

  /**
   * Compares the ends with each other, and both with what was wanted: an earlier run may have been
   * given something else.
   *
   * @return the differences, none if the ends mirror each other
   */
  List<String> differences(Crossing crossing) {
    BgpSession huawei = HuaweiEnd.session(virtualInterface, gateway);
    BgpSession wanted = plan.session(crossing);
    BgpSession carrier = new BgpSession(hosted.getVlan(), null, null, null, null, null);
    Set<String> differences = new LinkedHashSet<>();
    differences.addAll(onRamp.session().differences("Zenlayer", huawei, "Huawei Cloud"));
    differences.addAll(huawei.differences("virtual interface", carrier, "hosted connection"));
    differences.addAll(wanted.differences("wanted", huawei, "Huawei Cloud"));
    differences.addAll(wanted.differences("wanted", onRamp.session(), "Zenlayer"));
    return new ArrayList<>(differences);
  }
}
