package io.crosslink.sdk.examples;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * A block of IPv4 addresses, such as 10.20.0.0/16.
 *
 * @param first the first address, as a number
 * @param prefix the number of bits that all its addresses share
 */
record Ipv4Block(long first, int prefix) {
  private static final int BITS = 32;

  /**
   * Parses a block, or an address with its prefix length; a single address is a block of its own.
   *
   * @throws IllegalArgumentException if the text is neither
   */
  static Ipv4Block of(String text) {
    String[] parts = text.split("/", -1);
    try {
      int prefix = parts.length == 1 ? BITS : Integer.parseInt(parts[1]);
      if (parts.length > 2 || prefix < 0 || prefix > BITS) {
        throw invalid(text);
      }
      long size = 1L << (BITS - prefix);
      return new Ipv4Block(number(parts[0]) / size * size, prefix);
    } catch (NumberFormatException e) {
      throw invalid(text);
    }
  }

  private static long number(String address) {
    String[] octets = address.split("\\.", -1);
    if (octets.length != 4) {
      throw invalid(address);
    }
    long number = 0;
    for (String octet : octets) {
      int value = Integer.parseInt(octet);
      if (value < 0 || value > 255) {
        throw invalid(address);
      }
      number = number * 256 + value;
    }
    return number;
  }

  private static IllegalArgumentException invalid(String text) {
    return new IllegalArgumentException(text + " is not an IPv4 address or CIDR block.");
  }

  /** Returns the first of its smaller blocks with this prefix that overlaps none of the others. */
  Optional<Ipv4Block> firstFree(int smaller, Collection<Ipv4Block> taken) {
    long step = 1L << (BITS - smaller);
    return LongStream.iterate(first, start -> start + step <= first + size(), start -> start + step)
        .mapToObj(start -> new Ipv4Block(start, smaller))
        .filter(block -> taken.stream().noneMatch(block::overlaps))
        .findFirst();
  }

  boolean overlaps(Ipv4Block other) {
    return first < other.first + other.size() && other.first < first + size();
  }

  /** Returns whether all addresses of another block are in this one. */
  boolean contains(Ipv4Block other) {
    return prefix <= other.prefix && overlaps(other);
  }

  /** Returns an address, by its number within the block. */
  String address(int number) {
    long address = first + number;
    return String.format(
        "%d.%d.%d.%d", address >> 24, address >> 16 & 255, address >> 8 & 255, address & 255);
  }

  /** Returns an address with the prefix length of the block. */
  String withPrefix(int number) {
    return address(number) + "/" + prefix;
  }

  private long size() {
    return 1L << (BITS - prefix);
  }

  @Override
  public String toString() {
    return withPrefix(0);
  }
}
