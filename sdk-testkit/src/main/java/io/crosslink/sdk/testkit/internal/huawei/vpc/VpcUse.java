package io.crosslink.sdk.testkit.internal.huawei.vpc;

import io.crosslink.sdk.huawei.vpc.VpcErrorCodes;
import io.crosslink.sdk.huawei.vpc.model.Vpc;
import io.crosslink.sdk.huawei.vpc.model.VpcStatus;
import java.util.function.Predicate;

/** What keeps a VPC from being deleted. */
final class VpcUse {
  private final VpcState vpcs;
  private final SubnetState subnets;
  private final RouteTableState tables;
  private final PeeringState peerings;
  private final SecurityGroupState groups;
  private Predicate<String> gateways = vpcId -> false;

  VpcUse(
      VpcState vpcs,
      SubnetState subnets,
      RouteTableState tables,
      PeeringState peerings,
      SecurityGroupState groups) {
    this.vpcs = vpcs;
    this.subnets = subnets;
    this.tables = tables;
    this.peerings = peerings;
    this.groups = groups;
  }

  /** Sets how to find out whether a VPC has a virtual gateway of Direct Connect. */
  void gateways(Predicate<String> hasGateway) {
    gateways = hasGateway;
  }

  /**
   * Rejects the deletion of a VPC in use. For a peering no code is documented, and neither is one
   * for a virtual gateway of Direct Connect.
   */
  void checkUnused(Vpc vpc) {
    String id = vpc.getId();
    check(
        !VpcStatus.CREATING.equals(vpc.getStatus()),
        VpcErrorCodes.VPC_BUSY,
        "The VPC " + id + " is being created");
    check(subnets.of(id).isEmpty(), VpcErrorCodes.VPC_HAS_SUBNETS, "The VPC has subnets");
    check(
        peerings.of(id).isEmpty(),
        VpcErrorCodes.VPC_UNSTABLE,
        "The VPC has VPC peering connections");
    check(!gateways.test(id), VpcErrorCodes.VPC_UNSTABLE, "The VPC has a virtual gateway");
    check(
        vpc.getRoutes().isEmpty()
            && tables.of(id).stream().allMatch(each -> each.getRoutes().isEmpty()),
        VpcErrorCodes.VPC_HAS_ROUTES,
        "The VPC has routes");
    check(
        vpcs.store().all().size() > 1 || !groups.hasOthersThanDefault(),
        VpcErrorCodes.SECURITY_GROUPS_LEFT,
        "The last VPC can be deleted only after all security groups except default");
  }

  private static void check(boolean unused, String code, String text) {
    if (!unused) {
      throw VpcErrors.error(409, code, text);
    }
  }
}
