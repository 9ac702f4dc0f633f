package io.crosslink.sdk.testkit.internal.huawei.vpn;

import io.crosslink.sdk.huawei.vpn.VpnErrorCodes;
import io.crosslink.sdk.huawei.vpn.model.P2cVpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnGateway;
import io.crosslink.sdk.huawei.vpn.model.VpnGatewayNetworkType;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.vpc.Networks;
import io.crosslink.sdk.testkit.internal.service.ErrorResponseException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The addresses that gateways take in their subnets, if the fake knows VPCs. */
final class GatewayPorts {
  /** The manual asks for a subnet with as many free addresses. */
  private static final int ADDRESSES = 4;

  private final Networks networks;

  GatewayPorts(Networks networks) {
    this.networks = networks;
  }

  /**
   * Returns a gateway that is to be created, with free addresses of its subnet if it has generated
   * ones.
   *
   * @param choosesAddresses whether the request has private addresses
   * @throws ErrorResponseException if its VPC or subnet does not exist, or has no such addresses
   */
  VpnGateway placed(VpnGateway gateway, boolean choosesAddresses) {
    if (!networks.areKnown()) {
      return gateway;
    }
    checkPlace("vpc_id", gateway.getVpcId(), "connect_subnet", gateway.getConnectSubnet());
    String access = gateway.getAccessSubnetId();
    checkPlace("access_vpc_id", gateway.getAccessVpcId(), "access_subnet_id", access);
    if (access == null || !VpnGatewayNetworkType.PRIVATE.equals(gateway.getNetworkType())) {
      return gateway;
    }
    if (choosesAddresses) {
      checkFree(access, gateway.getAccessPrivateIp1());
      checkFree(access, gateway.getAccessPrivateIp2());
      return gateway;
    }
    List<String> free = networks.freeAddresses(access, 2);
    return gateway.toBuilder().accessPrivateIp1(free.get(0)).accessPrivateIp2(free.get(1)).build();
  }

  private void checkPlace(
      String vpcName, @Nullable String vpc, String subnetName, @Nullable String subnet) {
    if (vpc != null && !networks.hasVpc(vpc)) {
      throw Call.invalid("there is no VPC " + vpc + ", see " + vpcName);
    }
    if (subnet == null) {
      return;
    }
    if (!networks.hasSubnet(vpc, subnet)) {
      throw Call.invalid("the VPC " + vpc + " has no subnet " + subnet + ", see " + subnetName);
    }
    if (networks.freeAddresses(subnet, ADDRESSES).size() < ADDRESSES) {
      throw new ErrorResponseException(
          400,
          VpnErrorCodes.SUBNET_EXHAUSTED,
          "The subnet " + subnet + " has fewer than " + ADDRESSES + " free IP addresses");
    }
  }

  private void checkFree(String subnet, @Nullable String address) {
    if (address != null && !networks.isFree(subnet, address)) {
      throw new ErrorResponseException(
          400,
          VpnErrorCodes.IP_ADDRESS_OUTSIDE_SUBNET,
          "The IP address " + address + " is not a free one of the subnet " + subnet);
    }
  }

  /** Rejects a P2C VPN gateway whose VPC or subnet does not exist, or has too few addresses. */
  void check(String vpc, String subnet) {
    if (networks.areKnown()) {
      checkPlace("vpc_id", vpc, "connect_subnet", subnet);
    }
  }

  /** Occupies addresses for a gateway that has been added. */
  void occupy(VpnGateway gateway) {
    Stream.of(gateway.getConnectSubnet(), gateway.getAccessSubnetId())
        .filter(Objects::nonNull)
        .distinct()
        .forEach(
            subnet ->
                occupy(
                    gateway.getId(),
                    subnet,
                    Stream.of(gateway.getAccessPrivateIp1(), gateway.getAccessPrivateIp2())));
  }

  /** Occupies addresses for a P2C VPN gateway that has been added. */
  void occupy(P2cVpnGateway gateway) {
    if (gateway.getConnectSubnet() != null) {
      occupy(gateway.getId(), gateway.getConnectSubnet(), Stream.empty());
    }
  }

  private void occupy(@Nullable String id, String subnet, Stream<@Nullable String> wanted) {
    Stream<String> own =
        wanted.filter(Objects::nonNull).filter(address -> networks.isFree(subnet, address));
    List<String> addresses =
        Stream.concat(own, networks.freeAddresses(subnet, ADDRESSES).stream())
            .distinct()
            .limit(ADDRESSES)
            .toList();
    networks.ports().occupy(Objects.requireNonNull(id), subnet, addresses);
  }

  /** Releases the addresses of a gateway that has gone. */
  void release(@Nullable String id) {
    networks.ports().release(Objects.requireNonNull(id));
  }
}
