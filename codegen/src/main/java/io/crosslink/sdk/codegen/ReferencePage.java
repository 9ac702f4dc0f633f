package io.crosslink.sdk.codegen;

import java.util.Locale;
import java.util.regex.Pattern;

/** Where the site has the reference of a resource client. */
final class ReferencePage {
  private static final Pattern WORD_END = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private ReferencePage() {}

  /** Returns the name of the page: {@code vpn-gateways} for {@code VpnGateways}. */
  static String name(String resourceClient) {
    return WORD_END.matcher(resourceClient).replaceAll("-").toLowerCase(Locale.ROOT);
  }
}
