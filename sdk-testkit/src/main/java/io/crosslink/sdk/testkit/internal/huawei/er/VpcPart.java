package io.crosslink.sdk.testkit.internal.huawei.er;

import java.util.List;

/**
 * What a VPC attachment has that attachments of other types do not have.
 *
 * @param subnetId the id of the subnet through which the router sends its traffic
 * @param hasRoutes whether routes to the router were added to the VPC
 */
record VpcPart(String subnetId, boolean hasRoutes) {
  /** The destinations of these routes: all private networks. */
  static final List<String> DESTINATIONS = List.of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16");
}
