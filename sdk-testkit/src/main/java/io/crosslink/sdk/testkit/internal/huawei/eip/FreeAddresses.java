package io.crosslink.sdk.testkit.internal.huawei.eip;

import java.util.function.Predicate;

/** The addresses that are assigned, out of ranges that are reserved for documents and tests. */
final class FreeAddresses {
  private static final int FIRST = 254; // of 198.51.100.0/24, without the first and the last
  private static final int SECOND = 254 * 256; // of 198.18.0.0/16

  private int count;
  private int v6Count;

  /** {@return the next address, which is not taken} */
  String next(Predicate<String> isTaken) {
    String address;
    do {
      address = address(count++ % (FIRST + SECOND));
    } while (isTaken.test(address));
    return address;
  }

  private static String address(int index) {
    if (index < FIRST) {
      return "198.51.100." + (1 + index);
    }
    int rest = index - FIRST;
    return "198.18." + rest / 254 + "." + (1 + rest % 254);
  }

  /** {@return the next IPv6 address} */
  String nextV6() {
    return "2001:db8:0:1a::%x".formatted(++v6Count);
  }
}
