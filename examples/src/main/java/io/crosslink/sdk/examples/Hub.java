package io.crosslink.sdk.examples;

import io.crosslink.sdk.examples.BgpSession.Md5Key;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A hub and its spokes, as the user wants them. The names of all resources begin with that of the
 * hub.
 *
 * @param name the name of the enterprise router
 * @param asn the AS number of the enterprise router
 * @param gatewayAsn the AS number of both gateways
 * @param spokes the CIDR blocks of the VPCs
 * @param office the office, which is reached through the VPN gateway
 * @param dataCenter the data center, which is reached through the virtual gateway
 */
record Hub(
    String name,
    long asn,
    long gatewayAsn,
    List<Ipv4Block> spokes,
    Office office,
    DataCenter dataCenter) {

  /** The networks of the user's: routes that the attachment of a VPC can add to the VPC. */
  static final List<Ipv4Block> PRIVATE =
      Stream.of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16").map(Ipv4Block::of).toList();

  /**
   * An office behind a VPN.
   *
   * @param network its CIDR block
   * @param device the public address of its device
   * @param psk the pre-shared key
   */
  record Office(Ipv4Block network, String device, String psk) {
    @Override
    public String toString() {
      return network + " behind " + device;
    }
  }

  /**
   * A data center behind a direct connect.
   *
   * @param network its CIDR block
   * @param asn the AS number of its router
   * @param session the /30 of the BGP session: its first address is Huawei Cloud's, the second one
   *     that of the router
   * @param directConnect the id of the direct connect, null for none yet
   * @param vlan the VLAN id on it, null for that of a hosted direct connect
   * @param key the MD5 key of the BGP session, null for none
   */
  record DataCenter(
      Ipv4Block network,
      long asn,
      Ipv4Block session,
      @Nullable String directConnect,
      @Nullable Integer vlan,
      @Nullable Md5Key key) {}

  /** The name of a spoke: of its VPC, subnet and attachment. */
  String spoke(int index) {
    return name + "-spoke-" + (index + 1);
  }

  /** The name of the route table for traffic from the spokes. */
  String spokesTable() {
    return name + "-spokes";
  }

  /** The name of the route table for traffic from the gateways. */
  String gatewaysTable() {
    return name + "-gateways";
  }

  /** The name of the VPN gateway and the customer gateway; those of the connections begin so. */
  String vpn() {
    return name + "-office";
  }

  /** The name of the virtual gateway and the virtual interface. */
  String virtualGateway() {
    return name + "-data-center";
  }

  /** All networks, between which the router forwards packets, and that of the BGP session. */
  List<Ipv4Block> networks() {
    return Stream.concat(
            spokes.stream(),
            Stream.of(office.network(), dataCenter.network(), dataCenter.session()))
        .toList();
  }
}
