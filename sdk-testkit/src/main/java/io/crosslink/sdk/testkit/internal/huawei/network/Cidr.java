package io.crosslink.sdk.testkit.internal.huawei.network;

import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A network of IPv4 addresses.
 *
 * @param address any address of the network
 * @param bits the length of the prefix
 */
public record Cidr(int address, int bits) {
  private static final int SIZE = 32;
  private static final Pattern FORM =
      Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})/(\\d{1,2})");

  /** Parses the value of a property, such as {@code 10.0.8.0/22}. */
  public static Cidr of(String property, String text) {
    Cidr parsed = parse(text);
    if (parsed == null) {
      throw Call.invalid(property + " must be a network such as 10.0.8.0/22");
    }
    return parsed;
  }

  /** Returns the network, or null if the text is not a network. */
  public static @Nullable Cidr parse(String text) {
    Matcher form = FORM.matcher(text);
    int address = 0;
    boolean valid = form.matches() && Integer.parseInt(form.group(5)) <= SIZE;
    for (int i = 1; valid && i <= 4; i++) {
      int octet = Integer.parseInt(form.group(i));
      valid = octet <= 255;
      address = (address << 8) | octet;
    }
    return valid ? new Cidr(address, Integer.parseInt(form.group(5))) : null;
  }

  /** Returns the network that consists of one address, or null if the text is not an address. */
  public static @Nullable Cidr ofAddress(String text) {
    return parse(text + "/" + SIZE);
  }

  /** {@return the number of addresses} */
  public long size() {
    return 1L << (SIZE - bits);
  }

  /** Returns whether the networks have an address in common. */
  public boolean overlaps(Cidr other) {
    int mask = mask(Math.min(bits, other.bits));
    return (address & mask) == (other.address & mask);
  }

  /** Returns whether all addresses of the other network are in this one. */
  public boolean contains(Cidr other) {
    return bits <= other.bits && overlaps(other);
  }

  /** {@return whether the address is the first one of the network} */
  public boolean isAligned() {
    return (address & ~mask(bits)) == 0;
  }

  /** Returns an address of the network by its number; 0 is the first one. */
  public String address(long number) {
    long found = Integer.toUnsignedLong(address & mask(bits)) + number;
    return "%d.%d.%d.%d"
        .formatted(found >> 24, (found >> 16) & 255, (found >> 8) & 255, found & 255);
  }

  /** Returns the networks of a length that this one consists of. */
  public Stream<Cidr> dividedInto(int length) {
    return LongStream.range(0, 1L << Math.max(0, length - bits))
        .mapToObj(
            number -> new Cidr((address & mask(bits)) + (int) (number << (SIZE - length)), length));
  }

  private static int mask(int length) {
    return length == 0 ? 0 : -1 << (SIZE - length);
  }

  @Override
  public String toString() {
    return address(0) + "/" + bits;
  }
}
