package io.crosslink.sdk.core.internal.util;

import java.util.Arrays;
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
