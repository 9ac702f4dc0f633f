package io.crosslink.sdk.testkit.internal.huawei.dc;

import io.crosslink.sdk.huawei.dc.DcErrorCodes;
import io.crosslink.sdk.huawei.dc.model.RouteMode;
import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import io.crosslink.sdk.testkit.internal.huawei.network.IpPrefix;
import org.jspecify.annotations.Nullable;

/** The rules for the two ends of a peer. */
final class Addresses {
  /** Reserved by the service for gateways. */
  private static final long RESERVED_AS_NUMBER = 64512;

  private Addresses() {}

  /** Rejects addresses that are not two of one network. */
  static void checkPair(@Nullable String local, @Nullable String remote, boolean isV6) {
    IpPrefix one = parsed("local", local, isV6);
    IpPrefix other = parsed("remote", remote, isV6);
    if (!one.isPeerOf(other)) {
      throw DcErrors.error(
          DcErrorCodes.INVALID_IP_ADDRESS,
          "The addresses " + local + " and " + remote + " are not two of one subnet");
    }
  }

  private static IpPrefix parsed(String end, @Nullable String text, boolean isV6) {
    if (text == null || text.isEmpty()) {
      throw Call.invalid("the address of the " + end + " gateway is required");
    }
    IpPrefix address = IpPrefix.parse(text);
    if (address == null || address.isV6() != isV6) {
      throw DcErrors.error(
          DcErrorCodes.INVALID_IP_ADDRESS,
          text + " is not an address with the length of its prefix");
    }
    return address;
  }

  /** Rejects a BGP peer without an AS number, or with the one that is reserved. */
  static void checkRoutes(@Nullable RouteMode mode, @Nullable Long asNumber) {
    if (RouteMode.BGP.equals(mode) && asNumber == null) {
      throw DcErrors.error(DcErrorCodes.ASN_MISSING, "BGP requires bgp_asn");
    }
    if (asNumber != null && asNumber == RESERVED_AS_NUMBER) {
      throw DcErrors.error(
          DcErrorCodes.ASN_OUT_OF_RANGE, "The AS number " + asNumber + " is reserved");
    }
  }
}
