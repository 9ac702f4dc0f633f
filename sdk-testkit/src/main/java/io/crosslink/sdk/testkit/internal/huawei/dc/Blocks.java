package io.crosslink.sdk.testkit.internal.huawei.dc;

import io.crosslink.sdk.huawei.dc.DcErrorCodes;
import io.crosslink.sdk.testkit.internal.huawei.network.IpPrefix;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The CIDR blocks of an endpoint group. */
final class Blocks {
  private Blocks() {}

  /** Returns the blocks of a group, which must be valid, of one family and differ. */
  static List<IpPrefix> checked(List<String> group, boolean isV6) {
    List<IpPrefix> blocks = new ArrayList<>();
    for (String text : group) {
      IpPrefix block = IpPrefix.parse(text);
      if (block == null || block.isV6() != isV6) {
        throw DcErrors.error(
            DcErrorCodes.INVALID_IP_ADDRESS, text + " is not a CIDR block of " + family(isV6));
      }
      if (blocks.contains(block)) {
        throw DcErrors.error(DcErrorCodes.DUPLICATE_NETWORKS, text + " occurs twice");
      }
      blocks.add(block);
    }
    return blocks;
  }

  /** Returns whether a block of one group overlaps a block of the other. */
  static boolean overlap(List<String> one, List<String> other) {
    List<IpPrefix> others = parsed(other);
    return parsed(one).stream().anyMatch(each -> others.stream().anyMatch(each::overlaps));
  }

  /** Returns whether two groups have the same blocks. */
  static boolean areEqual(List<String> one, List<String> other) {
    return Set.copyOf(parsed(one)).equals(Set.copyOf(parsed(other)));
  }

  private static List<IpPrefix> parsed(List<String> group) {
    List<IpPrefix> blocks = new ArrayList<>();
    for (String text : group) {
      IpPrefix block = IpPrefix.parse(text);
      if (block != null) { // a test may have set any text
        blocks.add(block);
      }
    }
    return blocks;
  }

  private static String family(boolean isV6) {
    return isV6 ? "IPv6" : "IPv4";
  }
}
