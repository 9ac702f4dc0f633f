package io.crosslink.sdk.testkit.internal.huawei.vpc;

import io.crosslink.sdk.huawei.vpc.VpcErrorCodes;
import io.crosslink.sdk.huawei.vpc.model.Vpc;
import io.crosslink.sdk.huawei.vpc.model.VpcStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** What keeps a VPC from being deleted. */
final class VpcUse {
  private final VpcState vpcs;
  private final SubnetState subnets;
  private final RouteTableState tables;
  private final PeeringState peerings;
  private final SecurityGroupState groups;
  private final Map<String, Predicate<String>> others = new LinkedHashMap<>();

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

  /** Adds what of another service may use a VPC, and how to find out whether it does. */
  void addUser(String what, Predicate<String> uses) {
    others.put(what, uses);
  }

  /**
   * Rejects the deletion of a VPC in use. For a peering no code is documented, and neither is one
   * for a virtual gateway of Direct Connect or an attachment to an enterprise router.
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
    others.forEach(
        (what, uses) -> check(!uses.test(id), VpcErrorCodes.VPC_UNSTABLE, "The VPC has " + what));
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
