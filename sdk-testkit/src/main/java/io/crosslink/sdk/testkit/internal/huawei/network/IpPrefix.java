package io.crosslink.sdk.testkit.internal.huawei.network;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address of IPv4 or IPv6 and the length of the prefix of its network.
 *
 * @param address the address
 * @param bits the length of the prefix
 * @param size the number of bits of an address of this family
 */
public record IpPrefix(BigInteger address, int bits, int size) {
  private static final int V4 = 32;
  private static final int V6 = 128;
  private static final Pattern V6_FORM = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
  private static final Pattern LENGTH = Pattern.compile("\\d{1,3}");

  /** Parses a text such as {@code 10.0.0.1/30} or {@code 2001:db8::1/64}; null if it is neither. */
  public static @Nullable IpPrefix parse(String text) {
    Cidr v4 = Cidr.parse(text);
    if (v4 != null) {
      return new IpPrefix(BigInteger.valueOf(Integer.toUnsignedLong(v4.address())), v4.bits(), V4);
    }
    int slash = text.indexOf('/');
    String length = text.substring(slash + 1);
    if (slash < 0
        || !V6_FORM.matcher(text.substring(0, slash)).matches()
        || !LENGTH.matcher(length).matches()
        || Integer.parseInt(length) > V6) {
      return null;
    }
    BigInteger address = v6(text.substring(0, slash));
    return address == null ? null : new IpPrefix(address, Integer.parseInt(length), V6);
  }

  /** Parses an address that has the form of one of IPv6, so that no name is looked up. */
  private static @Nullable BigInteger v6(String text) {
    try {
      return new BigInteger(1, InetAddress.getByName(text).getAddress());
    } catch (UnknownHostException e) {
      return null;
    }
  }

  /** {@return whether this is IPv6} */
  public boolean isV6() {
    return size == V6;
  }

  /** Returns whether the networks have an address in common. */
  public boolean overlaps(IpPrefix other) {
    int common = size - Math.min(bits, other.bits);
    return size == other.size
        && address.shiftRight(common).equals(other.address.shiftRight(common));
  }

  /** Returns whether all addresses of the other network are in this one. */
  public boolean contains(IpPrefix other) {
    return bits <= other.bits && overlaps(other);
  }

  /** {@return the network, whose address is the first one} */
  public IpPrefix network() {
    int host = size - bits;
    return new IpPrefix(address.shiftRight(host).shiftLeft(host), bits, size);
  }

  /** Returns the network that consists of one address, or null if the text is not an address. */
  public static @Nullable IpPrefix ofAddress(String text) {
    return parse(text + "/" + (text.indexOf(':') < 0 ? V4 : V6));
  }

  /** Returns whether the addresses differ, and are in the same network of several addresses. */
  public boolean isPeerOf(IpPrefix other) {
    return bits == other.bits && bits < size && overlaps(other) && !address.equals(other.address);
  }
}
