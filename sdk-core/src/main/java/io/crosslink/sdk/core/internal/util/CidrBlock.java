package io.crosslink.sdk.core.internal.util;

import org.jspecify.annotations.Nullable;

/**
 * A CIDR block: the addresses whose first bits are those of an address.
 *
 * @param address any address of the block
 * @param length the number of these bits
 */
record CidrBlock(IpAddress address, int length) {

  /** Returns the block, or null if the text is not a block. */
  static @Nullable CidrBlock parse(String text) {
    int slash = text.indexOf('/');
    IpAddress address = slash < 0 ? null : IpAddress.parse(text.substring(0, slash));
    int length = address == null ? -1 : Digits.decimal(text.substring(slash + 1), address.size());
    return address == null || length < 0 ? null : new CidrBlock(address, length);
  }

  boolean contains(IpAddress other) {
    return other.startsAs(address, length);
  }

  /**
   * Returns whether the address is one that an interface of the block can have. The first and the
   * last of an IPv4 block stand for the block and for all of its interfaces, unless it has no more.
   */
  boolean isOfInterface() {
    int rest = address.size() - length;
    return address.size() == IpAddress.V6
        || rest < 2
        || !(address.endsWithOnly(false, rest) || address.endsWithOnly(true, rest));
  }
}
