package io.crosslink.sdk.testkit.internal.huawei.dc;

import io.crosslink.sdk.huawei.dc.DcErrorCodes;
import io.crosslink.sdk.huawei.dc.model.CreateVirtualInterfaceRequest;
import io.crosslink.sdk.huawei.dc.model.DirectConnect;
import io.crosslink.sdk.huawei.dc.model.DirectConnectType;
import io.crosslink.sdk.huawei.dc.model.VirtualInterface;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules for the direct connect that a new virtual interface uses. */
final class InterfaceOrder {
  private static final int UNTAGGED = 0;

  private final DirectConnectState connects;
  private final VirtualInterfaceState interfaces;

  InterfaceOrder(DirectConnectState connects, VirtualInterfaceState interfaces) {
    this.connects = connects;
    this.interfaces = interfaces;
  }

  /**
   * Rejects an interface that its direct connect cannot have. A group of direct connects is not
   * known.
   */
  void check(CreateVirtualInterfaceRequest request) {
    String connectId = request.getDirectConnectId();
    if (connectId == null) {
      if (request.getLagId() == null) {
        throw DcErrors.error(DcErrorCodes.LINE_MISSING, "direct_connect_id or lag_id is required");
      }
      return;
    }
    DirectConnect connect = connect(connectId);
    List<VirtualInterface> present = interfaces.of(connectId);
    checkType(connect, present);
    checkVlan(request.getVlan(), connect, present);
    checkBandwidth(request.getBandwidth(), connect);
  }

  private DirectConnect connect(String id) {
    Resource<DirectConnect> found = connects.store().find(id);
    if (found == null) {
      throw DcErrors.error(
          DcErrorCodes.LINE_NOT_FOUND, "The direct connect " + id + " does not exist");
    }
    DirectConnect connect = found.value();
    if (!DirectConnectOperations.READY.contains(connect.getStatus())) {
      throw DcErrors.error(
          DcErrorCodes.ASSOCIATED_RESOURCE_ABNORMAL,
          "The direct connect " + id + " is " + connect.getStatus());
    }
    return connect;
  }

  /** A hosted direct connect has one interface, and one that a partner operates has none. */
  private static void checkType(DirectConnect connect, List<VirtualInterface> present) {
    if (DirectConnectType.HOSTING.equals(connect.getType())) {
      throw DcErrors.error(
          DcErrorCodes.OPERATIONS_CONNECTION,
          "The direct connect is one for hosted direct connects");
    }
    if (isHosted(connect) && !present.isEmpty()) {
      throw DcErrors.error(
          DcErrorCodes.HOSTED_DIRECT_CONNECT_IN_USE,
          "The hosted direct connect has a virtual interface");
    }
  }

  private static void checkVlan(int vlan, DirectConnect connect, List<VirtualInterface> present) {
    Integer given = connect.getVlan();
    if (isHosted(connect) && given != null && given != vlan) {
      throw DcErrors.error(
          DcErrorCodes.HOSTED_VLAN_MISMATCH, "The VLAN of the hosted direct connect is " + given);
    }
    for (VirtualInterface each : present) {
      if (each.getVlan() == UNTAGGED) {
        throw DcErrors.error(
            DcErrorCodes.VLAN_ZERO, "The direct connect has an interface with VLAN 0");
      }
      if (each.getVlan() == vlan || vlan == UNTAGGED) {
        throw DcErrors.error(
            DcErrorCodes.VLAN_IN_USE,
            "The direct connect has an interface with VLAN " + each.getVlan());
      }
    }
  }

  /** Rejects more bandwidth for one interface than its direct connect has. */
  static void checkBandwidth(int wanted, DirectConnect connect) {
    if (wanted > connect.getBandwidth()) {
      throw DcErrors.error(
          DcErrorCodes.INSUFFICIENT_BANDWIDTH,
          "The direct connect has " + connect.getBandwidth() + " Mbit/s");
    }
  }

  /**
   * Rejects another bandwidth for an interface: that of a hosted direct connect is the partner's.
   */
  void checkBandwidth(@Nullable Integer wanted, VirtualInterface one) {
    String connectId = one.getDirectConnectId();
    Resource<DirectConnect> connect = connectId == null ? null : connects.store().find(connectId);
    if (wanted == null || wanted.equals(one.getBandwidth()) || connect == null) {
      return;
    }
    if (isHosted(connect.value())) {
      throw DcErrors.error(
          DcErrorCodes.HOSTED_BANDWIDTH_FIXED,
          "The bandwidth of an interface of a hosted direct connect cannot be changed");
    }
    checkBandwidth(wanted, connect.value());
  }

  private static boolean isHosted(DirectConnect connect) {
    return DirectConnectType.HOSTED.equals(connect.getType());
  }
}
