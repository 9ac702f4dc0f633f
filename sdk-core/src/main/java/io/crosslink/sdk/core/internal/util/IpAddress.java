package io.crosslink.sdk.core.internal.util;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * An IP address. {@code InetAddress} would look up what is not an address.
 *
 * @param bits the address as a number
 * @param size the number of bits, 32 or 128
 */
record IpAddress(BigInteger bits, int size) {
  static final int V4 = 32;
  static final int V6 = 128;

  /** Longer than any address, so that the work does not depend on the length of a text. */
  private static final int LONGEST = 64;

  private static final IpAddress NOTHING = new IpAddress(BigInteger.ZERO, 0);

  /** Returns the address, or null if the text is not an address. */
  static @Nullable IpAddress parse(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    return text.indexOf(':') < 0 ? v4(text) : v6(text);
  }

  /** Returns whether the first bits are those of the other address. */
  boolean startsAs(IpAddress other, int length) {
    return size == other.size
        && bits.shiftRight(size - length).equals(other.bits.shiftRight(size - length));
  }

  /** Returns whether the last bits are all set, or all not set. */
  boolean endsWithOnly(boolean set, int count) {
    BigInteger all = BigInteger.ONE.shiftLeft(count).subtract(BigInteger.ONE);
    return bits.and(all).equals(set ? all : BigInteger.ZERO);
  }

  private static @Nullable IpAddress v4(String text) {
    IpAddress address = NOTHING;
    for (String part : text.split("\\.", -1)) {
      int number = part.length() > 3 ? -1 : Digits.decimal(part, 255);
      if (number < 0) {
        return null;
      }
      address = address.followedBy(number, 8);
    }
    return address.size == V4 ? address : null;
  }

  private static @Nullable IpAddress v6(String text) {
    int gap = text.indexOf("::");
    if (gap < 0) {
      IpAddress whole = groups(text, true);
      return whole != null && whole.size == V6 ? whole : null;
    }
    IpAddress head = groups(text.substring(0, gap), false);
    IpAddress tail = groups(text.substring(gap + 2), true);
    if (head == null || tail == null || head.size + tail.size >= V6) {
      return null;
    }
    return new IpAddress(head.bits.shiftLeft(V6 - head.size).or(tail.bits), V6);
  }

  /** Returns the bits of groups separated by colons, or null; the last may be an IPv4 address. */
  private static @Nullable IpAddress groups(String text, boolean isEnd) {
    if (text.isEmpty()) {
      return NOTHING;
    }
    IpAddress address = NOTHING;
    String[] groups = text.split(":", -1);
    for (int i = 0; i < groups.length; i++) {
      if (isEnd && i == groups.length - 1 && groups[i].indexOf('.') >= 0) {
        IpAddress v4 = v4(groups[i]);
        return v4 == null ? null : address.followedBy(v4.bits.intValue() & 0xffffffffL, V4);
      }
      int number = Digits.hexadecimal(groups[i], 0xffff);
      if (number < 0) {
        return null;
      }
      address = address.followedBy(number, 16);
    }
    return address;
  }

  private IpAddress followedBy(long more, int count) {
    return new IpAddress(bits.shiftLeft(count).or(BigInteger.valueOf(more)), size + count);
  }
}
