package io.crosslink.sdk.core.internal.util;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks network addresses, CIDR blocks and ports in requests. Only what no service can accept is
 * rejected; a property that is not set or blank is left to the service.
 */
public final class NetworkSyntax {
  private static final int LAST_PORT = 65_535;

  /** The most that a list of ports may have; services allow far less. */
  private static final int LONGEST = 1_000;

  /** The families of addresses, as services name them, and the number of bits. */
  private static final Map<String, Integer> FAMILIES =
      Map.of("ipv4", IpAddress.V4, "ipv6", IpAddress.V6);

  /** What messages quote: what looks like a value, and is not long. */
  private static final Pattern QUOTED = Pattern.compile("[0-9A-Za-z:./,;%-]{1,50}");

  private NetworkSyntax() {}

  /** Throws {@link IllegalArgumentException} unless the value is an IPv4 or IPv6 address. */
  public static void address(String model, String property, @Nullable String value) {
    String text = text(value);
    if (!text.isEmpty() && IpAddress.parse(text) == null) {
      throw malformed(model, property, "an IP address such as 192.168.0.1", text);
    }
  }

  /** Throws {@link IllegalArgumentException} unless the value is an IPv4 or IPv6 CIDR block. */
  public static void cidr(String model, String property, @Nullable String value) {
    String text = text(value);
    if (!text.isEmpty() && CidrBlock.parse(text) == null) {
      throw malformed(model, property, "a CIDR block such as 192.168.0.0/16", text);
    }
  }

  /** Throws {@link IllegalArgumentException} unless the value is an address or a CIDR block. */
  public static void addressOrCidr(String model, String property, @Nullable String value) {
    String text = text(value);
    if (!text.isEmpty() && IpAddress.parse(text) == null && CidrBlock.parse(text) == null) {
      throw malformed(
          model, property, "an IP address or a CIDR block such as 192.168.0.0/16", text);
    }
  }

  /** Throws {@link IllegalArgumentException} unless all values are IPv4 or IPv6 CIDR blocks. */
  public static void cidr(String model, String property, @Nullable List<String> values) {
    List<String> all = values == null ? List.of() : values;
    for (int i = 0; i < all.size(); i++) {
      cidr(model, property + "[" + i + "]", all.get(i));
    }
  }

  /**
   * Throws {@link IllegalArgumentException} unless the value is an IPv4 or IPv6 address with the
   * length of its prefix, and an interface of that subnet can have it.
   */
  public static void interfaceAddress(String model, String property, @Nullable String value) {
    String text = text(value);
    CidrBlock subnet = CidrBlock.parse(text);
    if (!text.isEmpty() && subnet == null) {
      throw malformed(
          model, property, "an IP address with the length of its prefix such as 10.0.0.1/30", text);
    }
    if (subnet != null && !subnet.isOfInterface()) {
      throw malformed(
          model, property, "neither the first nor the last address of its subnet", text);
    }
  }

  /**
   * Throws {@link IllegalArgumentException} if the address, with or without the length of its
   * prefix, is of another family.
   *
   * @param family {@code ipv4} or {@code ipv6}; anything else, and null, is left to the service
   */
  public static void family(
      String model, String property, @Nullable String value, @Nullable Object family) {
    String text = text(value);
    CidrBlock subnet = CidrBlock.parse(text);
    IpAddress address = subnet == null ? IpAddress.parse(text) : subnet.address();
    int size = family == null ? 0 : FAMILIES.getOrDefault(family.toString(), 0);
    if (address != null && size > 0 && size != address.size()) {
      String expected = size == IpAddress.V4 ? "an IPv4 address" : "an IPv6 address";
      throw malformed(model, property, expected, text);
    }
  }

  /**
   * Throws {@link IllegalArgumentException} unless two addresses with the lengths of their prefixes
   * are of two interfaces in one subnet.
   */
  public static void peerOf(
      String model,
      String property,
      @Nullable String value,
      String otherProperty,
      @Nullable String other) {
    CidrBlock mine = CidrBlock.parse(text(value));
    CidrBlock theirs = CidrBlock.parse(text(other));
    if (mine != null
        && theirs != null
        && (mine.length() != theirs.length()
            || !theirs.contains(mine.address())
            || theirs.equals(mine))) {
      throw new IllegalArgumentException(
          "%s.%s must be another address in the subnet of %s, which is %s%s"
              .formatted(model, property, otherProperty, other, quoted(value)));
    }
  }

  /**
   * Throws {@link IllegalArgumentException} if the address is outside of the CIDR block, which is
   * the value of another property.
   */
  public static void within(
      String model,
      String property,
      @Nullable String value,
      String blockProperty,
      @Nullable String block) {
    IpAddress address = IpAddress.parse(text(value));
    CidrBlock around = CidrBlock.parse(text(block));
    if (address != null && around != null && !around.contains(address)) {
      throw new IllegalArgumentException(
          "%s.%s must be in %s, which is %s%s"
              .formatted(model, property, blockProperty, block, quoted(value)));
    }
  }

  /**
   * Throws {@link IllegalArgumentException} unless the value consists of ports and ranges of ports,
   * separated by commas.
   */
  public static void ports(String model, String property, @Nullable String value) {
    String text = text(value);
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "%s.%s is longer than %d characters".formatted(model, property, LONGEST));
    }
    if (!text.isEmpty()) {
      for (String part : text.split(",", -1)) {
        ports(model, property, text, part.split("-", -1));
      }
    }
  }

  private static void ports(String model, String property, String text, String[] ends) {
    int[] ports =
        Arrays.stream(ends).mapToInt(end -> Digits.decimal(end.strip(), LAST_PORT)).toArray();
    if (ports.length > 2 || Arrays.stream(ports).anyMatch(port -> port < 1)) {
      throw malformed(
          model, property, "ports from 1 to " + LAST_PORT + " such as 22,3000-3010", text);
    }
    if (ports.length == 2 && ports[0] > ports[1]) {
      throw new IllegalArgumentException(
          "%s.%s has a range of ports that ends before it begins: %d-%d"
              .formatted(model, property, ports[0], ports[1]));
    }
  }

  private static String text(@Nullable String value) {
    return value == null || value.isBlank() ? "" : value;
  }

  private static IllegalArgumentException malformed(
      String model, String property, String expected, String value) {
    return new IllegalArgumentException(
        "%s.%s must be %s%s".formatted(model, property, expected, quoted(value)));
  }

  /** A value that is long or has other characters may be a secret in the wrong place. */
  private static String quoted(@Nullable String value) {
    return value != null && QUOTED.matcher(value).matches() ? ", but is " + value : "";
  }
}
