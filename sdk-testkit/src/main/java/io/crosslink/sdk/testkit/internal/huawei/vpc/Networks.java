package io.crosslink.sdk.testkit.internal.huawei.vpc;

import io.crosslink.sdk.huawei.vpc.model.Subnet;
import io.crosslink.sdk.testkit.internal.huawei.network.Cidr;
import io.crosslink.sdk.testkit.internal.state.Resource;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The VPCs and subnets as other services see them. A fake that has never had a VPC knows none, and
 * other services then accept all ids.
 */
public final class Networks {
  private final VpcState vpcs;
  private final SubnetState subnets;
  private final Ports ports;
  private final VpcUse use;

  Networks(VpcState vpcs, SubnetState subnets, Ports ports, VpcUse use) {
    this.vpcs = vpcs;
    this.subnets = subnets;
    this.ports = ports;
    this.use = use;
  }

  /** {@return the ports in subnets} */
  public Ports ports() {
    return ports;
  }

  /**
   * Sets how to find out whether a VPC has a virtual gateway of Direct Connect, which keeps it from
   * being deleted.
   */
  public void gateways(Predicate<String> hasGateway) {
    use.gateways(hasGateway);
  }

  /** {@return whether ids are checked: there is or has been a VPC} */
  public boolean areKnown() {
    return vpcs.isInUse();
  }

  /** Returns whether a VPC exists. */
  public boolean hasVpc(@Nullable String id) {
    return id != null && vpcs.has(id);
  }

  /** Returns whether a VPC has a subnet. */
  public boolean hasSubnet(@Nullable String vpcId, @Nullable String subnetId) {
    Subnet subnet = subnet(subnetId);
    return subnet != null && subnet.getVpcId().equals(vpcId);
  }

  /** Returns whether an address is in a subnet, and not in use. */
  public boolean isFree(String subnetId, String address) {
    Subnet subnet = subnet(subnetId);
    Cidr block = subnet == null ? null : Cidr.parse(subnet.getCidr());
    Cidr wanted = Cidr.ofAddress(address);
    return block != null
        && wanted != null
        && block.contains(wanted)
        && !ports.addresses(subnetId).contains(address);
  }

  /**
   * Returns free addresses of a subnet, as many as requested if there are as many; none if the
   * subnet is unknown.
   */
  public List<String> freeAddresses(@Nullable String subnetId, int number) {
    Subnet subnet = subnet(subnetId);
    return subnet == null ? List.of() : subnets.freeAddresses(subnet, number);
  }

  private @Nullable Subnet subnet(@Nullable String id) {
    Resource<Subnet> found = id == null ? null : subnets.store().find(id);
    return found == null ? null : found.value();
  }
}
