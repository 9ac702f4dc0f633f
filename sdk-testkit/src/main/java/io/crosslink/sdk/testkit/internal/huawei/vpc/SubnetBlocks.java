package io.crosslink.sdk.testkit.internal.huawei.vpc;

import io.crosslink.sdk.huawei.vpc.VpcErrorCodes;
import io.crosslink.sdk.huawei.vpc.model.Subnet;
import io.crosslink.sdk.huawei.vpc.model.Vpc;
import io.crosslink.sdk.huawei.vpc.model.VpcStatus;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.network.Cidr;
import java.util.UUID;

/** The CIDR blocks of subnets: which a new one may have, and those of IPv6. */
final class SubnetBlocks {
  private static final int MAX_LENGTH = 28;

  private final SubnetState subnets;
  private int countV6;

  SubnetBlocks(SubnetState subnets) {
    this.subnets = subnets;
  }

  /** Rejects a subnet that does not fit into its VPC. */
  void check(Vpc vpc, String text, String gateway) {
    if (!VpcStatus.OK.equals(vpc.getStatus())) {
      throw VpcErrors.error(
          400, VpcErrorCodes.VPC_NOT_ACTIVE, "The VPC " + vpc.getId() + " is " + vpc.getStatus());
    }
    Cidr block = Cidr.parse(text);
    if (block == null || !block.isAligned() || block.bits() > MAX_LENGTH) {
      throw VpcErrors.error(
          400, VpcErrorCodes.INVALID_SUBNET_BLOCK, "The CIDR block is not valid: " + text);
    }
    Cidr around = VpcState.block(vpc);
    if (around == null || !around.contains(block)) {
      throw VpcErrors.error(
          400, VpcErrorCodes.SUBNET_OUTSIDE_VPC, "The VPC does not contain the block " + block);
    }
    if (subnets.blocks(vpc.getId()).stream().anyMatch(block::overlaps)) {
      throw VpcErrors.error(
          400, VpcErrorCodes.SUBNET_OVERLAPS, "Another subnet overlaps with the block " + block);
    }
    Cidr address = Cidr.ofAddress(gateway);
    if (address == null || !block.contains(address)) {
      throw Call.invalid("gateway_ip must be an address in the block " + block);
    }
  }

  /** Returns a subnet with IPv6 addresses, of the block that is for documentation. */
  Subnet withV6(Subnet subnet) {
    String prefix = "2001:db8:a583:%x::".formatted(++countV6);
    return subnet.toBuilder()
        .ipv6Enable(true)
        .cidrV6(prefix + "/64")
        .gatewayIpV6(prefix + "1")
        .neutronSubnetIdV6(UUID.randomUUID().toString())
        .build();
  }
}
