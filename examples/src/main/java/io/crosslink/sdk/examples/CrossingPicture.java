package io.crosslink.sdk.examples;

import io.crosslink.sdk.huawei.dc.model.DirectConnect;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.zenlayer.sdn.model.Port;
import java.util.Objects;

/** Draws what stands, from the office down to the VPC. */
final class CrossingPicture {
  private final Crossing crossing;
  private final Standing standing;
  private final StringBuilder picture = new StringBuilder();

  private CrossingPicture(Crossing crossing, Standing standing) {
    this.crossing = crossing;
    this.standing = standing;
  }

  static String of(Crossing crossing, Standing standing) {
    return new CrossingPicture(crossing, standing).draw();
  }

  private String draw() {
    Port port = standing.port();
    OnRamp onRamp = standing.onRamp();
    DirectConnect hosted = standing.hosted();
    VirtualInterface huawei = standing.virtualInterface();
    box("Office", "router", officeRouter());
    line("cross connect");
    box(
        "Zenlayer",
        "port",
        port.getPortStatus() + ", link " + port.getConnectionStatus(),
        port.getPortType() + " in " + port.getDcId());
    line("VLAN " + onRamp.portVlan());
    box(
        "",
        crossing.router() ? "cloud router" : "private connect",
        onRamp.status() + ", " + onRamp.bandwidth() + " Mbit/s",
        crossing.router() ? "routes: " + session(huawei, false) : "layer 2 only");
    line("VLAN " + onRamp.vlan());
    box(
        "Huawei Cloud",
        "hosted connection",
        hosted.getStatus() + ", " + hosted.getBandwidth() + " Mbit/s",
        standing.plan().region());
    line("VLAN " + huawei.getVlan());
    box(
        "",
        "virtual interface",
        huawei.getStatus() + ", " + huawei.getBandwidth() + " Mbit/s",
        session(huawei, true));
    line("");
    box("", "virtual gateway", String.valueOf(standing.gateway().getStatus()));
    line("");
    box("", "VPC", crossing.vpc().toString());
    picture
        .append("\nBGP runs between the virtual interface and the ")
        .append(crossing.router() ? "cloud router of Zenlayer" : "router of the office")
        .append(", with an MD5 key.\nZenlayer charges ")
        .append(standing.plan().price())
        .append('.');
    return picture.toString();
  }

  private String officeRouter() {
    return crossing.router()
        ? Objects.requireNonNull(standing.plan().officeSession()).withPrefix(2) + ", static routes"
        : standing.plan().session().withPrefix(2) + ", AS " + crossing.officeAsn();
  }

  /** The end of the BGP session as Huawei Cloud has it: its own, or the other one. */
  private String session(VirtualInterface huawei, boolean own) {
    BgpSession session = HuaweiEnd.session(huawei, standing.gateway());
    return own
        ? session.huaweiAddress() + ", AS " + session.huaweiAsn()
        : session.otherAddress() + ", AS " + session.otherAsn();
  }

  private void box(String owner, String what, String... facts) {
    String box = "[ " + what + " ]";
    picture
        .append(String.format("%-13s %-21s  %s", owner, box, String.join("; ", facts)))
        .append('\n');
  }

  private void line(String label) {
    picture.append(String.format("%16s|  %s", "", label).stripTrailing()).append('\n');
  }
}
