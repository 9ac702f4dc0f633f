package io.crosslink.sdk.testkit.internal.huawei.vpn;

import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A network of IPv4 addresses.
 *
 * @param address the first address
 * @param bits the length of the prefix
 */
record Cidr(int address, int bits) {
  private static final Pattern FORM =
      Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})/(\\d{1,2})");

  /** Parses the value of a property, such as {@code 10.0.8.0/22}. */
  static Cidr of(String property, String text) {
    Matcher form = FORM.matcher(text);
    int address = 0;
    boolean valid = form.matches() && Integer.parseInt(form.group(5)) <= 32;
    for (int i = 1; valid && i <= 4; i++) {
      int octet = Integer.parseInt(form.group(i));
      valid = octet <= 255;
      address = address << 8 | octet;
    }
    if (!valid) {
      throw Call.invalid(property + " must be a network such as 10.0.8.0/22");
    }
    return new Cidr(address, Integer.parseInt(form.group(5)));
  }

  /** {@return the number of addresses} */
  long size() {
    return 1L << (32 - bits);
  }

  boolean overlaps(Cidr other) {
    int common = Math.min(bits, other.bits);
    int mask = common == 0 ? 0 : -1 << (32 - common);
    return (address & mask) == (other.address & mask);
  }
}
