package io.crosslink.sdk.testkit.internal.huawei.vpn;

import io.crosslink.sdk.testkit.internal.huawei.http.Call;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules for users, groups and policies. Each returns what is wrong, or null. */
final class UserRules {
  private static final Pattern USER_NAME = Pattern.compile("[A-Za-z0-9@._-]{4,32}");
  private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fa5A-Za-z0-9_-]{1,64}");
  private static final Pattern DESCRIPTION = Pattern.compile("[^<>\\\\&\"']{0,64}");
  private static final Pattern PASSWORD = Pattern.compile("[ -~]+");
  private static final List<Pattern> CHARACTER_CLASSES =
      Stream.of("[A-Z]", "[a-z]", "[0-9]", "[^A-Za-z0-9]").map(Pattern::compile).toList();

  private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
  private static final Pattern ADDRESS = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");
  private static final Pattern CIDR = Pattern.compile(ADDRESS.pattern() + "/(?:[12]?\\d|3[0-2])");

  private static final String RESERVED_PREFIX = "L3SW_";
  private static final List<String> RESERVED =
      List.of("link", "Cascade", "SecureNAT", "localbridge");
  private static final String RESERVED_IN_ANY_CASE = "administrator";

  private static final String NO_STATIC_IP = "disable";

  private UserRules() {}

  static @Nullable String userName(@Nullable String name) {
    if (name == null || !USER_NAME.matcher(name).matches()) {
      return "User name invalid.";
    }
    boolean reserved =
        name.startsWith(RESERVED_PREFIX)
            || RESERVED.contains(name)
            || name.toLowerCase(Locale.ROOT).equals(RESERVED_IN_ANY_CASE);
    return reserved ? "User name reserved." : null;
  }

  static @Nullable String password(@Nullable String password, String userName) {
    if (password == null || password.length() < 8 || password.length() > 32) {
      return "Password length invalid.";
    }
    long classes = CHARACTER_CLASSES.stream().filter(each -> each.matcher(password).find()).count();
    if (!PASSWORD.matcher(password).matches() || classes < 2) {
      return "Password too simple.";
    }
    String backwards = new StringBuilder(userName).reverse().toString();
    boolean isName = password.equals(userName) || password.equals(backwards);
    return isName ? "Password like the user name." : null;
  }

  static @Nullable String description(@Nullable String description) {
    boolean valid = description == null || DESCRIPTION.matcher(description).matches();
    return valid ? null : "Description invalid.";
  }

  /** Clients get blocks of four addresses: it must be the first usable address of a block. */
  static @Nullable String staticIp(@Nullable String address) {
    if (address == null || address.equals(NO_STATIC_IP)) {
      return null;
    }
    boolean valid = ADDRESS.matcher(address).matches() && lastByte(address) % 4 == 1;
    return valid ? null : "Static IP invalid.";
  }

  private static int lastByte(String address) {
    return Integer.parseInt(address.substring(address.lastIndexOf('.') + 1));
  }

  static boolean isAddress(@Nullable String staticIp) {
    return staticIp != null && !staticIp.equals(NO_STATIC_IP);
  }

  /** Checks the name of a group or policy. */
  static @Nullable String name(@Nullable String name) {
    boolean valid = name == null || NAME.matcher(name).matches();
    return valid ? null : "Name invalid.";
  }

  static @Nullable String networks(List<String> cidrs) {
    boolean valid =
        !cidrs.isEmpty()
            && cidrs.size() <= 10
            && cidrs.stream().allMatch(cidr -> CIDR.matcher(cidr).matches());
    return valid ? null : "dest_ip_cidrs must be 1 to 10 CIDR blocks.";
  }

  /** Rejects a request that violates one of the rules. */
  static void check(@Nullable String... problems) {
    for (String problem : problems) {
      if (problem != null) {
        throw Call.invalid(problem);
      }
    }
  }
}
