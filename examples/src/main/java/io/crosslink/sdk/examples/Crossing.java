package io.crosslink.sdk.examples;

import io.crosslink.sdk.examples.BgpSession.Md5Key;
import io.crosslink.sdk.zenlayer.sdn.model.PortType;
import org.jspecify.annotations.Nullable;

/**
 * What is to connect an office with a VPC, as the user wants it. {@link CrossingPlanner} adds what
 * can be found out.
 *
 * @param name the name of everything that is made
 * @param router whether a cloud router speaks BGP with Huawei Cloud; else a private connect carries
 *     the frames of the office's own router
 * @param bandwidth the bandwidth in Mbit/s
 * @param region the region of Huawei Cloud, null for any that can be reached
 * @param dataCenter the data center of the port, null for the nearest one
 * @param portType the speed of the port
 * @param company the company on the letter of authorization
 * @param account the account at Huawei Cloud that Zenlayer hands the connection to
 * @param vpc the CIDR block of the VPC
 * @param office the CIDR block of the office
 * @param officeAsn the AS number of the office's router
 * @param huaweiAsn the AS number of the virtual gateway
 * @param sessions the CIDR block from which the addresses of the BGP session with Huawei Cloud are
 *     taken; a /30 is taken as it is
 * @param officeSessions likewise for the addresses between a cloud router and the office
 * @param key the MD5 key of the BGP session with Huawei Cloud
 * @param directConnect the id of the hosted connection, null if it can be recognized
 */
record Crossing(
    String name,
    boolean router,
    int bandwidth,
    @Nullable String region,
    @Nullable String dataCenter,
    PortType portType,
    String company,
    String account,
    Ipv4Block vpc,
    Ipv4Block office,
    long officeAsn,
    long huaweiAsn,
    Ipv4Block sessions,
    Ipv4Block officeSessions,
    Md5Key key,
    @Nullable String directConnect) {

  /** The AS number of Zenlayer's cloud routers. */
  static final long ZENLAYER_ASN = 62610;

  /** The prefix length of the subnet in the VPC. */
  private static final int SUBNET_PREFIX = 24;

  /** The CIDR block of the subnet: the first part of the VPC. */
  Ipv4Block subnet() {
    return new Ipv4Block(vpc.first(), Math.max(vpc.prefix(), SUBNET_PREFIX));
  }

  /** The AS number of the router that Huawei Cloud speaks BGP with. */
  long otherAsn() {
    return router ? ZENLAYER_ASN : officeAsn;
  }
}
